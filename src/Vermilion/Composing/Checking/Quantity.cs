namespace Vermilion.Composing.Checking;

public enum Comparison
{
    Equal,
    About,
    AtLeast,
    AtMost,
}

/// <summary>What kind of thing a figure counts; figures of different kinds are never the same.</summary>
public enum UnitFamily
{
    Count,
    Percent,
    Cny,
    Usd,
    Eur,
    OtherCurrency,
    Watt,
    WattHour,
    Ton,
    Kilometre,
    Year,
    Month,
    Day,
}

/// <summary>A figure in base units, from <c>Min</c> to <c>Max</c>, with the words that say it.</summary>
public sealed record Quantity(decimal Min, decimal Max, Comparison Comparison, UnitFamily Family, string Words)
{
    public bool SameValue(Quantity other) => Min == other.Min && Max == other.Max;

    /// <summary>The same digits at another power of ten: 70 and 7,000.</summary>
    public bool SameDigits(Quantity other) => Min != 0 && other.Min != 0 && Digits(Min) == Digits(other.Min) && Digits(Max) == Digits(other.Max);

    static decimal Digits(decimal value)
    {
        value = Math.Abs(value);
        while (value >= 10) value /= 10;
        while (value < 1) value *= 10;
        return value;
    }
}
