using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Linking.Stories;

/// <summary>The days that the first lines of a report name in full: 2021年2月18日, February 18, 2021.</summary>
public static partial class NamedDays
{
    const int LeadLength = 600;

    public static IEnumerable<DateOnly> In(string text) =>
        FullDay.Matches(text[..Math.Min(text.Length, LeadLength)]).Select(Parse).OfType<DateOnly>().Distinct();

    static DateOnly? Parse(Match match)
    {
        var written = match.Groups["en"].Success ? $"{match.Groups["en"].Value} {match.Groups["d"].Value}, {match.Groups["y"].Value}" : $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}";
        return DateOnly.TryParse(written, CultureInfo.InvariantCulture, out var day) ? day : null;
    }

    [GeneratedRegex(@"(?<en>January|February|March|April|May|June|July|August|September|October|November|December) (?<d>\d{1,2}), (?<y>20\d\d)|(?<y>20\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日")]
    static partial Regex FullDay { get; }
}
