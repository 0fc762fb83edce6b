using System.Diagnostics;
using System.Text;

namespace Vermilion.Reading.Tests.Formats;

public class SourceTextReaderTests
{
    [Fact]
    public void A_title_without_content_is_kept_as_metadata_only()
    {
        var source = Sources.Reader.Read(new ReadRequest
        {
            Content = default,
            Title = "关于氢能的通知",
            Issuer = "某部",
            DocumentNumber = "某函〔2021〕1号",
            Published = new DateOnly(2021, 2, 18),
            Source = "某网",
        });

        Assert.Equal("标题：关于氢能的通知\n发文字号：某函〔2021〕1号\n发文机关：某部\n发布日期：2021-02-18\n来源：某网\n", source.Text);
        Assert.Equal(source.Text.Length, source.BodyStart);
        Assert.Contains(source.Warnings, w => w.StartsWith("no-text: ", StringComparison.Ordinal));
        Assert.All(source.Metadata, m => Assert.Equal(m.Value, m.Span.Of(source.Text).ToString()));
    }

    [Fact]
    public void Keeps_what_the_request_says_beside_what_the_page_says_when_they_differ()
    {
        var page = "<head><meta name=PubDate content='2021年2月18日'></head><body><div id=zoom><p>正文在此，共一句。</p></div>";
        var same = Sources.Reader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(page), Published = new DateOnly(2021, 2, 18) });
        var other = Sources.Reader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(page), Published = new DateOnly(2021, 2, 19) });

        Assert.Equal(["2021年2月18日"], same.Metadata.Select(m => m.Value));
        Assert.Equal(["2021年2月18日", "2021-02-19"], other.Metadata.Select(m => m.Value));
    }

    [Fact]
    public void Finds_out_what_undeclared_bytes_are()
    {
        Assert.Equal("text/html", Sources.Read("<p>一</p><p>二</p>"u8.ToArray()).MediaType);
        Assert.Equal("text/plain", Sources.Read("若 a<b 且 b>c，则成立。"u8.ToArray()).MediaType);
        Assert.Equal("application/octet-stream", Sources.Read([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]).MediaType);
    }

    [Fact]
    public void A_page_that_is_declared_plain_text_is_read_as_a_page_with_a_warning()
    {
        var source = Sources.Read("<!DOCTYPE html><html><body><p>正文，一句。</p></body></html>"u8.ToArray(), "text/plain");
        Assert.Equal("正文，一句。", source.Body());
        Assert.Contains("type-contradicted: declared text/plain, but the bytes are text/html", source.Warnings);
    }

    [Fact]
    public void Zeros_are_no_text() =>
        Assert.Contains(Sources.Read(new byte[5000]).Warnings, w => w.StartsWith("not-text: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("%PDF-1.7\nbroken", "application/pdf")]
    [InlineData("PK\u0003\u0004broken", null)]
    [InlineData("", "application/pdf")]
    [InlineData("", "text/html")]
    [InlineData("<", "text/html")]
    [InlineData("<a b='", "text/html")]
    [InlineData("<!--", "text/html")]
    [InlineData("<title>", "text/html")]
    [InlineData("<table><td>标题：", "text/html")]
    [InlineData("<frameset><frame>", "text/html")]
    [InlineData("标题：", "text/html")]
    public void Broken_bytes_give_warnings_and_no_exception(string content, string? mediaType) =>
        Assert.Contains(Sources.Read(Encoding.UTF8.GetBytes(content), mediaType).Warnings.DefaultIfEmpty("read"), w => w.Length > 0);

    [Theory]
    [InlineData("<div>", 400_000)]
    [InlineData("<b>x", 400_000)]
    [InlineData("<p><font color=red>x", 100_000)]
    [InlineData("<table><tr><td>标题：", 100_000)]
    [InlineData("<", 2_000_000)]
    [InlineData("<!--", 500_000)]
    [InlineData("<a b=\"", 300_000)]
    public void Markup_that_is_made_to_be_slow_is_read_in_bounded_time(string piece, int times)
    {
        var watch = Stopwatch.StartNew();
        Sources.Html("<html>" + string.Concat(Enumerable.Repeat(piece, times)));
        // Unbounded, the parser takes minutes over these; the margin is for a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void Says_that_deep_nesting_was_flattened_and_keeps_the_text()
    {
        var source = Sources.Html(string.Concat(Enumerable.Repeat("<div>", 5000)) + "<p>深处的正文，仍在。</p>");
        Assert.Contains("深处的正文，仍在。", source.Text, StringComparison.Ordinal);
        Assert.Contains(source.Warnings, w => w.StartsWith("nesting: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_gives_the_plain_text_of_its_blocks()
    {
        var source = Sources.Read(Encoding.UTF8.GetBytes("---\na: 1\n---\n# 一、目标\n\n到**2025年**建成\n[示范区](http://x.cn)。\n\n- 第一项\n\n| 指标 | 值 |\n|---|---|\n| 产量 | 20 |\n"), "text/markdown");
        Assert.Equal(["一、目标", "到2025年建成示范区。", "第一项", "指标\t值", "产量\t20"], source.Lines());
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.TableRow, BlockKind.TableRow], source.Blocks.Select(b => b.Kind));
    }
}
