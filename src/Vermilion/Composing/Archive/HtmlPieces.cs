using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vermilion.Composing.Archive;

/// <summary>The pieces of an HTML page. What is not seen or is no text (scripts, styles, navigation by links) is left out.</summary>
sealed partial class HtmlPieces
{
    const int Deepest = 200;

    static readonly HashSet<string> Unseen = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "HEAD", "BUTTON", "FORM"];
    static readonly HashSet<string> Inline =
        ["A", "ABBR", "B", "BDI", "CITE", "CODE", "DFN", "EM", "FONT", "I", "MARK", "Q", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME", "U", "VAR", "IMG", "WBR", "LABEL"];

    readonly List<Piece> pieces = [];
    readonly StringBuilder words = new();

    public static List<Piece> Read(Stream page)
    {
        var reader = new HtmlPieces();
        using var document = new HtmlParser().ParseDocument(page);
        if (document.Body is { } body) reader.Walk(body, PieceKind.Paragraph, 0, 0);
        reader.Flush(PieceKind.Paragraph, 0);
        return reader.pieces;
    }

    void Walk(IElement element, PieceKind kind, int level, int depth)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) words.Append(InlineWords.Escape(Spaces().Replace(text.Data, " ")));
            else if (node is IElement child && depth < Deepest) Take(child, kind, level, depth + 1);
        }
    }

    void Take(IElement child, PieceKind kind, int level, int depth)
    {
        var name = child.TagName.ToUpperInvariant();
        if (Unseen.Contains(name) || child.HasAttribute("hidden") || IsSkipLink(child)) return;
        if (name == "BR") words.Append('\n');
        else if (Inline.Contains(name)) TakeInline(child, name, kind, level, depth);
        else if (name == "TR") TakeRow([.. child.Children.Where(c => c.TagName is "TD" or "TH")], depth);
        else if (name == "DT" && child.NextElementSibling is { TagName: "DD" } value) TakeRow([child, value], depth);
        else if (name == "DD" && child.PreviousElementSibling is { TagName: "DT" }) return;
        else TakeBlock(child, name, kind, level, depth);
    }

    void TakeBlock(IElement child, string name, PieceKind kind, int level, int depth)
    {
        Flush(kind, level);
        var (own, ownLevel) = name switch
        {
            ['H', >= '1' and <= '6'] => (PieceKind.Heading, name[1] - '0'),
            "LI" => (PieceKind.Bullet, 0),
            "P" when kind == PieceKind.Bullet => (PieceKind.Bullet, 0),
            _ => (PieceKind.Paragraph, 0),
        };
        Walk(child, own, ownLevel, depth);
        Flush(own, ownLevel);
    }

    void TakeRow(List<IElement> cells, int depth)
    {
        Flush(PieceKind.Paragraph, 0);
        var texts = new List<string>();
        foreach (var cell in cells)
        {
            Walk(cell, PieceKind.Row, 0, depth);
            texts.Add(InlineWords.OneLine(words.ToString()));
            words.Clear();
        }

        if (texts.Any(t => t.Length > 0)) pieces.Add(new Piece(PieceKind.Row, pieces.Count + 1, string.Join('\t', texts)));
    }

    void TakeInline(IElement child, string name, PieceKind kind, int level, int depth)
    {
        var raised = child.TextContent.Trim();
        // The number of a note and the mark of an unknown address are no words of the text.
        if (name == "SUP" && (raised == "°" || child.QuerySelector("a[href^='#']") is not null)) return;
        var start = words.Length;
        Walk(child, kind, level, depth);
        if (words.Length <= start) return;
        var text = words.ToString(start, words.Length - start);
        words.Length = start;
        words.Append(name switch
        {
            "A" when child is IHtmlAnchorElement => Linked(text, child.GetAttribute("href")),
            "STRONG" or "B" => Marked(text, "**"),
            "EM" or "I" => Marked(text, "*"),
            _ => text,
        });
    }

    // A link within the page is one to a heading or note of it; one without an address is a source whose address is not known.
    static string Linked(string text, string? address) => address is ['#', _, ..] ? text : Outer(text, inner => InlineWords.Link(inner, address));

    static string Marked(string text, string mark) => text.Contains('*', StringComparison.Ordinal) ? text : Outer(text, inner => mark + inner + mark);

    // Blanks stay outside: Markdown does not take them inside.
    static string Outer(string text, Func<string, string> dress)
    {
        var core = text.Trim();
        if (core.Length == 0) return text;
        var at = text.IndexOf(core, StringComparison.Ordinal);
        return text[..at] + dress(core) + text[(at + core.Length)..];
    }

    static bool IsSkipLink(IElement element) => element.TagName == "A" && element.ClassList.Contains("skip");

    void Flush(PieceKind kind, int level)
    {
        var text = string.Join('\n', words.ToString().Split('\n').Select(InlineWords.OneLine)).Trim();
        words.Clear();
        if (text.Length > 0) pieces.Add(new Piece(kind, pieces.Count + 1, text, level));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
