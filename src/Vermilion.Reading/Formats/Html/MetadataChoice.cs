namespace Vermilion.Reading.Formats.Html;

/// <summary>Of all that a page says of a field, the first counts; a second issuer by a label of its own is one more issuer.</summary>
static class MetadataChoice
{
    public static IReadOnlyList<RawMetadata> Choose(IEnumerable<RawMetadata> found) =>
        [.. found.GroupBy(f => f.Field).OrderBy(g => g.Key).Select(g => g.First())];
}
