using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Days as people write them: <c>February 2</c>, <c>Feb 2, 2021</c>, <c>2 February</c>, <c>2021-02-02</c>, <c>2021年2月2日</c>.</summary>
static partial class WrittenDates
{
    public static string Full(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Without its year, where the reader of the period would add the same one.</summary>
    public static string Short(DateOnly date, ReportingPeriod period) =>
        Nearest(date.Month, date.Day, period) == date ? date.ToString("MMMM d", CultureInfo.InvariantCulture) : Full(date);

    public static DateOnly? Parse(string text, ReportingPeriod period)
    {
        text = text.Trim().TrimEnd('.', ':', '：');
        foreach (var form in new[] { MonthFirst(), DayFirst(), Iso(), Chinese() })
        {
            if (form.Match(text) is not { Success: true } match) continue;
            if (Month(match.Groups["m"].Value) is not { } month) continue;
            var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
            return match.Groups["y"] is { Success: true } year
                ? Make(int.Parse(year.Value, CultureInfo.InvariantCulture), month, day)
                : Nearest(month, day, period);
        }

        return null;
    }

    // A December day in a January Issue is one of the year before.
    static DateOnly? Nearest(int month, int day, ReportingPeriod period) =>
        new[] { period.Year, period.Year - 1, period.Year + 1 }
            .Select(year => Make(year, month, day))
            .OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - period.First.DayNumber))
            .Cast<DateOnly?>()
            .FirstOrDefault();

    static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    static int? Month(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        if (word.Length < 3) return null;
        var index = Array.FindIndex(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        // "Sept" is the one usual abbreviation that is longer than three letters.
        return index is >= 0 and < 12 ? index + 1 : null;
    }

    [GeneratedRegex(@"^(?<m>[A-Za-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<y>\d{4}))?$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<m>[A-Za-z]{3,9})\.?(?:,?\s+(?<y>\d{4}))?$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>\d{4})[-–/.](?<m>\d{1,2})[-–/.](?<d>\d{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:(?<y>\d{4})\s*年)?\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*[日号]$")]
    private static partial Regex Chinese();
}
