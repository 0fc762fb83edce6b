using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>Weighs two documents by their profiles alone: the strongest reason first.</summary>
public sealed class StoryWeigher(Catalog catalog)
{
    readonly PolicyHeadlineRule policies = new(catalog.Headlines);
    readonly CoverageRule coverage = new(catalog);

    /// <summary>Null where they do not belong together. The order of the two makes no difference.</summary>
    public Weight? Weigh(StoryFacts a, StoryFacts b)
    {
        if (a.Id == b.Id) return null;
        if (string.CompareOrdinal(a.Id, b.Id) > 0) (a, b) = (b, a);
        return CopyRule.Of(a, b) ?? WorkRule.Of(a, b) ?? policies.Of(a, b) ?? EventRule.Of(a, b) ?? coverage.Of(a, b) ?? HeadlineRule.Of(a, b);
    }

    /// <summary>How many days lie between them; null where one has none.</summary>
    internal static int? DaysApart(StoryFacts a, StoryFacts b) => a.Day == 0 || b.Day == 0 ? null : Math.Abs(a.Day - b.Day);

    /// <summary>The same of the days of what is told.</summary>
    internal static int? EventDaysApart(StoryFacts a, StoryFacts b) => a.EventDay == 0 || b.EventDay == 0 ? null : Math.Abs(a.EventDay - b.EventDay);
}
