using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>Joins the lines of a PDF into paragraphs, over the ends of pages too.</summary>
sealed partial class PdfParagraphs
{
    readonly List<RawBlock> blocks = [];
    MappedText paragraph = new();
    string? align;
    PdfLine? last;
    int position;

    public void AddPage(List<PdfLine> lines, double width)
    {
        var text = lines.Where(l => !PageNumber().IsMatch(l.Text)).ToList();
        if (text.Count == 0) return;
        var left = text.Min(l => l.Left);
        var right = text.Max(l => l.Right);
        var isFirst = true;
        foreach (var line in text)
        {
            if (last is not null && !GoesOn(last, line, left, right, isFirst)) Flush();
            Append(line);
            align ??= AlignOf(line, left, right, width);
            last = line;
            isFirst = false;
        }
    }

    public List<RawBlock> Finish()
    {
        Flush();
        return blocks;
    }

    /// <summary>A line goes on with the one before when that one was full and this one is not indented.</summary>
    static bool GoesOn(PdfLine before, PdfLine line, double left, double right, bool isFirstOfPage)
    {
        var full = before.Right > right - (2.5 * before.Size);
        var indented = line.Left > left + (1.2 * line.Size);
        var sameSize = Math.Abs(before.Size - line.Size) < 1.5;
        var near = isFirstOfPage || before.Baseline - line.Baseline < 2.6 * Math.Max(before.Size, line.Size);
        return full && !indented && sameSize && near;
    }

    static string? AlignOf(PdfLine line, double left, double right, double width)
    {
        var middle = (line.Left + line.Right) / 2;
        if (line.Left < left + (2.5 * line.Size)) return null;
        if (Math.Abs(middle - (width / 2)) < line.Size && line.Right < right - line.Size) return "center";
        return line.Left > width / 2 ? "right" : null;
    }

    void Append(PdfLine line)
    {
        if (paragraph.Length > 0) paragraph.Add('\n', position - 1);
        paragraph.Add(line.Text, position);
        position += line.Text.Length + 1;
    }

    void Flush()
    {
        if (paragraph.Length > 0) blocks.Add(new RawBlock(BlockKind.Paragraph, paragraph) { Align = align });
        paragraph = new MappedText();
        align = null;
    }

    [GeneratedRegex(@"^[\s\u3000]*[-—–－]*[\s\u3000]*\d{1,4}[\s\u3000]*[-—–－]*[\s\u3000]*$")]
    private static partial Regex PageNumber();
}
