using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Vermilion.Model;
using Vermilion.Publishing.Html;

namespace Vermilion.Publishing.Pdf;

/// <summary>
/// Prints the page with the right page numbers in its contents: print, read back where each heading fell, fill the
/// numbers in, print again until they hold.
/// </summary>
public sealed class PdfRenderer(BrowserPrinter printer)
{
    const int MostPrints = 4;

    public async Task<Outcome<byte[]>> RenderAsync(BriefingDocument document, CancellationToken stop)
    {
        // A first guess of the usual width, so that the numbers do not move the lines.
        var pages = document.Contents.ToDictionary(line => line.Id, _ => 1);
        for (var print = 1; print <= MostPrints; print++)
        {
            var printed = await printer.PrintAsync(HtmlRenderer.Render(document, pages), stop);
            if (!printed.Succeeded) return printed.Failure;
            if (PagesOf(document, printed.Value) is not { } found)
                return new Failure("the browser's PDF has no bookmarks to read the page numbers from; use Chromium 131 or newer");
            if (found.All(page => pages[page.Key] == page.Value)) return printed;
            pages = found;
        }
        return new Failure("the page numbers of the contents do not settle; shorten a headline");
    }

    /// <summary>The page of each line of the contents, by the bookmarks; null where they do not match the headings.</summary>
    internal static Dictionary<string, int>? PagesOf(BriefingDocument document, byte[] pdf)
    {
        using var read = PdfDocument.Open(pdf);
        if (!read.TryGetBookmarks(out var bookmarks)) return null;
        var headings = Headings(document).ToList();
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        if (nodes.Count != headings.Count) return null;
        return headings.Zip(nodes).Where(h => h.First is not null).ToDictionary(h => h.First!, h => h.Second.PageNumber);
    }

    /// <summary>Every heading of the page in order: its id where the contents list it, else null.</summary>
    static IEnumerable<string?> Headings(BriefingDocument document)
    {
        var wording = document.Wording;
        yield return null; // the title
        if (Has(wording.Contents)) yield return null;
        if (document.About.Count > 0 && Has(wording.About)) yield return null;
        if (document.Entries.Count > 0 && Has(wording.TopStories)) yield return Printed.TopStoriesId;
        foreach (var entry in document.Entries)
        {
            yield return entry.Id;
            if (entry.AtAGlance is not null && Has(wording.AtAGlance)) yield return null;
            if (entry.Comment.Count > 0 && Has(wording.Comment)) yield return null;
        }
        if (document.News.Count > 0 && Has(wording.WorthNoting)) yield return Printed.WorthNotingId;
        foreach (var group in document.News.Where(g => Has(g.Title))) yield return group.Id;
        if (document.Notes.Count > 0 && Has(wording.Notes)) yield return Printed.NotesId;
        foreach (var _ in document.Notes) yield return null;
        if (!document.HasImprint) yield break;
        if (Has(wording.Imprint)) yield return Printed.ImprintId;
        if (document.Authors.Count > 0 && Has(wording.Authors)) yield return null;
        if (document.Staff.Count > 0 && Has(wording.Staff)) yield return null;
        if (document.Contact is not null && Has(wording.Contact)) yield return null;
        if (document.Publisher.Count > 0 && Has(wording.Publisher)) yield return null;
    }

    // A word that the house has left empty has no heading.
    static bool Has(string word) => word.Length > 0;
}
