using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vermilion.Model;

namespace Vermilion.Web;

/// <summary>Addresses in the desk. The ids of documents are other people's: each part is escaped.</summary>
static class DeskAddress
{
    public static string Of(Document document) => OfDocument(document.Id);

    public static string OfDocument(string id) => "/documents/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    public static string OfStory(string id) => "/stories/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    public static string OfComparison(string a, string b) => $"/compare?a={Uri.EscapeDataString(a)}&b={Uri.EscapeDataString(b)}";

    public static string OfIndicator(string key) => $"/targets/indicator?key={Uri.EscapeDataString(key)}";

    public static string OfCompany(string key) => "/companies/" + string.Join('/', key.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The rows of a page as a file, narrowed by the same filters.</summary>
    public static string OfExport(string table, string format, NavigationManager page) => $"/export/{table}.{format}{new Uri(page.Uri).Query}";

    public static string OfPreview(string period, string briefing) => $"/issues/{period}/preview?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfEditionFile(EditionFile file) =>
        $"/issues/{file.Period}/editions/{file.Number}/{Uri.EscapeDataString(file.Name)}?briefing={Uri.EscapeDataString(file.Briefing)}";

    public static string OfIssue(string period, string briefing) => $"/issues/{period}?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfEditor(string period, string briefing) => $"/issues/{period}/edit?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfIssueText(string period, string briefing) => $"/issues/{period}/text?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfRevisions(string period, string briefing) => $"/issues/{period}/revisions?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfDifference(string period, string briefing, int a, int b) => string.Create(CultureInfo.InvariantCulture, $"/issues/{period}/revisions?briefing={Uri.EscapeDataString(briefing)}&a={a}&b={b}");

    public static string OfLookup(string period, string briefing) => $"/issues/{period}/lookup?briefing={Uri.EscapeDataString(briefing)}";
}
