using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>A heading: its level, its words without the number, and where a text that runs on behind it begins.</summary>
readonly record struct HeadingWords(int Level, string Text, int BodyStart);

/// <summary>Reads headings by their numbers (一、 （一） 1. （1）) and, where there is none, by their words.</summary>
static partial class HeadingLexer
{
    const int LongestHeading = 40;

    /// <param name="markupLevel">The level that the markup gives, or 0.</param>
    public static HeadingWords? Read(string text, int markupLevel)
    {
        var number = Numbered().Match(text);
        if (number.Success)
        {
            var level = number.Groups["l1"].Success ? 1 : number.Groups["l2"].Success ? 2 : number.Groups["l3"].Success ? 3 : 4;
            return Words(text, number.Length, level);
        }

        // 【奋斗目标】
        if (text.Length is > 3 and < 18 && text[0] == '【' && text[^1] == '】') return new HeadingWords(2, text[1..^1], text.Length);
        // 2024年工作回顾: the parts of a yearly report often have no number.
        if (text.Length < 30 && PartOfReport().IsMatch(text)) return new HeadingWords(1, text.TrimEnd('：'), text.Length);
        if (markupLevel > 0) return new HeadingWords(Math.Min(markupLevel, 4), text, text.Length);
        if (text.Length > 24 || text.AsSpan().IndexOfAny("。；，") >= 0) return null;
        return Unnumbered().IsMatch(text) && KindOf(text) != SectionKind.None || Box().IsMatch(text) ? new HeadingWords(2, text.TrimEnd('：'), text.Length) : null;
    }

    // （三）发展目标。到2025年…: the heading ends at the first full stop, if it is short enough to be one.
    static HeadingWords Words(string text, int start, int level)
    {
        var end = text.AsSpan(start).IndexOfAny("。：；");
        end = end < 0 ? text.Length : start + end;
        if (end - start > LongestHeading)
        {
            // A numbered paragraph without a heading: its first clause stands for one.
            var comma = text.IndexOf('，', start);
            return new HeadingWords(level, text[start..Math.Min(comma < 0 ? end : comma, start + LongestHeading)], start);
        }

        return new HeadingWords(level, text[start..end], end < text.Length ? end + 1 : end);
    }

    public static SectionKind KindOf(string heading) =>
        heading.Length > 30 && !Goal().IsMatch(heading) ? SectionKind.None
        : Past().IsMatch(heading) ? SectionKind.Past
        : Goal().IsMatch(heading) ? SectionKind.Goal
        : Principles().IsMatch(heading) ? SectionKind.Principles
        : Conditions().IsMatch(heading) ? SectionKind.Conditions
        : Priority().IsMatch(heading) ? SectionKind.Priority
        : Task().IsMatch(heading) ? SectionKind.Task
        : Measure().IsMatch(heading) ? SectionKind.Measure
        : SectionKind.None;

    [GeneratedRegex(@"^(?:(?<l1>[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节部]分?)|(?<l2>（[一二三四五六七八九十]{1,3}）)|(?<l3>\d{1,2}[.．、](?!\d))|(?<l4>（\d{1,2}）))")]
    private static partial Regex Numbered();

    // Without a number only a line that says little else is a heading: 总体要求与目标：
    [GeneratedRegex("^(?:(?:总体要求|指导思想|总体思路)[与和及])?(?:总体|主要|发展|工作|行动|预期|建设|规划|试点|实施|改革|具体|阶段|近期|远期|重点|保障|组织|政策|申报|申请|认定|基本|指导|面临|优先|目标).{0,8}(?<=目标|指标|愿景|任务|工程|措施|保障|实施|领域|方向|要求|条件|原则|思想|现状|形势|基础|回顾|背景|标准|罚则|责任)：?$|^(?:目标|指标|愿景|任务|工程|措施|保障|实施|领域|方向|要求|条件|原则|思想|现状|形势|基础|回顾|背景|标准|罚则|责任)：?$")]
    private static partial Regex Unnumbered();

    [GeneratedRegex("^(?:关于)?(?:过去[一五]年|20\\d\\d年|今年|上年|本年度|本届政府|未来五年)[^，。；]{0,12}(?:工作|发展|任务|目标)[^，。；]{0,8}(?:回顾|总结|安排|打算|部署|要求|思路|任务|重点|建议|情况|目标)：?$")]
    private static partial Regex PartOfReport();

    [GeneratedRegex(@"^专栏\d+")]
    private static partial Regex Box();

    [GeneratedRegex("主要目标|发展目标|总体目标|工作目标|行动目标|预期目标|建设目标|规划目标|任务目标|目标任务|试点目标|实施目标|改革目标|具体目标|具体指标|主要指标|发展愿景|阶段目标|近期目标|远期目标|^目标|目标$|目标要求$")]
    private static partial Regex Goal();

    [GeneratedRegex("工作回顾|工作总结|(?:完成|执行|进展|落实)情况|发展基础|^(?:现实|工作|产业)基础|发展成就|发展现状|基本情况|现状|发展环境|面临形势|形势与|成效|成就|背景|进展|存在的?问题|重大意义|重要意义|规划基础|发展形势")]
    private static partial Regex Past();

    [GeneratedRegex("指导思想|基本原则|总体思路|工作原则|基本思路|指导方针|工作方针")]
    private static partial Regex Principles();

    [GeneratedRegex("申报条件|申请条件|认定条件|申报要求|准入条件|基本条件|报名条件|招聘条件|资助标准|补助标准|奖励标准|支持标准|申报范围|罚则|法律责任|考核评价?|评分|评价标准|名额|报名|推荐条件|评选条件|资格条件|遴选条件|招生对象|申报数量")]
    private static partial Regex Conditions();

    [GeneratedRegex("优先领域|优先发展|重点支持领域|重点领域|重点方向|支持方向|主攻方向|重点产业|支持重点|优先方向")]
    private static partial Regex Priority();

    [GeneratedRegex("重点任务|主要任务|工作任务|重点工作|重点工程|主要措施和任务|重点行动|主要内容|工作内容|重点举措|任务分工|主要工作")]
    private static partial Regex Task();

    [GeneratedRegex("保障措施|组织实施|组织保障|政策措施|支持政策|保障机制|组织领导|工作要求|政策保障|实施保障|工作保障|保障条件|措施保障")]
    private static partial Regex Measure();
}
