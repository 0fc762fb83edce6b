namespace Vermilion.Reading.Catalogs;

/// <summary>A policy instrument with the words that name it.</summary>
public sealed record Instrument
{
    public required string Id { get; init; }

    /// <summary>supply, environment or demand, after Rothwell and Zegveld.</summary>
    public required string Side { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }
    public IReadOnlyList<string> Triggers { get; init; } = [];
}
