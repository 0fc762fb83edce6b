using System.Globalization;
using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>Targets by value and unit, and of those found each further field.</summary>
static class TargetScorer
{
    public static void Score(GoldFacts gold, ReadResult reading, QuotedPlaces places, DocumentScore score)
    {
        var matching = new TargetMatching(gold, reading, places);
        var (wanted, found) = (gold.Targets!.Count, matching.Pairs.Count + matching.False.Count);
        score.Add("targets", new Tally(wanted, found, matching.Pairs.Count, 0));
        var whole = matching.Pairs.Count(pair => ScorePair(pair.Gold, pair.Found, matching, score));
        score.Add("targets.tuple", new Tally(wanted, found, whole, 0));
        foreach (var pair in matching.Pairs) score.Trust(pair.Found.Confidence, right: true);
        foreach (var f in matching.False) score.Trust(f.Confidence, right: false);
        ListMisses(matching, score);
    }

    public static bool IsSameDeadline(string? expected, string? found) =>
        expected is null ? found is null : found is not null && Likeness.IsSameDay(expected, found);

    static void ListMisses(TargetMatching matching, DocumentScore score)
    {
        var listed = new List<TargetFinding>();
        foreach (var (gold, instead) in matching.Missed().ToList())
        {
            score.Miss("targets", instead is null ? "missed" : "wrong", Describe(gold), instead is null ? null : Describe(instead), matching.SentenceOf(gold));
            if (instead is not null) listed.Add(instead);
        }

        foreach (var found in matching.False.Except(listed)) score.Miss("targets", "false", null, Describe(found), found.Sentence);
    }

    /// <summary>True where the whole tuple is right: comparator, indicator and deadline besides value and unit.</summary>
    static bool ScorePair(GoldTarget gold, TargetFinding found, TargetMatching matching, DocumentScore score)
    {
        var sentence = found.Sentence;
        bool Judge(string field, string? expected, string? given, Func<string, string, bool> same) =>
            !gold.Given.Contains(field.Split('.')[0]) || score.Judge("targets." + field, expected, given, same, sentence);

        var comparator = Judge("comparator", gold.Comparator, found.Comparator, (a, b) => a == b);
        var indicator = Judge("indicator", gold.Indicator, found.Indicator, (a, b) => Likeness.Overlap(a, b) >= Likeness.Enough);
        Judge("indicator.exact", gold.Indicator, found.Indicator, (a, b) => Likeness.Words(a) == Likeness.Words(b));
        var deadline = Judge("deadline", gold.Deadline, found.Deadline, Likeness.IsSameDay);
        if (gold.Given.Contains("deadline")) Count("targets.deadline." + Origin(gold, matching), gold.Deadline, found.Deadline, deadline, score);
        Judge("kind", gold.Kind, found.Kind, (a, b) => a == b);
        Judge("baseline", gold.Baseline, found.Baseline, Likeness.IsSameDay);
        return comparator && indicator && deadline;
    }

    // The part of a whole whose misses are listed already.
    static void Count(string field, string? expected, string? found, bool right, DocumentScore score) =>
        score.Add(field, new Tally(1, found is null ? 0 : 1, right ? 1 : 0, expected is not null && found is null ? 1 : 0));

    /// <summary>Whether the sentence itself has the deadline: as annotated, else by whether it names the year.</summary>
    static string Origin(GoldTarget gold, TargetMatching matching)
    {
        if (gold.Deadline is null) return "none";
        if (gold.Given.Contains("inherited") || gold.Given.Contains("inheritedFrom")) return gold.Inherited is null or "sentence" ? "explicit" : "inherited";
        var year = gold.Deadline.Split('/').LastOrDefault(part => part.Length >= 4)?[..4];
        return year is not null && matching.SentenceOf(gold)?.Contains(year, StringComparison.Ordinal) == true ? "explicit" : "inherited";
    }

    static string Describe(GoldTarget t) => Describe(t.Indicator, t.Comparator, t.Value, t.ValueMax, t.Unit, t.Deadline);

    static string Describe(TargetFinding t) => Describe(t.Indicator, t.Comparator, t.Value, t.ValueMax, t.Unit, t.Deadline);

    static string Describe(string? indicator, string? comparator, decimal? value, decimal? most, string unit, string? deadline) =>
        string.Create(CultureInfo.InvariantCulture, $"{indicator} {comparator} {value}{(most is null ? "" : $"–{most.Value.ToString(CultureInfo.InvariantCulture)}")} {unit} by {deadline ?? "no date"}");
}
