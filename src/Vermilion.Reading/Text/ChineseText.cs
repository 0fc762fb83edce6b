using System.Text;

namespace Vermilion.Reading.Text;

/// <summary>Spaces that page layout has put into Chinese text, and which mean nothing.</summary>
public static class ChineseText
{
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or '○';

    /// <summary>Han characters, and the full-width signs that need no space beside them.</summary>
    public static bool IsWide(char c) => IsHan(c) || c is >= '\u3001' and <= '\u303f' or >= '\uff00' and <= '\uffef' or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>Without the spaces that touch a Chinese character or sign: 知识产权 “十五五”规划 becomes 知识产权“十五五”规划.</summary>
    public static string RemoveSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSpace(text[i]))
            {
                result.Append(text[i]);
                continue;
            }

            var next = i + 1;
            while (next < text.Length && IsSpace(text[next])) next++;
            var touches = result.Length == 0 || next == text.Length || IsWide(result[^1]) || IsWide(text[next]);
            if (!touches) result.Append(' ');
            i = next - 1;
        }

        return result.ToString();
    }

    /// <summary>
    /// Closes letter-spacing: 教 育 部 becomes 教育部. Of a line in which words stand apart as well, 财政部 教育部, the
    /// space is kept, as one space.
    /// </summary>
    public static string CloseLetterSpacing(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return parts.Length == 0 ? "" : parts[0];
        var single = parts.Count(p => p.Length == 1 && IsHan(p[0]));
        return single * 2 > parts.Length ? RemoveSpaces(text) : string.Join(' ', parts);
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u00ad' or '\u200b' or '\ufeff';
}
