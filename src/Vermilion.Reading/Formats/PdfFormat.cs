using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Vermilion.Reading.Formats;

/// <summary>A PDF: glyphs to lines by their baselines, lines to paragraphs by gaps and indents. Its original is the text of its lines.</summary>
static class PdfFormat
{
    const int MaxPages = 500;
    const int MaxGlyphs = 3_000_000;
    const int MaxBytes = 100_000_000;

    public static RawDocument Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes) return new RawDocument { Warnings = [$"no-text: the PDF is larger than {MaxBytes / 1_000_000} MB and was not read"] };
        try
        {
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return ReadPages(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new RawDocument { Warnings = ["no-text: the PDF is encrypted; supply a copy without a password"] };
        }
    }

    static RawDocument ReadPages(PdfDocument pdf)
    {
        var warnings = new List<string>();
        if (pdf.NumberOfPages > MaxPages) warnings.Add($"truncated: only the first {MaxPages} of {pdf.NumberOfPages} pages were read");
        var paragraphs = new PdfParagraphs();
        var glyphs = 0;
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, MaxPages) && glyphs < MaxGlyphs; number++)
        {
            var page = pdf.GetPage(number);
            glyphs += page.Letters.Count;
            paragraphs.AddPage(PdfLine.Of(page), page.Width);
        }

        if (glyphs >= MaxGlyphs) warnings.Add($"truncated: the PDF has more than {MaxGlyphs} characters");
        var blocks = paragraphs.Finish();
        if (blocks.Count == 0) warnings.Add("no-text: the PDF holds no text (a scan?); run it through text recognition first");
        return new RawDocument { Blocks = blocks, Warnings = warnings };
    }
}
