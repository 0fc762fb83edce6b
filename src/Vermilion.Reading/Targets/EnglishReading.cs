namespace Vermilion.Reading.Targets;

/// <summary>How the clause states a measure: what is measured, and whether it is a level, a change, a yearly rate, a multiple or a count.</summary>
/// <param name="Falls">A cut, a drop: the value is negative.</param>
sealed record EnglishReading(string Indicator, string Kind, bool Falls)
{
    public string? Comparator { get; init; }
}
