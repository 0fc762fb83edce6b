using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Vermilion.Reading.Tests.Formats;

public class OfficeFormatsTests
{
    [Fact]
    public void Reads_the_paragraphs_headings_and_tables_of_a_Word_document()
    {
        var source = Sources.Read(Docx(
            new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), Run("关于试点的通知")),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), Run("一、目标")),
            new Paragraph(Run("到2025年，"), Run("建成十个"), new DeletedRun(new Run(new DeletedText("旧文字"))), Run("园区。")),
            new Table(new TableRow(Cell("指标"), Cell("数值")), new TableRow(Cell("产量"), Cell("20万吨")))));

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", source.MediaType);
        Assert.Equal(["关于试点的通知", "一、目标", "到2025年，建成十个园区。", "指标\t数值", "产量\t20万吨"], source.Lines());
        Assert.Equal("center", source.Blocks[0].Align);
        Assert.Equal((BlockKind.Heading, 1), (source.Blocks[1].Kind, source.Blocks[1].Level));
        Assert.Empty(source.Warnings);
    }

    [Fact]
    public void Refuses_a_zip_bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 150; i++) part.Write(zeros);
        }

        Assert.Contains(Sources.Read(stream.ToArray()).Warnings, w => w.StartsWith("refused: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Joins_the_lines_of_a_PDF_into_paragraphs()
    {
        var source = Sources.Read(Pdf(
            (100, 700, "The ministry published a plan for industry that sets goals for the"), (72, 684, "next five years and says who is to carry them out.  It was drafted in"),
            (72, 668, "spring."), (100, 640, "A second paragraph begins here.")));

        Assert.Equal("application/pdf", source.MediaType);
        Assert.Equal(2, source.Blocks.Count);
        Assert.Contains("goals for the next five years", source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_PDF_holds_no_text() =>
        Assert.Contains(Sources.Read(Pdf()).Warnings, w => w.StartsWith("no-text: the PDF holds no text (a scan?)", StringComparison.Ordinal));

    static Run Run(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    static TableCell Cell(string text) => new(new Paragraph(Run(text)));

    static byte[] Docx(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            package.AddMainDocumentPart().Document = new Document(new Body(body));
        return stream.ToArray();
    }

    static byte[] Pdf(params (double X, double Y, string Text)[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (x, y, text) in lines) page.AddText(text, 12, new PdfPoint(x, y), font);
        return builder.Build();
    }
}
