namespace Vermilion.Composing.Checking;

/// <summary>Two true figures of one statement that have changed places: each stands by the other's words in the source.</summary>
static class FigureSwaps
{
    const double Clearly = 0.9;

    public static void Mark(IReadOnlyList<FigureMatch> matches, IReadOnlyList<ClaimedFigure> claims, SharedTerms terms)
    {
        var matcher = new FigureMatcher(terms);
        for (var i = 0; i < matches.Count; i++)
            for (var j = i + 1; j < matches.Count; j++)
            {
                if (matches[i] is not { Found: { } first, Objection: null } || matches[j] is not { Found: { } second, Objection: null }) continue;
                var (one, other) = (claims[i], claims[j]);
                if (one.Quantity.Family != other.Quantity.Family || one.Quantity.SameValue(other.Quantity) || ReferenceEquals(first, second)) continue;
                if (!first.IsCited || !second.IsCited || first.Source != second.Source) continue;
                var straight = matcher.Nearness(one, first) + matcher.Nearness(other, second);
                var crossed = matcher.Nearness(one, second) + matcher.Nearness(other, first);
                if (crossed < straight + Clearly) continue;
                matches[i].Objection = $"the source says '{second.Quantity.Words}' of this; the two figures have changed places";
                matches[j].Objection = $"the source says '{first.Quantity.Words}' of this; the two figures have changed places";
                (matches[i].Found, matches[j].Found) = (second, first);
            }
    }
}
