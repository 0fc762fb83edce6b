using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>分别 gives the figures of a list to the nouns of a list, in order: A率、B率分别超过90%、75%.</summary>
static partial class DistributiveLists
{
    public static IReadOnlyList<TargetCandidate> Expand(IReadOnlyList<TargetCandidate> candidates, MeasureVocabulary words)
    {
        var expanded = new List<TargetCandidate>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var count = Followers(candidates, i);
            if (count == 1)
            {
                expanded.AddRange(EachOf(candidates[i], words));
                continue;
            }

            var names = Split(candidates[i].Indicator, count);
            for (var j = 0; j < count; j++) expanded.Add(Share(candidates[i], candidates[i + j], names?[j] ?? candidates[i].Indicator));
            i += count - 1;
        }

        return WithHeads(expanded);
    }

    // 打造1个千亿级、5个百亿级产业集群: the last of the list names what all of them are.
    static List<TargetCandidate> WithHeads(List<TargetCandidate> list)
    {
        for (var i = list.Count - 2; i >= 0; i--)
        {
            var (c, next) = (list[i], list[i + 1]);
            if (c.CountsRight && next.CountsRight && c.Sentence == next.Sentence && GradeAlone().IsMatch(c.Indicator) && Graded().Match(next.Indicator) is { Success: true } named
                && Between().IsMatch(c.Text.AsSpan(c.Measure.Span.End + c.Indicator.Length, Math.Max(0, next.Measure.Span.Start - c.Measure.Span.End - c.Indicator.Length))))
                list[i] = c with { Indicator = c.Indicator + named.Groups["head"].Value };
        }

        return list;
    }

    // A率、B率均达到90%: the one figure holds for each member, if each is a quantity.
    static IEnumerable<TargetCandidate> EachOf(TargetCandidate candidate, MeasureVocabulary words)
    {
        if (!candidate.Predicate.Adverbs.Any(a => a is "均" or "都") || candidate.CountsRight || candidate.IsPortion) return [candidate];
        for (var count = 5; count > 1; count--)
            if (Split(candidate.Indicator, count) is { } names && Comma().Split(candidate.Indicator)[..^1].All(n => n.Length > 3) && names.All(n => n.Length > 2 && words.Quantities.Any(q => n.EndsWith(q, StringComparison.Ordinal))))
                return names.Select(n => candidate with { Indicator = n });
        return [candidate];
    }

    // How many measures the list holds that begins here: 分别 before the first, only connectors between them.
    static int Followers(IReadOnlyList<TargetCandidate> candidates, int first)
    {
        // 甲率、乙率分别比2022年提高8%和12%: a comparison may stand between.
        if (!candidates[first].Predicate.Adverbs.Any(a => a is "分别" or "依次") && !Each().IsMatch(candidates[first].Text.AsSpan(candidates[first].NounStart, Math.Max(0, candidates[first].Measure.Span.Start - candidates[first].NounStart)))) return 1;
        var count = 1;
        while (first + count < candidates.Count)
        {
            var (before, next) = (candidates[first + count - 1], candidates[first + count]);
            if (!Between().IsMatch(before.Text.AsSpan(before.Measure.Span.End, next.Measure.Span.Start - before.Measure.Span.End))) break;
            count++;
        }

        return count;
    }

    // A comparator before the first member scopes over all of them, one behind a member (以上, 左右) over that member.
    static TargetCandidate Share(TargetCandidate first, TargetCandidate member, string indicator) => member with
    {
        Indicator = indicator,
        Predicate = first.Predicate with { Comparator = member.Predicate.Comparator ?? first.Predicate.Comparator },
        Comparator = member.Comparator == "=" && first.Measure.After is null && first.Measure.ValueMax is null ? first.Comparator : member.Comparator,
        Kind = first.Kind,
        Baseline = first.Baseline,
        Negative = first.Negative,
        NounStart = first.NounStart,
    };

    /// <summary>The members of a list of nouns; null when there are not exactly as many as figures.</summary>
    public static IReadOnlyList<string>? Split(string nouns, int count)
    {
        var parts = Comma().Split(nouns);
        if (parts.Length != count) parts = CommaOrAnd().Split(nouns);
        if (parts.Length != count || parts.Any(p => p.Length == 0)) return null;
        if (InTheMiddle(parts) is { } framed) return framed;
        if (AfterShortOnes(parts) is { } tailed) return tailed;
        if (OfOneThing(parts) is { } headed) return headed;
        var tailOfAll = SharedTail().Match(parts[^1]).Value;
        // 花生种植、收获机械化率: two-character members behind a longer first one share what stands before its last two.
        if (tailOfAll.Length > 0 && parts.Skip(1).All(p => p.Length == (p == parts[^1] ? 2 + tailOfAll.Length : 2)) && parts[0].Length is 4 or 5 or 6)
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
        if (parts.Skip(1).SkipLast(1).Any(p => p.Length != length) || parts[0].Length <= length + 1 || parts[^1].Length <= length + 3) return null;
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
        var at = opens.Success ? opens.Index : (parts.Length > 2 || length == 2 && rest > 4) && parts.SkipLast(1).All(p => p.Length == length) && rest > 1 && !SharedHead().IsMatch(parts[0]) ? length : Quantity().Match(parts[^1]) is { Length: > 1 } quantity ? quantity.Index : 0;
        return at < 2 ? null : [.. parts.SkipLast(1).Select(p => p + parts[^1][at..]), parts[^1]];
    }

    // 茶叶产量、产值、综合收入: the first names of what they all are.
    static string[]? OfOneThing(string[] parts)
    {
        if (parts.Skip(1).Any(p => !BareQuantity().IsMatch(p)) || BareQuantity().Match(parts[0]) is { Success: true, Index: 0 } || HeadOfFirst().Match(parts[0]) is not { Success: true } head) return null;
        return [parts[0], .. parts.Skip(1).Select(p => head.Value + p)];
    }

    [GeneratedRegex("分别|依次")]
    private static partial Regex Each();

    [GeneratedRegex("^[^，、的]{0,6}级$")]
    private static partial Regex GradeAlone();

    [GeneratedRegex("^[^，、的]{0,6}级(?<head>[^，、]{2,})$")]
    private static partial Regex Graded();

    [GeneratedRegex("(?:率|比重|占比|比例|量|额|值|收入|规模|能耗|电耗|水耗|强度|浓度|产能|面积|里程|成本|投资|单产|效率)$")]
    private static partial Regex Quantity();

    [GeneratedRegex("(?<=.{2})(?:单位|产业(?=.*(?:产值|增加值|规模|收入|营收))|产品(?=.*(?:率|产值))|量产|单品|平均|人均|全社会|国产|本地配套|国内市场|市场占有|就地|营业收入|综合(?=能耗|电耗|利用率)|污水|总产值|产业规模)")]
    private static partial Regex Opener();

    [GeneratedRegex("^(?:总|综合|年|销售)?(?:产量|产值|收入|销售额|总量|面积|单产|增加值|利润|利税|能耗|水耗|电耗|用水量|碳排放|二氧化碳排放)$")]
    private static partial Regex BareQuantity();

    [GeneratedRegex("^.{2,14}?(?=(?:总|综合|年)?(?:产量|产值|面积|销量|营业收入|增加值|规模|能耗|能源消耗|水耗|电耗)$)")]
    private static partial Regex HeadOfFirst();

    [GeneratedRegex("^(?:[、，和及与]|以及|左右|以上|和超过|、超过)+$")]
    private static partial Regex Between();

    [GeneratedRegex("、")]
    private static partial Regex Comma();

    [GeneratedRegex("、|以及|和|及|与")]
    private static partial Regex CommaOrAnd();

    // 规模以上工业企业A率、B率: a scope at the head belongs to every member.
    [GeneratedRegex("^(?:(?:全国|全省|全市|全县|全区|规模以上|大中型|重点|城镇|城乡|农村)*(?:制造业|工业|服务业)?(?:企业|行业|城市)|全国|全省|全市|全区|全县)(?=.{3})")]
    private static partial Regex SharedHead();

    [GeneratedRegex("(?:占比|比重|比例|(?:机械化|资源化|数字化|标准化|信息化|[\\u4e00-\\u9fff]{2})率|产量|产值|增加值|总量|面积|浓度|总额|收入|消费量|用水量|排放量)$")]
    private static partial Regex SharedTail();
}
