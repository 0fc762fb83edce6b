using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Tells the members of a list of nouns apart and gives each what they share: A、B产量 → A产量, B产量.</summary>
static partial class ListMembers
{
    const int MostMembers = 9;

    /// <summary>The members of a list of which each has the figure, as the text says; null where it is no list.</summary>
    public static IReadOnlyList<string>? Each(string nouns, IReadOnlyList<string> quantities)
    {
        if (Counted(nouns) is { } counted) return counted;
        var parts = Members(nouns);
        if (parts.Length is < 2 or > MostMembers || Split(nouns, parts.Length) is not { } names || names.Any(n => n.Length < 2)) return null;
        var ended = names.Count(n => IsQuantity(n, quantities));
        // 江苏、浙江均突破…: what they are measured by was said before.
        return ended == names.Count || ended == 0 && nouns.Contains('、') && parts.All(p => p.Length <= 6) ? names : null;
    }

    /// <summary>The members of a list of quantities that are each named in full.</summary>
    public static IReadOnlyList<string>? EachQuantity(string nouns, IReadOnlyList<string> quantities) =>
        Members(nouns) is { Length: > 1 and <= MostMembers } parts && Split(nouns, parts.Length) is { } names && names.All(n => n.Length > 2 && IsQuantity(n, quantities)) ? names : null;

    /// <summary>闲置厂房、老街区各20处: the things of which there are so many each.</summary>
    public static IReadOnlyList<string>? EachThing(string nouns) =>
        !nouns.Contains('等') && Members(nouns) is { Length: > 1 and <= 4 } parts && parts.All(p => p.Length > 1 && p.Length < parts[0].Length + 3) && !Sum().IsMatch(nouns) ? parts : null;

    /// <summary>The members of a list whose rate is one figure: short nouns before it, or rates.</summary>
    public static IReadOnlyList<string>? EachRate(string nouns, IReadOnlyList<string> quantities) =>
        !nouns.Contains('等') && Comma().Split(nouns) is { Length: > 1 and <= MostMembers } parts && parts.All(p => p.Length > 0) && (parts.All(p => p[^1] == '率') || parts.Length > 2 && AreShort(parts))
            ? EachQuantity(nouns, quantities) : null;

    // 镍、钴、锰回收率, 北段、中段、南段通行率: of one length, so it is plain where the last of them ends.
    static bool AreShort(string[] parts) => parts[1].Length < 4 && parts.Skip(1).SkipLast(1).All(p => p.Length == parts[1].Length) && (parts[0].Length == parts[1].Length || parts[1].Length == 1);

    static bool IsQuantity(string noun, IReadOnlyList<string> quantities)
    {
        foreach (var quantity in quantities)
            if (noun.EndsWith(quantity, StringComparison.Ordinal)) return true;
        return false;
    }

    // 甲、乙和丙: the last is joined by a word, if only one stands there.
    static string[] Members(string nouns)
    {
        var parts = Comma().Split(nouns);
        return CommaOrAnd().Split(nouns) is var all && all.Length == parts.Length + 1 && CommaOrAnd().Split(parts[^1]).Length == 2 ? all : parts;
    }

    // 甲、乙、丙三大城市群覆盖率: how many they are is said behind them, and what they are.
    static string[]? Counted(string nouns)
    {
        if (Sum().Match(nouns) is not { Success: true } match) return null;
        var members = CommaOrAnd().Split(match.Groups["list"].Value);
        if (Text.ChineseNumerals.Parse(match.Groups["n"].Value) != members.Length || members.Any(m => m.Length == 0)) return null;
        var rest = Kind().Replace(match.Groups["rest"].Value, "");
        return rest.Length < 2 ? null : [.. members.Select(m => m + rest)];
    }

    /// <summary>甲、乙、丙三类场景应用持续拓展，: a list that a clause before counts.</summary>
    public static IReadOnlyList<string>? NamedBefore(string clauses, int count) =>
        SumOfKind().Match(clauses) is { Success: true } match && Text.ChineseNumerals.Parse(match.Groups["n"].Value) == count && CommaOrAnd().Split(match.Groups["list"].Value) is { } members && members.Length == count && members.All(m => m.Length > 0)
            ? [.. members.Select(m => m + match.Groups["kind"].Value)] : null;

    /// <summary>The members of a list of nouns; null when there are not exactly as many as figures.</summary>
    public static IReadOnlyList<string>? Split(string nouns, int count)
    {
        var parts = Comma().Split(nouns);
        if (parts.Length != count) parts = CommaOrAnd().Split(nouns);
        if (Counted(nouns) is { } counted && counted.Length == count) return counted;
        if (parts.Length != count || parts.Any(p => p.Length == 0)) return null;
        if (OfOneInTurn(parts) is { } dated) return dated;
        if (InTheMiddle(parts) is { } framed) return framed;
        if (AfterPlaces(parts) is { } placed) return placed;
        if (AfterShortOnes(parts) is { } tailed) return tailed;
        if (OfOneThing(parts) is { } headed) return headed;
        var tailOfAll = SharedTail().Match(parts[^1]).Value;
        // 花生种植、收获机械化率: two-character members behind a longer first one share what stands before its last two.
        if (tailOfAll.Length > 0 && !Quantity().IsMatch(parts[0]) && parts.Skip(1).All(p => p.Length == (p == parts[^1] ? 2 + tailOfAll.Length : 2)) && parts[0].Length is 4 or 5 or 6)
            return [.. parts.Select((p, i) => (i == 0 ? p : parts[0][..^2] + p) + (i == count - 1 ? "" : tailOfAll))];
        var (head, tail) = (SharedHead().Match(parts[0]).Value, SharedTail().Match(parts[^1]).Value);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && head.Length > 0) parts[i] = head + parts[i];
            if (i < count - 1 && tail.Length > 0 && !SharedTail().IsMatch(parts[i])) parts[i] += tail;
        }

        return parts;
    }

    // 智能体在甲甲甲甲、乙乙乙乙、丙丙丙丙环节的部署比重: of three or more, those in the middle tell how long each is; what stands around them belongs to all.
    static string[]? InTheMiddle(string[] parts)
    {
        if (parts.Length < 3) return null;
        var length = parts[1].Length;
        if (parts.Skip(1).SkipLast(1).Any(p => p.Length != length) || parts[0].Length <= length + 1 || parts[^1].Length <= length + (length == 1 || Kinds().IsMatch(parts[^1]) ? 1 : 3)) return null;
        var (head, tail) = (parts[0][..^length], parts[^1][length..]);
        return [.. parts.Select((p, i) => head + (i == 0 ? p[^length..] : p[..length]) + tail)];
    }

    // 宜宾、泸州竹产业产值; 多晶硅、硅片单位产品综合电耗: the last names the quantity for all, from a word that begins one, or where it is longer than the rest.
    static string[]? AfterShortOnes(string[] parts)
    {
        if (parts.SkipLast(1).Any(p => Quantity().IsMatch(p)) || !Quantity().IsMatch(parts[^1])) return null;
        var opens = Opener().Match(parts[^1]);
        var length = parts[0].Length;
        var rest = parts[^1].Length - length;
        var at = opens.Success ? opens.Index : (parts.Length > 2 || length == 2 && (rest == 3 || rest > 4)) && parts.SkipLast(1).All(p => p.Length == length) && rest > 1 && !SharedHead().IsMatch(parts[0]) ? length : Quantity().Match(parts[^1]) is { Length: > 1 } quantity ? quantity.Index : 0;
        // VOCs排放总量: a name in letters is not cut.
        while (at > 0 && at < parts[^1].Length && char.IsAsciiLetterOrDigit(parts[^1][at]) && char.IsAsciiLetterOrDigit(parts[^1][at - 1])) at++;
        return at < 2 && !(at == 1 && parts.Length > 2 && length == 1) ? null : [.. parts.SkipLast(1).Select(p => p + parts[^1][at..]), parts[^1]];
    }

    // 甲港、乙港新增堆场; 华北、华东新增储能: what stands behind the last place is in each of them.
    static string[]? AfterPlaces(string[] parts)
    {
        var length = parts[0].Length;
        if (length > 4 || parts[^1].Length < length + 2 || parts.SkipLast(1).Any(p => p.Length != length || !Place().IsMatch(p)) || !Place().IsMatch(parts[^1][..length])) return null;
        return [.. parts.SkipLast(1).Select(p => p + parts[^1][length..]), parts[^1]];
    }

    // 盘活进度一季度、二季度、三季度末: one thing at several times.
    static string[]? OfOneInTurn(string[] parts) =>
        parts.Skip(1).All(p => Time().Match(p).Length == p.Length) && Time().Match(parts[0]) is { Success: true, Index: > 1 } time ? [.. parts.Select(_ => parts[0][..time.Index])]
        : parts.SkipLast(1).All(p => Time().Match(p).Length == p.Length) && TimeAtHead().Match(parts[^1]) is { Success: true } head ? [.. parts.Select((p, i) => i == parts.Length - 1 ? p : p + parts[^1][head.Length..])] : null;

    // 茶叶产量、产值、综合收入: the first names of what they all are.
    static string[]? OfOneThing(string[] parts)
    {
        if (parts.Skip(1).Any(p => !BareQuantity().IsMatch(p)) || BareQuantity().Match(parts[0]) is { Success: true, Index: 0 } || HeadOfFirst().Match(parts[0]) is not { Success: true } head) return null;
        return [parts[0], .. parts.Skip(1).Select(p => head.Value + p)];
    }

    [GeneratedRegex("(?:率|比重|占比|比例|量|额|值|收入|规模|能耗|电耗|水耗|强度|浓度|产能|面积|里程|成本|投资|单产|效率|人次|架次|人数|户数|销量|数量|装机|营收|密度|寿命|时长)$")]
    private static partial Regex Quantity();

    [GeneratedRegex("(?<=.{2})(?:单位|产业(?=.*(?:产值|增加值|规模|收入|营收))|产品(?=.*(?:率|产值))|量产|单品|平均|人均|全社会|国产|本地配套|国内市场|市场占有|就地|营业收入|综合(?=能耗|电耗|利用率)|年(?=产|销|接待|吞吐|处理|发电|供|加工)|集装箱吞吐|污水|总产值|产业规模)")]
    private static partial Regex Opener();

    [GeneratedRegex("^(?:总|综合|年|销售)?(?:产量|产值|收入|销售额|总量|面积|单产|增加值|利润|利税|能耗|水耗|电耗|用水量|碳排放|二氧化碳排放)$")]
    private static partial Regex BareQuantity();

    [GeneratedRegex("^.{2,14}?(?=(?:总|综合|年)?(?:产量|产值|面积|销量|营业收入|增加值|规模|能耗|能源消耗|水耗|电耗)$)")]
    private static partial Regex HeadOfFirst();

    [GeneratedRegex("(?:标准|企业|平台|项目|基地|园区|人才|技术|产品|品牌|工厂|车间|集群|机构|场景|城市)$")]
    private static partial Regex Kinds();

    [GeneratedRegex("、")]
    private static partial Regex Comma();

    [GeneratedRegex("、|以及|和|及|与")]
    private static partial Regex CommaOrAnd();

    // 规模以上工业企业A率、B率: a scope at the head belongs to every member.
    [GeneratedRegex("^(?:(?:全国|全省|全市|全县|全区|规模以上|大中型|重点|城镇|城乡|农村)*(?:制造业|工业|服务业)?(?:企业|行业|城市)|全国|全省|全市|全区|全县)(?=.{3})")]
    private static partial Regex SharedHead();

    [GeneratedRegex("(?:占比|比重|比例|(?:机械化|资源化|数字化|标准化|信息化|[\\u4e00-\\u9fff]{2})率|产量|产值|增加值|总量|面积|浓度|总额|收入|消费量|用水量|排放量)$")]
    private static partial Regex SharedTail();

    [GeneratedRegex("^(?<list>[^，。]{1,60}?)(?<n>[两二三四五六七八九])(?:大|个|家|省|市|地|类|种|者|县|区|座|条|项|款)(?<rest>[^、]*)$")]
    private static partial Regex Sum();

    [GeneratedRegex("(?:^|[，；：])(?<list>[^，。；：]{3,40}?)(?<n>[两二三四五六七八九])(?:大|个|类|种|项)(?<kind>场景|领域|行业|环节|地区|方向|企业|产业|群体|市场)[^，。；：、]{0,20}，$")]
    private static partial Regex SumOfKind();

    [GeneratedRegex("^(?:新势力|城市群|都市圈|城市|地区|区域|企业|车企|品牌|省份|省市|省区|园区|县区|产业|领域|行业|环节|方向|品种|基地|片区|流域|港口|枢纽|机场|集群|产业集群|产业链|市场|作物|产品|指标)(?=.{2})")]
    private static partial Regex Kind();

    [GeneratedRegex("^(?:[华东西南北中]{2}|.+[省市县区州镇乡岛港湾])$")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:前[一二三]季度|[上下]半年|[一二三四]季度|全年|20\\d\\d年)(?=.{2})")]
    private static partial Regex TimeAtHead();

    [GeneratedRegex("(?:前[一二三]季度|[上下]半年|[一二三四前]季度)(?:[末底前])?$|(?:20\\d\\d年)[末底]?$")]
    private static partial Regex Time();
}
