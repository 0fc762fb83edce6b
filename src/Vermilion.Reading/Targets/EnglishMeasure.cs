namespace Vermilion.Reading.Targets;

/// <summary>A figure of an English sentence with the words that compare it: at least 20 percent, six to eight, exceed 60 million tonnes.</summary>
/// <param name="Span">From the comparator to the end of the unit, or of the comparator behind it.</param>
/// <param name="NumberStart">Where the figure itself begins.</param>
/// <param name="UnitEnd">Where the noun that is counted begins, or the words behind the unit.</param>
sealed record EnglishMeasure(TextSpan Span, int NumberStart, int UnitEnd, string Comparator, decimal Value, decimal? ValueMax, string Unit)
{
    public EnglishUnit Class { get; init; }

    /// <summary>double, triple: verb and figure in one.</summary>
    public bool IsVerb { get; init; }

    /// <summary>Written in words and without unit or magnitude: more often a manner of speaking.</summary>
    public bool InWords { get; init; }

    /// <summary>The comparator is a verb of its own: exceed, surpass.</summary>
    public bool Exceeds { get; init; }
}

enum EnglishUnit
{
    /// <summary>No unit, or a magnitude alone: what is counted follows.</summary>
    Count,
    Percent,
    Points,
    Money,
    Time,
    Times,
    Quantity,
}
