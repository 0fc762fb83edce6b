using System.Text.RegularExpressions;

namespace Vermilion.Reading.Text;

/// <summary>
/// Dates as official texts and pages write them: 2020年12月22日, 二○二○年十二月二十二日, 2020-12-22, February 18, 2021.
/// What is no day of the calendar is no date.
/// </summary>
public static partial class ChineseDates
{
    /// <summary>All dates between <paramref name="start"/> and <paramref name="end"/>, in order: days, and months with their year.</summary>
    public static IReadOnlyList<FoundDate> Find(string text, int start = 0, int end = -1)
    {
        if (end < 0) end = text.Length;
        var found = new List<FoundDate>();
        Collect(Arabic(), ReadNumber);
        Collect(Chinese(), ReadNumber);
        Collect(EnglishMonthFirst(), ReadEnglishMonth);
        Collect(EnglishDayFirst(), ReadEnglishMonth);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;

        void Collect(Regex pattern, Func<string, int?> month)
        {
            for (var match = pattern.Match(text, start, end - start); match.Success; match = match.NextMatch())
                if (Build(match, month) is { } date) found.Add(date);
        }
    }

    /// <summary>The first date of the text, or null.</summary>
    public static FoundDate? First(string text, int start = 0, int end = -1) => Find(text, start, end) is [var first, ..] ? first : null;

    /// <summary>A line that holds a date and nothing else (but brackets and spaces): the last line of a signature.</summary>
    public static FoundDate? WholeLine(string text, TextSpan line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && IsMargin(text[start])) start++;
        while (end > start && IsMargin(text[end - 1])) end--;
        return end - start is >= 6 and <= 24 && Find(text, start, end) is [{ Day: not null } only] && only.Span == new TextSpan(start, end)
            ? only
            : null;
    }

    /// <summary>Days without a year (3月10日), between two positions: the caller knows what year they stand on.</summary>
    public static IReadOnlyList<FoundDate> FindYearless(string text, int year, int start, int end)
    {
        var found = new List<FoundDate>();
        for (var match = MonthDay().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            var (month, day) = (ReadNumber(match.Groups["m"].Value), ReadNumber(match.Groups["d"].Value));
            if (IsDay(year, month, day)) found.Add(new(year, month, day, new TextSpan(match.Index, match.Index + match.Length)));
        }

        return found;
    }

    static bool IsMargin(char c) => char.IsWhiteSpace(c) || c is '（' or '）' or '(' or ')' or '。' or '\u00ad';

    static FoundDate? Build(Match match, Func<string, int?> month)
    {
        var year = (int?)ChineseNumerals.Parse(match.Groups["y"].Value);
        var m = month(match.Groups["m"].Value);
        int? day = match.Groups["d"].Success ? ReadNumber(match.Groups["d"].Value) : null;
        if (year is not (>= 1900 and <= 2099) || m is not (>= 1 and <= 12)) return null;
        if (match.Groups["d"].Success && !IsDay(year.Value, m, day)) return null;
        return new FoundDate(year.Value, m, day, new TextSpan(match.Index, match.Index + match.Length));
    }

    static bool IsDay(int year, int? month, int? day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value);

    static int? ReadNumber(string text) => text is "元" ? 1 : (int?)ChineseNumerals.Parse(text);

    static int? ReadEnglishMonth(string text)
    {
        var index = "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(text[..3].ToLowerInvariant(), StringComparison.Ordinal);
        return index < 0 ? null : index / 3 + 1;
    }

    const string EnglishMonth = "(?<m>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s?(?:年\s?(?<m>\d{1,2})\s?月(?:\s?份?(?<d>\d{1,2})\s?日)?|(?<sep>[./-])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d))")]
    private static partial Regex Arabic();

    [GeneratedRegex("(?<![一二三四五六七八九〇○◯零ＯO])(?<y>[一二][一二三四五六七八九〇○◯零ＯO]{3})\\s?年\\s?(?<m>元|[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?<d>[一二三四五六七八九十廿卅]{1,3})\\s?日)?")]
    private static partial Regex Chinese();

    [GeneratedRegex("\\b" + EnglishMonth + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishMonthFirst();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:st|nd|rd|th)?\s+" + EnglishMonth + @"\s*,?\s+(?<y>\d{4})\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishDayFirst();

    [GeneratedRegex(@"(?<![年\d]\s?)(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日")]
    private static partial Regex MonthDay();
}
