namespace Vermilion.Tracking.Exporting;

/// <summary>A relation as an export gives it, with the document that says so.</summary>
public sealed record RelationLine
{
    public required string From { get; init; }
    public string? To { get; init; }
    public required string Type { get; init; }
    public required string Basis { get; init; }
    public required string Words { get; init; }
    public string? Title { get; init; }
    public string? DocumentNumber { get; init; }
    public required IReadOnlyList<int> Span { get; init; }
    public required string FromTitle { get; init; }
    public string? Url { get; init; }
}
