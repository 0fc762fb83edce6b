using System.Text.RegularExpressions;
using Vermilion.Composing.MarkdownForm;

namespace Vermilion.Composing.Archive;

/// <summary>The pieces of a Markdown file, with the few tags that people put into one.</summary>
static partial class MarkdownPieces
{
    public static List<Piece> Read(string markdown)
    {
        var lines = markdown.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var pieces = new List<Piece>();
        var open = false;
        var breaks = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var raw = lines[i];
            // Parentheses mean nothing to Markdown by themselves, escaped or not.
            var line = Tags(raw).Trim().Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal);
            if (line.Length == 0 || Rule().IsMatch(line))
            {
                open = false;
                continue;
            }

            if (Start(line, i + 1) is { } piece)
            {
                if (piece.Text.Length > 0) pieces.Add(piece);
                open = piece.Kind == PieceKind.Bullet;
            }
            else if (open && pieces.Count > 0)
            {
                pieces[^1] = pieces[^1] with { Text = breaks ? $"{pieces[^1].Text}\n{line}" : WrappedLines.Join(pieces[^1].Text, line) };
            }
            else
            {
                pieces.Add(new Piece(PieceKind.Paragraph, i + 1, line));
                open = true;
            }

            breaks = raw.EndsWith("  ", StringComparison.Ordinal) || raw.EndsWith('\\') || BreakTag().IsMatch(raw);
        }

        return pieces;
    }

    static Piece? Start(string line, int number)
    {
        if (HeadingLine().Match(line) is { Success: true } heading)
            return new Piece(PieceKind.Heading, number, heading.Groups["text"].Value.Trim(), heading.Groups["marks"].Length);
        if (line.StartsWith('|')) return Dashes().IsMatch(line) ? new Piece(PieceKind.Row, number, "") : new Piece(PieceKind.Row, number, Cells(line));
        if (BulletLine().Match(line) is { Success: true } bullet) return new Piece(PieceKind.Bullet, number, bullet.Groups["text"].Value.Trim());
        return null;
    }

    static string Cells(string line) => string.Join('\t', CellMark().Split(line.Trim('|', ' ')).Select(cell => cell.Trim()));

    static string Tags(string line) => OtherTag().Replace(EmphasisTag().Replace(StrongTag().Replace(line, "**"), "*"), "").Replace("&amp;", "&", StringComparison.Ordinal).TrimEnd('\\');

    [GeneratedRegex(@"^(?<marks>#{1,6})(?:\s+(?<text>.*?))?(?:\s+#+)?$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^(?:[-*+–•]|\d{1,3}[.)])\s+(?<text>.*)$")]
    private static partial Regex BulletLine();

    [GeneratedRegex(@"^([-*_])(?:[ \t]*\1){2,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[\s|:-]+$")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellMark();

    [GeneratedRegex("</?(?:b|strong)>", RegexOptions.IgnoreCase)]
    private static partial Regex StrongTag();

    [GeneratedRegex("</?(?:i|em)>", RegexOptions.IgnoreCase)]
    private static partial Regex EmphasisTag();

    [GeneratedRegex(@"<br\s*/?>\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BreakTag();

    [GeneratedRegex(@"</?(?:a|br|u|span|sup|sub|p|div)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex OtherTag();
}
