using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Finds the times that govern an English sentence: by 2025, over 2021-2025, this year, within three years.</summary>
static partial class EnglishDeadlineLexer
{
    public static IReadOnlyList<Deadline> Find(string sentence, int? year)
    {
        var found = new List<Deadline>();
        foreach (Match match in Times().Matches(sentence))
            if (Read(match, year) is { } deadline) found.Add(deadline);
        return found;
    }

    static Deadline? Read(Match match, int? year)
    {
        var g = match.Groups;
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (g["from"].Success) return Period(span, Number(g["from"]), g["to"].Value);
        if (g["fiveend"].Success) return Period(span, Number(g["fiveend"]) - 4, g["fiveend"].Value);
        if (g["plan"].Success) return Plan(span, g);
        if (g["y"].Success) return OfYear(span, g, Number(g["y"]));
        if (year is not { } now) return null;
        if (g["now"].Success) return OfYear(span, g, now);
        if (g["next"].Success) return OfYear(span, g, now + 1);
        if (g["last"].Success) return new Deadline(span, Written(now - 1), now - 1) { IsReport = true };
        return EnglishNumbers.Value(g["k"].Value) is { } count and < 50 ? new Deadline(span, Written(now + (int)count), now + (int)count) : null;
    }

    // "over 2021-2025" and "(2021-2025)" after the name of the plan; 2021-25 means the same.
    static Deadline? Period(TextSpan span, int from, string to)
    {
        var end = int.Parse(to.Length == 2 ? Written(from)[..2] + to : to, CultureInfo.InvariantCulture);
        return end > from ? new Deadline(span, $"{from}/{end}", end) : null;
    }

    static Deadline Plan(TextSpan span, GroupCollection g)
    {
        var start = 2021 + 5 * (Number(g["plan"]) - 14);
        return g["by"].Success ? new Deadline(span, Written(start + 4), start + 4) : new Deadline(span, $"{start}/{start + 4}", start + 4);
    }

    static Deadline OfYear(TextSpan span, GroupCollection g, int year)
    {
        var due = g["by"].Success || g["end"].Success;
        var value = g["end"].Success ? EndOf(g["month"].Value, year) : g["month"].Success ? $"{year}-{Month(g["month"].Value):00}" : Written(year);
        return new Deadline(span, value, year) { IsBare = !due };
    }

    static string EndOf(string month, int year) =>
        month.Length == 0 ? $"{year}-12-31" : string.Create(CultureInfo.InvariantCulture, $"{year}-{Month(month):00}-{DateTime.DaysInMonth(year, Month(month)):00}");

    static int Month(string name) => DateTime.ParseExact(name[..3], "MMM", CultureInfo.InvariantCulture).Month;

    static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);

    const string Dash = @"\s?(?:-|–|—|to|and|through)\s?";
    const string Calendar = "January|February|March|April|May|June|July|August|September|October|November|December";

    [GeneratedRegex(
        @"\b(?:(?:over|during|in|for|from|between|throughout|of) (?:the )?(?:period )?(?:from |of )?)?(?<![\d,])(?<from>20\d\d)(?:" + Dash + @"(?<to>20\d\d)|[-–—](?<to>\d\d))\b(?!-\d)(?:,? (?:five-year )?period)?|" +
        @"\b(?:(?:in|over|for|during) )?(?:the )?five years (?:ending (?:in )?|to |through )(?<fiveend>20\d\d)\b|" +
        @"\b(?:(?<by>by|before)|over|during|in|for|under|throughout|within) (?:the )?(?:(?<end>end|close|conclusion) of )?(?:the )?(?:country['’]s |China['’]s )?(?<plan>1[2-6])th Five-Year Plan(?: period)?(?: \(20\d\d[-–—]20\d\d\))?|" +
        @"\b(?<by>by|before|until|till|no later than|through) (?:the )?(?:(?<end>end of |close of |end-|year-end )|late |early |around )?(?:the )?(?:year )?(?:(?<month>" + Calendar + @"),? )?(?:(?<y>20\d\d)|(?<now>(?:this|the) year)|(?<next>next year))\b(?!-)|" +
        @"\b(?<by>by) (?:the )?(?<now>year(?:['’]s)?[- ](?<end>end))\b|" +
        @"\b(?<end>at the end of|at end-)\s?(?:(?<y>20\d\d)|(?<now>this year))\b|" +
        @"\b(?:in|for|during|throughout|over) (?:the (?:year|whole|full|full year|whole year|course) (?:of )?)?(?:(?<month>" + Calendar + @"),? )?(?<y>20\d\d)\b(?![-–]|['’]s| level)|" +
        @"(?<!\b(?:over|than|from|on|with|to|of|against) )\b(?<last>(?:last|the past|the previous) year)\b(?!['’]s)|" +
        @"(?<!\b(?:over|than|from|on|with) )(?:\b(?:for|during|in|over) )?\b(?<now>this year|the current year)\b(?!['’]s)|\b(?:for|during|in|over)? ?(?<next>next year)\b(?!['’]s)|" +
        @"\b(?:with)?in (?:the )?(?:next |coming |following )?(?<k>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a )(?: )?years?(?: time)?\b(?! (?:to|ending|of|since|before))|" +
        @"\b(?:over|during|for) the (?:next|coming) (?<k>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b", RegexOptions.IgnoreCase)]
    private static partial Regex Times();
}
