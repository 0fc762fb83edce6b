namespace Vermilion.Model;

/// <summary>An event of companies that a document reports, one row each.</summary>
public sealed class EventRow
{
    public required string DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Type { get; init; }

    public required string Status { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public decimal? Capacity { get; init; }

    public string? CapacityUnit { get; init; }

    /// <summary>The day that the report gives, or that of its publication.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The place in its document, ids of the catalog joined with commas.</summary>
    public string? Places { get; init; }

    public string? English { get; init; }

    public required string Sentence { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    public List<EventPartyRow> Parties { get; init; } = [];
}

public sealed class EventPartyRow
{
    public required string DocumentId { get; init; }

    public required int EventOrdinal { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public string? Role { get; init; }

    /// <summary>What all names of the company share: its id in the catalog, else the name in one spelling.</summary>
    public required string Company { get; init; }
}

/// <summary>What became of a goal, by an analyst, with a source of its own. A later one stands beside the earlier.</summary>
public sealed class Observation
{
    public long Id { get; init; }

    /// <summary>The document and the ordinal of the target that it speaks of, with the words as they were then read.</summary>
    public required string DocumentId { get; init; }

    public required int TargetOrdinal { get; init; }

    /// <summary>Indicator, value and unit as read then: a newer reading may count its targets otherwise.</summary>
    public required string TargetWords { get; init; }

    /// <summary>met, missed, on track, revised, abandoned or unclear.</summary>
    public required string Status { get; init; }

    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    /// <summary>The day or year that the value is of, as written: 2023 or 2023-12-31.</summary>
    public string? AsOf { get; init; }

    /// <summary>The document that says so, where it is held, or an address.</summary>
    public required string Source { get; init; }

    /// <summary>Its words.</summary>
    public required string Words { get; init; }

    public string? By { get; init; }

    public required DateTimeOffset At { get; init; }
}
