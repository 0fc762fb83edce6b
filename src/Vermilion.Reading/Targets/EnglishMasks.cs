using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Hides the figures that are no measures: dates, numbers of documents and articles, ranks, denominators, sums in a second currency. Positions stay.</summary>
static partial class EnglishMasks
{
    public static string Apply(string sentence)
    {
        var masked = sentence.ToCharArray();
        foreach (var mask in new[] { Dates(), Numbered(), Ranks(), Denominators(), Glosses(), Years() })
            foreach (Match match in mask.Matches(sentence))
                masked.AsSpan(match.Index, match.Length).Fill(TextMasks.Hidden);
        return new string(masked);
    }

    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b(?:, (?:19|20)\d\d)?|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,2}:\d\d(?::\d\d)?|\b(?:19|20)\d\d-\d\d-\d\d\b")]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b(?:Nos?\.|Article|Chapter|Section|Class|Grade|Level|Phase|Version|Stage|Order|Item|Page|Table|Figure|Category|Tier|Type|Round|Covid|Annex|Part|Step|Column)[ -]?\d+(?:\.\d+)?|\[\d{4}\]|\b(?:Fortune|Global|CSI|Forbes|Made in China) \d+|\b(?:G|L|PM|IPv|SO|NO|CO)\d+(?:\.\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\btop[- ](?:\d+|[a-z]+)|['’]s (?:top )?\d+ (?:largest|biggest|most|best|leading|top|strongest)|\bone (?:in|of|out of)\b|\b\d+ out of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ranks();

    [GeneratedRegex(@"\b(?:per|every|each) (?:\d[\d,.]*|hundred|thousand|million)", RegexOptions.IgnoreCase)]
    private static partial Regex Denominators();

    [GeneratedRegex(@"\((?:about |around |some |approximately |roughly )?(?:US|HK)?[$€£¥][^()]{0,60}\)|\([^()]{0,30}(?:dollars?|USD)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Glosses();

    [GeneratedRegex(@"(?<![\d,.])(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)|(?<![\d,.$])(?:19|20)\d\d(?![\d%])(?!,\d)(?!\.\d)(?! (?:kilomet|km|tonne|tons?\b|metric|megawatt|gigawatt|MW|GW|hectare|yuan|million|billion|trillion|percent|patent|standard))")]
    private static partial Regex Years();
}
