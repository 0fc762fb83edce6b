using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>The files that a page links to: where it is but their cover, its text says little.</summary>
static class Attachments
{
    static readonly string[] Extensions = [".pdf", ".doc", ".docx", ".wps", ".ofd", ".xls", ".xlsx", ".zip", ".rar", ".ceb"];

    public static IReadOnlyList<string> Find(IElement body, IElement page)
    {
        var inBody = Names(body);
        return inBody.Count > 0 ? inBody : Names(page);
    }

    static List<string> Names(IElement root) =>
        [.. root.QuerySelectorAll("a[href]").Where(a => IsFile(a.GetAttribute("href")!)).Select(NameOf).Distinct()];

    static bool IsFile(string address)
    {
        var path = address.Split('?', '#')[0];
        return Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }

    static string NameOf(IElement link)
    {
        var name = TextCleaner.Clean(SourceMarks.Strip(link.TextContent));
        if (name.Length > 1) return name;
        var path = link.GetAttribute("href")!.Split('?', '#')[0];
        return path[(path.LastIndexOf('/') + 1)..];
    }
}
