namespace Vermilion.Composing.Checking;

/// <summary>Two true figures of one statement that have changed places: each stands by the other's words in the source.</summary>
static class FigureSwaps
{
    const double Clearly = 0.9;

    public static void Mark(IReadOnlyList<FigureMatch> matches, IReadOnlyList<ClaimedFigure> claims, SourceFigures figures, FigureMatcher matcher, string text)
    {
        MarkTaken(matches, claims, figures, matcher);
        for (var i = 0; i < matches.Count; i++)
            for (var j = i + 1; j < matches.Count; j++)
            {
                if (matches[i] is not { Found: { } first, Objection: null } || matches[j] is not { Found: { } second, Objection: null }) continue;
                var (one, other) = (claims[i], claims[j]);
                if (j == i + 1 && IsLargerPart(text, one.Quantity, other.Quantity, first, second)) matches[j].Objection = $"a part is larger than the whole of which it is said ('{first.Quantity.Words}'); correct the figures";
                if (one.Quantity.Family != other.Quantity.Family || one.Quantity.SameValue(other.Quantity) || ReferenceEquals(first, second)) continue;
                if (!first.IsCited || !second.IsCited || first.Source != second.Source) continue;
                var straight = matcher.Nearness(one, first) + matcher.Nearness(other, second);
                var crossed = matcher.Nearness(one, second) + matcher.Nearness(other, first);
                if (crossed < straight + Clearly && !IsTurned(text, one.Quantity, other.Quantity, first, second)) continue;
                matches[i].Objection = $"the source says '{second.Quantity.Words}' of this; the two figures have changed places";
                matches[j].Objection = $"the source says '{first.Quantity.Words}' of this; the two figures have changed places";
                (matches[i].Found, matches[j].Found) = (second, first);
            }
    }

    static bool IsLargerPart(string text, Quantity one, Quantity other, SourceFigure whole, SourceFigure part)
    {
        if (whole.Quantity.Family != part.Quantity.Family || part.Quantity.Min <= whole.Quantity.Max || whole.Quantity.Family is UnitFamily.Percent or UnitFamily.PercentPoint || other.Start < one.End) return false;
        return text.IndexOf("of which", one.End, StringComparison.Ordinal) is >= 0 and var at && at < other.Start + 40 && at - one.End < 60 && !text[one.End..Math.Min(at, text.Length)].Contains('.', StringComparison.Ordinal)
            || text.IndexOf("of them", one.End, StringComparison.Ordinal) is >= 0 and var them && them < other.End + 20 && them - one.End < 60;
    }

    // From 66 to 72 percent, where the source goes from 72 to 66.
    static bool IsTurned(string text, Quantity one, Quantity other, SourceFigure first, SourceFigure second)
    {
        if (!text[..one.Start].EndsWith("from ", StringComparison.Ordinal) || text[one.End..other.Start] is not { Length: < 60 } between || !between.Contains(" to", StringComparison.Ordinal)) return false;
        var (from, to) = (second.Quantity, first.Quantity);
        return from.End <= to.Start && to.Start - from.End < 40 && (first.Source.Text[from.End..to.Start].Contains('到', StringComparison.Ordinal) || first.Source.Text[from.End..to.Start].Contains('至', StringComparison.Ordinal));
    }

    // Two claims have taken one figure, and another of the kind that is cited is said by none: one claim has the wrong one.
    static void MarkTaken(IReadOnlyList<FigureMatch> matches, IReadOnlyList<ClaimedFigure> claims, SourceFigures figures, FigureMatcher matcher)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is not { Found: { IsCited: true } found, Objection: null } || !matches.Where((m, j) => j != i && ReferenceEquals(m.Found, found)).Any()) continue;
            var left = figures.Cited.Where(f => f.Quantity.Family == found.Quantity.Family && !f.Quantity.IsBare && f.Source == found.Source && !claims.Any(c => c.Quantity.SameValue(f.Quantity)));
            if (left.Select(f => (Figure: f, Score: matcher.Nearness(claims[i], f))).OrderByDescending(f => f.Score).FirstOrDefault() is not { Figure: { } other } near) continue;
            if (near.Score <= matcher.Nearness(claims[i], found) + 0.3) continue;
            (matches[i].Found, matches[i].Objection) = (other, $"the source says '{other.Quantity.Words}' of this, and '{found.Quantity.Words}' of another thing; correct the figure");
        }
    }
}
