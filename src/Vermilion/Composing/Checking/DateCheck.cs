using System.Globalization;

namespace Vermilion.Composing.Checking;

/// <summary>
/// A day or a month must stand in the cited words, or be one of the days of a cited document's head. Elsewhere in a source it counts only
/// where the cited words give no other day.
/// </summary>
sealed class DateCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        var claims = new List<DayMention>();
        if (statement.Date is { } date)
            claims.Add(new DayMention(date.Year, date.Month, date.Day, date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), -1));
        foreach (var (day, start, length) in DayMentions.FindEnglish(words.Text))
        {
            words.Mask(start, length);
            claims.Add(day);
        }

        if (claims.Count == 0) return [];
        var cited = CitedDays(statement).ToList();
        return claims.Select(claim => LookUp(statement, claim, claims, cited));
    }

    static IEnumerable<(HeldSource Source, DayMention Day)> CitedDays(Statement statement)
    {
        foreach (var span in statement.Spans)
        {
            if (span.Source is not { } source) continue;
            foreach (var day in source.Days.Where(d => d.Start >= span.Start - 5 && d.Start < span.End)) yield return (source, day);
        }
    }

    static CheckFinding LookUp(Statement statement, DayMention claim, List<DayMention> claims, List<(HeldSource Source, DayMention Day)> cited)
    {
        if (statement.Policy is not null && OwnDocuments(statement).ToList() is { Count: > 0 } own)
            return OfDocuments(statement, claim, own) ?? Mentioned(statement, claim, own) ?? Not(statement, claim, null);
        foreach (var (source, day) in cited)
            if (day.Supports(claim, Assumed(source, statement))) return Found(statement, claim, source, day);
        var others = cited.Where(c => c.Day.Day is not null && !claims.Exists(other => c.Day.Supports(other, Assumed(c.Source, statement)))).ToList();
        var isLost = statement.HasOwnEvidence && claim.Day is not null && others.Count > 0;
        if (OfDocuments(statement, claim, statement.Cited) is { } ofHead && !(isLost && IsAfter(claim, others))) return ofHead;
        if (!isLost && Mentioned(statement, claim, statement.Cited) is { } mentioned) return mentioned;
        if (!isLost && statement.HasOwnEvidence && (OfDocuments(statement, claim, statement.Sources.All) ?? Mentioned(statement, claim, statement.Sources.All)) is { } elsewhere) return elsewhere;
        return Not(statement, claim, others.Count > 0 ? others[0] : null);
    }

    // The cited words give one other day of the same year, and the head another: which is meant, the head cannot say.
    static bool IsAfter(DayMention claim, List<(HeldSource Source, DayMention Day)> others) =>
        others.Exists(o => o.Day.Month == claim.Month && o.Day.Day is { } day && Math.Abs(day - claim.Day!.Value) <= 1);

    static IEnumerable<HeldSource> OwnDocuments(Statement statement) =>
        statement.Policy?.NameChinese is { Length: > 0 } name ? statement.Sources.All.Where(s => PolicyTitleCheck.IsTitled(s, name)) : [];

    static int? Assumed(HeldSource source, Statement statement) => source.Dates.Count > 0 ? source.Dates.Max(d => d.Year) : statement.PeriodYear == 0 ? null : statement.PeriodYear;

    static CheckFinding? OfDocuments(Statement statement, DayMention claim, IEnumerable<HeldSource> sources)
    {
        foreach (var source in sources)
            foreach (var date in source.Dates)
            {
                if (date.Month != claim.Month || (claim.Day ?? date.Day) != date.Day || (claim.Year ?? date.Year) != date.Year) continue;
                var inText = source.Days.FirstOrDefault(d => d.Supports(claim, date.Year) && d.Day == date.Day);
                return Found(statement, claim, source, inText ?? new DayMention(date.Year, date.Month, date.Day, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), -1));
            }

        return null;
    }

    static CheckFinding? Mentioned(Statement statement, DayMention claim, IEnumerable<HeldSource> sources)
    {
        foreach (var source in sources)
            if (source.Days.FirstOrDefault(day => day.Supports(claim, Assumed(source, statement))) is { } day) return Found(statement, claim, source, day);
        return null;
    }

    static CheckFinding Found(Statement statement, DayMention claim, HeldSource source, DayMention day) =>
        statement.Found(ClaimKind.Date, claim.Words, claim.Start, day.Words == claim.Words ? Verdict.Exact : Verdict.Converted, source, day.Words, day.Start);

    static CheckFinding Not(Statement statement, DayMention claim, (HeldSource Source, DayMention Day)? other) => other is { } near
        ? statement.Found(ClaimKind.Date, claim.Words, claim.Start, Verdict.Contradicting, near.Source, near.Day.Words, near.Day.Start) with
        {
            Mend = $"the cited words say '{near.Day.Words}'; correct the date or cite words that give it",
        }
        : statement.Missing(ClaimKind.Date, claim.Words, claim.Start, $"no source of this item gives {claim.Words}; correct the date or cite a document that gives it");
}
