using System.Xml;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>
/// Reads the main part of a Word document from beginning to end, without a tree of it: neither a million paragraphs nor
/// tables nested ten thousand deep cost more than their text.
/// </summary>
sealed class DocxParagraphs(IReadOnlyDictionary<string, int> styles)
{
    const int None = -1;

    MappedText text = new();
    List<MappedText>? row;
    int paragraphs, tables, parts, position;

    // The depth of the element in which we are: of properties, of what is skipped, of a text.
    int properties = None, skipped = None, words = None;
    int level;
    bool isListed;
    string? align;

    public List<RawBlock> Blocks { get; } = [];

    public bool IsTruncated { get; private set; }

    public void Read(XmlReader xml)
    {
        while (!IsTruncated && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (skipped == None) Start(xml);
                if (xml.IsEmptyElement) End(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement) End(xml);
            else if (words != None && xml.HasValue) Add(xml.Value);
            IsTruncated = parts > ReadingLimits.Lines || position > ReadingLimits.Characters;
        }
    }

    void Start(XmlReader xml)
    {
        // A drawing's text stands twice: as a choice, and as what older programs fall back on.
        if (!WordMarkup.IsWord(xml))
        {
            if (xml.LocalName == "Fallback") skipped = xml.Depth;
            return;
        }

        if (properties != None)
        {
            if (xml.Depth == properties + 1) Property(xml);
            return;
        }

        switch (xml.LocalName)
        {
            case "p": StartParagraph(); break;
            case "pPr" when paragraphs == 1 && tables == 0: properties = xml.Depth; break;
            case "pPr" or "rPr" or "tblPr" or "trPr" or "tcPr" or "sectPr": skipped = xml.Depth; break;
            case "tbl": tables++; break;
            case "tr" when tables == 1: row = []; break;
            case "tc" when tables == 1: text = new MappedText(); break;
            case "t": words = xml.Depth; break;
            case "tab": Add("\t"); break;
            case "br" or "cr": Add("\n"); break;
            case "noBreakHyphen": Add("-"); break;
        }
    }

    void End(XmlReader xml)
    {
        if (skipped != None)
        {
            if (xml.Depth == skipped) skipped = None;
            return;
        }

        if (properties != None)
        {
            if (xml.Depth == properties) properties = None;
            return;
        }

        if (!WordMarkup.IsWord(xml)) return;
        switch (xml.LocalName)
        {
            case "t": words = None; break;
            case "p": EndParagraph(); break;
            case "tbl": tables--; break;
            case "tc" when tables == 1: EndCell(); break;
            case "tr" when tables == 1 && row is not null:
                Blocks.Add(new RawBlock(BlockKind.TableRow, new MappedText()) { Cells = row });
                row = null;
                break;
        }
    }

    void Property(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle" when level == 0 && WordMarkup.Value(xml) is { } style: level = LevelOf(style); break;
            case "outlineLvl": level = WordMarkup.Outline(xml) ?? level; break;
            case "numPr": isListed = true; break;
            case "jc": align = WordMarkup.Value(xml) switch { "center" => "center", "right" or "end" => "right", _ => "left" }; break;
        }
    }

    int LevelOf(string style) =>
        styles.TryGetValue(style, out var known) ? known
        : style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style[^1] is >= '1' and <= '6' ? style[^1] - '0' : 0;

    /// <summary>A paragraph within a paragraph is the text of a drawing, and part of the outer one.</summary>
    void StartParagraph()
    {
        parts++;
        if (paragraphs++ > 0) return;
        if (tables > 0)
        {
            if (text.Length > 0) text.Add('\u3000', position);
            return;
        }

        text = new MappedText();
        (level, isListed, align) = (0, false, null);
    }

    void EndParagraph()
    {
        if (--paragraphs > 0) return;
        position++;
        if (tables > 0) return;
        var kind = level > 0 ? BlockKind.Heading : isListed ? BlockKind.ListItem : BlockKind.Paragraph;
        Blocks.Add(new RawBlock(kind, text) { Level = level, Align = align });
        text = new MappedText();
    }

    void EndCell()
    {
        parts++;
        row?.Add(text);
        text = new MappedText();
    }

    void Add(string words)
    {
        // What was deleted under tracked changes (w:delText) is no w:t, and so not read.
        if (paragraphs == 0) return;
        text.Add(words, position);
        position += words.Length;
    }
}
