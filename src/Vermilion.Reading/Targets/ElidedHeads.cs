using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Recovers heads that were left out: 占比超过50%: whose share? 力争达到20%: of what?</summary>
sealed partial class ElidedHeads(MeasureVocabulary words)
{
    const int LongestSubject = 24;

    readonly PartNames parts = new(words);

    /// <param name="left">The noun phrase that stands before the figure.</param>
    /// <param name="before">The candidates of the sentence before.</param>
    public TargetCandidate Recover(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier, IReadOnlyList<TargetCandidate> before)
    {
        if (left is "新" or "再" or "各") left = "";
        if (left.Length == 0) return c with { Indicator = WithoutNoun(c, earlier, before) };
        if (parts.Of(left, c, earlier) is { } part) return c with { Indicator = part.Name, Whole = part.Whole };
        return c with { Indicator = WithNoun(left, c, earlier) };
    }

    string WithoutNoun(TargetCandidate c, IReadOnlyList<TargetCandidate> earlier, IReadOnlyList<TargetCandidate> before)
    {
        if (Previous(earlier) is { } previous && !c.Predicate.IsEmpty) return LevelOf(previous, c);
        // 每年培育8万人、三年共25万人; 开工4座、480万千瓦: of the same.
        if (earlier.Count > 0)
        {
            var last = earlier[^1];
            var between = c.Text.AsSpan(Math.Min(last.Measure.Span.End, c.Measure.Span.Start), Math.Max(0, c.Measure.Span.Start - last.Measure.Span.End));
            if (last.Indicator.Length > 0 && !last.CountsRight && (between is "、" or "和" or "及" || IsSameUnit(last.Measure.Unit, c.Measure.Unit) && InAll().IsMatch(between))) return last.Indicator;
        }

        // 国家级良种场：120家: the label before the colon names it.
        if (c.Clause.Start > 0 && c.Text[c.Clause.Start - 1] == '：') return PreviousClause(c);
        // 监测设备安装率，2023年60%，2024年80%
        if ((c.Predicate.IsEmpty || c.Predicate.Is(VerbClass.Reach) && earlier.Count == 0) && c.NounStart > c.Clause.Start && (c.Right.Length == 0 || c.Right[0] == '、') && (c.Measure.Class == UnitClass.Percent ? RateBefore() : AmountBefore()).Match(c.Text[c.Sentence.Start..c.Clause.Start]) is { Success: true } rate) return rate.Groups["name"].Value;
        // 2022年7400亿元；2023年8600亿元.
        if (c.Predicate.IsEmpty) return earlier.Count == 0 && c.NounStart > c.Clause.Start && before.LastOrDefault(b => b.Measure.Class == c.Measure.Class && b.Indicator.Length > 0) is { } again && c.Measure.Class != UnitClass.Classifier ? again.Indicator : "";
        // 到2023年建成15万个，到2025年达到20万个: of what was counted before, in the same unit.
        if (earlier.Concat(earlier.Count == 0 ? before : []).LastOrDefault(e => e.Indicator.Length > 0 && (e.Measure.Unit == c.Measure.Unit || e.Measure.Class == c.Measure.Class && c.Measure.Class == UnitClass.Money)) is { } same) return same.Indicator;
        if (PreviousClause(c) is { Length: > 0 } clause) return clause;
        // 3.智慧共享中药房。布局500个: the run-in heading names it.
        return c.Paragraph.Heading is { Length: > 1 and < 20 } heading && c.Paragraph.BodyStart > 0 && c.Sentence.Start <= c.Paragraph.BodyStart + 2 && c.Predicate.Is(VerbClass.Count) ? heading : "";
    }

    string WithNoun(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier)
    {
        // 晋陕蒙运输的煤炭中，铁路运输比例达到90%: of what the share is.
        if (c.Measure.Class == UnitClass.Percent && Share().IsMatch(left) && c.NounStart == c.Clause.Start && Among().Match(c.Text[c.Sentence.Start..c.Clause.Start]) is { Success: true } among) return among.Groups["whole"].Value + left;
        var previous = Previous(earlier);
        // 甲达到0.4以下，半数乙在0.3以下: the second figure is of the same quantity, for some.
        if (Some().Match(left) is { Success: true } some && previous is not null && previous.Measure.Unit == c.Measure.Unit) return some.Groups["who"].Value + previous.Indicator;
        // 开工航道项目60项，完成投资6000亿元: the investment in what was counted.
        if (OfCounted().IsMatch(left) && earlier.Count > 0 && earlier[^1] is { Measure.Class: UnitClass.Classifier, Indicator.Length: > 1 and < 16 } counted && !parts.IsQuantity(counted.Indicator)) return counted.Indicator + left;
        if (!words.Bare.Contains(left) && left[0] != '占') return WithScope(left, c, previous);
        // 加氢站达到15座，产值400亿元: the output is not of what was counted.
        if (Economic().IsMatch(left) && previous is { Measure.Class: UnitClass.Classifier }) return left;
        var subject = previous is not null ? previous.Indicator : PreviousClause(c);
        if (subject.Length == 0) return left;
        // 产业规模, 年均增速 → 产业规模年均增速; 新车销量占比, 比重 → the same subject, not its metric.
        // 电站装机20万千瓦、时长不低于8小时: of the station, not of its power.
        if (left.EndsWith("时长", StringComparison.Ordinal)) subject = Power().Replace(subject, "");
        return left[0] == '占' && c.Measure.Class == UnitClass.Percent && !Share().IsMatch(left) ? $"{subject}{left}比重" : subject + left;
    }

    // 新建6000个，累计4万个
    static bool IsSameUnit(string one, string other) => one.AsSpan().TrimStart("十百千万亿").SequenceEqual(other.AsSpan().TrimStart("十百千万亿"));

    // 收入年均增速不低于30%，2018年过百亿: not the growth is reached, but the level.
    static string LevelOf(TargetCandidate grown, TargetCandidate c) =>
        grown.Measure.Class is UnitClass.Percent && c.Measure.Class is UnitClass.Money or UnitClass.None && grown.Kind is "cagr" or "delta_pct" && Growth().Match(grown.Indicator) is { Success: true, Index: > 1 } growth ? grown.Indicator[..growth.Index] : grown.Indicator;

    static TargetCandidate? Previous(IReadOnlyList<TargetCandidate> earlier) => earlier.LastOrDefault(e => e.Indicator.Length > 0 && !e.CountsRight);

    // 规模以上工业企业A率达到90%，B率达到75%; 应用企业效率提升18%、成本下降12%: whose it is, is said once.
    string WithScope(string left, TargetCandidate c, TargetCandidate? previous)
    {
        if (previous is null || previous.Measure.Class != UnitClass.Percent || c.Measure.Class != UnitClass.Percent) return left;
        var scope = left.EndsWith('率') && left.Length <= 10 ? Scope().Match(previous.Indicator) : Match.Empty;
        if (!scope.Success && left.Length <= 8 && c.Clause == previous.Clause && (parts.IsQuantity(left) || left.EndsWith("周期", StringComparison.Ordinal))) scope = Whose().Match(previous.Indicator);
        return scope.Success && !left.StartsWith(scope.Value, StringComparison.Ordinal) ? scope.Value + left : left;
    }

    static string PreviousClause(TargetCandidate c)
    {
        var end = c.Clause.Start - 1;
        if (end <= c.Sentence.Start) return "";
        var start = c.Text.LastIndexOfAny(['，', '。', '；', '：'], end - 1) + 1;
        var clause = LeftNouns.WithoutLead(c.Text[Math.Max(start, c.Sentence.Start)..end]);
        // 把良田全部建成高标准农田，累计建成13.5亿亩: of what the clause before says is built.
        if (c.Predicate.Is(VerbClass.Count) && Built().Match(clause) is { Success: true } built) return built.Groups["what"].Value;
        return clause.Length is > 1 and <= LongestSubject && !clause.Contains('从') && !OnlyTime().IsMatch(clause) && Subject().Match(clause) is { Success: true } subject ? subject.Groups["s"].Value : "";
    }

    [GeneratedRegex("^(?:完成)?(?:总|年度)?(?:投资额?|里程|装机(?:容量|规模)?)(?:规模)?$|^总(?:里程|投资|规模|装机)$")]
    private static partial Regex OfCounted();

    [GeneratedRegex("^(?:年|产业|总|综合)?(?:产值|规模|总产值|总规模|销售收入|营业收入|产业规模|市场规模)$")]
    private static partial Regex Economic();

    [GeneratedRegex("(?<=.{2})(?:总?装机(?:容量|规模)?|容量|功率|规模)$")]
    private static partial Regex Power();

    [GeneratedRegex("(?:^|[，。；：])(?:在|其)?(?<whole>[^，。；：]{3,44})(?<![其当])中，$")]
    private static partial Regex Among();

    [GeneratedRegex("(?:比重|比例|占比|率|份额)$")]
    private static partial Regex Share();

    [GeneratedRegex("(?:年均|年)?(?:复合)?(?:增速|增长率?|增幅)$")]
    private static partial Regex Growth();

    // 带动机构逐步将X提高到…, 使X达到…: X is what is measured.
    [GeneratedRegex("^.{0,10}?(?:企业|行业|园区|机构|城镇|农村|工厂|车间|项目)(?=.{2})")]
    private static partial Regex Whose();

    [GeneratedRegex("(?:建成|建设|打造|改造|新建|培育|推广|开展|实施)(?<what>[^，。]{2,14})$")]
    private static partial Regex Built();

    [GeneratedRegex("^(?:到|至|力争)*(?:20\\d\\d年|“?十[一二三四五]五”?|规划期末|期末|今年|全年|未来.年)(?:底|末|期间|时期|以前|前)?$")]
    private static partial Regex OnlyTime();

    [GeneratedRegex("(?<name>[^，。；：]{2,40}(?:率|比例|占比|比重))，(?:(?:到)?20\\d\\d年(?:底)?(?:达到?)?[\\d.]+%(?:以上|左右)?[，、])*$")]
    private static partial Regex RateBefore();

    [GeneratedRegex("(?<name>[^，。；：]{2,40}(?:量|额|产值|产能|规模|收入|数|数量|装机|面积|里程|人次|密度))，$")]
    private static partial Regex AmountBefore();

    [GeneratedRegex("^[、，]?(?:三年|五年|期内|期间)?(?:共|累计|合计|共计)(?:培育|培训|培养|建设|建成|达到)?$|^[、，；和]?(?:其中)?(?:到)?20\\d\\d年(?:底)?的?(?:达到?|突破|超过)?$|^[、，；和](?:其中)?(?:到|至|力争)*(?:20\\d\\d年)?(?:年?底|年?末|期末)?(?:之?前)?(?:要|再)?(?:累计|共|合计)(?:达到?|突破|超过|不少于|至少)?$")]
    private static partial Regex InAll();

    [GeneratedRegex("^(?:规模以上|规上)工业企业")]
    private static partial Regex Scope();

    [GeneratedRegex("^(?<who>(?:半数|多数|部分|大部分|三分之[一二])(?:（[^）]*）)?[\u4e00-\u9fff]{2,10})在$")]
    private static partial Regex Some();

    [GeneratedRegex("^(?<s>.{2,20}?)(?:显著|明显|大幅|稳步|持续|快速|不断|进一步|全面|基本|更加|有效|较快|健康|平稳|加快|逐步|得到|实现|规模|水平|能力)?(?:提升|提高|增强|改善|优化|扩大|增长|发展|壮大|完善|下降|降低|突破)?$")]
    private static partial Regex Subject();
}
