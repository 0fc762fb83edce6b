using Vermilion.Reading.Text;

namespace Vermilion.Reading.Titles;

/// <summary>The signs around titles: 《》 outside, 〈〉 within; often badly nested.</summary>
public static class TitleMarks
{
    const int WidestGap = 20, MostBreaks = 2, LongestFigure = 6;

    /// <summary>
    /// The end of the title whose 《 stands at <paramref name="open"/>: the index behind its own 》, counting depth, or -1
    /// if it is not closed within its paragraph.
    /// </summary>
    public static int CloseOf(string text, int open, int limit = 220)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open <= limit && !Breaks(text, i); i++)
        {
            if (text[i] == '《') depth++;
            else if (text[i] == '》' && --depth == 0) return i + 1;
        }

        // 《关于修改《X》的决定 with one 》 too few: the first one closes.
        for (var i = open; i < text.Length && i - open <= limit && !Breaks(text, i); i++)
            if (text[i] == '》') return i + 1;
        return CloseBehindBreaks(text, open, limit);
    }

    // 《传统技艺 | 管理办法》: markup has broken the title within a word; a title that has begun is closed before another begins.
    static int CloseBehindBreaks(string text, int open, int limit)
    {
        var breaks = 0;
        for (var i = open + 1; i < text.Length && i - open <= limit; i++)
        {
            if (text[i] == '》') return i - open > 4 ? i + 1 : -1;
            if (text[i] is '《' or '。' or '；' || (text[i] == '\n' && ++breaks > MostBreaks)) return -1;
        }

        return -1;
    }

    // A line that breaks off at a figure, （ | 2016 | — | 2030 | 年）, goes on: markup has set the figure apart.
    internal static bool Breaks(string text, int index)
    {
        if (text[index] != '\n') return false;
        var (left, right) = (index - 1, index + 1);
        while (left > 0 && index - left < WidestGap && ChineseText.IsSpace(text[left])) left--;
        while (right < text.Length && right - index < WidestGap && ChineseText.IsSpace(text[right])) right++;
        if (left < 0 || right >= text.Length) return true;
        return !(IsFigure(text[left]) || (IsFigure(text[right]) && text[left] is '（' or '(' or '〔' or '[') || IsBracketOfNumber(text, left, right)
            || IsInner(text, left, right) || IsFigureAlone(text, left, right));
    }

    // A line begins with no comma, and ends with no sign that opens.
    static bool IsInner(string text, int left, int right) =>
        text[left] is '<' or '〈' or '《' || text[right] is '>' or '〉' or '》' or '，' or '、' or '。' or '；'
        || (text[left] == '>' && (left == 0 || text[left - 1] == '\n')) || (text[right] == '<' && right + 1 < text.Length && text[right + 1] == '\n');

    // 卫生部令第 | 52 | 号: a figure fills its line, and the line above has not ended.
    static bool IsFigureAlone(string text, int left, int right)
    {
        if (!char.IsAsciiDigit(text[right]) || !(ChineseText.IsHan(text[left]) || text[left] is '〕' or ']')) return false;
        var end = right;
        while (end < text.Length && end - right <= LongestFigure && char.IsAsciiDigit(text[end])) end++;
        while (end < text.Length && text[end] != '\n' && ChineseText.IsSpace(text[end])) end++;
        return end < text.Length && text[end] == '\n' && end - right <= LongestFigure + 2;
    }

    // 国发 | [2016]15 | 号, （ | GB 21906-2008 | ）.
    static bool IsBracketOfNumber(string text, int left, int right) =>
        text[left] is '（' or '(' || text[right] is '）' or ')' || (text[right] is '[' or '〔' && right + 1 < text.Length && char.IsAsciiDigit(text[right + 1]));

    static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is '—' or '–' or '-';

    /// <summary>Whether the text within the marks is one title, and not 甲》和《乙.</summary>
    public static bool IsOneTitle(string inner)
    {
        var depth = 0;
        foreach (var c in inner)
        {
            if (c is '《') depth++;
            else if (c is '》' && --depth < 0) return false;
        }

        return true;
    }

    /// <summary>A title that stood within another: its 〈〉 become 《》.</summary>
    public static string Promote(string title) => title.Replace('〈', '《').Replace('〉', '》');
}
