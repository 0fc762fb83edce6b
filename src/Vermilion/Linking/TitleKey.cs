using System.Globalization;
using System.Text;

namespace Vermilion.Linking;

/// <summary>What two spellings of one title have in common: width, spaces, brackets and punctuation do not count.</summary>
static class TitleKey
{
    /// <summary>Null for a title of which nothing would be left.</summary>
    public static string? Of(string? title)
    {
        if (title is null) return null;
        var key = new StringBuilder(title.Length);
        foreach (var c in title.Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        return key.Length == 0 ? null : key.ToString();
    }

    /// <summary>A document number without spaces, in one form of brackets: 国发〔2019〕5号.</summary>
    public static string? OfNumber(string? number)
    {
        if (string.IsNullOrWhiteSpace(number)) return null;
        var key = new StringBuilder(number.Length);
        foreach (var c in number)
        {
            if (char.IsWhiteSpace(c)) continue;
            key.Append(c switch
            {
                '[' or '［' or '(' or '（' or '【' => '〔',
                ']' or '］' or ')' or '）' or '】' => '〕',
                _ => c,
            });
        }

        return key.ToString();
    }
}
