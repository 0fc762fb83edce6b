using System.Text;
using UglyToad.PdfPig.Content;

namespace Vermilion.Composing.Archive;

/// <summary>A line of a page of a PDF, in points from below.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Words">The same as inline Markdown, with its links.</param>
sealed record PrintedLine(string Text, string Words, int Page, double Left, double Right, double PageRight, double Baseline, double Size, bool IsStrong)
{
    static readonly (string Printed, string Letters)[] Ligatures = [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];

    /// <summary>The label of a field that stands before the line, in a cell of its own.</summary>
    public string? Label { get; init; }

    /// <summary>Which column of the page it stands in, where it has several.</summary>
    public int Column { get; init; }

    const string Bullets = "•·▪●◦–";

    public bool IsBullet => (Text.Length > 0 && Bullets.Contains(Text[0], StringComparison.Ordinal)) || Text.StartsWith("- ", StringComparison.Ordinal);

    public bool IsPageNumber => Text.Length < 5 && Text.All(char.IsAsciiDigit);

    /// <summary>The lines of a page, each parted where a wide gap stands in it: the cells of a table, or columns.</summary>
    public static List<List<PrintedLine>> RowsOf(Page page)
    {
        var links = page.GetHyperlinks().SelectMany(link => link.Letters.Select(letter => (letter, link))).GroupBy(p => p.letter).ToDictionary(g => g.Key, g => g.First().link);
        var letters = page.Letters.Where(l => l.Value.Length > 0).OrderByDescending(l => l.StartBaseLine.Y).ThenBy(l => l.StartBaseLine.X).ToList();
        var right = letters.Count > 0 ? letters.Max(l => l.EndBaseLine.X) : 0;
        var rows = new List<List<PrintedLine>>();
        for (var i = 0; i < letters.Count;)
        {
            var baseline = letters[i].StartBaseLine.Y;
            var end = i;
            while (end < letters.Count && baseline - letters[end].StartBaseLine.Y <= Math.Max(2, letters[i].PointSize * 0.45)) end++;
            var row = Segments([.. letters[i..end].OrderBy(l => l.StartBaseLine.X)]).Select(s => Join(s, links, page.Number, right)).OfType<PrintedLine>().ToList();
            if (row.Count > 0) rows.Add(row);
            i = end;
        }

        return rows;
    }

    static List<List<Letter>> Segments(List<Letter> ordered)
    {
        var segments = new List<List<Letter>> { new() };
        for (var i = 0; i < ordered.Count; i++)
        {
            var gap = i == 0 ? 0 : ordered[i].StartBaseLine.X - ordered[i - 1].EndBaseLine.X;
            // The number of a page at the end of a line of the contents stays with it.
            var isNumber = ordered[i..].TrueForAll(l => l.Value.All(char.IsAsciiDigit)) && ordered.Count - i < 4;
            if (gap > 2 * Math.Max(1, ordered[i].PointSize) && !isNumber && segments[^1].Count > 1) segments.Add([]);
            segments[^1].Add(ordered[i]);
        }

        return segments;
    }

    // The area of a link is drawn a little too wide: what closes or goes on behind it is no part of its label.
    static (string Shown, string Behind) Parted(string label)
    {
        var end = label.Length;
        while (end > 0 && (label[end - 1] is ' ' or ';' or ',' || (label[end - 1] == ')' && label[..end].Count(c => c == ')') > label[..end].Count(c => c == '(')))) end--;
        return (label[..end], label[end..]);
    }

    static PrintedLine? Join(List<Letter> letters, Dictionary<Letter, Hyperlink> links, int page, double right)
    {
        // A raised number is that of a note.
        var size = letters.Max(l => l.PointSize);
        var ordered = letters.Where(l => l.PointSize > size * 0.8 || Bullets.Contains(l.Value[0], StringComparison.Ordinal)).ToList();
        var (text, words, label) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        Hyperlink? open = null;
        for (var i = 0; i < ordered.Count; i++)
        {
            var link = links.GetValueOrDefault(ordered[i]);
            if (open is not null && open != link) Close();
            open = link;
            if (i > 0 && ordered[i].StartBaseLine.X - ordered[i - 1].EndBaseLine.X > size * 0.18) Write(" ");
            Write(Ligatures.Aggregate(ordered[i].Value, (value, l) => value.Replace(l.Printed, l.Letters, StringComparison.Ordinal)));
        }

        if (open is not null) Close();
        if (string.IsNullOrWhiteSpace(text.ToString())) return null;
        var strong = ordered.Count(l => l.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) ?? false) * 10 > ordered.Count * 9;
        return new PrintedLine(text.ToString().Trim(), words.ToString().Trim(), page, ordered[0].StartBaseLine.X, ordered[^1].EndBaseLine.X, right, ordered[0].StartBaseLine.Y, size, strong);

        void Write(string value)
        {
            text.Append(value);
            if (open is null) words.Append(InlineWords.Escape(value));
            else label.Append(InlineWords.Escape(value));
        }

        void Close()
        {
            var (shown, behind) = Parted(label.ToString());
            words.Append(open!.Uri is { Length: > 0 } uri ? InlineWords.Link(shown, uri) : shown).Append(behind);
            label.Clear();
        }
    }
}
