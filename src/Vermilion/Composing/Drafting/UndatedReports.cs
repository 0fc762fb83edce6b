using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.Drafting;

/// <summary>The day of a report that bears none: the one day of the period that its first lines name in full.</summary>
static partial class UndatedReports
{
    const int LeadLength = 600;

    public static DateOnly? DayOf(string text, ReportingPeriod period)
    {
        var days = FullDay.Matches(text[..Math.Min(text.Length, LeadLength)]).Select(Parse).OfType<DateOnly>().Where(d => d >= period.First && d <= period.Last).Distinct().ToList();
        return days is [var day] ? day : null;
    }

    static DateOnly? Parse(Match match)
    {
        var written = match.Groups["en"].Success ? $"{match.Groups["en"].Value} {match.Groups["d"].Value}, {match.Groups["y"].Value}" : $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}";
        return DateOnly.TryParse(written, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    [GeneratedRegex(@"(?<en>January|February|March|April|May|June|July|August|September|October|November|December) (?<d>\d{1,2}), (?<y>20\d\d)|(?<y>20\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日")]
    static partial Regex FullDay { get; }
}
