using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Walks a part of a page and collects its paragraphs, headings and table rows.</summary>
sealed class BlockWalker(IReadOnlySet<IElement> dropped)
{
    static readonly HashSet<string> Blocks =
    [
        "P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "TABLE", "TBODY", "THEAD", "TFOOT", "TR", "TD", "TH", "CAPTION", "SECTION",
        "ARTICLE", "HEADER", "MAIN", "BLOCKQUOTE", "DL", "DT", "DD", "PRE", "CENTER", "FORM", "FIELDSET", "ADDRESS", "FIGURE", "FIGCAPTION", "HR", "BODY", "DETAILS", "SUMMARY",
    ];

    /// <summary>A value of metadata is short: what is longer is cut, and thrown away by who asked.</summary>
    const int LongestValue = 1000;

    readonly List<RawBlock> blocks = [];
    MappedText paragraph = new();
    State state = new(BlockKind.Paragraph, 0, null);
    int position;
    int limit = int.MaxValue;

    sealed record State(BlockKind Kind, int Level, string? Align);

    public static List<RawBlock> Walk(IElement root, IReadOnlySet<IElement> dropped)
    {
        var walker = new BlockWalker(dropped);
        walker.Element(root);
        walker.Flush();
        return walker.blocks;
    }

    /// <summary>The text of one element on one line, with its places.</summary>
    public static MappedText TextOf(INode node)
    {
        var walker = new BlockWalker(new HashSet<IElement>()) { limit = LongestValue };
        if (node is IElement element) walker.Inline(element);
        else walker.Text(node);
        return walker.paragraph;
    }

    void Element(IElement element)
    {
        if (dropped.Contains(element) || Visibility.IsHidden(element)) return;
        switch (element.NodeName)
        {
            case "BR": Flush(); return;
            case "TABLE" when DataTable.RowsOf(element) is { } rows: Table(rows); return;
        }

        if (!Blocks.Contains(element.NodeName))
        {
            Children(element);
            return;
        }

        Flush();
        var outer = state;
        state = Enter(element, outer);
        Children(element);
        Flush();
        state = outer;
    }

    void Children(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner) Element(inner);
            else if (child.NodeType == NodeType.Text) Text(child);
        }
    }

    void Text(INode node)
    {
        var data = node.NodeValue;
        var from = paragraph.Length;
        SourceMarks.Read(data, paragraph, limit, ref position);
        // A text of blanks alone ends no paragraph and begins none.
        if (from == 0 && IsBlank(paragraph)) paragraph = new MappedText();
    }

    static bool IsBlank(MappedText text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    void Table(IReadOnlyList<IElement> rows)
    {
        Flush();
        foreach (var row in rows)
        {
            if (dropped.Contains(row) || Visibility.IsHidden(row)) continue;
            var cells = new List<MappedText>();
            foreach (var cell in row.Children.Where(c => c.NodeName is "TD" or "TH"))
            {
                Inline(cell);
                cells.Add(Collapse(paragraph));
                paragraph = new MappedText();
            }

            blocks.Add(new RawBlock(BlockKind.TableRow, new MappedText()) { Cells = cells });
        }
    }

    /// <summary>All the text of an element as one line: paragraphs within are parted by a wide gap.</summary>
    void Inline(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (paragraph.Length > limit) return;
            if (child is IElement inner && !Visibility.IsHidden(inner) && !dropped.Contains(inner))
            {
                var parts = (Blocks.Contains(inner.NodeName) || inner.NodeName == "BR") && paragraph.Length > 0;
                if (parts) paragraph.Add('\u3000', position);
                Inline(inner);
            }
            else if (child.NodeType == NodeType.Text)
            {
                SourceMarks.Read(child.NodeValue, paragraph, limit, ref position);
            }
        }
    }

    static State Enter(IElement element, State outer)
    {
        var align = Alignment.Of(element) ?? outer.Align;
        return element.NodeName switch
        {
            ['H', >= '1' and <= '6' and var level] => new State(BlockKind.Heading, level - '0', align),
            "LI" => new State(BlockKind.ListItem, 0, align),
            _ => outer with { Align = align },
        };
    }

    void Flush()
    {
        if (paragraph.Length == 0) return;
        blocks.Add(new RawBlock(state.Kind, Collapse(paragraph)) { Level = state.Level, Align = state.Align });
        paragraph = new MappedText();
    }

    /// <summary>A run of blanks and line breaks in the source is one blank; the others (&amp;nbsp;, ideographic) are the author's.</summary>
    static MappedText Collapse(MappedText text)
    {
        var collapsed = new MappedText();
        for (var i = 0; i < text.Length;)
        {
            var word = text.Characters[i..].IndexOfAny(" \t\n\r\f");
            if (word < 0) word = text.Length - i;
            collapsed.AddPart(text, i, i + word);
            i += word;
            if (i < text.Length && collapsed.Length > 0) collapsed.Add(' ', text.Origin(i));
            while (i < text.Length && text[i] is (' ' or '\t' or '\n' or '\r' or '\f')) i++;
        }

        return collapsed;
    }
}
