using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The deadline that governs a measure, and the level from which it was inherited.</summary>
/// <param name="InheritedFrom">Null where the clause has it; else sentence, paragraph, heading or title.</param>
readonly record struct GoverningDeadline(Deadline Deadline, string? InheritedFrom);

/// <summary>
/// Follows the deadlines down the document. "Inheritance order: clause, sentence, previous sentence in the paragraph,
/// paragraph lead, section heading, title span. Reset at a new L1/L2 heading and at any new deadline."
/// </summary>
sealed partial class DeadlineScope(int? year, Deadline? title, Deadline? span = null)
{
    Deadline? heading;
    Deadline? lead;
    IReadOnlyList<Deadline> own = [];

    /// <summary>The deadlines that stand in the paragraph that was entered.</summary>
    public IReadOnlyList<Deadline> Own => own;

    public void Enter(OutlineParagraph paragraph)
    {
        // 一、主要目标 / 到2027年，…以下目标： / （一）…: the lead above its own numbered parts holds for them.
        if (paragraph.HeadingLevel is 1 or 2) (heading, lead) = (null, paragraph.HeadingLevel != 2 || paragraph.Kind != SectionKind.Goal ? null : leadIsOpen && leadLevel < 2 ? lead : ofGoals);
        if (paragraph.HeadingLevel == 1) ofGoals = null;
        if (paragraph.HeadingLevel is 1 or 2) level = paragraph.HeadingLevel;
        own = DeadlineLexer.Find(TextMasks.ForDeadlines(paragraph.Text), year, span);
        if (StageOf(paragraph.Text) is { } stage) own = [stage, .. own];
        if (paragraph.HeadingLevel is 1 or 2 && own.LastOrDefault(d => d.Span.End <= paragraph.BodyStart && !d.IsPast(year) && !d.IsReport && (!d.IsBare || paragraph.Kind == SectionKind.Goal)) is { } named)
            heading = named;
        if (paragraph.HeadingLevel > 0 && InHeading(paragraph.Heading) is { } dated) heading = dated;
        // （二）2035年目标: the part has a time of its own.
        if (heading is not null && lead == ofGoals) lead = null;
        inherits = lead is not null && (leadIsClosed ? Labelled().IsMatch(paragraph.Text) : leadIsOpen && paragraph.HeadingLevel == 0 || paragraph.Kind == SectionKind.Goal || Item().IsMatch(paragraph.Text));
    }

    // The lead ends in a colon: 到2025年，主要目标如下：
    bool leadIsOpen;

    // 三、发展目标 / 到2027年，…。/ （一）…: the nearest time that stands at the head of the section, above its parts.
    Deadline? ofGoals;

    // The lead holds for the lines of a list of places or firms alone: 甲市：…；
    bool leadIsClosed;
    int leadLevel;
    int level;
    bool inherits;

    /// <summary>The deadline for a measure at the position in the paragraph that was entered.</summary>
    /// <param name="previousMeasureEnd">Where the measure before it in the sentence ends, or -1.</param>
    /// <param name="measureEnd">Where the measure ends: （到2030年） may stand behind it.</param>
    /// <param name="isYearly">每年认定5个: what is done each year is due in none, unless its own clause names one.</param>
    /// <param name="group">Which of how many figures it is that only connectors part.</param>
    /// <param name="turn">How many measures of the sentence stand before it behind the same deadline.</param>
    public GoverningDeadline? For(OutlineParagraph paragraph, TextSpan sentence, int position, int measureEnd, int previousMeasureEnd, int turn, (int Place, int Size) group = default, bool isYearly = false)
    {
        if (Behind(paragraph.Text, measureEnd) is { } behind) return new(behind, null);
        if (own.LastOrDefault(d => d.Span.End <= position && d.Span.Start >= sentence.Start && !(d.IsOfClause && paragraph.Text.AsSpan(d.Span.End, position - d.Span.End).ContainsAny('，', '；'))) is { } last && InTurn(paragraph.Text, last, sentence, turn, group) is { } inSentence && !(isYearly && paragraph.Kind != SectionKind.Goal && last.Span.End <= previousMeasureEnd && last.Value.Length != 9))
            return new(inSentence, inSentence.Span.End > previousMeasureEnd ? null : "sentence");
        // 甲10万份，乙不少于1000个，均于2030年前完成: the end of the sentence says by when.
        if (own.FirstOrDefault(d => d.Span.Start > position && d.Span.End <= sentence.End && Closes(paragraph.Text, d.Span, sentence)) is { } closing) return new(closing, "sentence");
        if (isYearly && paragraph.Kind != SectionKind.Goal) return null;
        // …150个，…12个月（均为2028年目标）。
        if (InLastGloss(paragraph.Text, sentence) is { } gloss) return new(gloss, "sentence");
        // A sentence may also end on its deadline: …达到20%以上（到2025年）; that reading is left alone.
        if (own.LastOrDefault(d => d.Span.End <= sentence.Start && d.Value[^1] != '/' && !d.IsOfClause && (Governs(paragraph, d) || IsParted(paragraph.Text, d, sentence))) is { } before && !IsSpanOfSentence(paragraph, before)) return new(LastOfStages(paragraph.Text, before), "paragraph");
        if (inherits) return new(lead!, "paragraph");
        if (heading is not null) return new(heading, "heading");
        return title is null ? null : new(title, "title");
    }

    // 2025—2027年累计招引150个。: the years of that sentence, outside of a section of goals.
    static bool IsSpanOfSentence(OutlineParagraph paragraph, Deadline deadline) =>
        deadline.Value.Length == 9 && paragraph.Kind != SectionKind.Goal && char.IsAsciiDigit(paragraph.Text[deadline.Span.Start]);

    // 2020年建成2万个，2022年达到8万个。带宽达到50T。: the sentences behind go on with the last.
    Deadline LastOfStages(string text, Deadline first) =>
        !first.IsBare ? first : own.LastOrDefault(d => d.Span.Start > first.Span.Start && !d.IsReport && d.EndYear > first.EndYear && !text.AsSpan(first.Span.End, d.Span.Start - first.Span.End).ContainsAny('。', '；')) ?? first;

    public void Leave(OutlineParagraph paragraph)
    {
        if (inherits && leadIsClosed) return;
        if (LeadOf(paragraph) is not { } last)
        {
            if (leadIsClosed) (lead, leadIsClosed) = (null, false);
            return;
        }

        leadLevel = level;
        leadIsOpen = paragraph.Text[^1] == '：' && (own.Count == 1 || last == OpenLead(paragraph));
        leadIsClosed = !leadIsOpen && paragraph.Kind != SectionKind.Goal;
        lead = last.IsPast(year) || leadIsClosed && last.IsBare ? null : last;
        if (level == 1 && !leadIsOpen && paragraph.Kind == SectionKind.Goal && lead is { IsBare: false } && paragraph.Text[Math.Min(lead.Span.Start, paragraph.Text.Length - 1)] is '到' or '至' && !(ofGoals?.EndYear <= lead.EndYear)) ofGoals = lead;
    }

    Deadline? LeadOf(OutlineParagraph paragraph)
    {
        var open = OpenLead(paragraph);
        // A period inside a sentence (“十四五”期间年均增长10%) is of that figure alone.
        return open ?? own.LastOrDefault(d => !d.IsBare && !d.IsOfClause && d.Span.Start >= paragraph.BodyStart && Governs(paragraph, d))
            ?? (lead is null || leadIsClosed ? own.LastOrDefault(d => !d.IsBare && !d.IsOfClause && d.Span.Start >= paragraph.BodyStart) : null);
    }

    // …发展。2027年主要指标：, “十五五”期间，…；到2030年，实现下列目标：
    Deadline? OpenLead(OutlineParagraph paragraph)
    {
        if (paragraph.Text[^1] != '：') return null;
        var start = Math.Max(paragraph.Text.LastIndexOfAny(['。', '；']) + 1, Math.Min(paragraph.BodyStart, paragraph.Text.Length - 1));
        return own.FirstOrDefault(d => d.Span.Start >= start && d.Span.Start <= start + 4 && !d.IsPast(year));
    }

    // 四、各市目标（2027年）
    Deadline? InHeading(string? words)
    {
        if (words is null || words.Length == 0 || words[^1] != '）' || !words.Contains('年')) return null;
        return YearOfHeading().Match(words) is { Success: true } match && DeadlineLexer.Find(match.Groups["when"].Value, year, span) is [{ IsReport: false } found] && !found.IsPast(year) ? found with { IsBare = false, Span = new TextSpan(0, 0) } : null;
    }

    [GeneratedRegex("（(?<when>(?:到|至)?20\\d\\d年?(?:[-—~至]20\\d\\d)?年底?(?:之?前)?)(?:目标)?）$")]
    private static partial Regex YearOfHeading();

    // 甲市：…；
    [GeneratedRegex("^(?:——|[—●·•])?[\u4e00-\u9fff、]{2,12}(?:（[^（）]{1,12}）)?：")]
    private static partial Regex Labelled();

    // A deadline governs the sentences behind its own from the head of its sentence or of a clause: 以甲为重点，到2025年，….
    bool Governs(OutlineParagraph paragraph, Deadline deadline)
    {
        var start = paragraph.Text.LastIndexOfAny(['。', '；', '！'], Math.Max(deadline.Span.Start - 1, 0)) + 1;
        var fromHead = deadline.Span.Start - Math.Max(start, paragraph.BodyStart > deadline.Span.Start ? 0 : Math.Max(start, paragraph.BodyStart));
        // 2027年，…: in a plan a year to come at the head says the same without 到.
        if (deadline.IsBare || deadline.IsReport) return fromHead <= 4 && (deadline.IsPast(year) || !deadline.IsReport && span is not null && (deadline.EndYear > year || deadline.EndYear == year && span.Value.Length == 9 && paragraph.Kind != SectionKind.Past && !paragraph.IsPreamble));
        return fromHead <= 4 || deadline.IsPast(year) || OpensClause(paragraph.Text, deadline.Span);
    }

    // ，到2025年，
    static bool OpensClause(string text, TextSpan deadline) =>
        deadline.Start > 0 && deadline.End < text.Length && text[deadline.Start - 1] is '，' or '：' && text[deadline.End] == '，';

    // Only semicolons stand between: …，到2026年培育甲5户、乙60户；丙净增6000户.
    bool IsParted(string text, Deadline deadline, TextSpan sentence) =>
        !deadline.IsBare && !deadline.IsPast(year) && deadline.Span.Start > 0 && text[deadline.Span.Start - 1] is '，' or '：' && text.AsSpan(deadline.Span.End, sentence.Start - deadline.Span.End) is var between && !between.Contains('。') && between.Contains('；');

    // 国家级中心90家左右（到2030年）: a gloss that begins with a year tells by when.
    Deadline? Behind(string text, int measureEnd)
    {
        var gloss = YearBehind().Match(text, measureEnd);
        if (!gloss.Success || DeadlineLexer.Find(gloss.Groups["when"].Value, year, span) is not [var found, ..] || found.IsReport || found.IsPast(year)) return null;
        return found with { IsBare = false, Span = new TextSpan(gloss.Groups["when"].Index, gloss.Groups["when"].Index + gloss.Groups["when"].Length) };
    }

    // 2026年、2027年、2028年，分别新增30台、40台和50台: the first figure is due in the first of the years.
    Deadline InTurn(string text, Deadline last, TextSpan sentence, int turn, (int Place, int Size) group)
    {
        var run = new List<Deadline>();
        foreach (var d in own.Where(d => d.Span.Start >= sentence.Start && d.Span.End <= last.Span.End && !d.Value.Contains('/') && text[d.Span.Start] != '用'))
        {
            if (run.Count > 0 && text.AsSpan(run[^1].Span.End, d.Span.Start - run[^1].Span.End) is not ("、" or "和" or "，")) run.Clear();
            run.Add(d);
        }

        if (run.Count > 1 && turn >= run.Count) turn = group.Size == run.Count ? group.Place : -1;
        return run.Count > 1 && turn >= 0 && text.AsSpan(last.Span.End, Math.Min(40, sentence.End - last.Span.End))is var behind && (behind.Contains("分别", StringComparison.Ordinal) || behind.Contains("依次", StringComparison.Ordinal)) ? run[turn] : last;
    }

    // 近期（2021—2022年）：…, 第一阶段（到2025年）。…: the stage is named with its years in a bracket.
    Deadline? StageOf(string text)
    {
        if (!Stage().Match(text).Groups.TryGetValue("when", out var when) || !when.Success || DeadlineLexer.Find(when.Value, year, span) is not [{ IsReport: false } found, ..]) return null;
        return found with { IsBare = false, Span = new TextSpan(0, when.Index + when.Length) };
    }

    [GeneratedRegex("^(?:——|（[一二三四五六七八九]）|[1-9][.．、])?(?:近期|中期|远期|短期|长期|第[一二三四]阶段|第[一二三四]步|[^（，。：]{2,6}(?:期|阶段))目?标?（(?<when>(?:到|至)?20\\d\\d年?[^（）]{0,10}年底?)）")]
    private static partial Regex Stage();

    Deadline? InLastGloss(string text, TextSpan sentence)
    {
        if (text.AsSpan(sentence.Start, sentence.Length).TrimEnd("。；") is not [.., '）']) return null;
        var gloss = LastGloss().Match(text[sentence.Start..sentence.End]);
        return gloss.Success && DeadlineLexer.Find(gloss.Groups["when"].Value, year, span) is [{ IsReport: false } found, ..] && !found.IsPast(year)
            ? found with { IsBare = false, Span = new TextSpan(sentence.Start + gloss.Groups["when"].Index, sentence.Start + gloss.Groups["when"].Index + gloss.Groups["when"].Length) } : null;
    }

    [GeneratedRegex("（(?:以上)?均?(?:为|于|到|在|力争)?(?<when>20\\d\\d年(?:年?底|末)?(?:之?前)?)(?:的?目标|全部|全面|基本|如期)*(?:完成|实现|达到|达产|建成|投产|目标|到位)?）[。；]?$")]
    private static partial Regex LastGloss();

    [GeneratedRegex("\\G（(?<when>(?:到|至|均?于)?20\\d\\d年(?:底|末)?(?:之?前)?)(?!比|为|实际|数|的|基)[^（）\\d]{0,8}）")]
    private static partial Regex YearBehind();

    static bool Closes(string text, TextSpan deadline, TextSpan sentence) => ClosingAfter().IsMatch(text.AsSpan(deadline.End, sentence.End - deadline.End)) && ClosingBefore().IsMatch(text.AsSpan(0, deadline.Start));

    [GeneratedRegex("^(?:底|末)?(?:之?前)?(?:全部|基本|如期)?(?:完成|建成|实现|达到|到位|目标|投产)[^，]{0,6}[。；）]?$")]
    private static partial Regex ClosingAfter();

    [GeneratedRegex("[，（]?(?:均|全部|都|分别)?(?:于|在|力争|为)$")]
    private static partial Regex ClosingBefore();

    [GeneratedRegex("^(?:——|—|●|·|•|[一二三四五六七八九十]是|（[一二三四五六七八九十\\d]{1,2}）|\\d{1,2}[.．、）]|[①-⑳]|第[一二三四五六]，)")]
    private static partial Regex Item();
}
