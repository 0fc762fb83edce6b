using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Vermilion.Publishing;
using Vermilion.Publishing.Docx;

namespace Vermilion.Tests.Publishing;

public sealed class DocxRendererTests
{
    static WordprocessingDocument Open(bool draft = true) =>
        WordprocessingDocument.Open(new MemoryStream(DocxRenderer.Render(BriefingLayout.Lay(SampleIssues.Full, draft))), false);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_validator_finds_no_error(bool draft)
    {
        using var package = Open(draft);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri}{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Headings_lists_quotes_and_links_have_their_styles()
    {
        using var package = Open();
        var body = package.MainDocumentPart!.Document!.Body!;
        string StyleOf(string start) => body.Descendants<Paragraph>().Last(p => p.InnerText.StartsWith(start, StringComparison.Ordinal)).ParagraphProperties!.ParagraphStyleId!.Val!;
        Assert.Equal("Title", StyleOf("China <Industry>"));
        Assert.Equal("Heading1", StyleOf("Top stories"));
        Assert.Equal("Heading2", StyleOf("Corporate news"));
        Assert.Equal("Heading3", StyleOf("At a glance"));
        Assert.Equal("ListBullet", StyleOf("Run 30 factories"));
        Assert.Equal("Quote", StyleOf("产值不低于"));
        Assert.Contains(body.Descendants<Hyperlink>(), h => h.Id is not null && h.Descendants<RunStyle>().Any(s => s.Val == "Hyperlink"));
        var styles = package.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet();
        Assert.All(body.Descendants<ParagraphStyleId>(), s => Assert.Contains(s.Val!.Value!, styles));
        Assert.All(body.Descendants<RunStyle>(), s => Assert.Contains(s.Val!.Value!, styles));
    }

    [Fact]
    public void Links_inside_the_document_have_their_targets()
    {
        using var package = Open();
        var body = package.MainDocumentPart!.Document!.Body!;
        var bookmarks = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToList();
        Assert.Equal(bookmarks.Count, bookmarks.Distinct().Count());
        Assert.All(body.Descendants<Hyperlink>().Where(h => h.Anchor is not null), h => Assert.Contains(h.Anchor!.Value!, bookmarks));
        Assert.Contains(package.MainDocumentPart.HyperlinkRelationships, r => r.Uri.AbsoluteUri.StartsWith("https://www.example.gov.cn/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_contents_are_a_field_with_its_lines_filled_in()
    {
        using var package = Open();
        var body = package.MainDocumentPart!.Document!.Body!;
        Assert.Contains(body.Descendants<FieldCode>(), f => f.Text.Contains("TOC \\o", StringComparison.Ordinal));
        Assert.Contains(body.Descendants<Paragraph>(), p => p.ParagraphProperties?.ParagraphStyleId?.Val == "TOC2" && p.InnerText.StartsWith("1 A plan for the factory floor", StringComparison.Ordinal));
        Assert.True(package.MainDocumentPart.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value);
        var kinds = body.Descendants<FieldChar>().Select(c => c.FieldCharType!.Value).ToList();
        Assert.Equal(kinds.Count(k => k == FieldCharValues.Begin), kinds.Count(k => k == FieldCharValues.End));
    }

    [Fact]
    public void Properties_and_languages_are_set()
    {
        using var package = Open();
        Assert.Equal("China <Industry> & Technology \"Briefing\", February 2021", package.PackageProperties.Title);
        Assert.Equal("Zoë O'Hara, Li Lei 李雷", package.PackageProperties.Creator);
        Assert.Equal(new DateTime(2021, 3, 2, 0, 0, 0, DateTimeKind.Utc), package.PackageProperties.Created!.Value.ToUniversalTime());
        var chinese = package.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().First(r => r.InnerText == "交通强国").RunProperties!;
        Assert.Equal("zh-CN", chinese.Languages!.EastAsia!.Value);
    }

    [Fact]
    public void Head_and_foot_carry_the_draft_mark_and_the_page_number()
    {
        using var package = Open();
        Assert.Equal(Printed.DraftNotice, package.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Contains(package.MainDocumentPart.FooterParts.Single().Footer!.Descendants<FieldCode>(), f => f.Text.Trim() == "NUMPAGES");
        using var released = Open(draft: false);
        Assert.Empty(released.MainDocumentPart!.HeaderParts);
    }
}
