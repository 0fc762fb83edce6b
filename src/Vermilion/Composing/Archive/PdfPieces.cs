using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using Vermilion.Composing.MarkdownForm;

namespace Vermilion.Composing.Archive;

/// <summary>The pieces of a PDF. A page knows no paragraphs: they are made of lines by size, indent, weight and bullets.</summary>
sealed partial class PdfPieces
{
    readonly List<Piece> pieces = [];
    readonly List<PrintedLine> open = [];
    double body;
    double leading;
    double? paragraph;

    public static List<Piece> Read(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        var pages = pdf.GetPages().Select(page => PrintedColumns.Order(PrintedLine.RowsOf(page))).ToList();
        var lines = pages.SelectMany(p => p).ToList();
        if (lines.Count == 0) return [];
        var reader = new PdfPieces { body = lines.GroupBy(l => Math.Round(l.Size * 2) / 2).MaxBy(g => g.Sum(l => l.Text.Length))!.Key };
        reader.leading = reader.LeadingOf(lines);
        var repeated = Repeated(pages);
        foreach (var line in lines.Where(l => !repeated.Contains(RunningTitle(l.Text)) && !l.IsPageNumber)) reader.Take(line);
        reader.Flush();
        return reader.pieces;
    }

    /// <summary>The usual way from line to line of the text.</summary>
    double LeadingOf(List<PrintedLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page && Math.Abs(p.First.Size - body) < 0.6 && Math.Abs(p.Second.Size - body) < 0.6)
            .Select(p => p.First.Baseline - p.Second.Baseline).Where(g => g > body * 0.9 && g < body * 2.2).Order().ToList();
        // A page of short items alone shows no way from line to line.
        return gaps.Count > 0 && gaps[gaps.Count / 5] < body * 1.65 ? gaps[gaps.Count / 5] : body * 1.45;
    }

    /// <summary>What stands at the top or foot of most pages is the running title.</summary>
    static HashSet<string> Repeated(List<List<PrintedLine>> pages) =>
        [.. pages.SelectMany(p => p.Take(2).Concat(p.TakeLast(2)).Select(l => RunningTitle(l.Text)).Distinct()).GroupBy(t => t).Where(g => g.Count() > 1 && g.Count() * 2 > pages.Count).Select(g => g.Key)];

    // It may carry the number of the page: 3, or 3 of 8, or p. 3.
    static string RunningTitle(string text) => PageBeside().Replace(text, "");

    [GeneratedRegex(@"\s+(?:p(?:age|\.)?\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?$|^\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex PageBeside();

    void Take(PrintedLine line)
    {
        if (open.Count > 0 && !GoesOn(open[^1], line)) Flush();
        open.Add(line);
    }

    bool GoesOn(PrintedLine last, PrintedLine line)
    {
        if (last.Label is not null && line.Label is null)
            return line.Page == last.Page && line.Left > last.Left + last.Size && last.Baseline - line.Baseline < 1.25 * leading && line.Size < last.Size + 0.6;
        if (line.Label is not null || line.IsBullet || line.Column != last.Column || Math.Abs(last.Size - line.Size) > 0.6 || last.IsStrong != line.IsStrong) return false;
        if (line.Page != last.Page) return IsFull(last) && !IsHeading(last);
        // Lines of one paragraph stand closer together than paragraphs do.
        var gap = last.Baseline - line.Baseline;
        if (IsHeading(line)) return gap > 0 && gap < 1.6 * line.Size;
        return gap > 0 && gap < leading * (IsIndented(line) || !IsFull(last) ? 1.1 : 1.25) && Math.Abs(line.Left - last.Left) < 2.5 * line.Size;
    }

    // A word is parted at its hyphen, and there was no space.
    static string Between(string before, string after) => before.EndsWith('-') ? "" : WrappedLines.Between(before, after);

    // Programs draw the dots of a list without writing them.
    bool IsIndented(PrintedLine line) => line.Column == 0 && line.Label is null && paragraph is { } left && line.Left > left + (0.7 * line.Size) && line.Left < left + (6 * line.Size);

    static bool IsFull(PrintedLine line) => line.Right > line.PageRight - ((line.Column > 0 ? 2 : 6) * line.Size);

    bool IsHeading(PrintedLine line) => line.Size > body * 1.12 || line.IsStrong;

    void Flush()
    {
        if (open.Count == 0) return;
        var text = new StringBuilder();
        var first = open[0];
        if (first.Label is { } label)
        {
            pieces.Add(new Piece(PieceKind.Row, pieces.Count + 1, $"{label}\t{InlineWords.OneLine(string.Join(' ', open.Select(l => l.Words)))}"));
            paragraph = null;
            open.Clear();
            return;
        }

        for (var i = 0; i < open.Count; i++)
        {
            // A line that ends early ends there in print.
            if (i > 0) text.Append(IsFull(open[i - 1]) ? Between(open[i - 1].Words, open[i].Words) : "\n");
            text.Append(open[i].Words);
        }

        var kind = IsHeading(first) ? PieceKind.Heading : first.IsBullet || IsIndented(first) ? PieceKind.Bullet : PieceKind.Paragraph;
        var words = string.Join('\n', text.ToString().Split('\n').Select(InlineWords.OneLine));
        if (first.IsBullet) words = words.TrimStart('•', '·', '▪', '●', '◦', '–', '-', '*', '\\', ' ');
        if (words.Length > 0) pieces.Add(new Piece(kind, pieces.Count + 1, words, kind == PieceKind.Heading ? first.Size > body * 1.5 ? 1 : 3 : 0));
        // What stands deeper than the paragraph before it is an item.
        if (kind == PieceKind.Heading) paragraph = null;
        else if (kind == PieceKind.Paragraph) paragraph = first.Left;
        open.Clear();
    }
}
