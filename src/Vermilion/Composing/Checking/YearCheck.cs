using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Years and spans of years: 2025, 2021-2023; a five-year plan and 本世纪中叶 give theirs too.</summary>
sealed partial class YearCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        foreach (Match match in Years().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            foreach (var group in new[] { match.Groups["a"], match.Groups["b"] })
                if (group.Success) yield return LookUp(statement, group.Value);
        }
    }

    static CheckFinding LookUp(Statement statement, string year)
    {
        var number = int.Parse(year, CultureInfo.InvariantCulture);
        foreach (var source in statement.Sources.All)
        {
            if (source.Text.Contains(year, StringComparison.Ordinal)) return Found(Verdict.Exact, source, year);
            if (OtherForms(number).FirstOrDefault(form => source.Text.Contains(form, StringComparison.Ordinal)) is { } form) return Found(Verdict.Converted, source, form);
            if (source.Dates.Any(d => d.Year == number)) return Found(Verdict.Exact, source, year);
        }

        return new CheckFinding(statement.Place, ClaimKind.Year, year, Verdict.NotFound, null, null, $"no source of this item names {year}; correct the year or cite a document that names it");

        CheckFinding Found(Verdict verdict, HeldSource source, string words) => new(statement.Place, ClaimKind.Year, year, verdict, source.Id, words);
    }

    static IEnumerable<string> OtherForms(int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']).ToArray();
        yield return new string(digits) + "年";
        yield return new string(digits).Replace('〇', '零') + "年";
        // A plan's name says its first and its last year: the eleventh ran from 2006 to 2010.
        if (year is >= 2006 and <= 2030 && (year % 5 is 0 or 1)) yield return FiveYearPlan((year - 2001) / 5);
        if (year == 2050) yield return "本世纪中叶";
    }

    // 十一五 is 2006 to 2010.
    static string FiveYearPlan(int index) => index switch { 1 => "十一五", 2 => "十二五", 3 => "十三五", 4 => "十四五", _ => "十五五" };

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])(?<a>(?:19|20)\d{2})(?:\s?[-–—]\s?(?<b>(?:19|20)\d{2}))?(?![\p{L}\p{N}%]|,\d|\s?(?:percent|companies|firms))")]
    private static partial Regex Years();
}
