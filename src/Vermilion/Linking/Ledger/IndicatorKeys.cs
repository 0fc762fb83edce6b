using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Ledger;

/// <summary>
/// What all ways of naming an indicator share: without the place, the plan's years, 力争 and 年均, with the catalog's own
/// word for each term that has several.
/// </summary>
public sealed partial class IndicatorKeys
{
    const int LeastRest = 3;

    readonly NameIndex<Term> terms;
    readonly Dictionary<string, string> byEnglish = [];
    readonly HashSet<string> places = [];
    readonly IReadOnlySet<string> bare;
    readonly TraditionalScript? traditional;

    public IndicatorKeys(Catalog catalog)
    {
        terms = new(catalog.Terms.SelectMany(t => t.ZhAliases.Where(a => IsShortFor(a, t.Zh)).Prepend(t.Zh).Select(name => (name, t))));
        foreach (var term in catalog.Terms.Where(t => t.Category == "indicator"))
            foreach (var name in term.EnAliases.Prepend(term.En)) byEnglish.TryAdd(name.ToLowerInvariant(), term.Zh);
        foreach (var place in catalog.PlaceNames.All) places.UnionWith(place.Names);
        bare = catalog.Measures.Bare;
        traditional = catalog.Traditional;
    }

    /// <summary>Null for a name that says nothing without its sentence: 占比, 规模, 增速.</summary>
    public string? Of(string indicator)
    {
        var name = Chinese().IsMatch(indicator) ? OfChinese(indicator) : OfEnglish(indicator);
        return name.Length < 2 || bare.Contains(name) || Empty.Contains(name) || !name.Any(char.IsLetter) ? null : name;
    }

    // Money, an action or a country of which only the sentence tells what it is for.
    static readonly HashSet<string> Empty =
    [
        "投资", "总投资", "计划投资", "计划总投资", "年度计划投资", "年度投资", "完成投资", "计划完成投资", "投资额", "投资总额", "投入", "计划投入", "投入资金", "资金", "产量", "年产量", "产出", "完成", "计划完成", "力争完成", "实现", "建设", "新增", "新建",
        "人工", "我国", "全国", "国家", "年销售额", "销售额", "收入", "总量", "数量", "人数",
    ];

    string OfEnglish(string indicator)
    {
        var name = Blanks().Replace(Article().Replace(indicator.Trim().ToLowerInvariant(), ""), " ");
        return byEnglish.TryGetValue(name, out var zh) ? OfChinese(zh) : name;
    }

    string OfChinese(string indicator)
    {
        var name = WithoutPlace(Letters(Plan().Replace(indicator, "")));
        for (var before = ""; before != name;)
        {
            before = name;
            name = WithoutPlace(Cut(Cut(name, Head()), Tail()));
        }

        name = OneWord(name.Replace("所占", "占", StringComparison.Ordinal)).Replace("的", "", StringComparison.Ordinal);
        name = Share().Replace(Gdp().Replace(And().Replace(name, "和"), "GDP"), "比重");
        return Whole().Replace(Within().Replace(name, "占$1比重"), "占").ToLowerInvariant();
    }

    /// <summary>Letters and digits alone, simplified, in half width: “小巨人”企业 and 小巨人企业 are one.</summary>
    string Letters(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var c in ChineseText.RemoveSpaces(name).Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(c) || c is '.' or '/') kept.Append(traditional?.Simplify(c) ?? c);
        return kept.ToString();
    }

    /// <summary>The catalog's word for a term that has several: 市占率 is 市场占有率.</summary>
    string OneWord(string name)
    {
        var hits = terms.FindLongest(name);
        for (var i = hits.Count - 1; i >= 0; i--)
        {
            // A word of two terms stands as it is.
            if (hits[i].Owners.DistinctBy(t => t.Zh).Count() == 1)
                name = string.Concat(name.AsSpan(0, hits[i].Span.Start), hits[i].Owners[0].Zh, name.AsSpan(hits[i].Span.End));
        }

        return Letters(name);
    }

    /// <summary>市占率 is short for 市场占有率; 产能 is more than 年产能, and 装备 than 装备产业.</summary>
    static bool IsShortFor(string alias, string name)
    {
        if (name.Contains(alias, StringComparison.Ordinal) || alias.Contains(name, StringComparison.Ordinal)) return false;
        var at = 0;
        foreach (var c in name)
            if (at < alias.Length && alias[at] == c) at++;
        return at == alias.Length;
    }

    string WithoutPlace(string name)
    {
        for (var length = Math.Min(6, name.Length - LeastRest); length >= 2; length--)
            if (places.Contains(name[..length]) && !char.IsAsciiLetter(name[length])) return name[length..];
        return name;
    }

    static string Cut(string name, Regex part)
    {
        var cut = part.Match(name);
        return cut.Success && name.Length - cut.Length >= 2 ? name.Remove(cut.Index, cut.Length) : name;
    }

    [GeneratedRegex("[\u3400-\u9FFF]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:the|its|their|country's|china's)\s+")]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?:到|至|截至)?(?:(?:19|20)\\d{2}年?(?:[-–—～~至到](?:19|20)\\d{2})?年?(?:底|末|前|期间)*|[“\"]?十[一二三四五六]五[”\"]?(?:期间|时期|期末|末)?)")]
    private static partial Regex Plan();

    // Not 新增 and 新建: what is added is not what there is.
    [GeneratedRegex("^(?:力争|争取|努力|确保|预计|原则上|基本|计划|拟|将|到|其中|全国(?!性)|我国|全省|全市|全区|全县|全州|自治区|我省|我市|我区|本省|本市|本区|国内|年均|每年|平均每年|平均|累计|总计|共|建成|打造|培育|形成|实现|完成|使|提高|提升|推动)")]
    private static partial Regex Head();

    [GeneratedRegex("(?:年均|平均|每年|累计|分别|均|达到|达|保持|保持在|力争|占到|(?<!净)(?:年均)?(?:复合)?(?:增长率|增速|增长|增幅|递增)|目标|水平)$")]
    private static partial Regex Tail();

    [GeneratedRegex("以及|(?<![参给赋授])与|(?<![普涉触波提危惠])及(?![时格其])")]
    private static partial Regex And();

    [GeneratedRegex("国内生产总值|地区生产总值|全省生产总值|生产总值|(?i:gdp)")]
    private static partial Regex Gdp();

    [GeneratedRegex("(?:占比|比例|比重|占比重|占比例)$")]
    private static partial Regex Share();

    [GeneratedRegex("在([^占]{2,20})中比重$")]
    private static partial Regex Within();

    [GeneratedRegex("占(?:全国|我国|全省|全市|全区|全县|我省|我市|本省|本市)")]
    private static partial Regex Whole();
}
