using Vermilion.Reading.Text;

namespace Vermilion.Reading.Titles;

/// <summary>The signs around titles: 《》 outside, 〈〉 within; often badly nested.</summary>
public static class TitleMarks
{
    const int WidestGap = 20;

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
        return -1;
    }

    // A line that breaks off at a figure, （ | 2016 | — | 2030 | 年）, goes on: markup has set the figure apart.
    internal static bool Breaks(string text, int index)
    {
        if (text[index] != '\n') return false;
        var (left, right) = (index - 1, index + 1);
        while (left > 0 && index - left < WidestGap && ChineseText.IsSpace(text[left])) left--;
        while (right < text.Length && right - index < WidestGap && ChineseText.IsSpace(text[right])) right++;
        return left < 0 || right >= text.Length || !(IsFigure(text[left]) || (IsFigure(text[right]) && text[left] is '（' or '(' or '〔' or '[') || IsBracketOfNumber(text, left, right));
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
