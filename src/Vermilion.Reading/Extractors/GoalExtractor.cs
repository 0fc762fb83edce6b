using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

public sealed class GoalExtractor(Catalog catalog)
{
    readonly Catalog catalog = catalog;
    public IReadOnlyList<GoalFinding> Extract(ReadingContext context) => catalog is null ? [] : [];
}
