using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>A year that a text names, in whatever form.</summary>
/// <param name="IsOfName">It belongs to a title in 《》 or to the number of a document, not to what the sentence says.</param>
/// <param name="IsOfDay">It belongs to a day or a month.</param>
public sealed record YearMention(int Year, string Words, int Start, bool IsOfName, bool IsOfDay);

/// <summary>Years in both languages: 2025, 二〇二五年, “十四五”末, 本世纪中叶, end-2025, FY2025.</summary>
static partial class YearMentions
{
    public static IReadOnlyList<YearMention> FindInSource(string text)
    {
        var found = new List<YearMention>();
        var names = Names().Matches(text).Select(m => (m.Index, End: m.Index + m.Length)).ToList();
        bool OfName(int at) => names.Exists(n => n.Index <= at && at < n.End);
        foreach (Match match in Arabic().Matches(text))
            found.Add(new YearMention(Int(match.Value), match.Value, match.Index, OfName(match.Index), OfDay().IsMatch(text.AsSpan(match.Index, Math.Min(12, text.Length - match.Index)))));
        foreach (Match match in Short().Matches(text))
            found.Add(new YearMention(2000 + Int(match.Groups["y"].Value), match.Value, match.Index, OfName(match.Index), IsOfDay: false));
        foreach (Match match in Characters().Matches(text))
            if (ChineseNumber.Read(match.Groups["y"].Value) is { } year) found.Add(new YearMention((int)year, match.Value, match.Index, OfName(match.Index), match.Groups["d"].Success));
        foreach (Match match in Plans().Matches(text))
        {
            var last = 2010 + (5 * "一二三四五六".IndexOf(match.Groups["n"].Value[0], StringComparison.Ordinal));
            // A plan's name says its first and its last year: the eleventh ran from 2006 to 2010.
            found.Add(new YearMention(last, match.Value, match.Index, IsOfName: true, IsOfDay: false));
            found.Add(new YearMention(last - 4, match.Value, match.Index, IsOfName: true, IsOfDay: false));
        }

        foreach (Match match in MidCentury().Matches(text)) found.Add(new YearMention(2050, match.Value, match.Index, IsOfName: false, IsOfDay: false));
        return found;
    }

    /// <summary>The years that an Issue claims; each of a span of years apart.</summary>
    public static IReadOnlyList<(int Year, string Words, int Start)> FindClaims(string text)
    {
        var found = new List<(int, string, int)>();
        foreach (Match match in Claims().Matches(text))
        {
            found.Add((Int(match.Groups["a"].Value), match.Groups["a"].Value, match.Groups["a"].Index));
            if (match.Groups["b"] is not { Success: true } b) continue;
            var year = b.Length == 2 ? Int(match.Groups["a"].Value[..2] + b.Value) : Int(b.Value);
            if (year > Int(match.Groups["a"].Value)) found.Add((year, b.Value, b.Index));
        }

        return found;
    }

    static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"《[^《》\n]{1,80}》|[〔﹝\[【［（(](?:19|20)\d{2}[〕﹞\]】］）)]\s*第?\s*\d{1,5}\s*号|“[^“”\n]{1,80}”")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<![\d.,A-Za-z])(?:19|20)\d{2}(?!\d|[.,]\d|\s?(?:万|亿|家|个|项|吨|公里|元|辆|台|人|%|万千瓦|平方))")]
    private static partial Regex Arabic();

    // The first year of 21-25年 or the last of 2021-25.
    [GeneratedRegex(@"(?<=(?<!\d)20\d{2}[-–—])(?<y>\d{2})(?!\d|[-.]\d)")]
    private static partial Regex Short();

    [GeneratedRegex(@"^\d{4}\s*(?:年\s*\d{1,2}\s*月|[-./]\d{1,2}[-./]\d{1,2})")]
    private static partial Regex OfDay();

    [GeneratedRegex(@"(?<y>[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?<d>\s*[一二三四五六七八九十]{1,2}月)?")]
    private static partial Regex Characters();

    [GeneratedRegex("十(?<n>[一二三四五六])五(?![日号月万亿家个项%])")]
    private static partial Regex Plans();

    [GeneratedRegex("本世纪中叶|mid-century|middle of the century")]
    private static partial Regex MidCentury();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,]|\p{L}[-–](?<!end-|mid-|late-|early-|pre-|post-|non-))(?:FY\s?)?(?<a>(?:19|20)\d{2})(?:\s?(?:[-–—/]|to|and)\s?(?<b>(?:19|20)\d{2}|\d{2}(?=[\s,.;)]|$)))?(?![\p{N}%]|s\b|,\d|\.\d|\s?(?:percent|companies|firms|enterprises|GW|MW|km|tons|units|vehicles))")]
    private static partial Regex Claims();
}
