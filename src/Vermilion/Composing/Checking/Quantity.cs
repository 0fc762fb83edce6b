namespace Vermilion.Composing.Checking;

/// <summary>How a text bounds a figure.</summary>
public enum Comparison
{
    Equal,
    About,

    /// <summary>Near, and below: 近, almost.</summary>
    Almost,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>A preposition that may bound or not: over five years, within two years.</summary>
    Loose,
}

/// <summary>What kind of thing a figure counts; figures of different kinds are never the same.</summary>
public enum UnitFamily
{
    Count,
    Ordinal,
    Percent,
    PercentPoint,
    Multiple,
    Cny,
    Usd,
    Eur,
    Hkd,
    Jpy,
    Gbp,
    OtherCurrency,
    Watt,
    WattHour,
    Gram,
    Metre,
    SquareMetre,
    CubicMetre,
    Litre,
    Barrel,
    Month,
    Day,
    Hour,
    Minute,
    Byte,
    BitRate,
    Flops,
    Hertz,
    Degree,
}

/// <summary>A figure in base units, from <c>Min</c> to <c>Max</c>, with the words that say it and where they begin in their text.</summary>
public sealed record Quantity(decimal Min, decimal Max, Comparison Comparison, UnitFamily Family, string Words, int Start)
{
    public int End => Start + Words.Length;

    /// <summary>A small number in letters: the writer may count points of his own.</summary>
    public bool IsSoft { get; init; }

    /// <summary>How many base units its unit has, for a figure beside it that leaves the unit out.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Said as two thirds: the source may give 66.7.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Nothing but a number stands there: neither unit nor classifier.</summary>
    public bool IsBare { get; init; }

    public bool SameValue(Quantity other) => Same(Min, other.Min) && Same(Max, other.Max);

    /// <summary>The same digits at another power of ten: 70 and 7,000.</summary>
    public bool SameDigits(Quantity other) => Min != 0 && other.Min != 0 && Digits(Min) == Digits(other.Min) && Digits(Max) == Digits(other.Max);

    /// <summary>Whether this is <paramref name="exact"/> with fewer digits: 70 of 69.8.</summary>
    public bool Rounds(Quantity exact) => Min == Max && exact.Min == exact.Max && Min != exact.Min && Rounds(Min, exact.Min);

    static bool Rounds(decimal rounded, decimal exact)
    {
        if (rounded <= 0 || exact <= 0) return false;
        var step = 1m;
        while (rounded % (step * 10) == 0) step *= 10;
        while (rounded % step != 0 && step > 0.0001m) step /= 10;
        // One step of a single digit is too coarse to be called rounding: 2 is not 1.6 rounded, 10 may be 9.6.
        return Math.Abs(exact - rounded) <= step / 2 && Math.Abs(exact - rounded) <= rounded * 0.06m;
    }

    static bool Same(decimal a, decimal b) => Math.Abs(a - b) <= Math.Abs(b) * 0.000001m;

    static decimal Digits(decimal value)
    {
        value = Math.Abs(value);
        while (value >= 10) value /= 10;
        while (value < 1) value *= 10;
        return value;
    }
}

/// <summary>Whether the bound that an Issue gives may stand for the bound in the source.</summary>
static class Comparisons
{
    public static bool Agree(Comparison claim, Comparison source) => claim switch
    {
        Comparison.Equal => source is Comparison.Equal or Comparison.Loose,
        Comparison.About => source is Comparison.Equal or Comparison.About or Comparison.Almost or Comparison.Loose,
        Comparison.Almost => source is Comparison.Almost or Comparison.About,
        Comparison.AtLeast or Comparison.MoreThan => source is Comparison.AtLeast or Comparison.MoreThan,
        Comparison.AtMost or Comparison.LessThan => source is Comparison.AtMost or Comparison.LessThan,
        _ => true,
    };

    /// <summary>A bare figure where the source bounds it: something was left out.</summary>
    public static bool Drops(Comparison claim, Comparison source) => claim == Comparison.Equal && source is not (Comparison.Equal or Comparison.Loose);

    /// <summary>Whether a rounded figure stands on the side of the exact one that its bound says.</summary>
    public static bool Covers(Quantity claim, decimal exact) => claim.Comparison switch
    {
        Comparison.About or Comparison.Loose => true,
        Comparison.Almost or Comparison.LessThan or Comparison.AtMost => exact < claim.Min,
        Comparison.MoreThan or Comparison.AtLeast => exact > claim.Min,
        _ => false,
    };
}
