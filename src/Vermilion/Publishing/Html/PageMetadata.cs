using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Vermilion.Publishing.Html;

/// <summary>What the page tells catalogues and search engines about itself.</summary>
static class PageMetadata
{
    // Chinese stays legible; what could end the script element is still escaped.
    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IEnumerable<(string Name, string? Content)> Tags(BriefingDocument document)
    {
        var title = PageTitle(document);
        var publisher = document.Publisher.Count > 0 ? document.Publisher[0] : null;
        yield return ("description", document.About.Count > 0 ? document.About.PlainText() : null);
        yield return ("citation_title", title);
        foreach (var author in document.Authors) yield return ("citation_author", author.Name);
        yield return ("citation_publication_date", document.Published?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        yield return ("citation_journal_title", document.Title);
        yield return ("citation_issue", document.Period);
        yield return ("citation_publisher", publisher);
        yield return ("citation_language", "en");
        yield return ("DC.title", title);
        foreach (var author in document.Authors) yield return ("DC.creator", author.Name);
        yield return ("DC.publisher", publisher);
        yield return ("DC.date", IsoDay(document.Published));
        yield return ("DC.coverage", document.Period);
        yield return ("DC.language", "en");
        yield return ("DC.type", "Text");
    }

    public static string PageTitle(BriefingDocument document) => $"{document.Title}, {document.PeriodName}";

    public static string JsonLd(BriefingDocument document)
    {
        var report = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = new JsonArray("Report", "PublicationIssue"),
            ["name"] = PageTitle(document),
            ["issueNumber"] = document.Period,
            ["inLanguage"] = "en",
            ["temporalCoverage"] = document.Period,
            ["isPartOf"] = new JsonObject { ["@type"] = "Periodical", ["name"] = document.Title },
            ["author"] = new JsonArray(document.Authors.Select(Author).ToArray()),
        };
        if (IsoDay(document.Published) is { } published) report["datePublished"] = published;
        if (document.About.Count > 0) report["abstract"] = document.About.PlainText();
        if (document.Publisher.Count > 0)
            report["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = document.Publisher[0] };
        report["hasPart"] = new JsonArray(document.Entries.Select(Part).ToArray());
        return report.ToJsonString(Json);
    }

    static JsonNode Author(Credit person)
    {
        var author = new JsonObject { ["@type"] = "Person", ["name"] = person.Name };
        if (person.Role is not null) author["jobTitle"] = person.Role;
        return author;
    }

    static JsonNode Part(Entry entry) => new JsonObject
    {
        ["@type"] = "Article",
        ["position"] = entry.Number,
        ["headline"] = entry.Headline.PlainText(),
        ["url"] = "#" + entry.Id,
    };

    static string? IsoDay(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
