using System.Buffers;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>What makes a figure a goal: a deadline of its own or inherited, a word of will, a section of goals; the more, the less the document is a plan.</summary>
static partial class FoundationRules
{
    /// <summary>"Emit only if a deadline is present or inherited, or the section or verb is prospective", by kind of document.</summary>
    public static bool IsUnfounded(TargetCandidate c, DocumentStance stance)
    {
        var own = c.Governing is { InheritedFrom: null or "sentence" } g && (!g.Deadline.IsBare || stance.Year is { } y && g.Deadline.EndYear > y);
        own |= IsAnnounced(c, stance) || IsInSameBreath(c) || FollowsItsDeadline(c, stance) || IsRestated(c, stance)
            || stance.IsInterpretation && c.Governing is { Deadline: { IsBare: false, IsReport: false } restated, InheritedFrom: "paragraph" or "heading" } && restated.EndYear >= (stance.Year ?? restated.EndYear);
        var due = c.Governing is { } any && (!any.Deadline.IsBare || any.Deadline.EndYear > stance.Year && stance.Stance == Stance.Plan) && any.InheritedFrom is not "title";
        var willed = Will().IsMatch(c.Left) || c.Paragraph.Kind == SectionKind.Goal;
        return stance.Stance switch
        {
            Stance.Silent => !own || c.Predicate.IsEmpty && c.Measure.After is null || c.Governing is not { } governing || governing.Deadline.IsBare && !(governing.Deadline.EndYear > stance.Year),
            Stance.Report => !own || stance.Year is null && c.Governing is not { Deadline.IsBare: false },
            Stance.Neutral => !due && !Will().IsMatch(c.Left) && !(willed && c.Governing is not null) && !IsUrged(c),
            _ => !due && !willed && !own && IsVague(c, stance),
        };
    }

    // In a plan a figure without verb, time and section of goals is one only where it can hardly be anything else.
    static bool IsVague(TargetCandidate c, DocumentStance stance) =>
        c.Predicate.IsEmpty && !c.IsChained && c.Measure.After is null && !(Result().IsMatch(c.Indicator) && !c.Paragraph.IsPreamble && (stance.IsYearly || c.Paragraph.Kind is SectionKind.Priority || BuildsAny(c.Text.AsSpan(c.Sentence.Start, c.Measure.Span.Start - c.Sentence.Start)))) && !(stance.IsYearly && IsFiscal(c.Indicator)) && c.Paragraph.Kind is not SectionKind.Task && !(c.IsInList && !c.Paragraph.IsPreamble && Brought().IsMatch(c.Indicator))
        && (c.Measure.Class is UnitClass.None or UnitClass.Time or UnitClass.Money || c.Paragraph.Kind is SectionKind.Measure or SectionKind.Principles && !Builds(c.Indicator) || c.Paragraph.IsPreamble);

    // 确保全年压缩甲480万锭、减员60万人，减亏30亿元: the word of will holds for all the figures behind it.
    public static bool IsUrged(TargetCandidate c)
    {
        if (c.SentenceText.Contains("等目标", StringComparison.Ordinal)) return true;
        var before = c.Text.AsSpan(c.Sentence.Start, c.Measure.Span.Start - c.Sentence.Start);
        var (from, comma) = (-1, before.LastIndexOf('，'));
        foreach (var word in Urges) from = Math.Max(from, before.LastIndexOf(word));
        return from >= 0 && (comma < from || before[from..comma].ContainsAny(Numerals));
    }

    static readonly string[] Urges = ["力争", "争取", "确保", "务必"];
    static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789二三四五六七八九十百");

    /// <summary>
    /// News and interpretations restate a plan: 《方案》提出，…。“十四五”期间，建设5个…; 今年，甲市将…。其中，新建21所…:
    /// what stands behind the announcement in its paragraph is announced too, up to words of what was done.
    /// </summary>
    public static bool IsRestated(TargetCandidate c, DocumentStance stance)
    {
        if (stance.Stance != Stance.Report || c.Measure.InChinese || c.Paragraph.Kind == SectionKind.Past || c.Governing is { Deadline.IsReport: true }) return false;
        if (c.Predicate is { Verb: null, Comparator: "近" or "约" } && !stance.TellsOfPlan) return false;
        if (c.Predicate.IsEmpty && !c.IsChained && !c.IsPortion && c.Measure.After is null && !Builds(c.Indicator)) return false;
        var before = c.Text.AsSpan(0, c.Measure.Span.Start);
        var from = -1;
        foreach (var announced in Announces().EnumerateMatches(before)) from = announced.Index;
        if (from < 0 && stance.TellsOfPlan)
            foreach (var proposed in Proposed().EnumerateMatches(before)) from = proposed.Index;
        if (from < 0 || ReportRules.TellsOfDone(before[from..]) || Outcomes().IsMatch(before[from..]) || Outcomes().IsMatch(c.SentenceText)) return false;
        // 其中，…: the sentence behind goes on with it; others stand by a time of their own.
        var apart = before[from..].Count('。');
        return stance.TellsOfPlan ? apart <= 3 : apart == 0 || apart == 1 && (c.Governing is not null || before[(before.LastIndexOf('。') + 1)..].StartsWith("其中"));
    }

    // 今年，某省将打造60个…: the year of the document, but said of what is to come.
    public static bool IsAnnounced(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { InheritedFrom: null or "sentence", Deadline: { IsBare: true, IsReport: false } due } && stance.Year == due.EndYear
        && !c.Measure.InChinese && (IsBuiltThisYear(c) || IsAimed(c) || c.Predicate.Comparator is "不低于" or "不少于" or "不超过" || c.Predicate.Is(VerbClass.Cap));

    public static bool IsAimed(TargetCandidate c) => Aimed().IsMatch(c.Left);

    /// <summary>The noun begins with a verb of building: 新建充电桩.</summary>
    public static bool Builds(string indicator) => BuildsFirst().IsMatch(indicator);

    /// <summary>A verb of building stands somewhere in the text.</summary>
    public static bool BuildsAny(ReadOnlySpan<char> text) => BuildsBefore().IsMatch(text);

    /// <summary>What a yearly report of a government arranges without a verb: 赤字规模5.66万亿元.</summary>
    public static bool IsFiscal(string indicator) => Fiscal().IsMatch(indicator);

    static bool IsBuiltThisYear(TargetCandidate c) =>
        c.Measure.Class == UnitClass.Classifier && (BuildsOnly().IsMatch(c.Predicate.Verb ?? "") || BuildsFirst().IsMatch(c.Left))
        && Announced().IsMatch(c.Text[c.Sentence.Start..c.Measure.Span.Start]);

    // 未来五年，甲省将打造…；建成…: the deadline holds for all that only semicolons part from it.
    static bool IsInSameBreath(TargetCandidate c) =>
        c.Governing is { InheritedFrom: "paragraph", Deadline: { IsBare: false, IsReport: false } due } && due.Span.End < c.Measure.Span.Start
        && c.Predicate.Is(VerbClass.Count) && !c.Measure.InChinese && c.Text.AsSpan(due.Span.End, c.Measure.Span.Start - due.Span.End) is var between
        && !between.Contains('。') && between.Contains('；') && due.Span.Start <= 4;

    // 到2030年，我国力争甲超过5亿千瓦。乙占比达到50%: the next sentence still speaks of that year.
    static bool FollowsItsDeadline(TargetCandidate c, DocumentStance stance) =>
        c.Governing is { InheritedFrom: "paragraph", Deadline: { IsBare: false, IsReport: false } due } && due.EndYear > (stance.Year ?? due.EndYear) && !c.Predicate.IsEmpty
        && due.Span.End < c.Sentence.Start && c.Text.AsSpan(due.Span.End, c.Sentence.Start - due.Span.End) is var between && between.Count('。') <= 1;

    // 打造品牌5个，…，年出口额3亿美元: what the building brings.
    [GeneratedRegex("(?:产值|增加值|收入|营收|外资|出口额?|进出口|零售额|销售额|营业额|交易额|产量|总额|产能|接待量)$")]
    private static partial Regex Result();

    [GeneratedRegex("(?:规模|投资|融资|基金|产出|效益|成交额|签约额)$")]
    private static partial Regex Brought();

    [GeneratedRegex("建成|建设|打造|培育|新建|形成|引进|新增|改造|推动|力争|确保|突破|攻克|攻关|研发|研制|开发|制定|修订|培养|支持|推广|开展|布局")]
    private static partial Regex BuildsBefore();

    [GeneratedRegex("(?:今年|20\\d\\d年|年内|下半年|明年|下一步|接下来|未来)[^。；]{0,24}?(?:将|计划(?!的)|力争|拟(?=[新建安开投])|要(?=[^。；]{2,24}(?:达|增长|完成|建|超过|突破)))|我们提出")]
    private static partial Regex Announces();

    [GeneratedRegex("增长了|市场规模|预计|有望|同比|[比较]上年|连续[一二两三四五六七八九十\\d]+年|票房|客流|发送|媒体|估算|预测|美国|专家|已(?=[\u4e00-\u9fff])")]
    private static partial Regex Outcomes();

    [GeneratedRegex("^(?:建成|建设|打造|培育|形成|推广|引进|新建|改造|新增|培养|新培育|改造提升)$")]
    private static partial Regex BuildsOnly();

    [GeneratedRegex("^(?:建成|建设|打造|培育|新建|培养|新改扩建|新改建|改造|加装|新增|引进|推广|培训|组织|举办|建立)(?=.{2})")]
    private static partial Regex BuildsFirst();

    [GeneratedRegex("要(?:增长|达到|突破|超过|提高|降|到|完成|实现)?(?:超过|达到|到)?$|计划(?!的|任务完成)|力争|拟(?=[新建安开投])|确保|目标任务?(?:为|是)")]
    private static partial Regex Aimed();

    [GeneratedRegex("今年[^。；]{0,20}?(?:将|计划|力争|拟)")]
    private static partial Regex Announced();

    // 《行动计划》提出了2025年的量化目标。算力规模超过…: the sentences behind say which.
    [GeneratedRegex("》[^。；]{0,12}(?:提出|明确|要求)|提出了?[^。；]{0,16}目标|(?:按照|根据)(?:部署|规划|计划|方案)|列出|安排(?:了|实施)")]
    private static partial Regex Proposed();

    // What a yearly report of a government arranges without a verb: 赤字规模5.66万亿元.
    [GeneratedRegex("赤字|预算支出|预算内投资|国债|专项债|专项资金$|引导基金$|政策性金融工具|政府债务|失业率|价格涨幅|价格总水平|财政支出")]
    private static partial Regex Fiscal();

    [GeneratedRegex("力争|争取|努力|确保|目标|计划(?:用|到|在|建|新|培)|将(?:建成|打造|培育|新增|达到|超过)|实现|要(?:达到|建成|新增)|达到|拟(?:建|新)")]
    private static partial Regex Will();
}
