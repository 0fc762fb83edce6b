using System.Text;
using Vermilion.Model;
using Vermilion.Publishing.Docx;
using Vermilion.Publishing.Html;
using Vermilion.Publishing.Markdown;
using Vermilion.Publishing.Pdf;

namespace Vermilion.Publishing;

/// <summary>Renders a briefing to the formats asked for.</summary>
/// <param name="browser">The browser that prints the PDF; null where the machine has none.</param>
public sealed class BriefingFiles(string? browser)
{
    static readonly TimeSpan PrintLimit = TimeSpan.FromSeconds(90);

    public const string NoBrowser =
        "no PDF: it is printed by a Chromium-family browser, and none was found; install chromium (or name one in " + BrowserLocator.Variable + ") and publish again";

    public async Task<Outcome<RenderedBriefing>> RenderAsync(BriefingDocument document, IReadOnlyList<OutputFormat> formats, CancellationToken stop)
    {
        var files = new List<PublishedFile>();
        string? notice = null;
        foreach (var format in formats)
        {
            if (format == OutputFormat.Pdf && browser is null)
            {
                notice = NoBrowser;
                continue;
            }
            var content = await ContentAsync(document, format, stop);
            if (!content.Succeeded) return content.Failure;
            files.Add(new PublishedFile($"briefing-{document.Period}.{format.Extension()}", format, content.Value));
        }
        return new RenderedBriefing(files, notice);
    }

    async Task<Outcome<byte[]>> ContentAsync(BriefingDocument document, OutputFormat format, CancellationToken stop) => format switch
    {
        OutputFormat.Html => Encoding.UTF8.GetBytes(HtmlRenderer.Render(document)),
        OutputFormat.Docx => DocxRenderer.Render(document),
        OutputFormat.Markdown => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(document)),
        _ => await new PdfRenderer(new BrowserPrinter(browser!, PrintLimit)).RenderAsync(document, stop),
    };
}

/// <param name="Notice">What could not be made and how to get it, in one line.</param>
public sealed record RenderedBriefing(IReadOnlyList<PublishedFile> Files, string? Notice);
