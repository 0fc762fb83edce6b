using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Mentions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>What the passes over the text with the catalog's names found.</summary>
public sealed record MentionFindings(
    IReadOnlyList<BodyMention> Bodies,
    IReadOnlyList<TermMention> Terms,
    IReadOnlyList<SectorFinding> Sectors,
    IReadOnlyList<InstrumentFinding> Instruments,
    IReadOnlyList<PlaceMention> Places);

public sealed class MentionExtractor(Catalog catalog)
{
    readonly MentionFinder mentions = new(catalog);
    readonly SectorScorer sectors = new(catalog);
    readonly InstrumentFinder instruments = new(catalog);
    readonly PlaceFinder places = new(catalog);

    public MentionFindings Extract(ReadingContext context)
    {
        var titles = new QuotedTitles(context.Text);
        var (bodies, terms) = mentions.Find(context, titles);
        return new(bodies, terms, sectors.Score(context, titles), instruments.Find(context, titles), places.Find(context, titles, bodies));
    }
}
