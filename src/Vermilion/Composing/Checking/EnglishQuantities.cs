using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Figures in English: <c>at least 20 percent</c>, <c>almost CNY 70 billion</c>, <c>6-8</c>, <c>three-year</c>, <c>20 GWh</c>.</summary>
static partial class EnglishQuantities
{
    static readonly string[] Units20 =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static IReadOnlyList<Quantity> Find(string text)
    {
        var found = new List<Quantity>();
        foreach (Match match in Figure().Matches(text))
            if (Read(match) is { } quantity) found.Add(quantity);
        return found;
    }

    static Quantity? Read(Match match)
    {
        var (family, factor) = Unit(match);
        var multiplier = match.Groups["mul"].Value.ToLowerInvariant() switch
        {
            "thousand" => 1_000m,
            "million" or "mn" or "m" => 1_000_000m,
            "billion" or "bn" => 1_000_000_000m,
            "trillion" or "tn" => 1_000_000_000_000m,
            _ => 1m,
        };
        if (Number(match.Groups["a"].Value) is not { } min) return null;
        decimal? max = match.Groups["b"].Success ? Number(match.Groups["b"].Value) : min;
        if (max is null || min > 1_000_000_000_000_000m || max > 1_000_000_000_000_000m) return null;
        // A small number in letters without a unit is how a writer counts his own points: two cases, three places.
        var isSpelled = char.IsLetter(match.Groups["a"].Value[0]);
        if (isSpelled && family == UnitFamily.Count && multiplier == 1 && min < 10) return null;
        if (isSpelled && min == 1 && multiplier == 1) return null;
        return new Quantity(min * multiplier * factor, max.Value * multiplier * factor, Compare(match), family, match.Value.Trim());
    }

    static (UnitFamily, decimal) Unit(Match match)
    {
        if (match.Groups["pct"].Success) return (UnitFamily.Percent, 1);
        var currency = match.Groups["cur"].Success ? match.Groups["cur"].Value : match.Groups["cur2"].Value;
        if (currency.Length > 0) return (Currency(currency), 1);
        return match.Groups["unit"].Value.ToLowerInvariant().TrimStart('-') switch
        {
            "year" or "years" => (UnitFamily.Year, 1),
            "month" or "months" => (UnitFamily.Month, 1),
            "day" or "days" => (UnitFamily.Day, 1),
            "twh" => (UnitFamily.WattHour, 1_000_000_000_000m),
            "gwh" => (UnitFamily.WattHour, 1_000_000_000m),
            "mwh" => (UnitFamily.WattHour, 1_000_000m),
            "kwh" or "kilowatt-hours" or "kilowatt hours" => (UnitFamily.WattHour, 1_000m),
            "tw" => (UnitFamily.Watt, 1_000_000_000_000m),
            "gw" or "gigawatt" or "gigawatts" => (UnitFamily.Watt, 1_000_000_000m),
            "mw" or "megawatt" or "megawatts" => (UnitFamily.Watt, 1_000_000m),
            "kw" or "kilowatt" or "kilowatts" => (UnitFamily.Watt, 1_000m),
            "ton" or "tons" or "tonne" or "tonnes" => (UnitFamily.Ton, 1),
            "km" or "kilometer" or "kilometers" or "kilometre" or "kilometres" => (UnitFamily.Kilometre, 1),
            _ => (UnitFamily.Count, 1),
        };
    }

    static UnitFamily Currency(string word) => word.ToLowerInvariant() switch
    {
        "cny" or "rmb" or "yuan" or "renminbi" or "¥" => UnitFamily.Cny,
        "usd" or "us$" or "$" or "dollar" or "dollars" or "us dollars" => UnitFamily.Usd,
        "eur" or "€" or "euro" or "euros" => UnitFamily.Eur,
        _ => UnitFamily.OtherCurrency,
    };

    static Comparison Compare(Match match)
    {
        var before = match.Groups["cmp"].Value.ToLowerInvariant();
        var after = match.Groups["post"].Value.ToLowerInvariant();
        if (after is "or more" or "and more" or "or above" or "and above") return Comparison.AtLeast;
        if (after is "or less" or "or below" or "at most") return Comparison.AtMost;
        return before switch
        {
            "at least" or "no fewer than" or "no less than" or "not less than" or "not fewer than" or "more than" or "exceeding" or "upwards of"
                => Comparison.AtLeast,
            "up to" or "at most" or "no more than" or "not more than" or "less than" or "fewer than" => Comparison.AtMost,
            // "Over" and "under" are prepositions of place as well: spread over 10 industries.
            "over" or "above" or "under" or "below" or "about" or "around" or "roughly" or "approximately" or "almost" or "nearly" or "close to" or "some" => Comparison.About,
            _ => Comparison.Equal,
        };
    }

    static decimal? Number(string text)
    {
        if (char.IsDigit(text[0]))
            return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        var words = text.ToLowerInvariant().Split('-', ' ');
        var total = 0;
        foreach (var word in words)
        {
            if (Array.IndexOf(Units20, word) is var unit and >= 0) total += unit;
            else if (Array.IndexOf(Tens, word) is var ten and >= 0) total += 20 + (10 * ten);
            else return null;
        }

        return total;
    }

    const string Num = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";
    const string Spelled = @"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|" +
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    // A number that clings to letters is a name (5G, COVID-19, L4), unless the letters are a unit.
    [GeneratedRegex(
        @"(?:\b(?<cmp>at least|at most|no fewer than|no less than|no more than|not less than|not fewer than|not more than|more than|less than|fewer than|upwards of|" +
        @"close to|up to|over|above|exceeding|under|below|within|about|around|roughly|approximately|almost|nearly|some)\s+)?" +
        @"(?<![\p{L}\p{N}]|\p{L}[-–]|\d[.,]|第)(?:(?<cur>CNY|RMB|USD|EUR|HKD|JPY|GBP|US\$|[€$¥])\s?)?(?<a>" + Num + "|" + Spelled + ")" +
        @"(?:\s?(?:-|–|—|~|to|and)\s?(?<b>" + Num + @")(?=\s?(?:%|percent|per cent|\p{Ll}|\p{Lo}|[.,;)]|$)))?" +
        @"(?:(?<pct>\s?%|[\s-](?:percent|per cent|percentage points?)\b)|(?:\s?(?<mul>thousand|million|billion|trillion|bn|mn|tn)\b)?" +
        @"(?:\s(?<cur2>yuan|renminbi|US dollars|dollars?|euros?)\b|[\s-]?(?<unit>years?|months?|days?|[TGMk]Wh|[TGMk]W|kilowatt[- ]hours|kilowatts?|megawatts?|gigawatts?|tons?|tonnes?|km|kilomet(?:er|re)s?)\b)?)" +
        @"(?![\p{L}\p{N}])(?:\s(?<post>or more|and more|or above|and above|or less|or below|at most)\b)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
