using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The paragraphs of a source: its blocks, or its lines where it has none; lines that markup broke inside a sentence are joined.</summary>
static partial class ParagraphLines
{
    public static IEnumerable<(TextSpan Span, int Level)> Of(SourceText source)
    {
        TextSpan? open = null;
        foreach (var (span, level) in Pieces(source))
        {
            if (level == 0 && open is { } before && Continues(source.Text, before, span))
            {
                open = new TextSpan(before.Start, span.End);
                continue;
            }

            if (open is { } done) yield return (done, 0);
            open = level == 0 ? span : null;
            if (level > 0) yield return (span, level);
        }

        if (open is { } last) yield return (last, 0);
    }

    static IEnumerable<(TextSpan Span, int Level)> Pieces(SourceText source)
    {
        if (source.Blocks.Count == 0) return Lines(source.Text, new TextSpan(Math.Min(source.BodyStart, source.Text.Length), source.Text.Length)).Select(l => (l, 0));
        return source.Blocks
            .Where(b => b.Kind is not (BlockKind.Metadata or BlockKind.TableRow))
            .SelectMany(b => b.Kind == BlockKind.Heading ? [(b.Span, Math.Max(b.Level, 1))] : Lines(source.Text, b.Span).Select(l => (l, 0)));
    }

    static IEnumerable<TextSpan> Lines(string text, TextSpan within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var end = text.IndexOf('\n', start, within.End - start);
            if (end < 0) end = within.End;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    // 到 / 2020 / 年，…: a figure in its own element became a line of its own.
    static bool Continues(string text, TextSpan before, TextSpan next)
    {
        var head = text.AsSpan(before.Start, before.Length).Trim();
        var tail = text.AsSpan(next.Start, next.Length).Trim();
        if (head.Length == 0 || tail.Length == 0) return false;
        if (BareNumber().IsMatch(LastLine(text, before)) && (tail.StartsWith("以上") || tail.StartsWith("以下") || tail.StartsWith("左右") || tail.StartsWith("以内"))) return true;
        if (Unfinished.Contains(head[^1]) && head.Length > 12) return true;
        if (tail[0] is '，' or '、' or '。' or '；' or '）' or '％' or '%') return true;
        if (head[^1] is '。' or '；' or '！' or '？' or '：') return false;
        if (head is "——" or "—" || BareNumber().IsMatch(head)) return true;
        if (BareNumber().IsMatch(tail)) return tail[^1] is not ('.' or '．' or '、');
        return char.IsAsciiDigit(head[^1]) && BrokenAtFigure(text, before) && !char.IsAsciiDigit(tail[0]);
    }

    // No line of Chinese ends its paragraph on one of these.
    static readonly System.Buffers.SearchValues<char> Unfinished = System.Buffers.SearchValues.Create("的和与及、，为超约于");

    static bool BrokenAtFigure(string text, TextSpan before) => LastLine(text, before) is var line && line.Length < before.Length && BareNumber().IsMatch(line);

    static ReadOnlySpan<char> LastLine(string text, TextSpan before)
    {
        var start = Math.Max(text.LastIndexOf('\n', before.End - 1, before.Length) + 1, before.Start);
        return text.AsSpan(start, before.End - start).Trim();
    }

    [GeneratedRegex(@"^[\d.%～~—–-]{1,12}[.．、]?$")]
    private static partial Regex BareNumber();
}
