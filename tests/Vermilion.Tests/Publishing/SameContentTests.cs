using Vermilion.Publishing;
using Vermilion.Publishing.Docx;
using Vermilion.Publishing.Html;
using Vermilion.Publishing.Markdown;

namespace Vermilion.Tests.Publishing;

public sealed class SameContentTests(PrintedBriefings printed) : IClassFixture<PrintedBriefings>
{
    public static TheoryData<string> Names => ["full", "small"];

    static BriefingDocument Document(string name) => BriefingLayout.Lay(name == "full" ? SampleIssues.Full : SampleIssues.Small);

    [Theory, MemberData(nameof(Names))]
    public void The_page_carries_every_word(string name) =>
        Assert.Equal(OutputText.Expected(Document(name)), OutputText.OfHtml(HtmlRenderer.Render(Document(name))));

    [Theory, MemberData(nameof(Names))]
    public void The_Word_document_carries_every_word(string name) =>
        Assert.Equal(OutputText.Expected(Document(name)), OutputText.OfDocx(DocxRenderer.Render(Document(name))));

    [Theory, MemberData(nameof(Names))]
    public void The_Markdown_carries_every_word(string name) =>
        Assert.Equal(OutputText.Expected(Document(name)), OutputText.OfMarkdown(MarkdownRenderer.Render(Document(name))));

    [Theory, MemberData(nameof(Names))]
    public async Task The_PDF_carries_every_word(string name) =>
        Assert.Equal(OutputText.Expected(Document(name)), OutputText.OfPdf(await printed.PdfAsync(Document(name)), Document(name)));

    [Fact]
    public void The_text_holds_what_the_Issue_says()
    {
        var text = string.Join('\n', Document("full").Sections().SelectMany(s => s.Paragraphs));
        Assert.Contains("Policy name Interpretation of the \"Action Plan (2021-2023)\"", text, StringComparison.Ordinal);
        Assert.Contains("Chinese name 《工业互联网创新发展行动计划（2021-2023年）》解读", text, StringComparison.Ordinal);
        Assert.Contains("Source www.gov.cn/zhengce/2021-02/18/content_5587565.htm", text, StringComparison.Ordinal);
        Assert.Contains("Provenance Known from press reports only", text, StringComparison.Ordinal);
        Assert.Contains("February 5: An agency (能源局) circulates a draft: \"40 percent\" by 2030 (NEA letter (CN)°; Wire [article] (EN))", text, StringComparison.Ordinal);
        Assert.Contains("November 10, 2020: A line of an earlier year", text, StringComparison.Ordinal);
        Assert.Contains("February 7: An investor buys into 无锡飞谱电子信息有限公司", text, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> & a very long headline", text, StringComparison.Ordinal);
        Assert.Contains("Output of at least CNY 5 billion", text, StringComparison.Ordinal);
        Assert.Contains("产值不低于50亿元", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_Issue_gives_the_same_bytes()
    {
        Assert.Equal(HtmlRenderer.Render(Document("full")), HtmlRenderer.Render(Document("full")));
        Assert.Equal(MarkdownRenderer.Render(Document("full")), MarkdownRenderer.Render(Document("full")));
        Assert.Equal(DocxRenderer.Render(Document("full")), DocxRenderer.Render(Document("full")));
    }

    [Fact]
    public void Words_quoted_twice_keep_their_number()
    {
        var glance = Document("full").Entries[0].AtAGlance!;
        Assert.EndsWith("By 2023:1–2", glance.Lead[0].Text.PlainText(), StringComparison.Ordinal);
        Assert.EndsWith("20 percent1, 4", glance.Bullets[2].Text.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_draft_is_labelled_and_shows_its_Chinese()
    {
        var html = HtmlRenderer.Render(Document("full"));
        Assert.Contains(Printed.MachineDraft, html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"quotation\"><span lang=\"zh-CN\">产值不低于50亿元</span></span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Printed.MachineDraft, HtmlRenderer.Render(Document("small")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_marked_in_every_output()
    {
        var draft = BriefingLayout.Lay(SampleIssues.Small, draft: true);
        Assert.Contains("class=\"draft\">" + Printed.DraftNotice, HtmlRenderer.Render(draft), StringComparison.Ordinal);
        Assert.Contains("@top-center", HtmlRenderer.Render(draft), StringComparison.Ordinal);
        Assert.Contains(Printed.DraftNotice, MarkdownRenderer.Render(draft), StringComparison.Ordinal);
        Assert.DoesNotContain(Printed.DraftNotice, HtmlRenderer.Render(Document("small")), StringComparison.Ordinal);
    }
}
