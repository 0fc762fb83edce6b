using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using OpenQA.Selenium;
using Vermilion.Publishing;
using Vermilion.Publishing.Html;

namespace Vermilion.Tests.Publishing;

public sealed partial class HtmlRendererTests(Browser browser) : IClassFixture<Browser>
{
    static readonly BriefingDocument Full = BriefingLayout.Lay(SampleIssues.Full, draft: true);
    static readonly string Html = HtmlRenderer.Render(Full);

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public void Axe_finds_nothing_wrong(int width, bool dark)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("vermilion-test-").FullName, "page.html");
        File.WriteAllText(path, Html);
        var driver = browser.Open(width, dark: dark);
        driver.Navigate().GoToUrl(new Uri(path).AbsoluteUri);
        Assert.Empty(Browser.AxeViolations(driver));
        var scripts = (IJavaScriptExecutor)driver;
        Assert.False((bool)scripts.ExecuteScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth")!);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Nothing_in_an_Issue_becomes_markup()
    {
        var page = new HtmlParser().ParseDocument(Html);
        Assert.Empty(page.QuerySelectorAll("img, b, iframe, object, script:not([type='application/ld+json'])"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.Matches("^(#|https?://|mailto:)", a.GetAttribute("href")!));
        Assert.Equal("China <Industry> & Technology \"Briefing\"", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void The_page_refers_to_nothing_outside_itself()
    {
        var page = new HtmlParser().ParseDocument(Html);
        Assert.Empty(page.QuerySelectorAll("link, [src], [srcset], [style], [onclick]"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_names_the_hash_of_the_style_sheet()
    {
        var page = new HtmlParser().ParseDocument(Html);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains(StyleSheet.HashIn(Html)!, policy, StringComparison.Ordinal);
        Assert.Equal(StyleSheet.HashIn(Html), StyleSheet.Hash(page.QuerySelector("style")!.TextContent));
    }

    [Fact]
    public void The_contents_lead_to_every_part_and_every_anchor_is_unique()
    {
        var page = new HtmlParser().ParseDocument(Html);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.Equal(
            ["#top-stories", "#story-1", "#story-2", "#story-3", "#story-4", "#story-5", "#worth-noting", "#policy-news", "#corporate-news", "#sources", "#imprint"],
            page.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        var levels = new HtmlParser().ParseDocument(Html).QuerySelectorAll("h1, h2, h3, h4, h5").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Chinese_is_marked_as_Chinese()
    {
        var page = new HtmlParser().ParseDocument(Html);
        var chinese = page.QuerySelectorAll("[lang='zh-CN']").Select(e => e.TextContent).ToList();
        Assert.Contains("《工业互联网创新发展行动计划（2021-2023年）》解读", chinese);
        Assert.Contains("交通强国", chinese);
        foreach (var element in page.QuerySelectorAll("[lang='zh-CN']").ToList()) element.Remove();
        Assert.DoesNotMatch(@"[\u4e00-\u9fff]", page.Body!.TextContent);
    }

    [Fact]
    public void Catalogues_are_told_title_authors_and_day()
    {
        var page = new HtmlParser().ParseDocument(Html);
        string? Meta(string name) => page.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal("China <Industry> & Technology \"Briefing\", February 2021", Meta("citation_title"));
        Assert.Equal("2021/03/02", Meta("citation_publication_date"));
        Assert.Equal("2021-03-02", Meta("DC.date"));
        Assert.Equal(["Zoë O'Hara", "Li Lei 李雷"], page.QuerySelectorAll("meta[name='citation_author']").Select(m => m.GetAttribute("content")));
        using var data = JsonDocument.Parse(page.QuerySelector("script")!.TextContent);
        Assert.Equal("2021-02", data.RootElement.GetProperty("issueNumber").GetString());
        Assert.Equal("Institute of Tests", data.RootElement.GetProperty("publisher").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Text_stands_out_from_its_ground(int palette)
    {
        // The palettes of the sheet in order: light, dark, print.
        var colours = RootBlock().Matches(StyleSheet.For(Full))[palette].Groups["body"].Value;
        string Colour(string name) => Regex.Match(colours, $@"--{name}: #([0-9a-f]{{3,6}})").Groups[1].Value;
        foreach (var text in new[] { "ink", "quiet", "accent" })
            foreach (var ground in new[] { "paper", "panel" })
                Assert.True(Contrast(Colour(text), Colour(ground)) >= 4.5, $"{text} on {ground}");
    }

    static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    static double Luminance(string hex)
    {
        if (hex.Length == 3) hex = string.Concat(hex.Select(c => $"{c}{c}"));
        var channels = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@":root \{(?<body>[^}]*)\}")]
    private static partial Regex RootBlock();
}
