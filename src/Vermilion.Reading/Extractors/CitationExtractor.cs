namespace Vermilion.Reading.Extractors;

public sealed class CitationExtractor
{
    public IReadOnlyList<CitationFinding> Extract(ReadingContext context) => [];
}
