using System.Text.Json;
using AngleSharp.Dom;

namespace Vermilion.Reading.Formats.Html;

/// <summary>What the page says of itself to machines: meta tags by the names that the rules list, JSON-LD, time elements.</summary>
static class MetaTags
{
    public static IEnumerable<RawMetadata> Find(IDocument page, PageRules rules)
    {
        var tags = page.QuerySelectorAll("meta[content]").ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        foreach (var (field, name) in rules.Meta)
        {
            var value = tags[name].Select(t => t.GetAttribute("content")!.Trim()).FirstOrDefault(v => v.Length > 0);
            if (value is not null) yield return RawMetadata.Unplaced(field, value);
        }

        foreach (var day in LinkedData(page)) yield return RawMetadata.Unplaced(MetadataField.Published, day);
        if (page.QuerySelector("time[pubdate][datetime], article time[datetime]")?.GetAttribute("datetime") is { Length: >= 8 } time)
            yield return RawMetadata.Unplaced(MetadataField.Published, time);
    }

    static string NameOf(IElement tag) => (tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? "").Trim();

    static IEnumerable<string> LinkedData(IDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").Select(s => DatePublished(s.TextContent)).OfType<string>();

    static string? DatePublished(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0) root = root[0];
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("datePublished", out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
