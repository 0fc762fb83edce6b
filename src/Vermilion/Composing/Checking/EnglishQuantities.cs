using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Figures in English: <c>at least 20 percent</c>, <c>almost CNY 70 billion</c>, <c>6-8</c>, <c>two thirds</c>, <c>a dozen</c>, <c>doubling</c>, <c>28th</c>.</summary>
static partial class EnglishQuantities
{
    /// <summary>The figures of a text in which days and years are already masked.</summary>
    public static IReadOnlyList<Quantity> Find(string text)
    {
        var plain = text.ToCharArray();
        var found = new List<Quantity>();
        void Take(Match match, Quantity? quantity)
        {
            // A year's half and a year are read elsewhere; what one form has taken, another does not read again.
            if (quantity is null) return;
            found.Add(quantity);
            Array.Fill(plain, '·', match.Groups["all"].Index, match.Groups["all"].Length);
        }

        foreach (Match match in Fraction().Matches(text)) Take(match, ReadFraction(match));
        foreach (Match match in OneIn().Matches(new string(plain))) Take(match, ReadOneIn(match));
        foreach (Match match in Multiple().Matches(new string(plain))) Take(match, ReadMultiple(match));
        foreach (Match match in Ordinal().Matches(new string(plain))) Take(match, ReadOrdinal(match));
        foreach (Match match in Figure().Matches(new string(plain)))
            if (Read(match) is { } quantity) found.Add(quantity);
        return found;
    }

    /// <summary>The figures of a source, where days and years still stand.</summary>
    public static IReadOnlyList<Quantity> FindInSource(string text)
    {
        // Chinese pages have few Latin words, and their figures are read as Chinese.
        var masked = new MaskedText(text);
        foreach (var (_, start, length) in DayMentions.FindEnglish(text)) masked.Mask(start, length);
        foreach (Match match in Year().Matches(text)) masked.Mask(match.Index, match.Length);
        return Find(masked.Text);
    }

    static Quantity? Read(Match match)
    {
        var (family, factor) = Unit(match);
        var (firstMul, lastMul) = (match.Groups["mul0"].Value, match.Groups["mul"].Value);
        var multiplier = Units.EnglishMultiplier(lastMul.Length > 0 ? lastMul : firstMul);
        var spelled = match.Groups["a"].Value;
        if (EnglishNumber.Read(spelled) is not { } min) return null;
        decimal? max = match.Groups["b"].Success ? EnglishNumber.Read(match.Groups["b"].Value) : min;
        if (max is null || min > 1_000_000_000_000m || max > 1_000_000_000_000m) return null;
        var isSpelled = char.IsLetter(spelled[0]);
        var isPlain = family == UnitFamily.Count && multiplier == 1;
        if (isSpelled && !match.Groups["b"].Success && min == 1 && (isPlain || family.IsTime())) return null;
        var all = match.Groups["all"];
        var minimum = firstMul.Length > 0 && lastMul.Length > 0 ? Units.EnglishMultiplier(firstMul) : multiplier;
        return new Quantity(min * minimum * factor, max.Value * multiplier * factor, Compare(match, family), family, all.Value.TrimEnd(), all.Index)
        {
            // A small number in letters without a unit is how a writer counts his own points: two cases, three places.
            IsSoft = isSpelled && isPlain && min <= 12,
            IsBare = isPlain,
            Factor = factor,
        };
    }

    static Quantity? ReadFraction(Match match)
    {
        var (numerator, all) = (match.Groups["n"].Value, match.Groups["all"]);
        if (EnglishNumber.ReadDenominator(match.Groups["d"].Value) is not { } denominator) return null;
        var share = (numerator.Length == 0 || numerator is "a" or "A" ? 1 : EnglishNumber.Read(numerator) ?? 1) / denominator * 100;
        if (share > 100) return null;
        return new Quantity(share, share, Compare(match, UnitFamily.Percent), UnitFamily.Percent, all.Value, all.Index) { IsFraction = true };
    }

    static Quantity? ReadOneIn(Match match)
    {
        if (EnglishNumber.Read(match.Groups["n"].Value) is not { } part || EnglishNumber.Read(match.Groups["d"].Value) is not { } whole || whole <= part) return null;
        return new Quantity(part / whole * 100, part / whole * 100, Compare(match, UnitFamily.Percent), UnitFamily.Percent, match.Groups["all"].Value, match.Groups["all"].Index) { IsFraction = true };
    }

    static Quantity? ReadMultiple(Match match)
    {
        var word = match.Groups["word"].Value.ToLowerInvariant();
        decimal? value = word[0] switch
        {
            'd' or 'u' => 2,
            't' when word.StartsWith("tr", StringComparison.Ordinal) => 3,
            'q' when word.StartsWith("quad", StringComparison.Ordinal) => 4,
            't' when word is "twice" => 2,
            'h' => 50,
            _ => EnglishNumber.Read(word.Replace("-", "", StringComparison.Ordinal).Replace("fold", "", StringComparison.Ordinal)),
        };
        if (value is not { } multiple) return null;
        var family = word[0] == 'h' ? UnitFamily.Percent : UnitFamily.Multiple;
        return new Quantity(multiple, multiple, Compare(match, family), family, match.Groups["all"].Value, match.Groups["all"].Index) { IsFraction = word[0] == 'h' };
    }

    static Quantity? ReadOrdinal(Match match)
    {
        var word = match.Groups["all"].Value;
        return EnglishNumber.ReadOrdinal(word) is { } number
            ? new Quantity(number, number, Comparison.Equal, UnitFamily.Ordinal, word, match.Groups["all"].Index) { IsSoft = !char.IsAsciiDigit(word[0]) }
            : null;
    }

    static (UnitFamily, decimal) Unit(Match match)
    {
        if (match.Groups["point"].Success) return (UnitFamily.PercentPoint, 1);
        if (match.Groups["pct"].Success || match.Groups["pct0"].Success) return (UnitFamily.Percent, 1);
        var currency = match.Groups["cur"].Success ? match.Groups["cur"].Value : match.Groups["cur2"].Value;
        if (currency.Length > 0) return (Units.Currency(currency), 1);
        return match.Groups["unit"].Success ? Units.OfEnglish(match.Groups["unit"].Value) ?? (UnitFamily.Count, 1) : (UnitFamily.Count, 1);
    }

    static Comparison Compare(Match match, UnitFamily family)
    {
        var after = match.Groups["post"].Value.ToLowerInvariant();
        if (after.Length > 0) return After(after);
        var before = Spaces().Replace(match.Groups["cmp"].Value.ToLowerInvariant(), " ");
        // "Over" and "under" are prepositions of place and of time as well: spread over 10 industries, over five years.
        var isPreposition = before is "over" or "under" or "above" or "below" or "within" or "across" && (family.IsTime() || match.Groups["spread"].Success || before is "within" or "across");
        return isPreposition ? Comparison.Loose : Before(before);
    }

    static Comparison After(string words) => words switch
    {
        "or so" or "or thereabouts" => Comparison.About,
        "or less" or "and less" or "or below" or "and below" or "or fewer" or "or lower" or "at most" or "at the most" or "or under" => Comparison.AtMost,
        _ => Comparison.AtLeast,
    };

    static Comparison Before(string words) => words switch
    {
        "at least" or "no fewer than" or "no less than" or "not less than" or "not fewer than" or "no lower than" or "not lower than" or "not below" or "a minimum of" or "minimum of" or "≥"
            or "no smaller than" or "minimum" or "not fall below" or "not under" => Comparison.AtLeast,
        "more than" or "exceeding" or "exceed" or "exceeds" or "exceeded" or "in excess of" or "upwards of" or "upward of" or "over" or "above" or "well over" or "just over" or "slightly more than" or "slightly over"
            or "greater than" or "higher than" or "surpass" or "surpassing" or "surpasses" or "surpassed" or "beyond" or "north of" or "topping" or "topped" or "top" or "larger than" or ">" or "well above" => Comparison.MoreThan,
        "up to" or "at most" or "no more than" or "not more than" or "not exceed" or "not exceeding" or "not to exceed" or "no higher than" or "not higher than" or "a maximum of" or "maximum of" or "capped at" or "≤"
            or "no greater than" or "not above" or "not over" or "as much as" or "as many as" or "maximum" or "limited to" or "a cap of" => Comparison.AtMost,
        "less than" or "fewer than" or "lower than" or "under" or "below" or "smaller than" or "<" or "well under" or "well below" => Comparison.LessThan,
        "almost" or "nearly" or "close to" or "just under" or "just below" or "nearing" or "approaching" or "just short of" or "slightly under" or "slightly less than" or "slightly below" => Comparison.Almost,
        "about" or "around" or "roughly" or "approximately" or "some" or "circa" or "approx." or "in the region of" or "in the order of" or "an estimated" or "~" or "≈" => Comparison.About,
        _ => Comparison.Equal,
    };

    const string Num = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";

    const string Cmp = @"(?:(?<spread>\b(?:spread|spreads|stretch|stretches|stretching|distributed|extends?|ranging|all|takes?|taking|vote|rolled out|across)\s))?(?:(?<![\p{L}])(?<cmp>at least|at most|no fewer than|no less than|no lower than|no smaller than|no more than|no higher than|no greater than|" +
        "not less than|not fewer than|not lower than|not more than|not higher than|not exceed(?:ing)?|not to exceed|not fall below|not below|not above|not under|not over|a minimum of|minimum of|a maximum of|maximum of|minimum|maximum|" +
        "slightly more than|slightly over|slightly under|slightly less than|slightly below|well over|well above|well under|well below|just over|just under|just below|just short of|more than|greater than|higher than|larger than|" +
        "less than|fewer than|lower than|smaller than|in excess of|upwards? of|north of|close to|up to|as much as|as many as|capped at|limited to|a cap of|exceed(?:ing|s|ed)?|surpass(?:ing|es|ed)?|topp(?:ing|ed)|over|above|beyond|under|below|within|" +
        @"about|around|roughly|approximately|approx\.|circa|almost|nearly|nearing|approaching|in the (?:region|order) of|an estimated|some)\s+|(?<cmp>[≥≤><~≈])\s?)?(?:(?:a|the|its|their|another|an additional|a total of|a full|the next|the coming|the following|the last|the past)\s+(?=[\d$€¥£A-Za-z]))?";

    const string Post = @"(?:\s(?<post>or more|and more|or above|and above|or higher|and higher|or over|and over|and up|or less|and less|or below|and below|or fewer|or lower|or under|at most|at least|or so|or thereabouts)\b(?!\sthan)|(?<post>\+))?";
    const string Mul = "hundred|thousand|million|billion|trillion|bn|mn|tn|mln|bln|trn";

    // A number that clings to letters is a name (5G, COVID-19, L4), unless the letters are a unit.
    [GeneratedRegex(
        "(?<all>" + Cmp + @"(?<![\p{L}\p{N}]|\p{L}[-–]|\d[.,]|第)(?:(?<cur>CNY|RMB|USD|EUR|HKD|JPY|GBP|KRW|SGD|CHF|CN¥|US\$|HK\$|[€$¥£])\s?)?(?<a>" + Num + "|" + EnglishNumber.Spelled + @")" +
        @"(?:\s?(?<mul0>" + Mul + @"|(?<=\d)[mbk](?=\s?[-–]))?(?<pct0>(?:\s?%|\spercent)(?=\s?(?:-|–|—|~|to|and)\s?[\d.,]+\s?(?:%|percent)))?\s?(?:-|–|—|~|to|and)\s?(?(cur)(?:CNY|RMB|USD|EUR|US\$|[€$¥])?\s?)(?<b>" + Num + "|" + EnglishNumber.Spelled + @")(?=\s?(?:%|percent|per cent|[\p{Ll}-]|\p{Lu}|\p{Lo}|[.,;:)]|$)))?" +
        @"(?:(?<point>[\s-](?:percentage[\s-]points?|pp|p\.p\.)\b)|(?<pct>\s?%|[\s-](?:percent|per cent|pct)\b)|(?:[\s-]?(?<mul>" + Mul + @"|(?<=\d)[mbk](?![\p{L}\p{N}]))\b)?" +
        @"(?:[\s-](?<cur2>(?:Chinese )?yuan|renminbi|RMB|CNY|USD|EUR|(?:US |U\.S\. |Hong Kong )?dollars?|euros?|(?:Japanese )?yen|(?:British )?pounds|won|francs)\b|[\s-]?(?:(?:more|full|consecutive|further|additional|calendar|standard)\s)?(?<unit>years?|yrs?|decades?|months?|weeks?|(?:working |business )?days?|hours?|minutes?|" +
        @"[TGMk]Wh|[TGMk]W|(?:kilo|mega|giga|tera)watt(?:[- ]hour)?s?|watts?|(?:metric )?tons?|(?:metric )?tonnes?|kilograms?|kg|grams?|(?:square |cubic )?(?:kilo)?met(?:er|re)s?|sq\.? ?km|km²|km|nautical miles?|miles?|(?:milli|centi|nano)met(?:er|re)s?|[mcn]m|mu|hectares?|ha|acres?|lit(?:er|re)s?|barrels?|" +
        @"[EPTGMZ]B|[GMT]bps|[GMT]bit/s|[EPTG]FLOPS|[GMk]Hz|degrees?|times|-fold)\b)?)" +
        @"(?![\p{L}\p{N}²])" + Post + ")",
        RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex("(?<all>" + Cmp + @"(?:(?<n>a|" + EnglishNumber.Word + @"|\d{1,2})[\s-](?<d>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?!\s(?:party|parties|country|round|batch|time|call|plan|phase|list|draft|generation|version|industrial|year|edition|of (?:19|20)\d\d))" +
        @"|(?<![\p{L}]-|first\s|second\s|latter\s|other\s)(?<d>half)(?!-|\syear|\sas\s(?:much|many)\sagain|\sway|\sa\s(?:year|dozen|million|billion|trillion|century|decade)|\sof\s(?:19|20)\d\d))\b" + Post + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();

    [GeneratedRegex("(?<all>" + Cmp + @"\b(?<n>" + EnglishNumber.Word + @"|\d{1,2})\s(?:in|out of)(?:\severy)?\s(?<d>" + EnglishNumber.Word + @"|\d{1,3}))\b(?!\s(?:years?|months?|places?|weeks?|days?|million|billion|percent))", RegexOptions.IgnoreCase)]
    private static partial Regex OneIn();

    [GeneratedRegex("(?<all>" + Cmp + @"\b(?<word>doubl(?:e|es|ed|ing)(?!-|\s(?:digits?|reduction|carbon|circulation|track|check|world))|twice|tripl(?:e|es|ed|ing)(?!-)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|ed|ing)|(?:" + EnglishNumber.Word + @"|\d{1,3}(?:\.\d)?)-?fold))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Multiple();

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(?<all>\d{1,4}(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?![\p{L}\p{N}-]|\s(?:Five-Year|quarter|century|generation|Plenum|Session|of (?:the )?(?:capacity|total)))", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])(?:19|20)\d{2}(?![\p{L}\p{N}%]|,\d|\s?(?:percent|companies|firms|GW|MW|km))")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
