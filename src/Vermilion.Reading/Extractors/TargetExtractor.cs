using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

public sealed class TargetExtractor(Catalog catalog)
{
    readonly Catalog catalog = catalog;
    public IReadOnlyList<TargetFinding> Extract(ReadingContext context) => catalog is null ? [] : [];
}
