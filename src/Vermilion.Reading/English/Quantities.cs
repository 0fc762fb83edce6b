namespace Vermilion.Reading.English;

/// <summary>A number with its unit and comparator: "at least 20 percent", "CNY 7 billion", "6 to 8".</summary>
static class Quantities
{
    public static string Of(decimal value, decimal? max, string unit, string comparator)
    {
        var english = Unit.Of(unit);
        var number = max is { } top
            ? NumberWords.Range(value * english.Factor, top * english.Factor)
            : NumberWords.Of(value * english.Factor);
        return $"{Comparator(comparator)}{english.Before}{number}{After(english.After, number)}";
    }

    // One hour, two hours; "tonnes of standard coal" and rates stay.
    static string After(string after, string number) =>
        number == "1" && after.EndsWith('s') && !after.Contains(" per ", StringComparison.Ordinal) ? after[..^1] : after;

    /// <summary>"300,000 vehicles" without the word for what is counted.</summary>
    public static string WithoutUnit(string quantity, string unit) =>
        Unit.Of(unit).After is { Length: > 0 } after && quantity.EndsWith(after, StringComparison.Ordinal) ? quantity[..^after.Length] : quantity;

    /// <summary>The bare count where the unit only counts, as in 30个.</summary>
    public static bool Counts(string unit) => Unit.Of(unit).Counts;

    static string Comparator(string comparator) => comparator switch
    {
        ">=" => "at least ",
        ">" => "more than ",
        "<=" => "no more than ",
        "<" => "less than ",
        "~" => "about ",
        _ => "",
    };
}
