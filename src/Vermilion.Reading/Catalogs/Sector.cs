namespace Vermilion.Reading.Catalogs;

/// <summary>A sector of the analysts' own list, with the words that speak for it.</summary>
public sealed record Sector
{
    public required string Id { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }

    /// <summary>The divisions of GB/T 4754-2017 that it covers.</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];
    public IReadOnlyList<string> Terms { get; init; } = [];
}
