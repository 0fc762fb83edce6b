using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>A first form for English: "raise X by at least 20 percent by 2023", "develop more than 30 standards by 2025", "X will reach 70 percent by 2025".</summary>
static partial class EnglishTargets
{
    const double Trust = 0.75;

    public static IEnumerable<TargetFinding> Read(string text, int? year)
    {
        foreach (Match sentence in Sentences().Matches(text))
        {
            if (Report().IsMatch(sentence.ValueSpan) || DeadlineIn(sentence.Value, year) is not { } deadline) continue;
            foreach (var pattern in new[] { Change(), Count(), Level() })
                foreach (Match match in pattern.Matches(sentence.Value))
                    if (Build(match, sentence, deadline, year) is { } finding)
                        yield return finding;
        }
    }

    static (string Value, int Year)? DeadlineIn(string sentence, int? year)
    {
        var match = By().Match(sentence);
        if (!match.Success) return null;
        if (match.Groups["plan"].Success)
        {
            var start = 2021 + 5 * (int.Parse(match.Groups["plan"].Value, CultureInfo.InvariantCulture) - 14);
            return ($"{start}/{start + 4}", start + 4);
        }

        var due = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        return year is { } y && due < y ? null : (match.Groups["end"].Success ? $"{due}-12-31" : $"{due}", due);
    }

    static TargetFinding? Build(Match match, Match sentence, (string Value, int Year) deadline, int? year)
    {
        var g = match.Groups;
        if (!decimal.TryParse(g["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return null;
        var falls = g["down"].Success;
        var unit = Unit(g);
        var span = new TextSpan(sentence.Index + (g["cmp"].Success ? g["cmp"].Index : g["n"].Index), sentence.Index + g["end2"].Index + g["end2"].Length);
        return new TargetFinding(
            g["ind"].Value.Trim(), Comparator(g["cmp"].Value), falls ? -value : value, null, unit,
            g["kind"].Success || falls || g["up"].Success ? "delta_pct" : unit == "%" ? "share" : g["head"].Success ? "count" : "level",
            deadline.Value, null, null, "sentence", span, sentence.Value.Trim()) { Confidence = Trust };
    }

    static string Unit(GroupCollection groups)
    {
        var unit = groups["unit"].Value.Trim();
        return unit.StartsWith("percentage", StringComparison.OrdinalIgnoreCase) ? "percentage points"
            : unit.StartsWith("per", StringComparison.OrdinalIgnoreCase) || unit == "%" ? "%"
            : unit;
    }

    static string Comparator(string words) => words.Trim().ToLowerInvariant() switch
    {
        "at least" or "no less than" or "not less than" or "no fewer than" => ">=",
        "more than" or "over" or "above" or "exceed" => ">",
        "about" or "around" or "approximately" or "some" or "roughly" => "~",
        "at most" or "no more than" or "up to" or "within" or "below" => "<=",
        _ => "=",
    };

    const string Compared = "(?<cmp>at least|no less than|not less than|no fewer than|more than|over|above|about|around|approximately|some|roughly|at most|no more than|up to|within|below)?";
    const string Figure = @"\s*(?<n>\d[\d,]*(?:\.\d+)?)";
    const string Amount = @"(?<end2>(?<unit>\s?%|\s?percentage points?|\s?per ?cent|(?:\s(?:million|billion|trillion))?(?:\s(?:yuan|kilowatts?|tonnes?|tons?|kilometers?|square kilometers?|hectares?|kWh|GW|MW|GWh|jobs))?))";

    [GeneratedRegex(@"[^.\n]+(?:\.(?=\d)[^.\n]+)*\.?")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b(?:forecast|expected to|projected|estimated?|analysts?|according to|has reached|have reached|reached|rose|grew|fell|accounted for|was|were|last year|could|might|invested|said)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Report();

    [GeneratedRegex(@"\bby (?:the )?(?<end>end of )?(?<y>20\d\d)\b|\bby (?:the )?(?<end>end of )?the (?<plan>1[3-6])th Five-Year Plan|\bduring the (?<plan>1[3-6])th Five-Year Plan|\bbetween 20\d\d and (?<y>20\d\d)|\bin (?<y>20\d\d)\b(?=,? (?:we will|the country will|China will))", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\b(?:(?<up>raise|increase|lift|boost|improve|expand|grow)|(?<down>cut|reduce|lower|decrease))\s+(?<ind>[^,.;:]{3,80}?)\s+by\s+" + Compared + Figure + Amount, RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b(?:develop|build|establish|formulate|set up|create|issue|cultivate|train|revise|draft|foster|construct|launch|complete|have)\s+(?:and \w+ )?" + Compared + Figure + @"(?<unit>)(?<end2>)\s+(?!percent|million|billion|trillion|per )(?<head>)(?<ind>[a-z][^,.;:]{2,60}?)(?=\s+by\b|\s+in\b|\s+and\b|\s+that\b|,|\.|;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<ind>[a-z][^,.;:]{3,80}?)\s+(?:is to|are to|to|will|should|shall|must)\s+(?:reach|account for|exceed|stay at|remain at|hit|rise to|increase to|fall to|drop to|be)\s+" + Compared + Figure + Amount, RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
