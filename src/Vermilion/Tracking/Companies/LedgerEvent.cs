using Vermilion.Model;

namespace Vermilion.Tracking.Companies;

/// <summary>An event as one document reports it, with what the document says of itself.</summary>
public sealed class LedgerEvent
{
    public required EventRow Event { get; init; }

    public required IReadOnlyList<EventPartyRow> Parties { get; init; }

    public required string Title { get; init; }

    public required string DocumentStatus { get; init; }

    public string? Url { get; init; }

    public string? Source { get; init; }

    public string? Language { get; init; }

    public string? StoryId { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>An issuer of the registry published it: a body's own text, no newsroom's.</summary>
    public bool IsOfficial { get; init; }
}
