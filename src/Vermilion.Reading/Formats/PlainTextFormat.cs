using System.Buffers;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>Plain text: one line is one paragraph, unless the lines were cut at a fixed width.</summary>
static class PlainTextFormat
{
    /// <summary>A line indented this deep in columns stands in the middle or to the right.</summary>
    const int DeepIndent = 16;

    static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\f\u2028\u2029");

    public static RawDocument Read(string text)
    {
        var lines = Lines(text);
        var wrapped = HardWraps.WidthOf([.. lines.Select(l => l.Text)]);
        var blocks = new List<RawBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (TextTables.Read(lines, i) is { Count: > 0 } rows)
            {
                blocks.AddRange(rows.Where(r => !r.IsEmpty));
                i += rows.Count - 1;
                continue;
            }

            var paragraph = new MappedText();
            paragraph.Add(lines[i].Text, lines[i].Start);
            var isJoined = false;
            while (wrapped is { } width && i + 1 < lines.Count && (HardWraps.GoesOn(lines[i].Text, lines[i + 1].Text, width) || isJoined && HardWraps.IsCutShort(lines[i].Text, lines[i + 1].Text)))
            {
                isJoined = true;
                // A figure that was cut in two is one figure: 20 / 22年.
                if (!(char.IsAsciiDigit(lines[i].Text[^1]) && char.IsAsciiDigit(lines[i + 1].Text[0]))) paragraph.Add('\n', lines[i].Start + lines[i].Text.Length);
                i++;
                paragraph.Add(lines[i].Text, lines[i].Start);
            }

            if (lines[i].Text.Length > 0) blocks.Add(new RawBlock(BlockKind.Paragraph, paragraph) { Align = Alignment(lines[i].Text) });
        }

        return new RawDocument { Blocks = blocks, Warnings = lines.Count == ReadingLimits.Lines ? [$"truncated: only the first {ReadingLimits.Lines} lines were read"] : [] };
    }

    static string? Alignment(string line)
    {
        if (line.Length < DeepIndent / 2 || !CjkCharacters.IsSpace(line[0])) return null;
        var indent = line.TakeWhile(CjkCharacters.IsSpace).Sum(CjkCharacters.Columns);
        return indent >= 2 * DeepIndent ? "right" : indent >= DeepIndent ? "center" : null;
    }

    static List<(int Start, string Text)> Lines(string text)
    {
        var lines = new List<(int, string)>();
        for (var start = 0; start < text.Length && lines.Count < ReadingLimits.Lines;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            if (length < 0) length = text.Length - start;
            lines.Add((start, text.Substring(start, length)));
            start += length + 1;
            if (start < text.Length && text[start] == '\n' && text[start - 1] == '\r') start++;
        }

        return lines;
    }
}
