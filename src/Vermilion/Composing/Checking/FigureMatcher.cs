namespace Vermilion.Composing.Checking;

/// <summary>The figure of a source that a claim means, or the objection to the one that comes nearest.</summary>
sealed class FigureMatch
{
    public SourceFigure? Found { get; set; }

    public bool IsRounded { get; set; }

    /// <summary>Why it is not supported, although the figure was found.</summary>
    public string? Objection { get; set; }

    /// <summary>The length of a span that the source gives by its years: it needs no words of its own.</summary>
    public bool IsOwnCounting { get; init; }
}

/// <summary>Finds the figure of the sources that says what a claim says.</summary>
sealed class FigureMatcher(SharedTerms terms)
{
    // Words behind a figure in English name what it counts; words before it less often, and the rest of the sentence seldom.
    const double Behind = 1, Before = 0.7, Around = 0.15;
    const double SameMatter = 0.9;
    const double Clearly = 1.2;
    const double Never = double.PositiveInfinity;
    const int MostBetween = 24;

    /// <summary>A figure without a unit may have that of a figure beside it: 268,000 mu, of which 53,000.</summary>
    public FigureMatch Match(Statement statement, ClaimedFigure claim, SourceFigures figures, IReadOnlyList<ClaimedFigure> all)
    {
        var match = Match(statement, claim, figures, all, claim.Quantity);
        if ((match.Found is not null && match.Objection is null) || claim.Quantity.Family != UnitFamily.Count) return match;
        foreach (var other in all.Where(o => o.Quantity.Family is not (UnitFamily.Count or UnitFamily.Ordinal)).DistinctBy(o => (o.Quantity.Family, o.Quantity.Factor)))
        {
            var quantity = claim.Quantity with { Family = other.Quantity.Family, Min = claim.Quantity.Min * other.Quantity.Factor, Max = claim.Quantity.Max * other.Quantity.Factor };
            if (quantity.IsSoft && quantity.Family.IsTime()) continue;
            var elided = Match(statement, claim with { Quantity = quantity }, figures, all, claim.Quantity);
            if (elided.Found is { IsCited: true } && elided.Objection is null) return elided;
        }

        return match;
    }

    FigureMatch Match(Statement statement, ClaimedFigure claim, SourceFigures figures, IReadOnlyList<ClaimedFigure> all, Quantity written)
    {
        if (Best(claim, figures.Cited, 0) is { } cited) return Supported(statement, claim, cited, figures, all);
        if (Best(claim, figures.Beside, 0) is { } beside) return Supported(statement, claim, beside, figures, all);
        if (SpanOfYears(statement, claim, figures) is { } years) return years;
        if (BothEnds(claim, figures) is { } ends) return new FigureMatch { Found = ends };
        // What a statement cites and does not say, says of a claim that is not in it: this was meant.
        var hasRival = statement.HasOwnEvidence && figures.Cited.Any(f => Same(f.Quantity.Family, claim.Quantity) && !f.Quantity.IsBare && !all.Any(c => c.Quantity.SameValue(f.Quantity)) && !f.Quantity.SameValue(written));
        var needed = statement.HasOwnEvidence ? hasRival ? Never : SameMatter : 0;
        if (!statement.HasOwnEvidence && Best(claim, figures.Others, needed) is { } any) return Supported(statement, claim, any, figures, all);
        if (Refused(statement, claim, figures, all) is { } refused) return refused;
        if (Best(claim, figures.Others, needed) is { } other) return Supported(statement, claim, other, figures, all);
        return Rounded(claim, figures) ?? new FigureMatch();
    }

    FigureMatch Supported(Statement statement, ClaimedFigure claim, SourceFigure found, SourceFigures figures, IReadOnlyList<ClaimedFigure> all, bool boundElsewhere = false)
    {
        var match = new FigureMatch { Found = found };
        var nearness = Nearness(claim, found);
        // Another figure of the same kind stands by the very words of the claim: the claim has taken the wrong one.
        var pool = statement.HasOwnEvidence ? figures.Cited : figures.Cited.Concat(figures.Beside).Concat(figures.Others);
        var rival = pool.Where(f => Same(f.Quantity.Family, claim.Quantity) && !f.Quantity.SameValue(claim.Quantity) && !f.Quantity.IsBare && !all.Any(c => c.Quantity.SameValue(f.Quantity)))
            .Select(f => (Figure: f, Score: Nearness(claim, f))).OrderByDescending(f => f.Score).FirstOrDefault();
        if (rival.Figure is not null && rival.Score >= nearness + Clearly && nearness < SameMatter / 2) (match.Found, match.Objection) = (rival.Figure, $"the source says '{rival.Figure.Quantity.Words}' of this, and '{found.Quantity.Words}' of another thing; correct the figure");
        else if (OtherYear(boundElsewhere ? claim with { Quantity = claim.Quantity with { Comparison = Comparison.Loose } } : claim, found, figures) is { } year) match.Objection = $"the source says '{found.Quantity.Words}' for {year}; correct the year or the figure";
        return match;
    }

    // A bound that is missing or turned, in the words that the statement cites (anywhere, where it cites none).
    FigureMatch? Refused(Statement statement, ClaimedFigure claim, SourceFigures figures, IReadOnlyList<ClaimedFigure> all)
    {
        var pool = figures.Cited.Concat(figures.Beside);
        if (!statement.HasOwnEvidence) pool = pool.Concat(figures.Others);
        var near = pool.Where(f => f.Quantity.SameValue(claim.Quantity) && Same(f.Quantity.Family, claim.Quantity)).OrderByDescending(f => Nearness(claim, f)).FirstOrDefault();
        if (near is null) return null;
        if (Comparisons.Drops(claim.Quantity.Comparison, near.Quantity.Comparison) && IsBoundElsewhere(statement, claim, near)) return Supported(statement, claim, near, figures, all, boundElsewhere: true);
        return new FigureMatch { Found = near, Objection = $"the source says '{near.Quantity.Words}'; correct the comparator" };
    }

    // "About 700,000 km, of which 200,000 are railways" bounds both; a comment may name the sum again that At a glance bounds.
    static bool IsBoundElsewhere(Statement statement, ClaimedFigure claim, SourceFigure source)
    {
        // At a glance says it first and in full; a headline, the closing or a comment may speak of it again.
        var isAgain = !statement.HasOwnEvidence || statement.Place.Contains(IssueStatements.Comment, StringComparison.Ordinal) || statement.Place.Contains(IssueStatements.Closing, StringComparison.Ordinal);
        foreach (var text in (isAgain ? statement.ItemTexts : []).Prepend(statement.Text))
            if (EnglishQuantities.Find(text).Any(q => q.SameValue(claim.Quantity) && q.Family == claim.Quantity.Family && q.Comparison != Comparison.Equal && Comparisons.Agree(q.Comparison, source.Quantity.Comparison))) return true;
        var (from, _) = Sentences.Around(statement.Text, claim.Quantity.Start, claim.Quantity.End);
        var before = statement.Text[from..claim.Quantity.Start];
        return before.Contains("of which", StringComparison.Ordinal) && EnglishQuantities.Find(before).Any(q => Comparisons.Agree(q.Comparison, source.Quantity.Comparison) && q.Comparison != Comparison.Equal);
    }

    FigureMatch? Rounded(ClaimedFigure claim, SourceFigures figures)
    {
        foreach (var figure in figures.Cited.Concat(figures.Beside).Where(f => f.Quantity.Family == claim.Quantity.Family))
        {
            var isNear = claim.Quantity.IsFraction && Math.Abs(claim.Quantity.Min - figure.Quantity.Min) <= (claim.Quantity.Comparison == Comparison.Equal ? 0.5m : 2m) && figure.Quantity.Min == figure.Quantity.Max;
            if (!isNear && !claim.Quantity.Rounds(figure.Quantity)) continue;
            var isSaid = isNear || Comparisons.Covers(claim.Quantity, figure.Quantity.Min);
            return new FigureMatch { Found = figure, IsRounded = true, Objection = isSaid ? null : $"the source says '{figure.Quantity.Words}'; say that the figure is rounded (\"about\"), or give it in full" };
        }

        return null;
    }

    // "In the five years" of a plan for 2021-2025 or of a Five-Year Plan.
    static FigureMatch? SpanOfYears(Statement statement, ClaimedFigure claim, SourceFigures figures)
    {
        if (claim.Quantity.Family != UnitFamily.Month || claim.Quantity.Min != claim.Quantity.Max || claim.Quantity.Min % 12 != 0) return null;
        var length = claim.Quantity.Min / 12;
        var years = statement.CitedYears.OrderBy(y => y.Start).ToList();
        var isSpan = years.Zip(years.Skip(1)).Any(pair => pair.Second.Start - pair.First.Start < 8 && Math.Abs(pair.Second.Year - pair.First.Year) + 1 == length);
        return isSpan && !figures.Cited.Any(f => f.Quantity.Family == UnitFamily.Month) ? new FigureMatch { IsOwnCounting = true } : null;
    }

    // "6-8" may be written of two figures that the source gives apart.
    static SourceFigure? BothEnds(ClaimedFigure claim, SourceFigures figures)
    {
        var quantity = claim.Quantity;
        if (quantity.Min == quantity.Max) return null;
        var cited = figures.Cited.Concat(figures.Beside).Where(f => f.Quantity.Family == quantity.Family && f.Quantity.Min == f.Quantity.Max).ToList();
        // 由15%提高到25%: close together, and in this order.
        return cited.Find(first => first.Quantity.Min == quantity.Min && cited.Exists(last =>
            last.Quantity.Max == quantity.Max && last.Source == first.Source && last.Quantity.Start - first.Quantity.End is >= 0 and <= MostBetween));
    }

    SourceFigure? Best(ClaimedFigure claim, IEnumerable<SourceFigure> figures, double needed) => figures
        .Where(f => Says(claim.Quantity, f.Quantity))
        .Select(f => (Figure: f, Score: Nearness(claim, f) + YearBonus(claim, f)))
        .Where(f => f.Score >= needed)
        .OrderByDescending(f => f.Score).Select(f => f.Figure).FirstOrDefault();

    static bool Says(Quantity claim, Quantity source) => claim.SameValue(source) && Same(source.Family, claim, source) && Comparisons.Agree(claim.Comparison, source.Comparison);

    static bool Same(UnitFamily family, Quantity claim, Quantity? source = null)
    {
        if (family == claim.Family) return true;
        if (source is null) return false;
        // Money is often written 亿 without 元, a length or a weight never without its unit.
        if (claim.Family == UnitFamily.Cny && family == UnitFamily.Count) return source.Min >= 10_000_000 && (source.Words[^1] is '亿' or '万' || source.Words.EndsWith("illion", StringComparison.Ordinal));
        // Three times is 3次 as well as 3倍.
        return claim.Family == UnitFamily.Multiple && family == UnitFamily.Count && source.Words.EndsWith('次') && !claim.Words.EndsWith("fold", StringComparison.Ordinal);
    }

    /// <summary>How much of what stands next to the claim stands next to the figure of the source.</summary>
    public double Nearness(ClaimedFigure claim, SourceFigure figure)
    {
        var near = figure.Near;
        var score = (Behind * Sum(claim.Behind, near, isBefore: false)) + (Before * Sum(claim.Before, near, isBefore: true));
        return score + (Around * terms.Overlap(claim.Sentence, figure.Sentence));
    }

    double Sum(IReadOnlyList<string> stems, (string Left, string Right) near, bool isBefore)
    {
        // The word next to the figure says most.
        var sum = 0.0;
        for (var i = 0; i < stems.Count; i++) sum += terms.Beside(stems[i], near) * Math.Max(0.4, 1 - (0.15 * (isBefore ? stems.Count - 1 - i : i)));
        return sum;
    }

    static double YearBonus(ClaimedFigure claim, SourceFigure figure) => claim.Year is { } year && figure.Years.Any(y => y.Year == year) ? 1 : 0;

    // The one year of the claim's sentence is not among those of the figure's, and nowhere does the source give the figure for it.
    static int? OtherYear(ClaimedFigure claim, SourceFigure found, SourceFigures figures)
    {
        if (claim.Year is not { } year || claim.Quantity.Family.IsTime() || claim.Quantity.Family == UnitFamily.Ordinal || claim.Quantity.IsSoft) return null;
        var all = figures.Cited.Concat(figures.Beside).Where(f => Says(claim.Quantity, f.Quantity)).Append(found).ToList();
        if (all.Exists(f => YearOf(f) is not { } other || other == year)) return null;
        return YearOf(found);
    }

    static int? YearOf(SourceFigure figure)
    {
        if (figure.Years.Count == 0) return null;
        var (from, to) = Sentences.Around(figure.Source.Text, figure.Quantity.Start, figure.Quantity.End);
        var inSentence = figure.Source.Quantities.Where(q => q.Start >= from && q.End <= to).Select(q => q.Start).Distinct().ToList();
        var years = figure.Years.Select(y => (y.Year, y.Start)).ToList();
        // 由2020年的15%提高到2025年的25%: a year stands before what it is said of.
        return years.Count == 1 ? years[0].Year : inSentence.Count <= years.Count ? ClaimedFigure.YearOf(figure.Quantity.Start, years, inSentence) : null;
    }
}
