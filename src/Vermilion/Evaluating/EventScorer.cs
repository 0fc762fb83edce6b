using System.Globalization;
using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>Corporate events by type, and of those found status, amount with currency, and parties.</summary>
static class EventScorer
{
    public static void Score(IReadOnlyList<GoldEvent> expected, ReadResult reading, DocumentScore score)
    {
        var (wanted, found) = (expected.ToList(), reading.Events.ToList());
        var candidates = from e in expected from f in reading.Events where e.Type == f.Type orderby Closeness(e, f) descending select (Gold: e, Found: f);
        var right = 0;
        foreach (var (gold, match) in candidates.ToList())
        {
            if (!wanted.Contains(gold) || !found.Contains(match)) continue;
            wanted.Remove(gold);
            found.Remove(match);
            right++;
            ScorePair(gold, match, reading.Text, score);
        }

        score.Add("events", new Tally(expected.Count, reading.Events.Count, right, 0));
        foreach (var gold in wanted) score.Miss("events", "missed", $"{gold.Type} of {string.Join(", ", gold.Parties)}", null);
        foreach (var made in found) score.Miss("events", "false", null, $"{made.Type} of {string.Join(", ", made.Parties.Select(p => p.Name))}", Words(reading.Text, made.Span));
    }

    static void ScorePair(GoldEvent gold, EventFinding found, string text, DocumentScore score)
    {
        var words = Words(text, found.Span);
        if (gold.Given.Contains("status")) score.Judge("events.status", gold.Status, found.Status, (a, b) => a == b, words);
        if (gold.Given.Contains("amount")) score.Judge("events.amount", Amount(gold.Amount, gold.Currency), Amount(found.Amount, gold.Given.Contains("currency") ? found.Currency : null), (a, b) => a == b, words);
        if (gold.Given.Contains("parties")) ScoreParties(gold.Parties, [.. found.Parties.Select(p => p.Name)], words, score);
    }

    static void ScoreParties(IReadOnlyList<string> expected, List<string> found, string words, DocumentScore score)
    {
        var count = found.Count;
        var missed = new List<string>();
        foreach (var party in expected)
        {
            var match = found.Find(f => Likeness.Words(f) == Likeness.Words(party)) ?? found.Find(f => IsSameParty(party, f));
            if (match is null) missed.Add(party);
            else found.Remove(match);
        }

        score.Add("events.parties", new Tally(expected.Count, count, expected.Count - missed.Count, 0));
        foreach (var party in missed) score.Miss("events.parties", "missed", party, null, words);
        foreach (var party in found) score.Miss("events.parties", "false", null, party, words);
    }

    /// <summary>The short name of a company lies in its full name.</summary>
    static bool IsSameParty(string expected, string found)
    {
        var (a, b) = (Likeness.Words(expected), Likeness.Words(found));
        return a.Length > 1 && b.Length > 1 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    static int Closeness(GoldEvent gold, EventFinding found) =>
        4 * gold.Parties.Count(p => found.Parties.Any(f => IsSameParty(p, f.Name))) + (gold.Amount == found.Amount ? 2 : 0) + (gold.Status == found.Status ? 1 : 0);

    static string? Amount(decimal? amount, string? currency) =>
        amount is null ? null : string.Create(CultureInfo.InvariantCulture, $"{amount:0.####} {currency}");

    static string Words(string text, TextSpan span) => Likeness.OneLine(span.Of(text).ToString());
}
