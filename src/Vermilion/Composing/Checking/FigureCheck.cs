namespace Vermilion.Composing.Checking;

/// <summary>
/// Every figure must be one that the sources give for the same thing: value, unit, bound and year. The cited words speak first; a
/// figure that stands elsewhere in a source counts only where the words around it are those of the statement.
/// </summary>
sealed class FigureCheck(SharedTerms terms) : IStatementCheck
{
    readonly FigureMatcher matcher = new(terms);

    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        var quantities = EnglishQuantities.Find(words.Text).OrderBy(q => q.Start).ToList();
        if (quantities.Count == 0) return [];
        var years = YearMentions.FindClaims(PlainOfNames(statement.Text));
        var claims = ClaimedFigure.Of(statement.Text, quantities, years);
        var figures = new SourceFigures(statement);
        var matches = claims.Select(claim => matcher.Match(statement, claim, figures, claims)).ToList();
        FigureSwaps.Mark(matches, claims, figures, matcher, statement.Text);
        var findings = new List<CheckFinding>();
        for (var i = 0; i < claims.Count; i++)
            if (Finding(statement, claims, i, matches[i], matches, figures) is { } finding) findings.Add(finding);
        return findings;
    }

    // "Made in China 2025" is no deadline.
    static string PlainOfNames(string text)
    {
        var masked = new MaskedText(text);
        NameMask.Apply(masked);
        return masked.Text;
    }

    CheckFinding? Finding(Statement statement, IReadOnlyList<ClaimedFigure> claims, int index, FigureMatch match, IReadOnlyList<FigureMatch> all, SourceFigures figures)
    {
        var claim = claims[index].Quantity;
        if (match.Found is { } found && match.Objection is null)
        {
            var verdict = match.IsRounded ? Verdict.Rounded : string.Equals(claim.Words, found.Quantity.Words, StringComparison.OrdinalIgnoreCase) ? Verdict.Exact : Verdict.Converted;
            return Said(found, verdict);
        }

        if (match.Objection is { } objection && match.Found is { } refuted)
            return Said(refuted, match.IsRounded ? Verdict.Rounded : Verdict.Contradicting) with { Mend = objection };
        if (match.IsOwnCounting) return null;
        var near = Nearest(claims[index], figures, all, statement.HasOwnEvidence);
        if (claim.IsSoft)
        {
            // A writer's own counting has no source; only the same thing counted otherwise contradicts it.
            return near is not null && CountsOtherwise(statement, claims[index], near) && !all.Any(m => ReferenceEquals(m.Found, near)) ? Contradicts(near) : null;
        }

        return near is null ? statement.Missing(ClaimKind.Figure, claim.Words, claim.Start, "no source of this item gives this figure for this; correct it, or cite words that give it") : Contradicts(near);

        CheckFinding Said(SourceFigure figure, Verdict verdict) => statement.Found(ClaimKind.Figure, claim.Words, claim.Start, verdict, figure.Source, figure.Quantity.Words, figure.Quantity.Start);

        CheckFinding Contradicts(SourceFigure figure) => Said(figure, Verdict.Contradicting) with { Mend = $"the source says '{figure.Quantity.Words}'; correct the value, its unit or its comparator" };
    }

    bool CountsOtherwise(Statement statement, ClaimedFigure claim, SourceFigure near)
    {
        var (own, other) = (claim.Quantity, near.Quantity);
        var saysOthers = statement.Text.AsSpan(Math.Min(own.End, statement.Text.Length)).StartsWith(" other", StringComparison.Ordinal);
        return near.IsCited && !saysOthers && other.Family == own.Family && !other.IsBare && !other.SameValue(own) && matcher.Nearness(claim, near) >= 1;
    }

    // What the writer most likely meant: a cited figure that no other claim has taken, of the same unit, of the same digits, about the same thing.
    SourceFigure? Nearest(ClaimedFigure claim, SourceFigures figures, IReadOnlyList<FigureMatch> all, bool hasOwnEvidence)
    {
        var cited = figures.Cited.Concat(figures.Beside).ToList();
        if (!hasOwnEvidence) cited.AddRange(figures.Others);
        return cited
            .Select(f => (Figure: f, Score: Closeness(claim, f) - (all.Any(m => ReferenceEquals(m.Found, f)) ? 3 : 0)))
            .Where(f => f.Score >= 2)
            .OrderByDescending(f => f.Score)
            .Select(f => f.Figure).FirstOrDefault();
    }

    double Closeness(ClaimedFigure claim, SourceFigure figure)
    {
        var (one, other) = (claim.Quantity, figure.Quantity);
        var score = matcher.Nearness(claim, figure);
        if (one.Family == other.Family) score += 1.5;
        if (one.SameDigits(other)) score += 2;
        if (one.Min == other.Min || one.Max == other.Max) score += 1;
        return score + (figure.IsCited ? 1 : 0);
    }
}
