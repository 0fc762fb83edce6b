using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>The rules that refuse a candidate, each by a name that says why.</summary>
sealed partial class TargetRules(MeasureVocabulary words)
{
    const int ShortestIndicator = 2;
    const int LongestIndicator = 60;

    readonly FigureRules figures = new(words);

    /// <summary>The name of the first rule that refuses the candidate, or null if it may stand.</summary>
    public string? Refusal(TargetCandidate c, DocumentStance stance) =>
        WithoutIndicator(c) ? "no-indicator"
        : ReportRules.IsPast(c, stance) ? "past"
        : ReportRules.IsReport(c, stance) ? "report"
        : ReportRules.IsForecast(c, stance) ? "forecast"
        : TermRules.IsThreshold(c) ? "threshold"
        : TermRules.IsSupport(c, stance) ? "support"
        : IsStatement(c) && c.Paragraph.Kind != SectionKind.Goal && !stance.IsYearly && !IsDealtOut(c, stance) ? "statement"
        : FigureRules.IsCeilingOfNumber(c) ? "ceiling"
        : TermRules.IsPenalty(c) ? "penalty"
        : Purpose().IsMatch(c.SentenceText) ? "purpose"
        : FigureRules.IsDuration(c) ? "duration"
        : FigureRules.IsCountOfParts(c) ? "parts"
        : figures.IsParameter(c) ? "parameter"
        : FigureRules.IsGlued(c, stance) ? "glued"
        : ReportRules.IsTold(c, stance) ? "told"
        : FoundationRules.IsUnfounded(c, stance) ? "unfounded"
        : null;

    static bool WithoutIndicator(TargetCandidate c) =>
        c.Indicator.Length is < ShortestIndicator or > LongestIndicator || !c.Indicator.Any(char.IsLetter)
        || Pronoun().IsMatch(c.Indicator) && !(c.CountsRight && Placed().IsMatch(c.Indicator));

    // 免费分配比例为97%: without a time 为 says how it is, not how it shall be.
    static bool IsStatement(TargetCandidate c) =>
        c.Predicate is { Verb: "为" or "是" or "有", Comparator: null } && (c.Governing is null or { InheritedFrom: "title" });

    // 甲、乙、丙年接待人次分别为20万、10万、8万: a plan gives each its number.
    static bool IsDealtOut(TargetCandidate c, DocumentStance stance) =>
        stance.Stance == Stance.Plan && !c.Paragraph.IsPreamble && c.Predicate.Adverbs.Contains("分别") && c.Measure.Class is not (Catalogs.UnitClass.Percent or Catalogs.UnitClass.Money or Catalogs.UnitClass.Points);

    [GeneratedRegex("(?:制定|提出|编制|出台)(?:如下|以下|本)(?:行动计划|实施方案|工作方案|实施意见|方案|计划|规划|意见|措施|办法|政策|若干措施)")]
    private static partial Regex Purpose();

    [GeneratedRegex("^在.+的.{2,}$|.[高初]中$")]
    private static partial Regex Placed();

    [GeneratedRegex("^(?:积极|大力|加快|稳步|有序|鼓励|支持)?(?:探索|开展|研究|研发|推进|推动|发展)$|^(?:权重|分值|其|它|该|此|这|以上|以下|左右|上述|前者|后者|每|为|比|由|及|或者?|不|有|不得|应当?|其中|总数|数量|时间|人数|满足|支撑|带动|目标任务|任务|目标|每年|总计|合计|分|应|[上下]半年|.季度|全年|当年|本?年度?|现在|年底|届时|每[\u4e00-\u9fff])$|不受|(?:中|里|内|(?<!用|工|学|课)时|后|前|下)$|每[人户家个项名位]$|^(?:在(?!.*的.{2,8}$|[苏沪京浙粤鲁川渝津建研校运途线册岗轨役编读建职营])|对(?!外)|从(?!业)|按(?!需|时|期|揭|键)|自(?![主然给有动贸治愿由])|向|于|如|以(?!.*的)|若|因|当(?![地年])|经(?![济营费常]|.{2,14}认定的)|为|用(?![水电能地气户工人时])|/|×)|(?<!“[^”]{1,8})[×=]|[？?]")]
    private static partial Regex Pronoun();
}
