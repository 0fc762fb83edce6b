using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Finds the measures of a masked sentence, left to right.</summary>
static partial class EnglishMeasureLexer
{
    public static IReadOnlyList<EnglishMeasure> Find(string masked)
    {
        var found = new List<EnglishMeasure>();
        foreach (Match match in Measures().Matches(masked))
            if (Read(match) is { } measure) found.Add(measure);
        foreach (Match match in Multiples().Matches(masked))
            found.Add(Multiple(match));
        return [.. found.OrderBy(m => m.Span.Start)];
    }

    static EnglishMeasure? Read(Match match)
    {
        var g = match.Groups;
        if (EnglishNumbers.Value(g["n"].Value) is not { } value) return null;
        decimal? max = g["m"].Success ? EnglishNumbers.Value(g["m"].Value) : null;
        if (max <= value) return null;
        var unit = UnitOf(g);
        var words = char.IsLetter(g["n"].Value[0]) && unit.Length == 0;
        // "One" alone is an article; one trillion yuan and one percentage point are figures.
        if (words && value < 2) return null;
        return new EnglishMeasure(new TextSpan(match.Index, match.Index + match.Length), g["n"].Index, g["tail"].Index + g["tail"].Length, ComparatorOf(g, max), value, max, unit)
        {
            Class = ClassOf(unit, g), InWords = words, Exceeds = g["verb"].Success,
        };
    }

    static EnglishMeasure Multiple(Match match)
    {
        var value = char.ToLowerInvariant(match.Value[0]) switch { 'd' => 2, 't' => 3, _ => 4 };
        return new EnglishMeasure(new TextSpan(match.Index, match.Index + match.Length), match.Index, match.Index + match.Length, "=", value, null, "times")
        {
            Class = EnglishUnit.Times, IsVerb = true,
        };
    }

    static string UnitOf(GroupCollection g)
    {
        var unit = g["unit"].Value.Trim();
        if (g["percent"].Success) return "%";
        if (unit.StartsWith("percentage", StringComparison.OrdinalIgnoreCase)) return "percentage points";
        if (unit.EndsWith("fold", StringComparison.OrdinalIgnoreCase)) unit = "times";
        if (unit.Length == 0) unit = g["currency"].Value switch { "$" or "US$" => "dollars", var written => written.Trim() };
        return Spaces().Replace($"{g["mag"].Value} {unit}".Trim(), " ");
    }

    static EnglishUnit ClassOf(string unit, GroupCollection g) =>
        unit == "%" ? EnglishUnit.Percent
        : unit == "percentage points" ? EnglishUnit.Points
        : g["currency"].Success || g["money"].Success ? EnglishUnit.Money
        : g["time"].Success ? EnglishUnit.Time
        : unit == "times" ? EnglishUnit.Times
        : g["unit"].Success ? EnglishUnit.Quantity : EnglishUnit.Count;

    static string ComparatorOf(GroupCollection g, decimal? max)
    {
        if (max is not null) return "range";
        if (g["after"].Success) return AfterOf(g["after"].Value.Trim().ToLowerInvariant());
        if (g["ge"].Success) return ">=";
        if (g["gt"].Success || g["verb"].Success) return ">";
        if (g["le"].Success) return "<=";
        if (g["lt"].Success) return "<";
        return g["near"].Success ? "~" : "=";
    }

    static string AfterOf(string words) =>
        words == "or so" ? "~" : words.EndsWith("less", StringComparison.Ordinal) || words.EndsWith("fewer", StringComparison.Ordinal) || words.EndsWith("below", StringComparison.Ordinal) || words.EndsWith("lower", StringComparison.Ordinal) ? "<=" : ">=";

    const string Compared =
        @"(?<cmp>(?:(?<ge>at least|no (?:less|fewer|lower) than|not (?:be )?(?:less|fewer|lower) than|a minimum of)|" +
        @"(?<le>at most|(?:no|not(?: be)?) (?:more|higher|greater) than|not (?:to )?exceed(?:ing)?|up to|within|a (?:maximum|cap) of|capped at)|" +
        @"(?<gt>more than|over|above|upwards of|in excess of|(?:higher|greater|larger) than)|" +
        @"(?<verb>exceed(?:s|ing)?|surpass(?:es|ing)?|topp?(?:s|ing)?)|" +
        @"(?<lt>less than|fewer than|lower than|below|under)|" +
        @"(?<between>between)|(?<near>about|around|approximately|roughly|nearly|some|close to|almost|an estimated))\s+)?" +
        @"(?:(?:a total of|a further|an additional|another|an average of)\s+)?";

    const string Digits = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)";
    const string Number = "(?:" + Digits + "|" + EnglishNumbers.Words + ")";
    const string Magnitude = @"(?:\s?(?<mag>(?:hundred|thousand|million|billion|trillion)(?:\s(?:million|billion))?|mln|bln|trln|bn|tn|m(?=\s(?:tonnes|tons|yuan)))\b)?";

    const string Percent = @"(?<percent>%|per\s?cent\b(?!age))|percentage[ -]points?\b";
    const string Money = @"(?<money>(?:(?:US|U\.S\.|HK|Hong Kong)\s)?dollars?|yuan|renminbi|RMB|USD|euros?|yen)\b";
    const string Time = @"(?<time>(?:working |calendar )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|milliseconds?))\b";
    const string Mass = @"(?:(?:metric )?tons?|tonnes?|kilograms?|kg|grams?|micrograms?|milligrams?|mg)(?: of standard coal(?: equivalent)?| of (?:CO2|carbon dioxide) equivalent)?";
    const string Extent = @"(?:(?:square|cubic|sq)\s)?(?:kilomet(?:er|re)s?|met(?:er|re)s?|km|nanomet(?:er|re)s?|nm)|hectares?|acres?|mu|barrels?|lit(?:er|re)s?";
    const string Power = @"kilowatt[- ]hours?|watt-hours?|[kMGT]?Wh|kilowatts?|megawatts?|gigawatts?|terawatts?|[kMGT]W|kilovolts?|kV";
    const string Computing = @"(?:E|P|T)?FLOPS|exaflops|petaflops|exabytes?|[EPZT]B|[GMk]bps|qubits?|degrees(?: Celsius)?|decibels?|units|times|fold";
    const string Rate = @"(?:/(?:[a-z]+|□+[a-z ]{0,8})|\sper\s(?:square |cubic )?(?:capita|person|kilomet(?:er|re)|met(?:er|re)|tonne|ton|kilogram|kilowatt-hour|liter|second|hour|day|month|household|hectare|mu|unit))?";

    [GeneratedRegex(@"(?<![\w.,/$-])" + Compared + @"(?<currency>(?:US|HK)?[$€¥]|RMB\s?|CNY\s|USD\s)?(?<n>" + Number + @")(?![\d,]\d)(?:(?:\s?(?:%|percent|per cent)(?=\s?(?:-|–|—|to)\s?\d))?(?:\s?[-–—~]\s?|\s(?:to|or)\s|(?<=\bbetween \S{1,20})\sand\s)(?<m>" + Number + ")(?![\\d,]\\d))?(?<tail>" + Magnitude +
        @"(?:(?:\s?|-(?=percent))(?<unit>" + Percent + "|(?:" + Money + "|" + Time + "|(?:" + Mass + "|" + Extent + "|" + Power + "|" + Computing + @")\b)" + Rate + @"))?)(?![\w%])(?!-[A-Za-z])(?<after>\sor (?:more|above|higher|over|so|less|fewer|below|lower)\b|\sand (?:above|below)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Measures();

    // Not double-digit growth and not the double carbon goals: only the verb.
    [GeneratedRegex(@"(?<=\b(?:to|will|should|shall|would|be|least|than|roughly|about|and) )(?:double|triple|quadruple|doubled|tripled)\b(?!-)|\b(?:doubling|tripling)\b(?= (?:of|the|its|their))", RegexOptions.IgnoreCase)]
    private static partial Regex Multiples();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
