using System.Text.Json.Serialization;

namespace Vermilion.Reading;

/// <summary>
/// What the reader found in one document. Absent is null or empty, never a guess; every span lies in <see cref="Text"/>.
/// </summary>
public sealed record ReadResult
{
    public string? Id { get; init; }

    /// <summary>The version of the reader: a newer one may read more in the same snapshot.</summary>
    public string Reader { get; init; } = DocumentReader.Version;

    /// <summary><c>zh</c>, <c>en</c> or another two-letter code; null when there is too little text to tell.</summary>
    public string? Language { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Where the page itself says that it stands; no part of the JSON.</summary>
    [JsonIgnore]
    public string? Url { get; init; }

    /// <summary>The outlet that the page itself names as its source; no part of the JSON.</summary>
    [JsonIgnore]
    public string? Outlet { get; init; }

    public TitleFinding? Title { get; init; }

    /// <summary>The statutory type that carries the text (notice, opinions …), by its id in <c>catalog/vocabulary</c>.</summary>
    public string? CarrierType { get; init; }

    /// <summary>What the core is: plan, action-plan, measures …, by its id in <c>catalog/vocabulary</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>final, draft, interpretation, call, news or other.</summary>
    public string Status { get; init; } = "other";

    public DocumentNumberFinding? DocumentNumber { get; init; }

    public IReadOnlyList<IssuerFinding> Issuers { get; init; } = [];

    public DocumentDates Dates { get; init; } = new();

    public IReadOnlyList<TargetFinding> Targets { get; init; } = [];

    public IReadOnlyList<GoalFinding> Goals { get; init; } = [];

    public IReadOnlyList<CitationFinding> Citations { get; init; } = [];

    public IReadOnlyList<BodyMention> Bodies { get; init; } = [];

    public IReadOnlyList<TermMention> Terms { get; init; } = [];

    public IReadOnlyList<SectorFinding> Sectors { get; init; } = [];

    public IReadOnlyList<InstrumentFinding> Instruments { get; init; } = [];

    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    public IReadOnlyList<EventFinding> Events { get; init; } = [];

    /// <summary>The parts of the document and its numbering, as a tree.</summary>
    public IReadOnlyList<SectionFinding> Sections { get; init; } = [];

    /// <summary>What the reader could not do or does not vouch for, as <c>code: words</c>.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The text in which all spans lie.</summary>
    public string Text { get; init; } = "";
}
