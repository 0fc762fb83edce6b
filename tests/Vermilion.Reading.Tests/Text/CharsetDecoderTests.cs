using System.Text;
using Vermilion.Reading.Tests.Formats;

namespace Vermilion.Reading.Tests.Text;

public class CharsetDecoderTests
{
    const string Sentence = "工业和信息化部印发《产业发展规划》，提出到二〇二五年的目标。";
    const string Traditional = "經濟部公布產業發展計畫，說明未來五年的目標與資源。";

    static CharsetDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    static byte[] Page(string meta, string charset, string sentence = Sentence) =>
        Encoding.GetEncoding(charset).GetBytes($"<html><head>{meta}</head><body><p>{sentence}</p></body></html>");

    [Theory]
    [InlineData("<meta charset=gb2312>", "gb18030")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=GBK'>", "gb18030")]
    [InlineData("<meta charset='utf-8'>", "utf-8")]
    [InlineData("", "utf-8")]
    [InlineData("", "gb18030")]
    [InlineData("", "utf-16")]
    [InlineData("", "utf-16BE")]
    public void Reads_right_and_missing_declarations(string meta, string charset)
    {
        var source = Sources.Read(Page(meta, charset), "text/html");
        Assert.Equal(Sentence, source.Body());
        Assert.Empty(source.Warnings);
    }

    [Fact]
    public void Tells_Big5_from_gb18030() =>
        Assert.Equal(Traditional, Sources.Read(Page("", "big5", Traditional), "text/html").Body());

    [Theory]
    [InlineData("utf-8", "gb18030")]
    [InlineData("gb2312", "utf-8")]
    public void Overrides_a_declaration_that_the_bytes_contradict_and_names_both(string declared, string real)
    {
        var source = Sources.Read(Page($"<meta charset={declared}>", real), "text/html");
        Assert.Equal(Sentence, source.Body());
        Assert.Equal([$"charset-contradicted: declared {declared}, but the bytes are {real}"], source.Warnings);
    }

    [Fact]
    public void The_page_is_asked_when_the_server_is_wrong()
    {
        var source = Sources.Read(Page("<meta charset=gbk>", "gb18030"), "text/html", charset: "utf-8");
        Assert.Equal(Sentence, source.Body());
        Assert.Contains("charset-contradicted: declared utf-8, but the bytes are gb18030", source.Warnings);
    }

    [Fact]
    public void A_page_cut_in_the_middle_of_a_character_stays_what_it_says_it_is()
    {
        var bytes = Page("<meta charset=utf-8>", "utf-8")[..^20];
        var source = Sources.Read(bytes[..(bytes.Length - 1)], "text/html");
        Assert.StartsWith("工业和信息化部", source.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_only_gb18030_has_are_read() =>
        Assert.Equal("䶮镕㙍公司，公告。", Sources.Read(Page("<meta charset=gb2312>", "gb18030", "䶮镕㙍公司，公告。"), "text/html").Body());
}
