using System.Collections.Concurrent;
using Vermilion.Publishing;
using Vermilion.Publishing.Pdf;

namespace Vermilion.Tests.Publishing;

/// <summary>Prints each briefing once for all tests of a class.</summary>
public sealed class PrintedBriefings
{
    readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> printed = [];

    public Task<byte[]> PdfAsync(BriefingDocument document) =>
        printed.GetOrAdd($"{document.Title} {document.IsDraft}", _ => new Lazy<Task<byte[]>>(() => PrintAsync(document))).Value;

    static async Task<byte[]> PrintAsync(BriefingDocument document)
    {
        if (BrowserLocator.Find() is not { } browser)
        {
            Assert.Skip("no Chromium-family browser is installed");
            return [];
        }
        var pdf = await new PdfRenderer(new BrowserPrinter(browser, TimeSpan.FromSeconds(120))).RenderAsync(document, CancellationToken.None);
        Assert.True(pdf.Succeeded, pdf.Failure?.Message);
        return pdf.Value;
    }
}
