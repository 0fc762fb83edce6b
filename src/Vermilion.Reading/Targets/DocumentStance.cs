using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Targets;

/// <summary>How far a document of this kind sets goals at all.</summary>
enum Stance
{
    /// <summary>A plan, opinions, a work programme: figures under its goals are goals.</summary>
    Plan,

    /// <summary>A notice or an unknown kind: a figure needs a deadline or a word of will.</summary>
    Neutral,

    /// <summary>News or an interpretation: a figure needs a future deadline of its own.</summary>
    Report,

    /// <summary>A statute, reply, award, call, notice of persons or holidays: only a clear prospective clause counts.</summary>
    Silent,
}

/// <summary>What the head of the document tells about its goals: the stance, the year it stands on, the span in its title.</summary>
sealed partial record DocumentStance(Stance Stance, int? Year, Deadline? TitleSpan, string Title)
{
    /// <summary>The yearly report of a government: what it arranges, it arranges for its own year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>A document of one year (关于印发2025年重点任务清单的通知): what has no time of its own is due in that year.</summary>
    public bool IsOfOneYear { get; init; }

    /// <summary>An interpretation repeats the goals of its plan line by line.</summary>
    public bool IsInterpretation { get; init; }

    /// <summary>News of a plan that was issued: what it reckons with is what the plan sets.</summary>
    public bool TellsOfPlan { get; init; }

    const int ArticlesOfAStatute = 4;
    const int HeadingsOfAPlan = 3;

    public static DocumentStance Of(ReadingContext context, IReadOnlyList<OutlineParagraph> outline)
    {
        var title = context.Header.Title?.Text ?? context.Source.Metadata.FirstOrDefault(m => m.Field == MetadataField.Title)?.Value ?? FirstLine(outline);
        var year = context.Header.Year ?? YearOf(context.Header);
        var stance = Read(context.Header, title, outline);
        var opening = context.Text.AsSpan(context.Source.BodyStart, Math.Min(400, context.Text.Length - context.Source.BodyStart));
        var yearly = YearlyReport().IsMatch(title) && stance == Stance.Plan;
        var span = Span(title, year);
        var oneYear = span is null && stance == Stance.Plan ? YearOfTitle(title, year, yearly) : null;
        if (oneYear is { } y) (year, span) = (y, DeadlineLexer.Find($"到{y}年", y) is [var own, ..] ? own : null);
        return new DocumentStance(stance, year, span, title) { IsYearly = yearly, IsOfOneYear = oneYear is not null, TellsOfPlan = IssuedPlan().IsMatch(opening), IsInterpretation = context.Header.Status is "interpretation" };
    }

    static Stance Read(Header header, string title, IReadOnlyList<OutlineParagraph> outline)
    {
        if (Quiet().IsMatch(title) && !ApprovedPlan().IsMatch(title) || outline.Count(p => p.IsStatute) >= ArticlesOfAStatute) return Stance.Silent;
        if (header.Status is "call") return Stance.Silent;
        if (YearlyReport().IsMatch(title) || outline.Take(6).Any(p => FullText().IsMatch(p.Text)) || Plans().IsMatch(title) && outline.Take(12).Any(p => Made().IsMatch(p.Text))) return Stance.Plan;
        // 中共中央 国务院印发《…纲要》 over a text that is built like it: the plan itself, not the news of it.
        if (header.Status is not "interpretation" && IssuedAs().IsMatch(title) && outline.Any(p => p.HeadingLevel > 0 && p.Kind is SectionKind.Goal or SectionKind.Task)) return Stance.Plan;
        // A text that is named a plan and built like one is a plan, wherever it was found.
        if (header.Status is not "interpretation" && NamedPlan().IsMatch(title) && outline.Count(p => p.HeadingLevel == 1) >= HeadingsOfAPlan && outline.Any(p => p.HeadingLevel is 1 or 2 && p.Kind is SectionKind.Goal or SectionKind.Task)) return Stance.Plan;
        // An interpretation of a plan repeats its goals.
        if (header.Status is "interpretation" && Plans().IsMatch(title)) return Stance.Plan;
        if (header.Status is "news" or "interpretation" || Reports().IsMatch(title)) return Stance.Report;
        if (title.Contains("印发《", StringComparison.Ordinal)) return Stance.Plan;
        if (outline.Take(3).Any(p => Press().IsMatch(p.Text.AsSpan(0, Math.Min(p.Text.Length, 120))))) return Stance.Report;
        if (Plans().IsMatch(title) || ApprovedPlan().IsMatch(title)) return Stance.Plan;
        // 关于加快冷链物流高质量发展的通知: a plan in the form of a notice.
        if (Furthers().IsMatch(title) && outline.Count(p => p.HeadingLevel is 1 or 2) >= HeadingsOfAPlan) return Stance.Plan;
        return outline.Count(p => p.HeadingLevel is 1 or 2) >= HeadingsOfAPlan && outline.Any(p => p.HeadingLevel is 1 or 2 && p.Kind == SectionKind.Goal) ? Stance.Plan : Stance.Neutral;
    }

    static int? YearOf(Header header) =>
        (header.Dates.Written ?? header.Dates.Published)?.Value is { Length: >= 4 } value && int.TryParse(value[..4], out var year) ? year : header.DocumentNumber?.Year;

    // The year of the title, where it is that of the document or the next one; a report of a government may leave it out.
    static int? YearOfTitle(string title, int? year, bool isYearly)
    {
        var years = YearInTitle().Matches(title).Select(m => int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        if (years is [var only] && (isYearly || OfOneYear().IsMatch(title)) && (year is null && isYearly || only == year || only == year + 1)) return only;
        return isYearly ? year : null;
    }

    static Deadline? Span(string title, int? year)
    {
        var folded = FoldedText.Of(title, new TextSpan(0, title.Length)).Text;
        if (TitleYears().Match(folded) is { Success: true } years && DeadlineLexer.Find(years.Value.TrimEnd('年') + "年", year) is [var span, ..]) return span;
        if (FiveYearsOf().Match(folded) is { Success: true } full && DeadlineLexer.Find($"“{full.Groups["n"].Value}五”期间", year) is [var fifth, ..]) return fifth;
        return FiveYears().Match(folded) is { Success: true } plan && DeadlineLexer.Find(plan.Value + "期间", year) is [var five, ..] ? five : null;
    }

    static string FirstLine(IReadOnlyList<OutlineParagraph> outline) => outline.Count > 0 && outline[0].Text.Length <= 80 && outline[0].Text[^1] != '。' ? outline[0].Text : "";

    [GeneratedRegex("规划|计划|行动(?:计划|方案|纲要)|方案|纲要|意见|政府工作报告|若干措施|若干政策|若干行动|政策措施|措施的通知|工作要点|战略(?!伙伴)|任务分工|目标任务")]
    private static partial Regex Plans();

    [GeneratedRegex("关于(?:进一步)?(?:加快|推进|推动|促进|深化|深入|大力|全面|支持|培育|打造|实施)[^，。]{2,60}(?:发展|建设|升级|转型|振兴|改革|提升|行动|工程|体系)(?:有关|相关)?(?:工作|事项)?的通知")]
    private static partial Regex Furthers();

    [GeneratedRegex("(?:规划|计划|方案|纲要|意见|措施|行动|要点|政策|安排)(?:（[^）]*）|\\([^)]*\\))*$")]
    private static partial Regex NamedPlan();

    [GeneratedRegex("快讯|联播|^【|解读|答记者问|问答|新闻|访谈|负责人就|发布会|一图|综述|专访|评论|热议|公报|(?:进展|实施|执行|推进|完成|落实|建设|发展)情况(?:的?(?:报告|通报|汇报))?$|(?:进展|实施)(?:通报|总结|报告)$|工作(?:情况)?(?:通报|总结)$|评估报告|统计公报|运行情况")]
    private static partial Regex Reports();

    [GeneratedRegex("^(?:20\\d\\d年)?.{0,12}政府工作报告|(?:国民经济和社会发展|经济社会发展)计划(?:草案)?的报告|预算草案的报告|20\\d\\d年.{0,24}(?:工作要点|工作计划|工作安排|重点工作|工作任务|重点任务|任务清单|工作清单|目标任务|任务分工|重点项目计划|工作方案要点)")]
    private static partial Regex YearlyReport();

    [GeneratedRegex("(?<!到|至|迈向|面向)(?<y>20\\d\\d)年(?!之?前|底|以前|远景|中长期)")]
    private static partial Regex YearInTitle();

    [GeneratedRegex("20\\d\\d年度?(?!之?前|底|以前)[^，。]{0,30}?(?:要点|计划|安排|任务|清单|方案|措施|行动|工作的(?:意见|通知)|目标)")]
    private static partial Regex OfOneYear();

    [GeneratedRegex("^[^《，。]{2,40}印发(?:了|关于)?《[^》]{4,60}(?:纲要|意见|规划|方案|计划|措施)》$")]
    private static partial Regex IssuedAs();

    // 特制定本行动计划: so speaks the document, not a newsroom.
    [GeneratedRegex("(?:制定|编制|提出)(?:本|以下|如下)(?:行动计划|行动方案|实施方案|工作方案|实施意见|计划|规划|方案|意见|若干措施|措施|政策)")]
    private static partial Regex Made();

    // What a newsroom prints in full is the document itself.
    [GeneratedRegex("(?:全文|主要内容)(?:公布|发布|刊发)?如下")]
    private static partial Regex FullText();

    [GeneratedRegex("央视网消息|新华社.{0,14}电|本报讯|（记者|记者从|本台消息|新华网")]
    private static partial Regex Press();

    [GeneratedRegex("预算|决算|批复|表彰|名单|公示|任免|任职|放假|节假日|申报|征集|遴选|招聘|招生|评选|推荐|录用|考试|答复|复函|(?:条例|规定|办法|细则|规则|规程|规范|标准|法|解释|准则|令)(?:》?的(?:通知|决定|公告))?(?:（[^）]*）|\\([^)]*\\))?$|行政许可|处罚|资格|办法|收费|税|立项|项目清单|补助|废止")]
    private static partial Regex Quiet();

    [GeneratedRegex("(?:印发|出台|推出|发布|公布|制定)[^。]{0,40}(?:方案|规划|计划|意见|纲要)|(?:方案|规划|计划|意见|纲要)》?(?:印发|出台|发布|公布|提出)")]
    private static partial Regex IssuedPlan();

    // The reply that approves a plan repeats the goals it holds the applicant to.
    [GeneratedRegex("(?:规划|方案|纲要|计划)(?:（[^（）]{0,16}）)?》?(?:有关|相关)?(?:事项|调整|情况)*的(?:批复|复函)")]
    private static partial Regex ApprovedPlan();

    [GeneratedRegex("20\\d\\d年?[-—~至到]{1,2}20\\d\\d年?")]
    private static partial Regex TitleYears();

    [GeneratedRegex("第(?<n>十[一二三四五])个五年")]
    private static partial Regex FiveYearsOf();

    [GeneratedRegex("“?十[一二三四五]五”?")]
    private static partial Regex FiveYears();
}
