namespace Vermilion.Composing.Checking;

/// <summary>Every figure must stand in a source with the same value and unit, and a comparator that does not say the opposite.</summary>
sealed class FigureCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        foreach (var claim in EnglishQuantities.Find(words.Text)) yield return LookUp(statement, claim);
    }

    static CheckFinding LookUp(Statement statement, Quantity claim)
    {
        CheckFinding? contradicting = null;
        foreach (var source in statement.Sources.All)
        {
            foreach (var quantity in source.Quantities)
            {
                if (!quantity.SameValue(claim) || !SameKind(claim, quantity)) continue;
                if (Agree(claim.Comparison, quantity.Comparison))
                    return new CheckFinding(statement.Place, ClaimKind.Figure, claim.Words, SameForm(claim, quantity) ? Verdict.Exact : Verdict.Converted, source.Id, quantity.Words);
                contradicting ??= Contradicts(statement, claim, source, quantity);
            }

            // "6-8" may be written of two figures that the source gives apart.
            if (claim.Min != claim.Max && HasBothEnds(source, claim))
                return new CheckFinding(statement.Place, ClaimKind.Figure, claim.Words, Verdict.Converted, source.Id, null);
        }

        return contradicting ?? Near(statement, claim) ??
            new CheckFinding(statement.Place, ClaimKind.Figure, claim.Words, Verdict.NotFound, null, null, "no source of this item gives this figure; correct it, or cite a document that gives it");
    }

    static bool HasBothEnds(HeldSource source, Quantity claim) =>
        source.Quantities.Any(q => q.Min == claim.Min && q.Min == q.Max && SameKind(claim, q)) && source.Quantities.Any(q => q.Max == claim.Max && q.Min == q.Max && SameKind(claim, q));

    // Money is often written 亿 without 元, a length or a weight never without its unit.
    static bool SameKind(Quantity claim, Quantity source) =>
        claim.Family == source.Family || (source.Family == UnitFamily.Count && claim.Family is UnitFamily.Cny or UnitFamily.Usd or UnitFamily.Eur && source.Min >= 10_000_000);

    // A bare figure for 20%以上 leaves something out; "at least" for a bare 20% puts something in.
    static bool Agree(Comparison claim, Comparison source) => claim switch
    {
        Comparison.AtLeast => source == Comparison.AtLeast,
        Comparison.AtMost => source == Comparison.AtMost,
        _ => true,
    };

    static bool SameForm(Quantity claim, Quantity source) => string.Equals(claim.Words, source.Words, StringComparison.OrdinalIgnoreCase);

    // The same digits at another scale or of another unit, in the words that the statement itself cites: a slip of translation.
    static CheckFinding? Near(Statement statement, Quantity claim)
    {
        foreach (var evidence in statement.Evidence)
        {
            var cited = ChineseQuantities.Find(evidence.Words).Concat(EnglishQuantities.Find(evidence.Words)).ToList();
            var near = cited.FirstOrDefault(q => q.SameDigits(claim)) ?? (cited.Where(q => q.Family == claim.Family).ToList() is [var only] ? only : null);
            if (near is not null && statement.Sources.All.FirstOrDefault(s => s.Id == evidence.Document) is { } source)
                return Contradicts(statement, claim, source, near);
        }

        return null;
    }

    static CheckFinding Contradicts(Statement statement, Quantity claim, HeldSource source, Quantity quantity) =>
        new(statement.Place, ClaimKind.Figure, claim.Words, Verdict.Contradicting, source.Id, quantity.Words, $"the source says '{quantity.Words}'; correct the value, its unit or its comparator");
}
