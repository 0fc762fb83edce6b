using System.Text.RegularExpressions;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>A title in 《》 as it stands in the text, with the bracket behind it.</summary>
/// <param name="Text">The outer title as written, without the marks.</param>
/// <param name="Span">The title with its marks.</param>
/// <param name="NumberBracket">（国发〔2015〕28号） or （以下简称《规划》） behind it.</param>
/// <param name="IsAnaphor">It repeats a title under the short name given to it, 《规划》 or 《意见》.</param>
sealed partial record CitedTitle(string Text, TextSpan Span, TextSpan? NumberBracket, bool IsAnaphor)
{
    /// <summary>It stands in the title of the document itself.</summary>
    public bool IsInOwnTitle { get; init; }

    public static List<CitedTitle> FindAll(ReadingContext context)
    {
        var text = context.Text;
        var shortNames = ShortNames(text);
        var found = new List<CitedTitle>();
        // A title that only the page's metadata holds stands before the text.
        var start = context.Header.Title is { } title && title.Span.End <= context.Source.BodyStart ? title.Span.Start : context.Source.BodyStart;
        for (var open = text.IndexOf('《', start); open >= 0; open = open < text.Length ? text.IndexOf('《', open) : -1)
        {
            var close = TitleMarks.CloseOf(text, open);
            if (close < 0)
            {
                open++;
                continue;
            }

            var span = new TextSpan(open, close);
            open = close;
            if (span.Start < context.Source.BodyStart && context.Header.Title?.Span.Contains(span) != true) continue;
            var inner = ChineseText.RemoveSpaces(text[(span.Start + 1)..(span.End - 1)]);
            if (inner.Length < 2) continue;
            // Two characters are no name but of a law: 《建议》, and 《宪法》.
            var isAnaphor = shortNames.Contains(inner) || (inner[^1] == '）' && shortNames.Contains(StatusClassifier.WithoutBracket(inner))) || (inner.Length == 2 && inner[1] != '法') || Generic().IsMatch(inner) || Defined(text, span.Start);
            var isInOwn = context.Header.Title is { } own && own.Span.Contains(span);
            found.Add(new CitedTitle(inner, span, BracketAfter(text, span.End), isAnaphor) { IsInOwnTitle = isInOwn });
        }

        return found;
    }

    static bool Defined(string text, int open) => Definition().IsMatch(text[Math.Max(0, open - 12)..open]);

    static HashSet<string> ShortNames(string text) =>
        [.. ShortName().Matches(text).Select(m => ChineseText.RemoveSpaces(m.Groups["s"].Value)).Where(s => s.Length < 30)];

    static TextSpan? BracketAfter(string text, int end)
    {
        var open = end;
        while (open < text.Length && open - end < 3 && (text[open] is ' ' or '\u3000' or '》' || IsBrokenBefore(text, open))) open++;
        if (open >= text.Length || text[open] is not ('（' or '(')) return null;
        var depth = 0;
        for (var i = open; i < text.Length && i - open < 160; i++)
        {
            if (text[i] is '（' or '(') depth++;
            else if (text[i] is '）' or ')' && --depth == 0) return new TextSpan(open, i + 1);
            else if (TitleMarks.Breaks(text, i)) return null;
        }

        return null;
    }

    // 《X》 | ( | 国发〔2013〕28号 | ): the bracket stands alone on its line, or holds a number.
    static bool IsBrokenBefore(string text, int index) =>
        text[index] == '\n' && index + 2 < text.Length && text[index + 1] is '（' or '('
        && (text[index + 2] == '\n' || text.AsSpan(index + 2, Math.Min(24, text.Length - index - 2)).IndexOfAny('〔', '[') is > 0 and < 14);

    // A bare type word is never a name: 《意见》, 《实施方案》 stand for what was named before.
    [GeneratedRegex("^(?:本|该)?(?:实施|指导|工作|行动|总体|管理|试点|暂行|若干|发展|专项|建设|试行)?(?:意见|通知|方案|规划|计划|纲要|办法|规定|条例|细则|决定|措施|目录|清单|指南|公告|通告|指引|要点|规则|批复|报告|规范|标准|法|预案|制度|行动|章程|准则|指导目录|草案|征求意见稿|名单)$")]
    private static partial Regex Generic();

    [GeneratedRegex("(?:以下(?:统|并)?简?称为?|简称为?|下称)[：:]?[“\"]?$")]
    private static partial Regex Definition();

    [GeneratedRegex("(?:以下(?:统|并)?简?称为?|简称为?|下称)[：:]?[“\"]?《(?<s>[^》\\n]{2,30})》")]
    private static partial Regex ShortName();
}
