using System.Text;

namespace Vermilion.Reading.Targets;

/// <summary>
/// A stretch of the text in the one form that the rules are written for: no line breaks or spaces inside Chinese,
/// half-width figures and letters, full-width brackets, commas and colons. Remembers where each character came from.
/// </summary>
sealed class FoldedText
{
    readonly int[] origins;

    FoldedText(string text, int[] origins)
    {
        Text = text;
        this.origins = origins;
    }

    public string Text { get; }

    /// <summary>The stretch of the source that the characters from start to end came from.</summary>
    public TextSpan ToSource(int start, int end) =>
        start >= end ? new TextSpan(origins[start], origins[start]) : new TextSpan(origins[start], origins[end - 1] + 1);

    public static FoldedText Of(string source, TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        var origins = new List<int>(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            var c = Fold(source, i, span);
            if (c == '\0') continue;
            if (c == ' ' && !SeparatesWords(text, source, i, span)) continue;
            text.Append(c);
            origins.Add(i);
            if (c == '年') FoldYear(text);
        }

        return new FoldedText(text.ToString(), [.. origins]);
    }

    // 二〇二五年 is 2025年: four figures for four figures.
    static void FoldYear(StringBuilder text)
    {
        if (text.Length < 5 || text[^5] is not ('一' or '二') || text.Length > 5 && Digit(text[^6]) >= 0) return;
        for (var i = 2; i <= 4; i++)
            if (Digit(text[^i]) < 0) return;
        for (var i = 2; i <= 5; i++) text[^i] = (char)('0' + Digit(text[^i]));
    }

    static int Digit(char c) => c is '○' or '零' ? 0 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);

    static char Fold(string source, int i, TextSpan span)
    {
        var c = source[i];
        if (char.IsWhiteSpace(c)) return ' ';
        return c switch
        {
            '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff' => '\0',
            >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - 0xFEE0),
            '％' => '%',
            '～' or '〜' or '∼' => '~',
            '－' or '–' or '‐' or '‑' => '-',
            '．' => '.',
            '／' => '/',
            '(' => '（',
            ')' => '）',
            ';' => '；',
            '!' => '！',
            ':' => '：',
            // A comma between figures groups thousands: 21,000.
            ',' => IsDigitAt(source, i - 1, span) && IsDigitAt(source, i + 1, span) ? ',' : '，',
            _ => c,
        };
    }

    static bool IsDigitAt(string source, int i, TextSpan span) => i >= span.Start && i < span.End && char.IsAsciiDigit(source[i]);

    // Spaces stand in Chinese only by the whim of the typesetter; between two Latin words or figures they matter.
    static bool SeparatesWords(StringBuilder text, string source, int i, TextSpan span)
    {
        if (text.Length == 0 || !char.IsAsciiLetterOrDigit(text[^1])) return false;
        while (i < span.End && char.IsWhiteSpace(source[i])) i++;
        return i < span.End && char.IsAsciiLetterOrDigit(source[i]);
    }
}
