using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vermilion.Composing.Archive;

/// <summary>The pieces of a Word document: headings by their style, items by their numbering or style.</summary>
sealed class DocxPieces
{
    const long MostCharacters = 20_000_000;

    readonly List<Piece> pieces = [];
    readonly MainDocumentPart main;

    DocxPieces(MainDocumentPart main) => this.main = main;

    public static List<Piece> Read(Stream file)
    {
        using var package = WordprocessingDocument.Open(file, false, new OpenSettings { MaxCharactersInPart = MostCharacters });
        if (package.MainDocumentPart is not { Document.Body: { } body } main) return [];
        var reader = new DocxPieces(main);
        foreach (var element in body.ChildElements) reader.Take(element);
        return reader.pieces;
    }

    void Take(OpenXmlElement element)
    {
        if (element is Paragraph paragraph) TakeParagraph(paragraph);
        else if (element is Table table) foreach (var row in table.Elements<TableRow>()) TakeRow(row);
        else if (element is SdtBlock { SdtContentBlock: { } content }) foreach (var inner in content.ChildElements) Take(inner);
    }

    void TakeRow(TableRow row)
    {
        var cells = row.Elements<TableCell>().Select(cell => InlineWords.OneLine(string.Join(' ', cell.Elements<Paragraph>().Select(TextOf)))).ToList();
        if (cells.Exists(c => c.Length > 0)) pieces.Add(new Piece(PieceKind.Row, pieces.Count + 1, string.Join('\t', cells)));
    }

    void TakeParagraph(Paragraph paragraph)
    {
        var text = TextOf(paragraph).Trim();
        if (text.Length == 0) return;
        var style = NameOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "");
        var level = LevelOf(style, paragraph);
        var kind = level > 0 ? PieceKind.Heading
            : paragraph.ParagraphProperties?.NumberingProperties is not null || style.StartsWith("list", StringComparison.OrdinalIgnoreCase) ? PieceKind.Bullet : PieceKind.Paragraph;
        pieces.Add(new Piece(kind, pieces.Count + 1, text, level));
    }

    // Programs translate the ids of styles, but not their names.
    string NameOf(string id) =>
        main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(s => s.StyleId == id)?.StyleName?.Val?.Value ?? id;

    static int LevelOf(string style, Paragraph paragraph)
    {
        var name = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (name == "title") return 1;
        if (name is "smallheading") return 3;
        if (name.StartsWith("heading", StringComparison.Ordinal) && name.Length > 7 && char.IsAsciiDigit(name[7])) return name[7] - '0';
        return paragraph.ParagraphProperties?.OutlineLevel?.Val is { Value: < 9 } outline ? outline.Value + 1 : 0;
    }

    string TextOf(Paragraph paragraph)
    {
        var parts = new List<(string Mark, string Text)>();
        foreach (var child in paragraph.ChildElements) Append(child, parts);
        return string.Concat(parts.Select(p => Dressed(p.Mark, p.Text)));
    }

    void Append(OpenXmlElement element, List<(string Mark, string Text)> parts)
    {
        switch (element)
        {
            case Hyperlink link:
                var label = string.Concat(link.Descendants<Run>().Select(Plain));
                // An anchor leads to a place of the document itself.
                parts.Add(("", link.Anchor is not null ? label : InlineWords.Link(label, AddressOf(link.Id?.Value))));
                break;
            case Run run when !IsRaised(run):
                var mark = IsOn(run.RunProperties?.Bold) ? "**" : IsOn(run.RunProperties?.Italic) ? "*" : "";
                // Word cuts a text into runs at will: what looks alike stands together.
                if (parts is [.., var last] && last.Mark == mark) parts[^1] = (mark, last.Text + Plain(run));
                else parts.Add((mark, Plain(run)));
                break;
            case SdtRun or InsertedRun:
                foreach (var child in element.ChildElements.SelectMany(c => c is SdtContentRun content ? content.ChildElements.AsEnumerable() : [c])) Append(child, parts);
                break;
        }
    }

    static bool IsRaised(Run run) => run.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript;

    string? AddressOf(string? id) => main.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString;

    static string Dressed(string mark, string text)
    {
        var core = text.Trim();
        if (core.Length == 0 || mark.Length == 0) return text;
        var at = text.IndexOf(core, StringComparison.Ordinal);
        return text[..at] + mark + core + mark + text[(at + core.Length)..];
    }

    static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    static string Plain(Run run)
    {
        var text = new StringBuilder();
        foreach (var child in run.ChildElements)
        {
            if (child is Text words) text.Append(InlineWords.Escape(words.Text));
            else if (child is TabChar) text.Append('\t');
            else if (child is Break) text.Append('\n');
        }

        return text.ToString();
    }
}
