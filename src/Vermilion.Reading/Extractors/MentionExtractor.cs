using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

/// <summary>What one pass over the text with the catalog found.</summary>
public sealed record Mentions(
    IReadOnlyList<BodyMention> Bodies,
    IReadOnlyList<TermMention> Terms,
    IReadOnlyList<SectorFinding> Sectors,
    IReadOnlyList<InstrumentFinding> Instruments);

public sealed class MentionExtractor(Catalog catalog)
{
    readonly Catalog catalog = catalog;
    public Mentions Extract(ReadingContext context) => catalog is null ? new([], [], [], []) : new([], [], [], []);
}
