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
        return kind == "goal" ? Goals(paragraph) : Headed(paragraph, kind);
    }

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
        if (start < 0 || !IsStatement(heading)) yield break;
        var span = new TextSpan(start, start + heading.Length);
        yield return new GoalClause(span, span, kind, paragraph.Section == heading ? null : paragraph.Section, paragraph.Kind == SectionKind.None ? 0.65 : paragraph.HeadingLevel == 2 ? 0.85 : 0.75);
    }

    // Under goals each clause with a subject and what becomes of it is a goal: 标准体系基本建立.
    static IEnumerable<GoalClause> Goals(OutlineParagraph paragraph)
    {
        var text = paragraph.Text;
        var masked = TextMasks.ForMeasures(text);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (sentence.End <= paragraph.BodyStart) continue;
            for (var start = Math.Max(sentence.Start, paragraph.BodyStart); start < sentence.End;)
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

    static bool IsOutcome(string clause) => Outcome().IsMatch(clause) && !Slogan().IsMatch(clause);

    static bool IsStatement(string heading) => heading.Length is >= 4 and <= Longest && Action().IsMatch(heading) && !Slogan().IsMatch(heading);

    [GeneratedRegex("^(?:——|[一二三四五六七八九十]是|力争|努力|确保|并|使|将|同时|到时|(?:力争)?到?20\\d\\d年(?:年?底)?(?:之?前)?|\\s|[①-⑳●•·])+")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:建成|建立|形成|健全|完善|打造|培育|构建|实现|突破|掌握|攻克|达到.*水平)|(?:提升|提高|增强|改善|优化|扩大|壮大|突破|完善|健全|建立|形成|完备|凸显|显现|加强|加快|普及|覆盖|降低|减少|缩小|好转|成熟|确立|进展)$")]
    private static partial Regex Outcome();

    [GeneratedRegex("^(?:[\\u4e00-\\u9fff]{0,6})(?:推进|推动|加快|加强|强化|完善|健全|建立|建设|构建|打造|培育|提升|提高|促进|发展|开展|实施|优化|创新|支持|鼓励|引导|落实|深化|扩大|拓展|推广|突破|增强|加大|规范|改革|严格|组织|做好|做强|壮大|营造|夯实|统筹|保障|改善|巩固|探索|制定|编制|设立|培养|引进|搭建|布局|整合|简化|放宽|降低|减轻|防范|化解|研究|攻克|研发|抓好|聚焦|丰富|明确|压实|出台|畅通|健全)")]
    private static partial Regex Action();

    [GeneratedRegex("(?:建成|建立|形成|构建|打造|健全)以.{2,40}为.{2,4}$")]
    private static partial Regex Unfinished();

    [GeneratedRegex("^坚持|以.{2,40}为(?:指导|统领|引领|核心|主线|中心|目标|根本)|贯彻|习近平|精神|思想|作出.*贡献|奠定|提供.*(?:支撑|保障)|高举|牢固树立|旗帜|^\\d|^做到|^即")]
    private static partial Regex Slogan();
}
