using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>
/// Finds what a figure counts where the writer left it to be understood: 产值2025年1200亿元、2026年1500亿元 names it once,
/// 确保4所高校全部开工 says it behind the figure with what becomes of it.
/// </summary>
static partial class Ellipses
{
    /// <param name="previous">The candidate before it in the sentence, else the last of the sentence before.</param>
    public static TargetCandidate Restore(TargetCandidate c, TargetCandidate? previous, IReadOnlyList<Deadline> deadlines)
    {
        if (previous is { Indicator.Length: > 1 } named && IsNextOfSeries(c, named, deadlines))
            return c with { Indicator = named.Indicator, CountsRight = named.CountsRight, IsChained = true, Predicate = c.Predicate.Verb is null ? c.Predicate with { Verb = named.Predicate.Verb, Classes = named.Predicate.Classes } : c.Predicate };
        if (previous is { Indicator.Length: > 1 } all && IsPartOfThem(c, all))
            return c with { Indicator = all.Indicator, CountsRight = all.CountsRight, IsChained = true, Predicate = c.Predicate.Verb is null ? c.Predicate with { Verb = all.Predicate.Verb, Classes = all.Predicate.Classes } : c.Predicate };
        // 增长6.5%以上，力争7%: the hope goes on where the figure before stopped.
        if (previous is { Indicator.Length: > 1 } sure && c.Predicate.Verb is null && sure.Sentence == c.Sentence && sure.Measure.Class == c.Measure.Class && c.Right.Length == 0 && c.Predicate.Adverbs.Any(a => a is "力争" or "争取" or "努力" or "确保") && Hoped().IsMatch(c.Text.AsSpan(sure.Measure.Span.End, Math.Max(0, c.Measure.Span.Start - sure.Measure.Span.End))))
            return c with { Indicator = sure.Indicator, Predicate = c.Predicate with { Verb = sure.Predicate.Verb, Classes = sure.Predicate.Classes } };
        // 海铁联运量年均增长12%，2027年220万标箱: the level of what grows.
        if (previous is { Measure.Class: UnitClass.Percent, Kind: "cagr" or "delta_pct" } grown && (c.Measure.Class is UnitClass.Money or UnitClass.Physical) && GrowthOf().Match(grown.Indicator) is { Success: true } growth && IsNextOfSeries(c, grown with { Measure = grown.Measure with { Unit = c.Measure.Unit } }, deadlines))
            return c with { Indicator = growth.Groups["what"].Value };
        // 具备年产50万辆整车的能力.
        if (c.Predicate.Verb is null && YearlyOutput().IsMatch(c.Left) && Capacity().Match(c.Right) is { Success: true } made)
            return c with { Indicator = $"{made.Groups["what"].Value}{c.Left[^2..]}能力", Predicate = c.Predicate with { Verb = "具备", Classes = [VerbClass.Reach] } };
        // 形成年产绿色船舶600艘的能力; 年产火箭20发、卫星100颗能力: the capacity, said around the figure.
        if (c.Predicate.Verb is null && YearlyMade().Match(c.Left) is { Success: true } yearly && OfCapacity().IsMatch(c.Right))
            return c with { Indicator = $"{yearly.Groups["each"].Value}产{yearly.Groups["what"].Value}能力", Predicate = c.Predicate with { Verb = "形成", Classes = [VerbClass.Reach] } };
        if (Becomes(c) is { } subject) return c with { Indicator = subject, CountsRight = true };
        return c.Measure.Class == UnitClass.Percent && c.Predicate.Verb is null && ShareOf().Match(c.Right) is { Success: true } share
            ? c with { Indicator = $"{share.Groups["who"].Value}{share.Groups["does"].Value}的比例", IsPortion = true }
            : c;
    }

    /// <summary>卫星100颗能力: what stands behind the figure is no noun of its own.</summary>
    public static bool IsCapacity(TargetCandidate c) => c.CountsRight && (c.Indicator.StartsWith("能力", StringComparison.Ordinal) || c.Indicator.StartsWith("产能", StringComparison.Ordinal)) || c.Measure.Class == UnitClass.Classifier && c.Right.StartsWith("能力", StringComparison.Ordinal);

    // 新开工公寓2000套，其中800套年内投用; 研制装置2套，2027年先行1套: some of those before, by a time of their own.
    static bool IsPartOfThem(TargetCandidate c, TargetCandidate all) =>
        c.Sentence == all.Sentence && c.Measure.Class == UnitClass.Classifier && all.Measure.Unit.TrimStart(Signs) == c.Measure.Unit.TrimStart(Signs) && c.Measure.Value < all.Measure.Value * (c.Measure.Unit.Length < all.Measure.Unit.Length ? 10000 : 1)
        && PartOf().IsMatch(c.Text.AsSpan(all.Measure.Span.End, Math.Max(0, c.Measure.Span.Start - all.Measure.Span.End))) && DoneBy().IsMatch(c.Right);

    /// <summary>其中今年年内落地不低于60个: nothing but the time stands before the figure.</summary>
    public static bool IsTimeOnly(string indicator) => TimeOnly().IsMatch(indicator);

    static readonly char[] Signs = ['十', '百', '千', '万', '亿'];

    // The same unit, and nothing but its year, a mark and a comparator before the figure.
    static bool IsNextOfSeries(TargetCandidate c, TargetCandidate named, IReadOnlyList<Deadline> deadlines) =>
        named.Measure.Unit == c.Measure.Unit && c.Right.Length == 0
        && deadlines.LastOrDefault(d => d.Span.End <= c.Measure.Span.Start && d.Span.Start >= named.Measure.Span.End) is { IsReport: false } year
        && Between().IsMatch(c.Text.AsSpan(named.Measure.Span.End, year.Span.Start - named.Measure.Span.End)) && Before().IsMatch(c.Text.AsSpan(year.Span.End, c.Measure.Span.Start - year.Span.End));

    // 年内15条市政道路通车, 确保4所高校全部开工.
    static string? Becomes(TargetCandidate c)
    {
        if (c.Measure.Class is not (UnitClass.Classifier or UnitClass.Physical) || c.Measure.InChinese || c.Predicate.Verb is not null || c.Comparator is "<=" or "<" || c.Measure.After is "<=") return null;
        if (c.Measure.Class == UnitClass.Physical && !Extent().IsMatch(c.Measure.Unit)) return null;
        var open = c.Text.AsSpan(c.Clause.Start, c.Measure.Span.Start - c.Clause.Start);
        return Wills().IsMatch(open) && Happens().Match(c.Right) is { Success: true } what && !Scope().IsMatch(what.Groups["who"].ValueSpan) ? what.Groups["who"].Value + what.Groups["does"].Value : null;
    }

    [GeneratedRegex("^[^，。；、\\d]{0,24}[，、；（](?:其中|先行|率先|首批|先期|今年|年内|到|至|力争|20\\d\\d年|年?[底末]|内|之?前|上半年|下半年|[一二三四]季度|先|要|将|建成|建设|完成|落地|投用|开工|投产|上线|启动|实施|达到?|不少于|至少|不低于|超过?|约|近)+$")]
    private static partial Regex PartOf();

    [GeneratedRegex("^(?:于|在)?(?:20\\d\\d年|今年|当年)?(?:年内|年底前?|\\d{1,2}月底?前|[上下]半年|[一二三四]季度)?(?:率先|全部|基本|陆续)?(?:建成|投用|投产|投运|开工|完成|落地|上线|启动(?:建设)?|交付|竣工|入住|运营|挂牌|通车|见效|达产)?$")]
    private static partial Regex DoneBy();

    [GeneratedRegex("^(?:今年|年内|内|当年|其中|首批|先行|率先|先|底|年底|建成|完成)+$")]
    private static partial Regex TimeOnly();

    [GeneratedRegex("^[，、]?(?:并|再|其中)?(?:力争|争取|努力|确保)(?:达到?|突破|超过?|到|实现|为)*$")]
    private static partial Regex Hoped();

    [GeneratedRegex("(?<each>[年月日])产(?:[^，。]{1,24}、)?(?<what>[^，。、]{2,16})$")]
    private static partial Regex YearlyMade();

    [GeneratedRegex("^(?:、[^，。、]{2,16})*的?(?:生产|加工|制造|处理|供应)?(?:能力|产能|规模)")]
    private static partial Regex OfCapacity();

    [GeneratedRegex("[年日][产供]$")]
    private static partial Regex YearlyOutput();

    [GeneratedRegex("^(?<what>[^，。；、\\d的]{1,16}?)的?(?:生产|加工|制造|处理|供应)?(?:能力|规模|产能)$")]
    private static partial Regex Capacity();

    [GeneratedRegex("^(?<what>.{2,}?)(?:年均)?(?:增长|增速|提高|提升)?$")]
    private static partial Regex GrowthOf();

    [GeneratedRegex("^(?:（[^（）]{0,30}）)?(?:[、，；和。]|其中)*$")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:底|末|前)?[，]?(?:再|又|各)?(?:达到?|为|突破|超过?|增至|提高到|提升到|力争|约|不低于|不少于|完成)*$")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:其中|年内|全年|今年|.{0,10}(?:年|底|末|前|月)(?:底|末)?(?:之?前)?)?(?:力争|确保|争取|推动|加快|抓好|深入|扎实|统筹|推进|促进|实现|完成|累计|助推|支持|帮助|超过?|约|近|至少|不少于|全[省市县国区])*$")]
    private static partial Regex Wills();

    [GeneratedRegex("^的?(?<who>[^，。；、\\d的]{2,24}?)(?:全部|全面|基本|陆续|如期|率先|均|都)?(?<does>(?:建成)?(?:投产|投用|投运|通车|开工|开通|挂牌|落地|达产|竣工|开业|揭牌|贯通|上市|运营|投入使用|投入运营|达标|建成|完工|开园|摘帽|复工|营业|并网)|(?:纳入|列入|入选|进入|跻身|获评|获批|创成|晋级?|升级为|通过|实现|完成|开展|达到|具备)[^，。；\\d]{2,20}|具备|晋[A-Z]级?|(?<=项目|工程|基地|园区|示范区|试点|平台)建设)$")]
    private static partial Regex Happens();

    [GeneratedRegex("[万亿]|公里|亩|公顷|平方|千瓦|次$")]
    private static partial Regex Extent();

    [GeneratedRegex("^(?:不再|非|等|部门|单位|方面|以上|以下|试点|月|天|年|小时)")]
    private static partial Regex Scope();

    [GeneratedRegex("^(?:的)?(?<who>[^，。；\\d]{1,30}?)(?<does>(?:建有|建立|建成|设有|具备|拥有|配备|实现|达到|完成|开展|接入|通过|使用|采用|享有|纳入|参加|开设|应用)[^，。；]{2,24})$")]
    private static partial Regex ShareOf();
}
