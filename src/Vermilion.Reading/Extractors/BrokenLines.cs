using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Markup of figures in another font leaves a line for each: 国发〔 | 2016 | 〕 | 15 | 号. Tells where the break between two
/// lines is no end of a line.
/// </summary>
static class BrokenLines
{
    const string Openers = "〔［[（(《", Dashes = "—–-－~～", Closers = "年月日号號〕］]）)》";
    const int LongestLine = 300;

    /// <summary>Whether the line <paramref name="next"/> goes on with a figure, or what belongs to one, that <paramref name="line"/> began.</summary>
    public static bool Continues(string text, TextSpan line, TextSpan next)
    {
        if (line.Length == 0 || next.Length == 0 || line.Length + next.Length > LongestLine) return false;
        var (last, first) = (text[line.End - 1], text[next.Start]);
        if (char.IsAsciiDigit(last)) return Closers.Contains(first) || (Dashes.Contains(first) && IsFigure(text, next));
        if (Openers.Contains(last) || Dashes.Contains(last)) return char.IsAsciiDigit(first) && (line.Length > 1 || Dashes.Contains(last));
        if (last is '年' or '月' or '〕' or ']' && line.Length > 1) return IsFigure(text, next);
        return first is '〔' or '[' && ChineseText.IsHan(last) && next.Length > 5 && char.IsAsciiDigit(text[next.Start + 1]) && !line.Of(text).Contains('。');
    }

    // 2016, or —2030: the whole line.
    static bool IsFigure(string text, TextSpan line)
    {
        foreach (var c in line.Of(text))
            if (!char.IsAsciiDigit(c) && !Dashes.Contains(c) && !ChineseText.IsSpace(c)) return false;
        return true;
    }
}
