using Vermilion.Reading.Catalogs;

namespace Vermilion.Triage;

/// <summary>The explainable score of a document, 0 to 100: the weighted rules, then a ceiling for what is no news and a floor for what always is.</summary>
public sealed class Scorer
{
    readonly Catalog catalog;
    readonly SignificanceTable table;
    readonly ISignificanceRule[] rules;

    public Scorer(Catalog catalog, SignificanceTable table)
    {
        this.catalog = catalog;
        this.table = table;
        rules =
        [
            new IssuerRule(catalog, table), new GenreRule(table), new StageRule(table), new TargetsRule(table), new InstrumentRule(table),
            new SectorRule(table), new ForeignRule(table), new RelationsRule(), new EchoRule(),
        ];
    }

    public Significance Score(Candidate candidate)
    {
        var factors = new List<Factor>();
        foreach (var rule in rules)
            if (rule.Judge(candidate) is { } judged && table.Weights.TryGetValue(rule.Name, out var weight))
                factors.Add(new Factor(rule.Name, weight, judged.Value, judged.Reason));
        var total = factors.Sum(f => f.Weight);
        var score = total == 0 ? 0 : 100 * factors.Sum(f => f.Weight * f.Value) / total;
        var (bound, reason) = Bound(candidate, score);
        return new Significance(candidate, Math.Round(bound, 1), factors, reason);
    }

    (double, string?) Bound(Candidate candidate, double score)
    {
        var title = candidate.Document.Title;
        if (table.Low.Words.FirstOrDefault(word => title.Contains(word, StringComparison.Ordinal)) is { } low && score > table.Low.Ceiling)
            return (table.Low.Ceiling, $"held down: the title says {low}");
        var isReply = table.Replies.Types.Contains(candidate.Document.CarrierType ?? "") || table.Replies.Words.Any(word => title.EndsWith(word, StringComparison.Ordinal));
        if (isReply && score > table.Replies.Ceiling) return (table.Replies.Ceiling, "held down: a reply to one body");
        return score < table.Floor.Score && IsTopPlan(candidate) ? (table.Floor.Score, "held up: a plan of the State Council or the party centre for an industry") : (score, null);
    }

    bool IsTopPlan(Candidate candidate) =>
        candidate.Stage == "final" && table.Floor.Genres.Contains(candidate.Genre) && candidate.Reading.Sectors.Count > 0 &&
        candidate.Reading.Issuers.Any(i => i.Body is not null && catalog.BodyById(i.Body) is { } body && table.Floor.Levels.Contains(body.Level));
}
