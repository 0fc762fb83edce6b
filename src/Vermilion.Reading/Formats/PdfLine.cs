using System.Text;
using UglyToad.PdfPig.Content;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>A line of a page of a PDF, with its place in points; the page counts from below.</summary>
sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size)
{
    public static List<PdfLine> Of(Page page)
    {
        var lines = new List<PdfLine>();
        var letters = page.Letters.Where(l => l.Value.Length > 0 && l.StartBaseLine.Y >= 0)
            .OrderByDescending(l => l.StartBaseLine.Y).ToList();
        for (var i = 0; i < letters.Count;)
        {
            var baseline = letters[i].StartBaseLine.Y;
            var tolerance = Math.Max(2, letters[i].PointSize * 0.4);
            var end = i;
            while (end < letters.Count && baseline - letters[end].StartBaseLine.Y <= tolerance) end++;
            if (Join(letters[i..end]) is { } line) lines.Add(line);
            i = end;
        }

        return lines;
    }

    static PdfLine? Join(List<Letter> letters)
    {
        var ordered = letters.OrderBy(l => l.StartBaseLine.X).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < ordered.Count; i++)
        {
            var gap = i == 0 ? 0 : ordered[i].StartBaseLine.X - ordered[i - 1].EndBaseLine.X;
            var size = Math.Max(1, ordered[i].PointSize);
            if (gap > size * 1.5) text.Append('\u3000');
            else if (gap > size * 0.2) text.Append(' ');
            text.Append(ordered[i].Value);
        }

        var line = text.ToString();
        if (line.All(CjkCharacters.IsSpace)) return null;
        return new PdfLine(line, ordered[0].StartBaseLine.X, ordered[^1].EndBaseLine.X, ordered[0].StartBaseLine.Y, ordered.Max(l => l.PointSize));
    }
}
