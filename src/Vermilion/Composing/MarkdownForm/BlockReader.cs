using System.Text.RegularExpressions;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Parts the body into blocks, joining the lines that an editor wrapped.</summary>
static partial class BlockReader
{
    public static List<Block> Read(IReadOnlyList<string> lines, int from)
    {
        var blocks = new List<Block>();
        var open = false;
        for (var i = from; i < lines.Count; i++)
        {
            var line = lines[i];
            if (string.IsNullOrWhiteSpace(line) || Rule().IsMatch(line))
            {
                open = false;
            }
            else if (Start(line, i + 1) is { } block)
            {
                blocks.Add(block);
                open = block.Kind is BlockKind.Bullet or BlockKind.Definition;
            }
            else if (blocks.Count > 0 && (open || IsContinuation(line, blocks[^1])))
            {
                blocks[^1] = blocks[^1] with { Text = WrappedLines.Join(blocks[^1].Text, line.Trim()) };
                open = true;
            }
            else
            {
                blocks.Add(new Block(BlockKind.Paragraph, i + 1, line.Trim()));
                open = true;
            }
        }

        return blocks;
    }

    static Block? Start(string line, int number)
    {
        if (line.Trim() == Headings.ClosingMark) return new Block(BlockKind.ClosingMark, number, "");
        if (HeadingLine().Match(line) is { Success: true } heading)
            return new Block(BlockKind.Heading, number, heading.Groups["text"].Value.Trim(), heading.Groups["marks"].Length);
        if (line.TrimStart().StartsWith('|')) return new Block(BlockKind.Row, number, line.Trim());
        if (BulletLine().Match(line) is { Success: true } bullet) return new Block(BlockKind.Bullet, number, bullet.Groups["text"].Value.Trim());
        if (DefinitionLine().Match(line) is { Success: true } definition)
            return new Block(BlockKind.Definition, number, definition.Groups["text"].Value.Trim());
        return null;
    }

    // An indented paragraph under a bullet belongs to it, after an empty line too; so does evidence that stands by itself.
    static bool IsContinuation(string line, Block last) =>
        (last.Kind == BlockKind.Bullet && line.StartsWith("  ", StringComparison.Ordinal)) ||
        (last.Kind is BlockKind.Bullet or BlockKind.Paragraph && line.TrimStart().StartsWith("<!--", StringComparison.Ordinal));

    [GeneratedRegex(@"^ {0,3}(?<marks>#{1,6})(?:\s+(?<text>.*))?$", RegexOptions.Singleline)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^\s*(?:[-*+–•]|\d{1,3}[.)])(?:\s+(?<text>.*))?$", RegexOptions.Singleline)]
    private static partial Regex BulletLine();

    [GeneratedRegex(@"^\s*:\s+(?<text>.*)$", RegexOptions.Singleline)]
    private static partial Regex DefinitionLine();

    [GeneratedRegex(@"^\s*([-*_])(?:[ \t]*\1){2,}\s*$")]
    private static partial Regex Rule();
}
