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
                expanded.AddRange(OfThoseBefore(candidates[i], expanded) ?? EachOf(candidates[i], words));
                continue;
            }

            var names = NamesOf(candidates[i], count);
            for (var j = 0; j < count; j++) expanded.Add(Share(candidates[i], candidates[i + j], names?[j] ?? candidates[i].Indicator));
            i += count - 1;
        }

        return WithHeads(expanded);
    }

    // Of a part the whole is left out of the list; 甲、乙、丙三类场景…，部署应用分别达到…: the list may stand in the clause before.
    static IReadOnlyList<string>? NamesOf(TargetCandidate c, int count)
    {
        if (c.Whole is { } whole && c.Indicator.EndsWith(whole, StringComparison.Ordinal) && ListMembers.Split(c.Indicator[..^whole.Length], count) is { } parts) return [.. parts.Select(p => p + whole)];
        return ListMembers.Split(c.Indicator, count) ?? ListMembers.NamedBefore(c.Text[c.Sentence.Start..c.Clause.Start], count)?.Select(n => n + c.Indicator).ToList();
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

    // A率、B率均达到90%: the one figure holds for each member. A rate holds for each also where nothing says so: 镍、钴回收率不低于98%.
    static IEnumerable<TargetCandidate> EachOf(TargetCandidate c, MeasureVocabulary words)
    {
        if (c.Indicator.Length < 3 || c.CountsRight || c.IsPortion || c.Predicate.Adverbs.Any(a => a is "合计" or "共" or "总计" or "共计" or "累计") || Together().IsMatch(c.Indicator) || Levels().IsMatch(c.Indicator)) return [c];
        var quantities = words.Quantities;
        // 总量、产值均翻一番: the verb is the figure, so 均 ends the noun.
        var ended = c.Measure.IsVerb && EachAtEnd().IsMatch(c.Indicator);
        if (ended) c = c with { Indicator = EachAtEnd().Replace(c.Indicator, "") };
        var saysSo = ended || c.Predicate.Adverbs.Any(a => a is "均" or "都" or "双双" or "皆" or "分别") || c.Predicate.Verb is "均在" or "都在" or "皆在" || c.Measure.IsVerb && c.Text[c.Measure.Span.Start..c.Measure.Span.End].Contains('个');
        if (c.Whole is { } whole) return saysSo && c.Indicator.EndsWith(whole, StringComparison.Ordinal) && ListMembers.Each(c.Indicator[..^whole.Length], quantities) is { } members ? members.Select(n => c with { Indicator = n + whole }) : [c];
        var names = saysSo ? ListMembers.Each(c.Indicator, quantities)
            : c.Measure.Class is UnitClass.Classifier && c.Predicate.Adverbs.Contains("各") ? ListMembers.EachQuantity(c.Indicator, quantities) ?? ListMembers.EachThing(c.Indicator)
            : c.Measure.Class is UnitClass.Multiple || c.Predicate.Adverbs.Contains("各") ? ListMembers.EachQuantity(c.Indicator, quantities)
            : c.Measure.Class is UnitClass.Percent && c.Indicator[^1] == '率' && !c.Indicator.Contains('占') ? ListMembers.EachRate(c.Indicator, quantities)
            : null;
        return names is null ? [c] : names.Select(n => c with { Indicator = n });
    }

    // …达到3万架、…达到5万架，均比2024年翻一番: it holds for each of those before.
    static IEnumerable<TargetCandidate>? OfThoseBefore(TargetCandidate c, List<TargetCandidate> before)
    {
        if (before.Count < 2 || c.Left.Length == 0 || c.Left[0] is not ('均' or '都' or '双' or '皆') || !EachBefore().IsMatch(c.Left)) return null;
        var run = new List<TargetCandidate>();
        for (var i = before.Count - 1; i >= 0 && IsAlike(before[i], run.Count > 0 ? run[^1] : null, c); i--) run.Add(before[i]);
        if (run.Count < 2) return null;
        run.Reverse();
        return run.Select(b => c with { Indicator = b.Indicator });
    }

    static bool IsAlike(TargetCandidate earlier, TargetCandidate? later, TargetCandidate c) =>
        earlier.Sentence == c.Sentence && earlier.Indicator.Length > 1 && (later is null || earlier.Measure.Class == later.Measure.Class && earlier.Predicate.Verb == later.Predicate.Verb);

    // 镍、钴、锂回收率不低于98%、95%、92%: as many figures as nouns, though nothing says so.
    static bool IsAsLong(IReadOnlyList<TargetCandidate> candidates, int first)
    {
        var (noun, count) = (candidates[first].Indicator, 1);
        if (!noun.Contains('、') || candidates[first].CountsRight) return false;
        while (first + count < candidates.Count && candidates[first + count] is var next && next.Text.AsSpan(candidates[first + count - 1].Measure.Span.End, next.Measure.Span.Start - candidates[first + count - 1].Measure.Span.End) is "、" or "和") count++;
        return count > 1 && ListMembers.Split(noun, count) is not null;
    }

    // How many measures the list holds that begins here: 分别 before the first, only connectors between them.
    static int Followers(IReadOnlyList<TargetCandidate> candidates, int first)
    {
        // 甲率、乙率分别比2022年提高8%和12%: a comparison may stand between.
        if (!candidates[first].Predicate.Adverbs.Any(a => a is "分别" or "依次") && !IsAsLong(candidates, first) && !Each().IsMatch(candidates[first].Text.AsSpan(candidates[first].NounStart, Math.Max(0, candidates[first].Measure.Span.Start - candidates[first].NounStart)))) return 1;
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

    [GeneratedRegex("分别|依次")]
    private static partial Regex Each();

    [GeneratedRegex("^[^，、的]{0,6}级$")]
    private static partial Regex GradeAlone();

    [GeneratedRegex("^[^，、的]{0,6}级(?<head>[^，、]{2,})$")]
    private static partial Regex Graded();

    [GeneratedRegex("^(?:[、，和及与]|以及|左右|以上|和超过|、超过)+$")]
    private static partial Regex Between();

    [GeneratedRegex("^(?:均|都|双双|皆)(?:[比较][^，]{2,14}|为|是|达到?|超过?|实现|提高|增长|下降|降低|保持|控制在|不低于|不少于|突破|力争|将|要|可|在?20\\d\\d年的?)*$")]
    private static partial Regex EachBefore();

    [GeneratedRegex("(?<=.{3})(?:均|都|双双|皆)$")]
    private static partial Regex EachAtEnd();

    // 省、市两级办理率: one rate, of two levels.
    [GeneratedRegex("^(?:全?国家?|省|市|县|区|乡镇?|镇|村|街道|[、和及])+[两三四]级")]
    private static partial Regex Levels();

    [GeneratedRegex("合计|总计|总和|之和|平均")]
    private static partial Regex Together();
}
