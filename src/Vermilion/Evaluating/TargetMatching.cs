using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>
/// Which target of the reading is which target of the gold: the same value and unit, one to one; the closest pairs first
/// (by place, then indicator, deadline and comparator).
/// </summary>
sealed class TargetMatching
{
    readonly QuotedPlaces places;
    readonly List<Wanted> wanted;
    readonly List<TargetFinding> left;
    readonly List<(GoldTarget Gold, TargetFinding Found)> pairs = [];

    sealed record Wanted(GoldTarget Gold, IReadOnlyList<TextSpan> Places, string Quote, bool IsOptional);

    public TargetMatching(GoldFacts gold, ReadResult reading, QuotedPlaces places)
    {
        this.places = places;
        left = [.. reading.Targets];
        wanted = [.. gold.Targets!.Select(t => Place(t, false)), .. gold.OptionalTargets.Select(t => Place(t, true))];
        MatchClosestFirst();
        // What overlaps an optional figure or a stretch to ignore counts neither way.
        var neutral = wanted.Where(w => w.IsOptional).SelectMany(w => w.Places)
            .Concat(gold.IgnoreSpans.Select(places.InReading).OfType<TextSpan>()).ToList();
        left.RemoveAll(f => neutral.Exists(n => n.Overlaps(f.Span)));
        wanted.RemoveAll(w => w.IsOptional);
    }

    public IReadOnlyList<(GoldTarget Gold, TargetFinding Found)> Pairs => pairs;

    /// <summary>The findings that the gold does not have.</summary>
    public IReadOnlyList<TargetFinding> False => left;

    /// <summary>What the reading lacks, with the false finding that stands in its place if there is one.</summary>
    public IEnumerable<(GoldTarget Gold, TargetFinding? Instead)> Missed() =>
        wanted.Select(w => (w.Gold, left.Find(f => w.Places.Any(p => p.Overlaps(f.Span)))));

    /// <summary>The sentence in which a target of the gold stands.</summary>
    public string? SentenceOf(GoldTarget gold) => places.Of(gold) is [var place, ..] ? places.SentenceAt(place) : null;

    Wanted Place(GoldTarget target, bool optional) => new(target, places.Of(target), Likeness.Solid(places.QuoteOf(target)), optional);

    void MatchClosestFirst()
    {
        var candidates =
            from w in wanted
            from f in left
            where IsSameFigure(w.Gold, f)
            let near = Nearness(w, f)
            where near > 0
            orderby near descending, Likeness.Overlap(w.Gold.Indicator, f.Indicator) descending, Closeness(w.Gold, f) descending
            select (Wanted: w, Found: f);
        foreach (var (gold, found) in candidates.ToList())
        {
            if (!wanted.Contains(gold) || !left.Contains(found)) continue;
            wanted.Remove(gold);
            left.Remove(found);
            if (!gold.IsOptional) pairs.Add((gold.Gold, found));
        }
    }

    static bool IsSameFigure(GoldTarget gold, TargetFinding found) =>
        gold.Value == found.Value && (!gold.Given.Contains("valueMax") || gold.ValueMax == found.ValueMax) && Likeness.Unit(gold.Unit) == Likeness.Unit(found.Unit);

    /// <summary>3: the figures overlap. 2: the same sentence. 1: elsewhere, of the same indicator; or the gold does not say where.</summary>
    static int Nearness(Wanted wanted, TargetFinding found)
    {
        if (wanted.Places.Any(p => p.Overlaps(found.Span))) return 3;
        if (wanted.Quote.Length > 0 && Likeness.Solid(found.Sentence).Contains(wanted.Quote, StringComparison.Ordinal)) return 2;
        return wanted.Places.Count == 0 || Likeness.Overlap(wanted.Gold.Indicator, found.Indicator) >= Likeness.Enough ? 1 : 0;
    }

    static int Closeness(GoldTarget gold, TargetFinding found) =>
        (TargetScorer.IsSameDeadline(gold.Deadline, found.Deadline) ? 2 : 0) + (gold.Comparator == found.Comparator ? 1 : 0);
}
