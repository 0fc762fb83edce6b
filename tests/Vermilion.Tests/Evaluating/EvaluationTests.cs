using Vermilion.Evaluating;

namespace Vermilion.Tests.Evaluating;

public sealed class EvaluationTests
{
    static readonly ScoredField Targets = ScoredFields.All.Single(f => f.Name == "targets");

    static DocumentScore Document(string name, Tally tally, bool isNews = false)
    {
        var score = new DocumentScore(name, isNews);
        score.Add("targets", tally);
        return score;
    }

    [Fact]
    public void Micro_adds_the_counts_and_macro_the_documents()
    {
        var report = new Evaluation([Document("a", new(10, 10, 10, 0)), Document("b", new(2, 0, 0, 0)), Document("c", new(0, 0, 0, 0))]).Report(Targets, DocumentGroup.All)!;
        Assert.Equal(20.0 / 22, report.Score, 6);
        Assert.Equal(0.5, report.Macro, 6);
        Assert.Equal(3, report.Documents);
    }

    [Fact]
    public void The_interval_holds_the_score_and_repeats()
    {
        var documents = Enumerable.Range(0, 40).Select(i => Document($"{i}", new(5, 5, i % 6, 0))).ToList();
        var (first, second) = (new Evaluation(documents).Report(Targets, DocumentGroup.All)!, new Evaluation(documents).Report(Targets, DocumentGroup.All)!);
        Assert.Equal(first, second);
        Assert.InRange(first.Score, first.Low, first.High);
        Assert.True(first.Low < first.High);
        Assert.InRange(first.High - first.Low, 0.1, 0.4);
    }

    [Fact]
    public void News_and_official_documents_are_told_apart()
    {
        var evaluation = new Evaluation([Document("a", new(4, 4, 4, 0)), Document("b", new(4, 4, 1, 0), isNews: true)]);
        Assert.Equal(1, evaluation.Report(Targets, DocumentGroup.Official)!.Score);
        Assert.Equal(0.25, evaluation.Report(Targets, DocumentGroup.News)!.Score);
        Assert.Null(new Evaluation([Document("a", new(4, 4, 4, 0))]).Report(Targets, DocumentGroup.News));
    }

    [Fact]
    public void The_curve_leaves_out_what_is_less_sure()
    {
        var document = Document("a", new(4, 3, 2, 0));
        document.Trust(0.95, right: true);
        document.Trust(0.5, right: true);
        document.Trust(0.3, right: false);
        var curve = new Evaluation([document]).Curve().ToDictionary(p => p.Threshold);
        Assert.Equal((3, 2.0 / 3, 0.5), (curve[0.3].Given, curve[0.3].Precision!.Value, curve[0.3].Recall!.Value));
        Assert.Equal((2, 1.0, 0.5), (curve[0.5].Given, curve[0.5].Precision!.Value, curve[0.5].Recall!.Value));
        Assert.Equal((1, 1.0, 0.25), (curve[0.9].Given, curve[0.9].Precision!.Value, curve[0.9].Recall!.Value));
    }
}
