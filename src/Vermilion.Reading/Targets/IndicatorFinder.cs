using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>
/// Finds what a figure measures: the noun phrase to its left for levels, shares and changes, the counted noun to its
/// right for counts; recovers heads that were left out.
/// </summary>
sealed partial class IndicatorFinder(MeasureVocabulary words)
{
    readonly ElidedHeads heads = new(words);

    /// <param name="before">The candidates of the sentence before.</param>
    public TargetCandidate Find(TargetCandidate candidate, int headEnd, IReadOnlyList<TargetCandidate> earlier, IReadOnlyList<TargetCandidate> before)
    {
        var counts = candidate.Measure.Class is UnitClass.Classifier || IsCountedPhysical(candidate) || IsAmountOf(candidate);
        var counted = counts ? CountedNouns.Of(candidate.Text[candidate.Measure.Span.End..Math.Max(headEnd, candidate.Measure.Span.End)]) : "";
        var left = LeftNouns.Of(candidate);
        // 设立规模100亿元的产业基金: the size of what stands behind.
        if (candidate.Measure.Class is UnitClass.Money && candidate.Right.StartsWith('的') && SizeAlone().Match(left) is { Success: true } size && CountedNouns.Of(candidate.Right) is { Length: > 1 } sized)
            return candidate with { Indicator = sized + size.Value };
        // 遴选企业300家进行扶持: what is done with them is not what is counted.
        if (left.Length > 2 && DoneWith().IsMatch(counted)) counted = "";
        if (Portions.Of(candidate, left) is { } portion) return candidate with { Indicator = portion, IsPortion = true };
        if (counted.Length > 0 && Count(candidate, counted, left, headEnd) is { } count) return candidate with { Indicator = CountedNouns.Each(candidate) + count, CountsRight = true };
        // 每个县至少有1所托育机构
        if (counted.Length > 1 && candidate.Predicate.Verb is "有" or "拥有" or "设有" or "配备" && CountedNouns.Each(candidate) is { Length: > 1 } each) return candidate with { Indicator = each + counted, CountsRight = true };
        // A counted noun without a verb is a scope: 在10个重点行业….
        if (counted.Length > 0 && candidate.Predicate.IsEmpty) return candidate with { Indicator = "" };
        return heads.Recover(left, candidate, earlier, before);
    }

    // The counted noun, where it is what the figure counts, in the words that tell which are meant.
    static string? Count(TargetCandidate candidate, string counted, string left, int headEnd)
    {
        if (IsUnknownVerb(candidate, counted, left) || candidate.Predicate.Is(VerbClass.Count) || candidate.IsChained || left.Length == 0 && !candidate.Predicate.IsEmpty) return counted;
        var isGoal = candidate.Paragraph.Kind == SectionKind.Goal;
        if (left.Length == 0)
        {
            // 力争15家企业营收突破100亿元: who is counted, and what they shall do.
            if ((Hopes().IsMatch(candidate.Left) || isGoal) && Actors().Match(counted) is { Success: true } actor) return $"{actor.Groups["does"].Value}的{actor.Groups["who"].Value}";
            // 力争1条列入国家名录: what becomes of the counted tells which they are.
            if (Rises().IsMatch(counted)) return counted;
        }

        if (IsScope(candidate, counted, headEnd)) return counted;
        // 2个千亿级集聚区加速崛起，10家以上企业落地生根: under goals the clause that begins with the figure says how many there shall be.
        return counted.Length > 1 && left.Length == 0 && candidate.Predicate.Verb is null && !candidate.Measure.InChinese && isGoal && candidate.Clause.Start == candidate.Predicate.NounEnd ? Happens().Replace(counted, "") : null;
    }

    // 补齐5000个乡镇场地: an unknown verb before the figure, the counted noun behind it.
    static bool IsUnknownVerb(TargetCandidate candidate, string counted, string left) =>
        candidate.Predicate.Verb is null && candidate.Measure is { Class: UnitClass.Classifier, InChinese: false } && (left.Length is 2 or 3) && counted.Length > 1 && !NotAVerb().IsMatch(left);

    // 在100家养老机构、1万户家庭开展试点: a list of scopes that is all that is counted.
    // 力争在30个产业链实现全贯通: the scope itself is the goal where nothing else is counted.
    static bool IsScope(TargetCandidate candidate, string counted, int headEnd) =>
        candidate.Predicate.Verb is null && candidate.Text.AsSpan(0, candidate.Predicate.NounEnd).EndsWith("在")
        && (headEnd < candidate.Clause.End ? ScopeList().IsMatch(candidate.Text.AsSpan(headEnd, candidate.Clause.End - headEnd)) : headEnd == candidate.Clause.End && AchievedIn().IsMatch(counted));

    // 新建200公里铁路; 设立1000亿元专项资金.
    static bool IsCountedPhysical(TargetCandidate c) => c.Predicate.Is(VerbClass.Count) && (c.Measure.Class == UnitClass.Physical || c.Measure.Class == UnitClass.Money && FundHead().IsMatch(c.Right));

    public static bool IsInGloss(TargetCandidate c) => c.Text.LastIndexOf('（', c.Measure.Span.Start) is >= 0 and var open && open > c.Text.LastIndexOf('）', c.Measure.Span.Start) && c.Text.AsSpan(open).StartsWith("（其中");

    static bool IsAmountOf(TargetCandidate c) => c.Measure.Class is UnitClass.Money or UnitClass.Physical && c.Right.StartsWith('的') && !c.Predicate.IsEmpty;

    public static bool IsHope(string left) => Hopes().IsMatch(left);

    public static bool IsActor(ReadOnlySpan<char> right) => ActorHead().IsMatch(right);

    [GeneratedRegex("(?<=^.{0,2})总?规模$")]
    private static partial Regex SizeAlone();

    [GeneratedRegex("(?:加速|加快|基本|全面|率先)?(?:崛起|落地(?:生根)?|建成(?:投用|运营)?|投入使用|形成|涌现|成型|投产)$")]
    private static partial Regex Happens();

    // 1万户家庭开展应用: the last of the list, with what is done in it.
    [GeneratedRegex("^[\\d.,万亿]+\\S{1,3}[^，。\\d]{1,12}?(?:开展|实现|推广|推行|建成|应用|部署|落地)[^\\d]*$")]
    private static partial Regex ScopeList();

    [GeneratedRegex("^[^，。；]{0,16}?(?:基金|资金|资金池|国债|债券)")]
    private static partial Regex FundHead();

    [GeneratedRegex("^(?:进行|开展|给予|予以|纳入|参与|用于|实行|列为|作为)")]
    private static partial Regex DoneWith();

    [GeneratedRegex("^(?:在|对|围绕|面向|针对|聚焦|依托|按照|通过|根据|分|每|全国|全省|全市|其中|包括|涉及|存在|共有|现有|已有|分为|划分|位于|覆盖|近|约|超过|不少于|不超过|至少|及|和|以|由|从|于|为|向|将|等|的)|[的在于由]$")]
    private static partial Regex NotAVerb();

    [GeneratedRegex("^.{1,20}?(?:实现|推广|推行|开展|建成|完成|落地|普及|应用|部署|建设|创建|建立)")]
    private static partial Regex AchievedIn();

    [GeneratedRegex("^.{0,8}?(?:企业|公司|城市|园区|基地|高校|品牌|产品)(?:年?营|年|主营|销售|产值|收入|产|规模|市值)")]
    private static partial Regex ActorHead();

    [GeneratedRegex("力争|确保|争取|预计将?有?|推动|努力")]
    private static partial Regex Hopes();

    [GeneratedRegex("^(?<who>.{0,8}?(?:企业|公司|城市|园区|基地|院校|高校|医院|产业|县|市|区|机构|单位|品牌|产品))(?<does>(?:进入|入选|营|达|年|跻|上|成|实|通|主|销|收|产|建|完).{3,30})$")]
    private static partial Regex Actors();

    [GeneratedRegex("^(?:列入|进入|入选|入围|跻身|上榜|获批|获评|创成)")]
    private static partial Regex Rises();
}
