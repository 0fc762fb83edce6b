using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Names that hold a number and are no figures: Made in China 2025, COVID-19, 5G, Top 5, No. 1 document, 14th Five-Year Plan.</summary>
sealed partial class NameMask : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        Apply(words);
        return [];
    }

    public static void Apply(MaskedText words)
    {
        foreach (Match match in Names().Matches(words.Text)) words.Mask(match.Index, match.Length);
    }

    [GeneratedRegex(@"Made in China 2025|MIC ?2025|China Standards 2035|Industr(?:y|ie) 4\.0|COVID-19|Top \d{1,3}\b|\b[3-6]G\b|\bNo\. ?\d+|\b\d{1,2}(?:st|nd|rd|th) Five-Year Plan|(?-i:Five-Year Plan)|" +
        @"\bWeb ?3(?:\.0)?\b|\bPM ?2\.5\b|\bLevel [0-5]\b|\bphase (?:\d|I{1,3})\b|\b(?:Article|Section|Chapter|Annex) \d+\b|(?<=\n|^)\d{1,2}\. |\b24/7\b|\bG(?:7|20)\b|\bFortune (?:Global )?500\b|\bHealthy China 2030\b|" +
        @"\bdouble (?:carbon|reduction|circulation|track|first-class)\b|\bfirst and foremost\b|\bTwo (?:Zones|Sessions)\b|\bThree Gorges\b|\bone-stop\b|\bzero-carbon\b|\bBelt and Road\b|\bOne Belt,? One Road\b", RegexOptions.IgnoreCase)]
    private static partial Regex Names();
}
