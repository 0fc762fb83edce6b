using AngleSharp.Html.Parser;
using OpenQA.Selenium;
using Vermilion.Composing;
using Vermilion.Publishing;
using Vermilion.Publishing.Html;
using Vermilion.Reading.Catalogs;
using Vermilion.Tests.Composing;

namespace Vermilion.Tests.Publishing;

public sealed class CheckNotesTests(Browser browser) : IClassFixture<Browser>
{
    static readonly Dictionary<string, SourceLabel> Sources = new()
    {
        ["sample-2021-02/miit-industrial-internet-plan"] = new("工业互联网创新发展行动计划（2021-2023年）", "http://example.org/plan", new DateOnly(2021, 1, 13)),
    };

    static readonly Lazy<(BriefingDocument Plain, BriefingDocument Checked)> Sample = new(() =>
    {
        var issue = IssueMarkdown.Read(SampleMonth.IssueMarkdown()).Value!;
        var report = new IssueCheck(Catalog.Default).Run(issue, SampleMonth.Sources());
        return (BriefingLayout.Lay(issue, false, Sources), BriefingLayout.Lay(issue, false, Sources, report));
    });

    [Fact]
    public void Each_checked_figure_opens_the_words_of_its_source()
    {
        var page = new HtmlParser().ParseDocument(HtmlRenderer.Render(Sample.Value.Checked));
        var buttons = page.QuerySelectorAll("button.checked").ToList();

        Assert.True(buttons.Count > 100, $"{buttons.Count}");
        var figure = buttons.First(b => b.TextContent == "at least 20 percent");
        var note = page.GetElementById(figure.GetAttribute("popovertarget")!)!;
        Assert.Equal("20%以上", string.Concat(note.QuerySelectorAll("strong").Select(s => s.TextContent)));
        Assert.Contains("重点企业生产效率提高20%以上", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("January 13, 2021", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("http://example.org/plan", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.All(buttons, b => Assert.NotNull(page.GetElementById(b.GetAttribute("popovertarget")!)));
        Assert.Equal([], page.QuerySelectorAll("a button, button a, button button").Select(e => e.ParentElement!.OuterHtml));
    }

    [Fact]
    public void The_page_says_the_same_with_and_without_what_was_checked()
    {
        var page = new HtmlParser().ParseDocument(HtmlRenderer.Render(Sample.Value.Checked));
        foreach (var note in page.QuerySelectorAll("aside.check").ToList()) note.Remove();

        Assert.Equal(new HtmlParser().ParseDocument(HtmlRenderer.Render(Sample.Value.Plain)).Body!.TextContent.TrimEnd(), page.Body!.TextContent.TrimEnd());
        Assert.Equal(Sample.Value.Plain.Sections().SelectMany(s => s.Paragraphs), Sample.Value.Checked.Sections().SelectMany(s => s.Paragraphs));
    }

    [Fact]
    public void What_is_printed_has_nothing_to_press()
    {
        var printed = HtmlRenderer.Render(Sample.Value.Checked, Sample.Value.Checked.Contents.ToDictionary(c => c.Id, _ => 1));

        Assert.DoesNotContain("<button", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("popover", printed.Replace("popovertarget", "", StringComparison.Ordinal).Split("</style>")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_opens_by_the_keyboard_and_axe_finds_nothing_wrong()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("vermilion-test-").FullName, "page.html");
        File.WriteAllText(path, HtmlRenderer.Render(Sample.Value.Checked));
        var driver = browser.Open(1280, dark: false);
        driver.Navigate().GoToUrl(new Uri(path).AbsoluteUri);
        var button = driver.FindElement(By.CssSelector("button.checked"));
        var note = driver.FindElement(By.Id(button.GetAttribute("popovertarget")!));

        Assert.False(note.Displayed);
        button.SendKeys(Keys.Enter);
        Assert.True(note.Displayed);
        Assert.Empty(Browser.AxeViolations(driver));
        button.SendKeys(Keys.Escape);
        Assert.False(note.Displayed);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
