using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using Vermilion.Publishing;
using Vermilion.Publishing.Pdf;

namespace Vermilion.Tests.Publishing;

public sealed class PdfRendererTests(PrintedBriefings printed) : IClassFixture<PrintedBriefings>
{
    static readonly BriefingDocument Full = BriefingLayout.Lay(SampleIssues.Full, draft: true);

    [Fact]
    public async Task The_contents_name_the_page_on_which_each_part_stands()
    {
        var pdf = await printed.PdfAsync(Full);
        var pages = OutputText.PdfToText(pdf).Split('\f');
        // Read by a tool of its own kind: the number at the end of the line in the contents, and the page that has the headline.
        var contents = pages[0].ReplaceLineEndings(" ");
        foreach (var (headline, heading) in new[] { ("5 Drafted by rules", "5 Drafted by rules"), ("4 Chips: money and rules", "4 Chips: money and rules"), ("Corporate news", "Corporate news"), ("Imprint", "Imprint") })
        {
            var page = int.Parse(Regex.Match(contents, Regex.Escape(headline) + @" (\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(page > 1);
            Assert.Contains(heading + "\n", pages[page - 1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_has_bookmarks_tags_title_and_language()
    {
        var pdf = await printed.PdfAsync(Full);
        using var read = PdfDocument.Open(pdf);
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        Assert.Contains(bookmarks.GetNodes().OfType<DocumentBookmarkNode>(), n => n.Title == "1 A plan for the factory floor");
        Assert.Equal("China <Industry> & Technology \"Briefing\", February 2021", read.Information.Title);
        Assert.Contains("<Lang,", read.Structure.Catalog.CatalogDictionary.ToString(), StringComparison.Ordinal);
        Assert.Contains("<MarkInfo,", read.Structure.Catalog.CatalogDictionary.ToString(), StringComparison.Ordinal);
        Assert.Contains("<StructTreeRoot,", read.Structure.Catalog.CatalogDictionary.ToString(), StringComparison.Ordinal);
        Assert.All(read.GetPages(), p => Assert.Equal(842, p.Height, 1.0));
    }

    [Fact]
    public async Task Every_font_is_embedded_and_none_is_of_type_3()
    {
        if (!File.Exists("/usr/bin/pdffonts")) Assert.Skip("pdffonts is not installed");
        var lines = OutputText.Run("pdffonts", await printed.PdfAsync(Full), "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.DoesNotContain("Type 3", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Matches(@"\byes yes yes\b", line));
    }

    [Fact]
    public async Task Chinese_can_be_copied_out_exactly()
    {
        var text = OutputText.PdfToText(await printed.PdfAsync(Full));
        Assert.Contains("无锡飞谱电子信息有限公司", text.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Contains("到2030年，可再生能源电力消费占比达到40%", text.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[\u2E80-\u2FDF]", text);
    }

    [Fact]
    public async Task Each_page_has_its_number_and_a_draft_its_mark()
    {
        var pages = OutputText.PdfToText(await printed.PdfAsync(Full)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < pages.Length; i++)
        {
            Assert.Contains($"{i + 1} of {pages.Length}", pages[i], StringComparison.Ordinal);
            Assert.Contains(Printed.DraftNotice, pages[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_lead_out_and_within()
    {
        using var read = PdfDocument.Open(await printed.PdfAsync(Full));
        var actions = read.GetPages().SelectMany(p => p.GetAnnotations()).Select(a => a.Action).ToList();
        Assert.Contains(actions.OfType<UglyToad.PdfPig.Actions.UriAction>(), a => a.Uri == "http://www.gov.cn/zhengce/2021-02/18/content_5587565.htm");
    }

    [Fact]
    public async Task A_browser_that_hangs_is_stopped()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the stand-in is a shell script");
            return;
        }
        var script = Path.Combine(Directory.CreateTempSubdirectory("vermilion-test-").FullName, "browser");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nsleep 600\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var printedPage = await new BrowserPrinter(script, TimeSpan.FromMilliseconds(300)).PrintAsync("<p>x</p>", TestContext.Current.CancellationToken);
        Assert.False(printedPage.Succeeded);
        Assert.Contains("VERMILION_BROWSER", printedPage.Failure.Message, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(script)!, recursive: true);
    }

    [Fact]
    public async Task A_browser_that_cannot_be_started_is_said()
    {
        var printedPage = await new BrowserPrinter("/no/such/browser", TimeSpan.FromSeconds(5)).PrintAsync("<p>x</p>", TestContext.Current.CancellationToken);
        Assert.Contains("/no/such/browser", printedPage.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_named_browser_goes_before_those_of_the_path()
    {
        string? Variable(string name) => name switch { "VERMILION_BROWSER" => "/opt/mine", "PATH" => "/usr/bin", _ => null };
        Assert.Equal("/opt/mine", BrowserLocator.Find(Variable, _ => true));
        Assert.Null(BrowserLocator.Find(Variable, path => path != "/opt/mine"));
        Assert.Equal("/usr/bin/msedge", BrowserLocator.Find(name => name == "PATH" ? "/bin:/usr/bin" : null, path => path == "/usr/bin/msedge"));
    }
}
