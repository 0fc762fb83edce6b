using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Vermilion.Reading.Formats;

/// <summary>A PDF: glyphs to lines by their baselines, lines to paragraphs by gaps and indents. Its original is the text of its lines.</summary>
static class PdfFormat
{
    const int MaxPages = 500;
    const int MaxGlyphs = ReadingLimits.AnalysedCharacters;
    const int MaxBytes = 100_000_000;

    // The parser goes down the tree of pages by recursion; the system gives the room only as far as it is used.
    const int StackBytes = 256 * 1024 * 1024;

    public static RawDocument Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes) return Unread($"the PDF is larger than {MaxBytes / 1_000_000} MB and was not read");
        if ((PdfBounds.Refusal(content.Span) ?? PdfBounds.RefusalOfPlainStreams(content.Span)) is { } refusal) return Unread($"the PDF has {refusal} and was not read");
        RawDocument? read = null;
        var thread = new Thread(() => read = ReadSafely(content.ToArray()), StackBytes);
        thread.Start();
        thread.Join();
        return read!;
    }

    static RawDocument Unread(string why) => new() { Warnings = [$"no-text: {why}"] };

    static RawDocument ReadSafely(byte[] content)
    {
        try
        {
            var budget = new PdfBudget();
            using var pdf = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = budget });
            return ReadPages(pdf, budget);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Unread("the PDF is encrypted; supply a copy without a password");
        }
        // The edge of one document, on a thread of its own: others' code over hostile bytes throws what it likes.
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Unread(e is PdfBudgetException ? $"the PDF was given up: {e.Message}" : $"the PDF could not be parsed ({e.GetType().Name}); see the original");
        }
    }

    static RawDocument ReadPages(PdfDocument pdf, PdfBudget budget)
    {
        var warnings = new List<string>();
        if (pdf.NumberOfPages > MaxPages) warnings.Add($"truncated: only the first {MaxPages} of {pdf.NumberOfPages} pages were read");
        var paragraphs = new PdfParagraphs();
        var glyphs = 0;
        var number = 1;
        for (; number <= Math.Min(pdf.NumberOfPages, MaxPages) && glyphs < MaxGlyphs && !budget.IsSpent; number++)
        {
            budget.NextPage();
            if (PageOf(pdf, number) is not { } page) break;
            glyphs += page.Letters.Count;
            paragraphs.AddPage(PdfLine.Of(page), page.Width);
        }

        if (number <= Math.Min(pdf.NumberOfPages, MaxPages)) warnings.Add($"truncated: only the first {number - 1} pages were read; they hold {glyphs} characters");
        if (budget.IsCut) warnings.Add("truncated: a page holds more than was read of it");
        var blocks = paragraphs.Finish();
        if (blocks.Count == 0) warnings.Add("no-text: the PDF holds no text (a scan?); run it through text recognition first");
        return new RawDocument { Blocks = blocks, Warnings = warnings };
    }

    /// <summary>Null where the budget ends in the midst of the page: those before it are kept.</summary>
    static Page? PageOf(PdfDocument pdf, int number)
    {
        try
        {
            return pdf.GetPage(number);
        }
        catch (PdfBudgetException)
        {
            return null;
        }
    }
}
