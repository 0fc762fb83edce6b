using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Refuses measures that are no targets: where a change starts, thresholds, subsidies and fines, forecasts, what a firm plans.</summary>
static partial class EnglishRules
{
    /// <summary>Why the measure is none, in one word, or null.</summary>
    public static string? Refusal(string sentence, EnglishMeasure measure)
    {
        var before = sentence.AsSpan(Math.Max(0, measure.Span.Start - 110), Math.Min(110, measure.Span.Start));
        var after = sentence.AsSpan(measure.Span.End, Math.Min(60, sentence.Length - measure.Span.End));
        return
            Start().IsMatch(before) ? "start"
            : Condition().IsMatch(before) ? "condition"
            : Today().IsMatch(after) ? "report"
            : Forecast().IsMatch(sentence) ? "forecast"
            : Firm().IsMatch(sentence) && !Public().IsMatch(sentence) ? "firm"
            : measure.Class == EnglishUnit.Money && (Aid().IsMatch(sentence) || Each().IsMatch(after)) ? "aid"
            : measure.Class == EnglishUnit.Time && !Duration().IsMatch(before) ? "time"
            : measure.Class == EnglishUnit.Count && (measure.InWords ? Spoken(sentence, measure, before) : Known().IsMatch(before)) ? "named"
            : measure.Class == EnglishUnit.Count && measure.Unit.Length == 0 && sentence.AsSpan(measure.NumberStart, measure.UnitEnd - measure.NumberStart).Contains('.') && Counted().IsMatch(sentence.AsSpan(measure.UnitEnd)) ? "version"
            : measure.Class == EnglishUnit.Count && !Counted().IsMatch(sentence.AsSpan(measure.UnitEnd)) && !Level().IsMatch(before) ? "bare"
            : null;
    }

    // "seven other agencies" and "One Country, Two Systems" are manners of speaking; "six to eight firms should", "build two centers" are counts.
    static bool Spoken(string sentence, EnglishMeasure measure, ReadOnlySpan<char> before) =>
        Named().IsMatch(before) || measure.Span.Start > 0 && char.IsUpper(sentence[measure.Span.Start]) && before.TrimEnd() is not ([.., '.'] or []) && sentence[..measure.Span.Start].Trim().Length > 0
        || measure.Comparator == "=" && !Build().IsMatch(before) && !Modal().IsMatch(sentence.AsSpan(measure.UnitEnd));

    // From 20 percent, against 18 percent now, an increase of 5 percent over …, more than 2023's 9 million.
    [GeneratedRegex(@"\b(?:from|against|versus|than|compared (?:with|to)|instead of|after|since|plus or minus|every|per|relative to|vs\.?)(?: the| a| its| some)?\s*$|\b(?:up|down) from (?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:companies|enterprises|firms|businesses|cities|counties|towns|households|parks|projects|plants|units|persons|people|families|vehicles|buildings|areas|facilities|institutions|platforms|clusters|jet|truck|track)\s(?:\w+\s)?(?:with|having|of|whose|worth|valued|priced|earning|employing|aged|older|younger)\s[^,;]{0,70}$|\bwith (?:an? )?(?:design |annual |total |registered )?(?:revenues?|population|turnover|price|income|purity|capital)s? (?:of )?$|\b(?:aged|age of|for those)\s$|\b(?:if|unless|where|whose|when)\b[^,;]{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"^\s?(?:now|currently|at present|so far|to date|already|in the same period|a year earlier|last year|year[ -]on[ -]year from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:analysts?|consultants?|consultanc\w+|economists?|forecasts?|forecasters|forecasting|in its central scenario|research (?:firm|house|company)|market research|brokerage|securities (?:firm|company)|investment bank|think[- ]tank|IEA|IMF|World Bank|International Energy Agency|BloombergNEF|Goldman|Morgan Stanley|according to (?:estimates|a report by)|could|might|may (?:reach|exceed|be worth|rise|grow)|industry association|market (?:size|value|for)[^.]{0,40}(?:expected|projected|estimated)|(?:estimated|estimates) (?:at|to|that))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Forecast();

    [GeneratedRegex(@"\b(?:the company|the firm|the group|the carmaker|the automaker|the chipmaker|carmaker|automaker|chipmaker|battery maker|start-?up|stake|shares|shareholders?|IPO|joint venture|Ltd|Inc|Corp|registered capital|valuation|funding round|its (?:plant|factory|second plant|new plant)|a (?:new )?plant|investors|sales of the company)\b")]
    private static partial Regex Firm();

    [GeneratedRegex(@"\b(?:ministry|State Council|government|plan says|the plan|commission|administration|guideline|authorit\w+|municipal\w*|provinc\w+|the country|China will|China aims)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Public();

    [GeneratedRegex(@"\b(?:bonus\w*|reward\w*|subsid\w*|grants? of|fines?|fined|penalt\w+|loans? of|allowances?|rebates?|compensat\w+|one-off|awards?|funding of up to|with up to|ceiling of|tuition|per person|benefits)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aid();

    [GeneratedRegex(@"^\s?(?:each|apiece|per (?:project|person|company|enterprise|household|vehicle|month|head)|for each|an hour|a month|more than)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Each();

    [GeneratedRegex(@"\b(?:expectancy|age|duration|lifespan|length of|time|interval|hours of|years? of schooling|downtime|reserves?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\b(?:the|these|those|all|both|its|their|our|in|of|for|into|on|at|between|any|first|last|next|other|every|by|from)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:build|establish|set up|create|form|open|add|launch|develop|cultivate|nurture|foster|foster|construct|complete|select|name|introduce|host|plant|have|issue|draft|formulate|train|produce|make|building|establishing|setting up|creating|forming|developing|cultivating|nurturing|fostering)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Build();

    [GeneratedRegex(@"^[^,;:.]{0,80}?\b(?:will|should|shall|must|would|(?:is|are) to)\b")]
    private static partial Regex Modal();

    [GeneratedRegex(@"\b(?:the|these|those|all|both|its|their|our)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Known();

    [GeneratedRegex(@"^\s+(?!(?:and|or|in|by|to|of|on|at|for|from|as|the|this|that|which|with|is|are|was|were|will|should|times|o'clock|a\.m|p\.m)\b)[A-Za-z""“‘]")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:reach|to|exceed|total|at|hit|of|be|have|will|should|shall|by|fall|rise|drop|stay|remain|keep)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Level();
}
