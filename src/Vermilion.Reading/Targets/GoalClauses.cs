using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>A clause that states a goal, task, measure or priority, in a folded paragraph.</summary>
sealed record GoalClause(TextSpan Span, TextSpan Sentence, string Kind, string? Section, double Confidence);

/// <summary>
/// 总体要求 · 主要目标 → goal; run-in headings of numbered paragraphs under tasks → task; 保障措施 → measure; 重点领域 → priority.
/// The text is the clause as written, trimmed to its core.
/// </summary>
static partial class GoalClauses
{
    const int Shortest = 6;
    const int Longest = 60;

    public static IEnumerable<GoalClause> Of(OutlineParagraph paragraph, bool isPlan)
    {
        // In a plan a heading of the second level that says what to do is a task, also where no 重点任务 stands above it.
        if (KindOf(paragraph.Kind) is not { } kind) return isPlan && paragraph.Kind == SectionKind.None && paragraph.HeadingLevel == 2 ? Headed(paragraph, "task") : [];
        return kind == "goal" ? Goals(paragraph, paragraph.BodyStart) : Headed(paragraph, kind);
    }

    /// <summary>Outcomes with a time of their own outside the sections of goals: 到2024年，基本建立储能安全标准体系.</summary>
    public static IEnumerable<GoalClause> Dated(OutlineParagraph paragraph, IReadOnlyList<Deadline> deadlines, int? year, double confidence)
    {
        if (paragraph.Kind is SectionKind.Goal or SectionKind.Past or SectionKind.Principles or SectionKind.Conditions) return [];
        var due = deadlines.Where(d => !d.IsBare && !d.IsPast(year) && d.Value[^1] != '/').ToList();
        return due.Count == 0 ? [] : Goals(paragraph, paragraph.BodyStart).Where(g => due.Exists(d => g.Sentence.Contains(d.Span) && d.Span.End <= g.Span.Start)).Select(g => g with { Confidence = confidence });
    }

    /// <summary>The headings under 重点领域 are priorities whether or not they say what to do.</summary>
    public static IEnumerable<GoalClause> Priorities(OutlineParagraph paragraph) => paragraph.Kind == SectionKind.Priority ? Headed(paragraph, "priority") : [];

    static string? KindOf(SectionKind section) => section switch
    {
        SectionKind.Goal => "goal",
        SectionKind.Task => "task",
        SectionKind.Measure => "measure",
        SectionKind.Priority => "priority",
        _ => null,
    };

    // Under tasks and measures the headings of the second and third level say what is to be done.
    static IEnumerable<GoalClause> Headed(OutlineParagraph paragraph, string kind)
    {
        if (paragraph.HeadingLevel is not (2 or 3) || paragraph.Heading is not { } heading || HeadingLexer.KindOf(heading) != SectionKind.None) yield break;
        var start = paragraph.Text.IndexOf(heading, StringComparison.Ordinal);
        if (start < 0 || !(kind == "priority" ? IsSubject(heading) : IsStatement(heading))) yield break;
        var span = new TextSpan(start, start + heading.Length);
        yield return new GoalClause(span, span, kind, paragraph.Section == heading ? null : paragraph.Section, paragraph.Kind == SectionKind.None ? 0.65 : paragraph.HeadingLevel == 2 ? 0.85 : 0.75);
    }

    // Under goals each clause with a subject and what becomes of it is a goal: 标准体系基本建立.
    static IEnumerable<GoalClause> Goals(OutlineParagraph paragraph, int from)
    {
        var text = paragraph.Text;
        var masked = TextMasks.ForMeasures(text);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.End <= from) continue;
            for (var start = Math.Max(sentence.Start, from); start < sentence.End;)
            {
                var end = masked.IndexOfAny(['，', '。', '；', '：', '！'], start);
                if (end < 0 || end > sentence.End) end = sentence.End;
                // 建成以政府网站为龙头，…的体系: the clause runs on behind its comma.
                if (end < sentence.End && Unfinished().IsMatch(text.AsSpan(start, end - start)))
                {
                    end = masked.IndexOfAny(['。', '；', '！'], end);
                    if (end < 0 || end > sentence.End) end = sentence.End;
                }

                if (Trim(text, start, end) is { } span && IsOutcome(text[span.Start..span.End]))
                    yield return new GoalClause(span, sentence, "goal", paragraph.Section, 0.8);
                start = end + 1;
            }
        }
    }

    static TextSpan? Trim(string text, int start, int end)
    {
        var lead = Lead().Match(text[start..end]);
        start += lead.Length;
        return end - start is >= Shortest and <= Longest ? new TextSpan(start, end) : null;
    }

    static bool IsOutcome(string clause) => Outcome().IsMatch(clause) && !Slogan().IsMatch(clause) && IsWhole(clause);

    static bool IsStatement(string heading) => heading.Length is >= 4 and <= Longest && Action().IsMatch(heading) && !Slogan().IsMatch(heading) && !Label().IsMatch(heading) && IsWhole(heading);

    static bool IsSubject(string heading) => heading.Length is >= 4 and <= 40 && !Slogan().IsMatch(heading) && !Label().IsMatch(heading) && IsWhole(heading);

    // 诊所）全覆盖: a piece of a bracket is no clause.
    static bool IsWhole(string clause) => clause.AsSpan().Count('（') == clause.AsSpan().Count('）') && clause.AsSpan().Count('“') == clause.AsSpan().Count('”');

    [GeneratedRegex("^(?:——|[一二三四五六七八九十]是|力争|努力|确保|并|使|将|同时|到时|(?:到)?“?十[一二三四五]五”?(?:期间|时期|末)，?|(?:力争)?到?20\\d\\d年(?:年?底)?(?:之?前)?|\\s|[①-⑳●•·])+")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:建成|建立|形成|健全|完善|打造|培育|构建|实现|突破|掌握|攻克|达到.*水平)|(?:提升|提高|增强|改善|优化|扩大|壮大|突破|完善|健全|建立|形成|完备|凸显|显现|加强|加快|普及|覆盖|降低|减少|缩小|好转|成熟|确立|进展)$")]
    private static partial Regex Outcome();

    [GeneratedRegex("^(?:[\\u4e00-\\u9fff]{0,6})(?:推进|推动|加快|加强|强化|完善|健全|建立|建设|构建|打造|培育|提升|提高|促进|发展|开展|实施|优化|创新|支持|鼓励|引导|落实|深化|扩大|拓展|推广|突破|增强|加大|规范|改革|严格|组织|做好|做强|壮大|营造|夯实|统筹|保障|改善|巩固|探索|制定|编制|设立|培养|引进|搭建|布局|整合|简化|放宽|降低|减轻|防范|化解|研究|攻克|研发|抓好|聚焦|丰富|明确|压实|出台|畅通|健全)")]
    private static partial Regex Action();

    // 建设内容, 支持方式, 开展评估总结 say how a document goes on; 未…的 begins a condition.
    [GeneratedRegex("(?:内容|方式|条件|范围|程序|流程|时间|对象|要求|步骤|安排|依据|期限|标准要求|的|等|情况|名单|指标|材料)$|^(?:本|该|未|不得|对|将)|相关主体|持续发展$|^(?:组织|加强组织|强化组织)(?:领导|实施|保障)$|^(?:加强|强化|做好|抓好)(?:宣传|督促|督导|监督|舆论|总结|协调|沟通|评估|考核|跟踪)|督导总结|评估总结|督查|问责|责任落实|^严格责任|指导监督")]
    private static partial Regex Label();

    [GeneratedRegex("(?:建成|建立|形成|构建|打造|健全)以.{2,40}为.{2,4}$")]
    private static partial Regex Unfinished();

    [GeneratedRegex("^坚持|以.{2,40}为(?:指导|统领|引领|核心|主线|中心|目标|根本)|贯彻|习近平|精神|思想|作出.*贡献|奠定|提供.*(?:支撑|保障)|高举|牢固树立|旗帜|^\\d|^做到|^即")]
    private static partial Regex Slogan();
}
