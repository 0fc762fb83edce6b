using System.Globalization;

namespace Vermilion.Composing.Checking;

/// <summary>A day or a month must stand in a source, or be one of the days of its head.</summary>
sealed class DateCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        if (statement.Date is { } date)
            yield return LookUp(statement, new DayMention(date.Year, date.Month, date.Day, date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)));
        foreach (var (day, start, length) in DayMentions.FindEnglish(words.Text))
        {
            words.Mask(start, length);
            yield return LookUp(statement, day);
        }
    }

    static CheckFinding LookUp(Statement statement, DayMention claim)
    {
        foreach (var source in statement.Sources.All)
        {
            if (source.Days.FirstOrDefault(day => day.Supports(claim)) is not { } day) continue;
            var isExact = day.Words == claim.Words;
            return new CheckFinding(statement.Place, ClaimKind.Date, claim.Words, isExact ? Verdict.Exact : Verdict.Converted, source.Id, day.Words);
        }

        var mend = $"no source of this item gives {claim.Words}; correct the date or cite a document that gives it";
        return new CheckFinding(statement.Place, ClaimKind.Date, claim.Words, Verdict.NotFound, null, null, mend);
    }
}
