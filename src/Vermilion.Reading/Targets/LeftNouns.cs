using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>The noun phrase before a predicate, without what leads to it and what trails behind it.</summary>
static partial class LeftNouns
{
    public static string Of(TargetCandidate c)
    {
        var noun = Baselines.Remove(Raw(c));
        // 停电时间2030年比2024年压缩四成: the noun stands before the year.
        if ((noun.Length == 0 || RiseFrom().Match(noun) is { Success: true, Index: 0 }) && c.NounStart > c.Clause.Start && BeforeYear().Match(c.Text[c.Clause.Start..c.NounStart]) is { Success: true } dated) noun = dated.Groups["noun"].Value;
        var isPartOf = noun.EndsWith('的') && c.Measure.Class == UnitClass.Percent;
        noun = Place().Replace(noun, "");
        noun = Causes().Replace(noun, "");
        noun = WithoutLead(noun);
        noun = RiseFrom().Replace(noun, "");
        if (c.Predicate.Adverbs.Contains("→")) noun = Arrow().Replace(noun, "");
        noun = LongGloss().Replace(noun, "");
        noun = Tails().Replace(noun, "");
        if (c.Predicate.Is(VerbClass.Up) || c.Predicate.Is(VerbClass.Down)) noun = Tails().Replace(Compared().Replace(noun, ""), "");
        noun = c.Measure.Class is UnitClass.Percent ? OfScope(Denominated(c, noun, isPartOf)) : Made(noun);
        return c.Predicate.Is(VerbClass.Count) && !c.Predicate.Is(VerbClass.Reach) && noun.Length == 0 ? "" : noun;
    }

    static string Raw(TargetCandidate c)
    {
        if (c.Predicate.NounEnd <= c.NounStart) return c.Measure.Class == UnitClass.Physical && c.Right.Length == 0 && c.Predicate.Verb is "造林" or "种草" or "植树造林" or "营造林" or "种草改良" ? c.Predicate.Verb : "";
        var noun = c.Text[c.NounStart..c.Predicate.NounEnd];
        // …（317亿元）增长六成: what stands in a bracket that opened before is another thing.
        if (noun.LastIndexOf('）') is >= 0 and var close && noun.AsSpan(0, close).Count('（') < noun.AsSpan(0, close + 1).Count('）')) noun = noun[(close + 1)..];
        return noun + Nominal(c, noun);
    }

    // 完成老旧小区改造36个, 汽车更新40万辆, 农房重建5万户: the verb before the figure is the end of the noun.
    static string Nominal(TargetCandidate c, string noun)
    {
        if (noun.Length < 2 || c.Predicate.Verb is not { } verb || c.Measure.Class is UnitClass.Percent || !c.Text.AsSpan(c.Predicate.NounEnd).StartsWith(verb)) return c.Predicate.Comparator is "约" && noun.EndsWith('签') ? "约" : "";
        return verb is "改造" or "更新" or "治理" or "整治" or "改造提升" or "更新改造" or "供应" || verb is "建" && noun[^1] is '重' or '新' or '改' or '扩' || verb is "开工" or "投产" && noun[^1] != '新' ? verb : "";
    }

    /// <summary>Without the marks, hopes and connectors before it: 力争, （一）, 其中.</summary>
    public static string WithoutLead(string noun) => Leads().Replace(noun, "");

    // 销量达到总销量的20% and 产值占总产值30%: a share of a whole.
    static string Denominated(TargetCandidate c, string noun, bool isPartOf)
    {
        noun = noun.Replace("原则上占", "占", StringComparison.Ordinal);
        noun = Aim().Replace(noun, "");
        if (isPartOf) noun = Reaches().Replace(noun, "占", 1);
        // 油氢合建站占一半: its share.
        if (c.Predicate.Verb is "占" or "占到" && noun.Length > 1 && !isPartOf && !noun.Contains('占') && !ShareName().IsMatch(noun)) return noun + "占比";
        var of = noun.LastIndexOf('占');
        return of > 0 && of < noun.Length - 2 && !ShareName().IsMatch(noun) ? noun + "比重" : noun;
    }

    // 清洁取暖率平原地区达到95%: the place stands before what is measured there.
    static string OfScope(string noun) => ScopeBehind().Match(noun) is { Success: true } match ? match.Groups["where"].Value + match.Groups["what"].Value : noun;

    // 建成旅游公路42公里, 全省建成通用机场9个: what is built is counted, not the building.
    static string Made(string noun)
    {
        noun = Builds().Replace(noun, "");
        return Within().Match(noun) is { Success: true } match ? match.Groups["where"].Value + match.Groups["what"].Value : noun;
    }

    [GeneratedRegex("^(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]{1,4}条|\\d{1,2}[）)]|[三四五两]年(?=[新累共开完培轮实建供压])|[①-⑳★▶✓◆■☆]|[，、：—\\s●•·→（]|再|累计|净|到期末|（\\d{1,2}）|\\d{1,2}[.．]|力争|争取|努力|确保|实现|推动|推进|促进|使得?|将|并|且|同时|其中|要|基本|预计|我国(?=将)|合计|拟(?=安排|发行)|(?:安排|发行)(?=.{0,8}(?:债券|国债|资金|投资))|完成|保持|保障(?!性|房)|和|及|以及|与|到时|原则上|的|20\\d\\d年\\d{1,2}月(?:初|上旬|中旬|下旬|份)?|目标是|达到|主要目标|做到|是|进一步|或|全年|也|着力|继续|逐步|大力|不断|切实|加快|提出|其(?![他余它])|内(?=发布|建成|完成|新|实施|培育|开工)|各(?=新|遴选|建成|布局|培育|打造))+")]
    private static partial Regex Leads();

    // 在制造业集群内布局平台200个: where it stands is not what is counted.
    [GeneratedRegex("^在[^，]{1,24}?(?:内|中|上|等地|等领域|领域|等区域|地区|环节|方面|沿线|周边|行业|城市|场景|末端|两端|两侧|两岸|海域|近海|腹地|周边|外围|地带|节点|站点|走廊|枢纽|口岸|港口|片区|流域|园区|县|市|区|省)(?=(?:布局|建设|建成|新建|打造|培育|形成|推广|开展|新增|设立|认定|建立|部署|落地|创建|投放|新设))")]
    private static partial Regex Place();

    [GeneratedRegex("(?<=.{2})预期目标$")]
    private static partial Regex Aim();

    [GeneratedRegex("[由从](?:原来|目前|现在|现有|原有|当前|20\\d\\d年|上年)?的?(?:不足|不到|约|近)?(?:[\\d.]+[^，。]{0,8}|百分之[^，。]{1,6}|[一二两三四五六七八九十百千半]+(?:成[多半余]?|倍|个|家|艘|辆|万|亿|分之)[^，。的]{0,4})$")]
    private static partial Regex RiseFrom();

    [GeneratedRegex("[\\d.—-]+[^，。→：]{0,8}→?$")]
    private static partial Regex Arrow();

    [GeneratedRegex("（[^（）\\d]{8,}）")]
    private static partial Regex LongGloss();

    [GeneratedRegex("^.{0,30}?(?:将|把|使(?!用|命|者|馆)得?)(?=.{3})")]
    private static partial Regex Causes();

    [GeneratedRegex("^(?:[^，]{0,14}?(?:共|合计|总计|共计)(?:建成|建设|打造|培育|形成)|(?:打造|培育|建成|形成|培养|设立|布局|建设|创建|实施|发布|开通|开发|组建|认定|选树|遴选|引进培育|突破|攻克|开展|集聚|支撑|支持建设|举办|开行|建立|完成){1,2})(?:一批)?(?!用地|规模|投资|里程|面积|周期|工期|成本|标准|资金|费用|时间|区|强度|率|能力|水平)(?=.{2})")]
    private static partial Regex Builds();

    [GeneratedRegex("^(?<where>全[国省市县区]|[^，、]{2,12}?(?:[省市区县]|城市|机场|基地|园区|医院|中心|高新区|群间|集群))(?:累计|共)?(?:建成(?!区)|集聚|完成|设置|开展|形成|举办|开设)(?<what>.{3,})$")]
    private static partial Regex Within();

    [GeneratedRegex("^(?<noun>[^\\d，。]{2,20}?)(?:(?:到|至)?20\\d\\d年底?(?:之?前)?|[两三四五]年内?|年内|全年|今年|“?十[四五]五”?(?:期间|末))$")]
    private static partial Regex BeforeYear();

    // 能耗较行业平均水平, 造价较首批机组: with what a change is compared.
    [GeneratedRegex("(?<=.{2})(?:较|(?<![占对同可之性])比(?!重|例|率|值))[^，、。]{2,14}$", RegexOptions.RightToLeft)]
    private static partial Regex Compared();

    [GeneratedRegex("^(?<what>[^，、]{2,24}?(?:率|占比|比重|比例))在?(?<where>[^，、率比]{0,8}(?:地区|城市|农村|东部|中部|西部|灌区|县直|市直|干线|平原|山区|森林|草原|湿地|林区|牧区|新区|南方|北方|全国|全省|全市|稻区|乡镇|县城|园区|[城郊市]区))$")]
    private static partial Regex ScopeBehind();

    [GeneratedRegex("不低于|不少于|不高于|不超过|超过|高于|达到?|(?<![作认成])为(?!主|核心)")]
    private static partial Regex Reaches();

    [GeneratedRegex("(?:比重|比例|占比|率|份额|权重)$")]
    private static partial Regex ShareName();

    [GeneratedRegex("(?:(?:达到?|实现|形成)[年日月]产|的|，|、|：|将|由|拟|按|要达|迈|只|均要|达到并|达到|将实现|实现|的?目标是|继续|总体|拟?安排|布设|(?<!以)上|再|应|也|可|要|需|须|按|即|（含）|从|全年|今年|严格|分别|依次|双双|动态|先行|(?<![优领率首争])先|逐年|逐步|力争|争取|应当|(?:到|至)?20\\d\\d年底?(?:之?前)?|同口径|同比|名义|扩充|稳妥|[三五四两]年|在|于|到|累计(?!.))+$", RegexOptions.RightToLeft)]
    private static partial Regex Tails();
}
