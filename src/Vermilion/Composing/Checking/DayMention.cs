using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>A day or a month that a text names; what it leaves open is null.</summary>
/// <param name="Start">Where it stands in its text; -1 for a day of a document's head.</param>
public sealed record DayMention(int? Year, int Month, int? Day, string Words, int Start)
{
    /// <summary>Whether a source that says this says what is claimed. <paramref name="assumed"/> is the year of a source that names none.</summary>
    public bool Supports(DayMention claim, int? assumed) =>
        Month == claim.Month && (claim.Day is null || Day == claim.Day) && (claim.Year is null || (Year ?? assumed ?? claim.Year) == claim.Year);
}

/// <summary>Finds days in Chinese and in English.</summary>
static partial class DayMentions
{
    static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    public static IReadOnlyList<DayMention> Find(string text) =>
        [.. FindEnglish(text).Select(found => found.Day).DistinctBy(d => d.Start), .. FindChinese(text)];

    public static IReadOnlyList<(DayMention Day, int Start, int Length)> FindEnglish(string text)
    {
        var found = new List<(DayMention, int, int)>();
        foreach (Match match in English().Matches(text))
        {
            var month = 1 + Array.FindIndex(Months, m => m.StartsWith(match.Groups["m"].Value.TrimEnd('.')[..3], StringComparison.OrdinalIgnoreCase));
            int? day = match.Groups["d"].Success ? Int(match.Groups["d"]) : match.Groups["d0"].Success ? Int(match.Groups["d0"]) : null;
            int? year = match.Groups["y"].Success ? Int(match.Groups["y"]) : null;
            // "May" and "March" are words as well: alone they count only behind a preposition of time.
            if (day is null && year is null && !match.Groups["in"].Success) continue;
            if (day is 0 or > 31) continue;
            found.Add((new DayMention(year, month, day, match.Groups["all"].Value, match.Groups["all"].Index), match.Groups["all"].Index, match.Groups["all"].Length));
        }

        foreach (Match match in Iso().Matches(text))
        {
            if (Int(match.Groups["m"]) is >= 1 and <= 12 && Int(match.Groups["d"]) is >= 1 and <= 31)
                found.Add((new DayMention(Int(match.Groups["y"]), Int(match.Groups["m"]), Int(match.Groups["d"]), match.Value, match.Index), match.Index, match.Length));
        }

        return found;
    }

    static IEnumerable<DayMention> FindChinese(string text)
    {
        foreach (Match match in Chinese().Matches(text))
        {
            var month = Read(match.Groups["m"].Value);
            int? day = match.Groups["d"].Success ? Read(match.Groups["d"].Value) : null;
            int? year = match.Groups["y"].Success ? Read(match.Groups["y"].Value) : null;
            if (month is >= 1 and <= 12 && day is null or (>= 1 and <= 31)) yield return new DayMention(year, month, day, match.Value, match.Index);
        }
    }

    static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    static int Read(string text) =>
        char.IsAsciiDigit(text[0]) ? int.Parse(text, CultureInfo.InvariantCulture) : (int)(ChineseNumber.Read(text.Replace('元', '一')) ?? 0);

    const string Month = @"January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?";

    [GeneratedRegex(@"(?:\b(?<in>in|since|until|by|from|of|during|early|late|mid|last|this|next)\s)?(?<all>(?:(?<d0>\d{1,2})(?:st|nd|rd|th)?\s)?\b(?<m>" + Month +
        @")(?![\p{L}])(?:\s(?<d>\d{1,2})(?!\d|,\d)(?:st|nd|rd|th)?)?(?:,?\s(?<y>(?:19|20)\d{2})\b)?)")]
    private static partial Regex English();

    [GeneratedRegex(@"(?:(?<y>(?:19|20)\d{2}|[一二三四五六七八九〇○零]{4})\s*年\s*)?(?<m>\d{1,2}|[元一二三四五六七八九十]{1,2})\s*月(?:\s*(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?!\d)")]
    private static partial Regex Iso();
}
