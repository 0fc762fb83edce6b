using System.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking;

/// <summary>What the store compares works by: the title with its years and edition, or the number, each in one spelling.</summary>
static class WorkKey
{
    /// <summary>Of a core title, or of one in which a core stands; null for a title of which nothing would be left.</summary>
    public static string? Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return null;
        var key = TitleNormalizer.Normalize(title).Key ?? TitleKey.Of(title);
        return key.Text.Length == 0 ? null : string.Join('|', new[] { key.Text, key.Years, key.Edition }.Where(part => part.Length > 0));
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
                '[' or '［' or '(' or '（' or '【' or '﹝' => '〔',
                ']' or '］' or ')' or '）' or '】' or '﹞' => '〕',
                _ => c,
            });
        }

        return key.ToString();
    }
}
