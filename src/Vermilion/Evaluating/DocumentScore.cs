namespace Vermilion.Evaluating;

/// <summary>What was not as the gold has it.</summary>
/// <param name="Kind">missed (or absent), false, or wrong.</param>
public sealed record Miss(string Document, string Field, string Kind, string? Expected, string? Found, string? Sentence);

/// <summary>The counts of one document, field by field, with every miss.</summary>
public sealed class DocumentScore(string document, bool isNews)
{
    readonly Dictionary<string, Tally> tallies = [];
    readonly List<Miss> misses = [];
    readonly List<(double Confidence, bool Right)> confidences = [];

    public string Document => document;

    public bool IsNews => isNews;

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    public IReadOnlyList<Miss> Misses => misses;

    /// <summary>Of each target that was given and counts, how sure the reader was and whether it was right.</summary>
    public IReadOnlyList<(double Confidence, bool Right)> Confidences => confidences;

    public void Add(string field, Tally tally) => tallies[field] = tallies.GetValueOrDefault(field) + tally;

    public void Trust(double confidence, bool right) => confidences.Add((confidence, right));

    public void Miss(string field, string kind, string? expected, string? found, string? sentence = null) =>
        misses.Add(new Miss(document, field, kind, expected, found, sentence is null ? null : Likeness.OneLine(sentence)));

    /// <summary>Scores one value: null is right where the gold has none. True where it is right.</summary>
    public bool Judge(string field, string? expected, string? found, Func<string, string, bool> same, string? sentence = null)
    {
        var right = expected is null ? found is null : found is not null && same(expected, found);
        var absent = expected is not null && found is null;
        Add(field, new Tally(1, found is null ? 0 : 1, right ? 1 : 0, absent ? 1 : 0));
        if (!right) Miss(field, absent ? "missed" : expected is null ? "false" : "wrong", expected, found, sentence);
        return right;
    }
}
