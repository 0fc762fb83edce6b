using System.Diagnostics;
using System.Text;

namespace Vermilion.Reading.Tests.Robustness;

/// <summary>
/// Ten megabytes of what slows readers down. The goal is two seconds of a core; a machine that builds and tests at the same
/// time is slower, so that a test allows more: what is quadratic takes minutes.
/// </summary>
public class HostileDocumentsTests
{
    const int Size = 10_000_000;
    static readonly TimeSpan Allowed = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("1")]
    [InlineData("国")]
    [InlineData("、")]
    [InlineData("《")]
    [InlineData("（")]
    [InlineData("1.\n")]
    [InlineData("2020年12月22日")]
    [InlineData("不低于5%，")]
    [InlineData("国发〔2020〕1号、")]
    [InlineData("北京样例科技股份有限公司")]
    [InlineData("一")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("by 2025 $5 million ")]
    [InlineData("到2025年，产量达到50万吨，比2020年增长10%以上。根据《样例规划》（国发〔2020〕1号）组织实施。")]
    public void Reads_ten_megabytes_of_one_thing(string unit) => Read(Repeat(unit), "text/plain");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<p>一段文字。")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<td>5%</td>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("<h1>标题</h1>")]
    [InlineData("<li>发文机关：国务院</li>")]
    [InlineData("<i class='a b c d e f g'>x</i>")]
    public void Reads_ten_megabytes_of_one_thing_as_a_page(string unit) => Read("<html><body>" + Repeat(unit), "text/html");

    [Fact]
    public void Reads_a_page_with_an_attribute_of_ten_megabytes() => Read($"<html><body><p title=\"{Repeat("长")}\">一段文字。</p></body></html>", "text/html");

    [Fact]
    public void Keeps_the_whole_text_of_a_giant_document_and_says_how_much_was_analysed()
    {
        var text = Repeat(string.Concat(Enumerable.Repeat("到2025年，样例产品的产量达到50万吨，其余各项指标按样例规划的部署稳步推进，不另行规定。", 5)) + "\n");

        var reading = Read(text, "text/plain");

        Assert.Contains(reading.Warnings, w => w.StartsWith("analysed-in-part: findings were looked for in the first ", StringComparison.Ordinal));
        Assert.True(reading.Text.Length > text.Length * 0.9);
        Assert.All(reading.Targets, t => Assert.Contains("50万吨", t.Span.Of(reading.Text).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Analyses_a_line_without_end_in_parts_and_quotes_it_as_it_is()
    {
        var reading = Read(string.Concat(Enumerable.Repeat("到2025年，样例产品产量达到50万吨。", 2_000)), "text/plain");

        Assert.True(reading.Targets.Count > 1_500);
        Assert.DoesNotContain('\n', reading.Text[100..30_000]);
        Assert.All(reading.Targets, t => Assert.Contains("50万吨", t.Span.Of(reading.Text).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_random_bytes_whatever_they_are_said_to_be()
    {
        var bytes = new byte[2_000_000];
        new Random(1).NextBytes(bytes);
        foreach (var type in (string?[])[null, "text/plain", "text/html", "text/markdown", "application/pdf"]) Read(bytes, type);
        Read([.. "%PDF-1.7\n"u8, .. bytes], null);
        Read([.. "PK\u0003\u0004"u8, .. bytes], null);
    }

    [Fact]
    public void Gives_up_a_PDF_whose_pages_have_no_end()
    {
        var content = string.Concat(Enumerable.Repeat("(a) Tj ", 600_000));

        var reading = Read(FuzzSeeds.Pdf("BT /F1 12 Tf 72 700 Td " + content + "ET"), null);

        Assert.Contains(reading.Warnings, w => w.StartsWith("no-text: the PDF has more than ", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_PDF_whose_tree_of_pages_is_ten_thousand_deep()
    {
        var pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n");
        for (var i = 2; i < 10_000; i++) pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i} 0 obj <</Type /Pages /Kids [{i + 1} 0 R] /Count 1>> endobj\n");
        pdf.Append("trailer <</Root 1 0 R>>\n%%EOF");

        Assert.Contains(Read(pdf.ToString(), null).Warnings, w => w.StartsWith("no-text: the PDF has more than", StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_a_Word_document_of_deep_tables_and_many_paragraphs()
    {
        Read(FuzzSeeds.Docx(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + "<w:p/>"), null);
        var many = Read(FuzzSeeds.Docx(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>一段文字。</w:t></w:r></w:p>", 200_000))), null);
        Assert.Contains(many.Warnings, w => w.StartsWith("truncated: only the first ", StringComparison.Ordinal));
    }

    static string Repeat(string unit)
    {
        var bytes = Encoding.UTF8.GetByteCount(unit);
        return new StringBuilder(Size / bytes * unit.Length).Insert(0, unit, Size / bytes).ToString();
    }

    static ReadResult Read(string text, string? type) => Read(Encoding.UTF8.GetBytes(text), type);

    static ReadResult Read(byte[] bytes, string? type)
    {
        var clock = Stopwatch.StartNew();
        var reading = DocumentReader.Default.Read(new ReadRequest { Content = bytes, MediaType = type });
        Assert.True(clock.Elapsed < Allowed, $"{clock.Elapsed.TotalSeconds:0.0} s");
        foreach (var (kind, spans) in FindingSpans.Of(reading))
            foreach (var span in spans) Assert.True(span.Start >= 0 && span.End <= reading.Text.Length, $"{kind} {span} in {reading.Text.Length} characters");
        return reading;
    }
}
