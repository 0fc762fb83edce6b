using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

public sealed class EventExtractor(Catalog catalog)
{
    readonly Catalog catalog = catalog;
    public IReadOnlyList<EventFinding> Extract(ReadingContext context) => catalog is null ? [] : [];
}
