namespace Vermilion.Evaluating;

/// <summary>Which documents a figure is about.</summary>
public enum DocumentGroup
{
    All,
    Official,

    /// <summary>Documents whose gold has the status news.</summary>
    News,
}

/// <summary>How good the reader is at one field, over the documents that score it.</summary>
/// <param name="Score">The share that is right, or F1, over all counts together.</param>
/// <param name="Macro">The mean of the documents' own scores.</param>
/// <param name="Low">The lower end of the 95 % interval, by drawing documents again and again.</param>
public sealed record FieldReport(ScoredField Field, DocumentGroup Group, int Documents, Tally Tally, double Score, double Macro, double Low, double High);

/// <summary>Of the targets that are at least so sure: how many are right, and how many of those wanted are among them.</summary>
public sealed record CurvePoint(double Threshold, int Given, double? Precision, double? Recall);

/// <summary>The scores of all documents together.</summary>
public sealed class Evaluation(IReadOnlyList<DocumentScore> documents)
{
    const int Resamples = 1000;
    const int Seed = 20210218;

    public IReadOnlyList<DocumentScore> Documents => documents;

    public IEnumerable<Miss> Misses => documents.SelectMany(d => d.Misses);

    public IEnumerable<FieldReport> Fields() =>
        from field in ScoredFields.All
        from @group in Enum.GetValues<DocumentGroup>()
        let report = Report(field, @group)
        where report is not null
        select report;

    /// <summary>Null where no document scores the field.</summary>
    public FieldReport? Report(ScoredField field, DocumentGroup group)
    {
        var tallies = documents.Where(d => IsIn(d, group) && d.Tallies.ContainsKey(field.Name)).Select(d => d.Tallies[field.Name]).ToArray();
        var sum = Sum(tallies);
        if (sum.Score(field.Measure) is not { } score) return null;
        var (low, high) = Interval(tallies, field.Measure);
        return new FieldReport(field, group, tallies.Length, sum, score, tallies.Select(t => t.Score(field.Measure)).OfType<double>().Average(), low, high);
    }

    /// <summary>What the reader would reach if it were silent below a confidence.</summary>
    public IEnumerable<CurvePoint> Curve()
    {
        var wanted = documents.Sum(d => d.Tallies.GetValueOrDefault("targets").Wanted);
        var targets = documents.SelectMany(d => d.Confidences).ToList();
        foreach (var threshold in Enumerable.Range(1, 9).Select(i => i / 10.0))
        {
            var given = targets.Where(t => t.Confidence >= threshold).ToList();
            var tally = new Tally(wanted, given.Count, given.Count(t => t.Right), 0);
            yield return new CurvePoint(threshold, given.Count, tally.Precision, tally.Recall);
        }
    }

    public static bool IsIn(DocumentScore document, DocumentGroup group) => group == DocumentGroup.All || document.IsNews == (group == DocumentGroup.News);

    /// <summary>Bootstrap by document: findings of one document are not independent. The seed is fixed, so the figures repeat.</summary>
    static (double Low, double High) Interval(Tally[] tallies, Measure measure)
    {
        var random = new Random(Seed);
        var drawn = new Tally[tallies.Length];
        var scores = new List<double>(Resamples);
        for (var round = 0; round < Resamples; round++)
        {
            for (var i = 0; i < drawn.Length; i++) drawn[i] = tallies[random.Next(tallies.Length)];
            if (Sum(drawn).Score(measure) is { } score) scores.Add(score);
        }

        scores.Sort();
        return scores.Count == 0 ? (0, 1) : (scores[(int)(0.025 * (scores.Count - 1))], scores[(int)Math.Ceiling(0.975 * (scores.Count - 1))]);
    }

    static Tally Sum(Tally[] tallies)
    {
        var sum = default(Tally);
        foreach (var tally in tallies) sum += tally;
        return sum;
    }
}
