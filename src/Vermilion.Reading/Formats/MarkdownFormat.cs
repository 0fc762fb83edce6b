using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>Markdown: the plain text of its blocks.</summary>
static class MarkdownFormat
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    public static RawDocument Read(string text)
    {
        // The parser takes long over lists of a million items.
        if (text.Length > ReadingLimits.MarkdownCharacters) return AsText(text, $"markdown: longer than {ReadingLimits.MarkdownCharacters} characters, so read as plain text");
        var blocks = new List<RawBlock>();
        try
        {
            Collect(Markdown.Parse(text, Pipeline), blocks, BlockKind.Paragraph);
        }
        // How the parser says that blocks or brackets are nested too deep.
        catch (ArgumentException)
        {
            return AsText(text, "markdown: nested too deep, so read as plain text");
        }

        return new RawDocument { Blocks = blocks };
    }

    static RawDocument AsText(string text, string warning)
    {
        var document = PlainTextFormat.Read(text);
        return document with { Warnings = [warning, .. document.Warnings] };
    }

    static void Collect(ContainerBlock container, List<RawBlock> blocks, BlockKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case Table table:
                    blocks.AddRange(table.OfType<TableRow>().Select(Row));
                    break;
                case ListBlock list:
                    Collect(list, blocks, BlockKind.ListItem);
                    break;
                case ContainerBlock inner:
                    Collect(inner, blocks, kind);
                    break;
                case HeadingBlock heading:
                    blocks.Add(new RawBlock(BlockKind.Heading, TextOf(heading)) { Level = heading.Level });
                    break;
                case HtmlBlock or Markdig.Extensions.Yaml.YamlFrontMatterBlock:
                    break;
                case LeafBlock leaf:
                    blocks.Add(new RawBlock(kind, TextOf(leaf)));
                    break;
            }
        }
    }

    static RawBlock Row(TableRow row) =>
        new(BlockKind.TableRow, new MappedText()) { Cells = [.. row.OfType<TableCell>().Select(c => c.Descendants<LeafBlock>().Aggregate(new MappedText(), Append))] };

    static MappedText Append(MappedText text, LeafBlock leaf)
    {
        text.Add(TextOf(leaf));
        return text;
    }

    static MappedText TextOf(LeafBlock leaf)
    {
        var text = new MappedText();
        if (leaf.Inline is null)
        {
            // Code: its lines as they are.
            for (var i = 0; i < leaf.Lines.Count; i++)
            {
                var line = leaf.Lines.Lines[i];
                if (i > 0) text.Add('\n', line.Position);
                text.Add(line.Slice.AsSpan(), line.Position);
            }

            return text;
        }

        foreach (var inline in leaf.Inline.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal: text.Add(literal.Content.AsSpan(), literal.Span.Start); break;
                case CodeInline code: text.Add(code.Content, code.Span.Start + code.DelimiterCount); break;
                case LineBreakInline line: text.Add('\n', line.Span.Start); break;
                case HtmlEntityInline entity: text.Add(entity.Transcoded.AsSpan(), entity.Span.Start); break;
                case AutolinkInline link: text.Add(link.Url, link.Span.Start + 1); break;
            }
        }

        return text;
    }
}
