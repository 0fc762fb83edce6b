using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The counted noun behind a figure: 30个智能工厂.</summary>
static partial class CountedNouns
{
    /// <param name="right">From the figure to the end of its clause or the next figure.</param>
    public static string Of(string right)
    {
        // 6万个、2022年9万个: nothing is counted behind the first figure.
        if (right.Length == 0 || right[0] is '、' or '和' or '及' or '；' or '）' or '并' or '且') return "";
        var noun = right.TrimStart('的');
        noun = Connector().Replace(noun, "");
        var cut = Cut().Match(noun);
        if (cut.Success && cut.Index >= 2 && !(cut.Value == "并" && noun.IndexOf('的', cut.Index) > 0)) noun = noun[..cut.Index];
        noun = Action().Replace(noun, "");
        if (noun.Length == 0 || !IsNounStart(noun[0])) return "";
        noun = noun.TrimEnd('、', '—', ' ');
        return WhoDoes().Match(noun) is { Success: true } match ? $"{match.Groups["does"].Value}的{match.Groups["who"].Value}" : noun;
    }

    /// <summary>每个县至少建成1所初中: the unit that each of them is for, or "".</summary>
    public static string Each(TargetCandidate c)
    {
        var before = c.Text[c.Clause.Start..c.Predicate.NounEnd];
        if (EachOf().Match(before) is { Success: true } match) return match.Groups["each"].Value;
        return c.Predicate.Adverbs.Contains("各") && Scope().Match(before) is { Success: true } scope ? scope.Groups["list"].Value + scope.Groups["kind"].Value + "各" : "";
    }

    static bool IsNounStart(char c) => c is >= '\u4e00' and <= '\u9fff' or '“' or '《' || char.IsAsciiLetterOrDigit(c);

    [GeneratedRegex("(?<each>(?:每(?:个|家|座|所|处|条|类)?|各)[^，、\\d每各]{1,14}?)(?:至少|均|都|重点|原则上|力争|要)*$")]
    private static partial Regex EachOf();

    // 在汽车、电子、物流等4个行业各遴选10个工厂: the fields, each of which has so many.
    [GeneratedRegex("(?:^|[在围绕面向针对聚焦于])(?<list>[^，。；\\d在]{2,30}?)(?:等?[\\d一二三四五六七八九十]*[个大类]|等)?(?<kind>领域|行业|产业链?|环节|场景|方向|城市|园区|片区|地区|区域|高校|材料|赛道)$")]
    private static partial Regex Scope();

    // 遴选30个城市开展租赁服务试点: what they do tells which are counted.
    [GeneratedRegex("^(?<who>[^的，、]{0,6}?(?:城市|地区|企业|园区|小区|省份|社区|集群|机构|学校|家庭|乡镇|医院|县（市）|（区）|[县市区村]))(?<does>(?:开展|使用|部署|输出|参与|接入)[^的，]{3,24})$")]
    private static partial Regex WhoDoes();

    // 扶持2-3个品牌发展, 支持5条街区改造提升: what becomes of the counted is not its name.
    [GeneratedRegex("(?<=.{3})(?:发展|入驻|改造提升|落地|上市|建设)$")]
    private static partial Regex Action();

    [GeneratedRegex("(?:[、和及与或]|以及|并|建设|打造|培育|新增|建成|形成|超过|达到|力争|不少于|约|近|其中|各)+$", RegexOptions.RightToLeft)]
    private static partial Regex Connector();

    [GeneratedRegex("并(?!网|购|行|轨|联)|（(?!(?!含|其中|包括)[^（）\\d]{1,8}）[\u4e00-\u9fff]{2})|[：。；，！]|，|用于|以及其|以促进|给予|作为第?|为(?:骨干|主体|核心|支撑|[他其她])|为.{0,10}(?:提供|奠定)|，|——")]
    private static partial Regex Cut();
}
