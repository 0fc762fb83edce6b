namespace Vermilion.Reading.Text;

/// <summary>What a character is, as far as the cleaning of Chinese text asks.</summary>
static class CjkCharacters
{
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Punctuation that is set in a full square: no space belongs beside it.</summary>
    public static bool IsWidePunctuation(char c) =>
        c is >= '\u3001' and <= '\u303F' and not '\u3007' or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\uFE5D' or '\uFE5E'
            or '！' or '（' or '）' or '，' or '：' or '；' or '？' or '［' or '］' or '｛' or '｝' or '｜';

    public static bool IsWide(char c) => IsIdeograph(c) || IsWidePunctuation(c);

    public static bool IsSpace(char c) =>
        c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A'
            or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Characters that show nothing: zero-width marks, soft hyphens, controls.</summary>
    public static bool IsInvisible(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' or '\u00AD'
        || (char.IsControl(c) && !IsSpace(c));

    /// <summary>
    /// The full-width forms that figures and names are written in, as ASCII. Never NFKC: that would make 1 of ① and
    /// ... of … and so corrupt figures and offsets.
    /// </summary>
    public static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' or '～' or '．' => (char)(c - 0xFEE0),
        _ => c,
    };

    /// <summary>Columns that a character takes where Latin letters take one.</summary>
    public static int Columns(char c) => c >= '\u1100' ? 2 : 1;
}
