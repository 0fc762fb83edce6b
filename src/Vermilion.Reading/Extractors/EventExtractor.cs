namespace Vermilion.Reading.Extractors;

public sealed class EventExtractor
{
    public IReadOnlyList<EventFinding> Extract(ReadingContext context) => [];
}
