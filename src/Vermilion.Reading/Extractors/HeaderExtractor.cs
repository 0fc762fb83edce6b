using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

public sealed class HeaderExtractor(Catalog catalog)
{
    readonly Catalog catalog = catalog;
    public Header Extract(SourceText source, ReadRequest request) => new() { Language = catalog is null ? null : "zh" };
}
