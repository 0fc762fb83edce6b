using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The language of a text, by its script and, for Latin script, by English function words.</summary>
static partial class LanguageDetector
{
    // The head of a long text is enough.
    const int Sample = 20_000;

    public static string? Detect(string text, int start)
    {
        int han = 0, kana = 0, latin = 0, cyrillic = 0, hangul = 0;
        for (var i = start; i < Math.Min(text.Length, start + Sample); i++)
        {
            var c = text[i];
            if (ChineseText.IsHan(c)) han++;
            else if (c is >= '\u3041' and <= '\u30ff') kana++;
            else if (char.IsAsciiLetter(c)) latin++;
            else if (c is >= '\u0400' and <= '\u04ff') cyrillic++;
            else if (c is >= '\uac00' and <= '\ud7af') hangul++;
        }

        var all = han + kana + latin + cyrillic + hangul;
        if (all < 4) return null;
        if (kana * 5 > han && kana > 4) return "ja";
        if (hangul * 2 > all) return "ko";
        if (cyrillic * 2 > all) return "ru";
        // An English word takes some five letters for the one or two of a Chinese one.
        if (han * 4 > latin) return "zh";
        return EnglishWords().Count(text[start..Math.Min(text.Length, start + Sample)]) * 60 > latin ? "en" : null;
    }

    [GeneratedRegex(@"\b(?:the|of|and|to|in|for|on|is|with|by|will|has|are)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}
