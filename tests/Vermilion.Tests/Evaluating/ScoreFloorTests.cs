using System.Text.Json.Nodes;
using Vermilion.Evaluating;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Evaluating;

/// <summary>
/// The whole reader against hand-made facts: 112 real documents that were annotated without sight of its findings, and the
/// project's own corpus. The floors of <c>floors.jsonl</c> stand a little below what was reached when they were set; a change
/// that falls below one has made the reader worse.
/// </summary>
public sealed class ScoreFloorTests
{
    static readonly string Folder = Repository.File("tests/Vermilion.Tests/Evaluating");
    static readonly Lazy<Task<Evaluation>> Corpus = new(() => EvaluateAsync(Repository.File("corpus"), null));
    static readonly Lazy<Task<Evaluation>> Annotations = new(() => EvaluateAsync(Path.Combine(Folder, "annotations.jsonl"), Corpora.Path("")));

    public static TheoryData<string, string, string, double> Floors()
    {
        var floors = new TheoryData<string, string, string, double>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, "floors.jsonl")).Select(l => JsonNode.Parse(l)!.AsObject()))
            foreach (var (measure, floor) in line.Skip(2)) floors.Add((string)line["gold"]!, (string)line["field"]!, measure, (double)floor!);
        return floors;
    }

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task The_reader_is_as_good_as_it_was(string gold, string field, string measure, double floor)
    {
        // Outside of the lazy value, so that a skip for want of the documents is each test's own.
        if (gold == "annotations") Corpora.Path("");
        var evaluation = await (gold == "annotations" ? Annotations : Corpus).Value;
        var report = evaluation.Report(ScoredFields.All.Single(f => f.Name == field), DocumentGroup.All);
        Assert.True(report is not null, $"no document of {gold} scores {field}");
        var (reached, isLimit) = Measured(report, measure);
        Assert.True(isLimit ? reached <= floor : reached >= floor,
            $"{gold}, {field}: {measure} is {reached:0.000}, {(isLimit ? "at most" : "at least")} {floor} expected ({report.Tally}). vermilion evaluate lists the misses.");
    }

    static (double Reached, bool IsLimit) Measured(FieldReport report, string measure) => measure switch
    {
        "right" => (report.Score, false),
        "wrong" => ((double)report.Tally.Wrong / report.Tally.Wanted, true),
        "precision" => (report.Tally.Precision ?? 0, false),
        "recall" => (report.Tally.Recall ?? 0, false),
        "falsePerDocument" => ((double)(report.Tally.Found - report.Tally.Right) / report.Documents, true),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No measure of floors.jsonl."),
    };

    static async Task<Evaluation> EvaluateAsync(string gold, string? corpus)
    {
        var set = await GoldFiles.LoadAsync(gold, corpus, CancellationToken.None);
        Assert.Equal([], set.Failures.Select(f => f.Message));
        var scorer = new Scorer(Catalog.Default);
        return new Evaluation([.. set.Documents.AsParallel().AsOrdered().Select(scorer.Score)]);
    }
}
