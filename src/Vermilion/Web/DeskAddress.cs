using Vermilion.Model;

namespace Vermilion.Web;

/// <summary>Addresses in the desk. The ids of documents are other people's: each part is escaped.</summary>
static class DeskAddress
{
    public static string Of(Document document) => OfDocument(document.Id);

    public static string OfDocument(string id) => "/documents/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    public static string OfStory(string id) => "/stories/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    public static string OfPreview(string period, string briefing) => $"/issues/{period}/preview?briefing={Uri.EscapeDataString(briefing)}";

    public static string OfEditionFile(EditionFile file) =>
        $"/issues/{file.Period}/editions/{file.Number}/{Uri.EscapeDataString(file.Name)}?briefing={Uri.EscapeDataString(file.Briefing)}";

    public static string OfIssue(string period, string briefing) => $"/issues/{period}?briefing={Uri.EscapeDataString(briefing)}";
}
