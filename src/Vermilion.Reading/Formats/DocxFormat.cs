using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>A Word document. Its original, to which places refer, is the text of its paragraphs, one a line.</summary>
static class DocxFormat
{
    const long MaxUnpacked = 100_000_000;
    const int MaxRatio = 100;

    public static RawDocument Read(ReadOnlyMemory<byte> content)
    {
        var bytes = content.ToArray();
        if (Bomb(bytes) is { } bomb) return new RawDocument { Warnings = [bomb] };
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        if (package.MainDocumentPart?.Document?.Body is not { } body) return new RawDocument { Warnings = ["no-text: the DOCX has no body"] };
        var styles = OutlineLevels(package.MainDocumentPart.StyleDefinitionsPart?.Styles);
        var writer = new Writer(styles);
        writer.Collect(body);
        return new RawDocument { Blocks = writer.Blocks };
    }

    /// <summary>The sizes that an archive states of itself are not trusted: what comes out is counted.</summary>
    static string? Bomb(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        long total = 0;
        var buffer = new byte[65536];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > MaxUnpacked || (total > 1_000_000 && total > bytes.LongLength * MaxRatio))
                    return $"refused: the DOCX unpacks to more than {MaxUnpacked / 1_000_000} MB or {MaxRatio} times its size (a zip bomb?)";
            }
        }

        return null;
    }

    /// <summary>The level of a heading by style: what the style says, or its well-known id.</summary>
    static Dictionary<string, int> OutlineLevels(Styles? styles)
    {
        var levels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 6) levels[id] = outline + 1;
            else if (style.StyleName?.Val?.Value is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name[^1] is >= '1' and <= '6')
                levels[id] = name[^1] - '0';
        }

        return levels;
    }

    sealed class Writer(Dictionary<string, int> styles)
    {
        int position;

        public List<RawBlock> Blocks { get; } = [];

        public void Collect(OpenXmlElement container)
        {
            foreach (var child in container.ChildElements)
            {
                if (child is Paragraph paragraph) Blocks.Add(Block(paragraph));
                else if (child is Table table) Blocks.AddRange(table.Elements<TableRow>().Select(Row));
                else if (child is SdtBlock sdt && sdt.SdtContentBlock is { } inner) Collect(inner);
            }
        }

        RawBlock Block(Paragraph paragraph)
        {
            var properties = paragraph.ParagraphProperties;
            var style = properties?.ParagraphStyleId?.Val?.Value ?? "";
            var level = properties?.OutlineLevel?.Val?.Value is { } outline and < 6 ? outline + 1
                : styles.TryGetValue(style, out var known) ? known
                : style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style[^1] is >= '1' and <= '6' ? style[^1] - '0' : 0;
            var kind = level > 0 ? BlockKind.Heading : properties?.NumberingProperties is not null ? BlockKind.ListItem : BlockKind.Paragraph;
            var block = new RawBlock(kind, TextOf(paragraph)) { Level = level, Align = AlignOf(properties) };
            position++;
            return block;
        }

        RawBlock Row(TableRow row) => new(BlockKind.TableRow, new MappedText()) { Cells = [.. row.Elements<TableCell>().Select(Cell)] };

        MappedText Cell(TableCell cell)
        {
            var text = new MappedText();
            foreach (var paragraph in cell.Descendants<Paragraph>())
            {
                if (text.Length > 0) text.Add('\u3000', position);
                text.Add(TextOf(paragraph));
                position++;
            }

            return text;
        }

        MappedText TextOf(Paragraph paragraph)
        {
            var text = new MappedText();
            foreach (var run in paragraph.Descendants())
            {
                // What was deleted under tracked changes (w:delText) is no Text, and so not read.
                var words = run switch
                {
                    DocumentFormat.OpenXml.Wordprocessing.Text t => t.Text,
                    TabChar => "\t",
                    Break or CarriageReturn => "\n",
                    NoBreakHyphen => "-",
                    _ => "",
                };
                text.Add(words, position);
                position += words.Length;
            }

            return text;
        }

        static string? AlignOf(ParagraphProperties? properties)
        {
            var value = properties?.Justification?.Val;
            if (value is null) return null;
            return value.Value == JustificationValues.Center ? "center" : value.Value == JustificationValues.Right || value.Value == JustificationValues.End ? "right" : "left";
        }
    }
}
