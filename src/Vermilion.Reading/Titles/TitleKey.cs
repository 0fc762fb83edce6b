using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Titles;

/// <summary>
/// What two mentions of the same work share: the core title without punctuation, issuers, flags and the name of the
/// state, and apart from it the span of years and the edition, which must be the same.
/// </summary>
/// <param name="Years"><c>2021/2023</c>, <c>2019</c>; “十四五” is 2021/2025; empty where the title gives none.</param>
/// <param name="Edition">第三批, 第二版, （二）…; empty where the title gives none.</param>
public readonly partial record struct TitleKey(string Text, string Years, string Edition)
{
    // 十五 (2001 to 2005) is the tenth plan: 十四五 begins in 2021.
    const string PlanNumerals = "一二三四五六";

    public static TitleKey Of(string coreTitle)
    {
        // （2019年本，征求意见稿）: two flags in one bracket.
        var title = SharedBracket().Replace(Simplified(ChineseText.RemoveSpaces(coreTitle)), "）");
        var years = "";
        if (YearSpan().Match(title) is { Success: true } span)
        {
            years = $"{Number(span.Groups["a"])}/{Number(span.Groups["b"])}";
            title = title.Remove(span.Index, span.Length);
        }
        else if (FiveYearPlan().Match(title) is { Success: true } plan)
        {
            var start = plan.Groups["n"].Success ? 2001 + 5 * (PlanNumerals.IndexOf(plan.Groups["n"].Value, StringComparison.Ordinal) + 1) : 2001;
            years = string.Create(CultureInfo.InvariantCulture, $"{start}/{start + 4}");
            title = title.Remove(plan.Index, plan.Length);
        }
        else if (Year().Match(title) is { Success: true } year)
        {
            years = Number(year.Groups["a"]);
            title = title.Remove(year.Index, year.Length);
        }

        var edition = Edition_().Match(title);
        if (edition.Success) title = title.Remove(edition.Index, edition.Length);
        title = Flags().Replace(title, "");
        title = Issuers().Replace(title, "");
        return new TitleKey(KeepWords(title), years, edition.Groups["e"].Value);
    }

    // A title in Traditional characters names the same work as in simplified ones.
    static string Simplified(string title)
    {
        if (Catalog.Default.Traditional is not { } script) return title;
        return script.IsUsedIn(title) ? script.Simplify(title) : string.Create(title.Length, (title, script), static (characters, given) =>
        {
            for (var i = 0; i < characters.Length; i++) characters[i] = given.script.Simplify(given.title[i]);
        });
    }

    /// <summary>The same work: years and edition equal, the words equal but for two characters.</summary>
    public bool Matches(TitleKey other)
    {
        if (Years != other.Years || Edition != other.Edition || Text.Length == 0 || other.Text.Length == 0) return false;
        if (Text == other.Text) return true;
        // Two characters of a short name are its meaning.
        return Math.Min(Text.Length, other.Text.Length) >= 12 && Math.Abs(Text.Length - other.Text.Length) <= 2 && Distance(Text, other.Text) <= 2;
    }

    static string Number(Group group) => (ChineseNumerals.Parse(group.ValueSpan) ?? 0).ToString(CultureInfo.InvariantCulture);

    static string KeepWords(string title)
    {
        var kept = new StringBuilder(title.Length);
        foreach (var c in title.Replace("中华人民共和国", "", StringComparison.Ordinal))
            if (char.IsLetterOrDigit(c)) kept.Append(char.ToLowerInvariant(c));
        return kept.ToString();
    }

    static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }

    [GeneratedRegex("[（(]?(?<a>(?:19|20)\\d{2})年?[-–—－~～至到]{1,2}(?<b>(?:19|20)\\d{2})年?[）)]?")]
    private static partial Regex YearSpan();

    [GeneratedRegex("“?十(?<n>[一二三四五六])?五”?(?=[^年])(?!个|条|项)")]
    private static partial Regex FiveYearPlan();

    [GeneratedRegex("[（(]?(?<a>(?:19|20)\\d{2})年?(?:度|版|本)?[）)]?")]
    private static partial Regex Year();

    [GeneratedRegex("[，,、](?:公开)?(?:修订)?(?:征求意见稿|草案|送审稿|讨论稿)[）)]")]
    private static partial Regex SharedBracket();

    [GeneratedRegex("[（(]?(?<e>第[一二三四五六七八九十\\d]+[批版期])[）)]?|[（(](?<e>[一二三四五六七八九十]{1,3})[）)]$")]
    private static partial Regex Edition_();

    [GeneratedRegex("[（(](?:试行|暂行|征求意见稿|公开征求意见稿|修订征求意见稿|修订草案征求意见稿|草案征求意见稿|修订草案送审稿|草案修改稿|草案|修订草案|修订|修正|送审稿|修订稿|讨论稿|全文)[）)]")]
    private static partial Regex Flags();

    [GeneratedRegex("^(?:[\u4e00-\u9fff、，]{2,60}?[院部委会局署厅办行府](?:等[一二三四五六七八九十\\d]*部[门委])?)?关于(?:的)?")]
    private static partial Regex Issuers();
}
