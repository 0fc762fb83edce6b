using System.Buffers;

namespace Vermilion.Reading;

/// <summary>
/// The text in which findings are looked for: of a giant text its beginning, of a giant line its parts. Positions are those
/// of the whole text, so that every span of a finding lies there too.
/// </summary>
static class AnalysedText
{
    static readonly SearchValues<char> Stops = SearchValues.Create("。；！？\n");

    public static SourceText Of(SourceText source)
    {
        if (source.Text.Length > ReadingLimits.AnalysedCharacters) source = Beginning(source);
        return source.Blocks.Any(b => b.Span.Length > ReadingLimits.AnalysedLine) ? InParts(source) : source;
    }

    /// <summary>
    /// The last lines of a text of which only the beginning is analysed: the signature stands there. All before them is
    /// blank, so that positions are those of the text. Null where the whole text is analysed.
    /// </summary>
    public static SourceText? EndOf(SourceText source)
    {
        var text = source.Text;
        if (text.Length <= ReadingLimits.AnalysedCharacters + ReadingLimits.AnalysedEnd) return null;
        var start = text.IndexOf('\n', text.Length - ReadingLimits.AnalysedEnd) + 1;
        if (start == 0) return null;
        return source with { Text = string.Concat(new string(' ', start), text.AsSpan(start)), BodyStart = start, Blocks = [], Metadata = [], Warnings = [] };
    }

    static SourceText Beginning(SourceText source)
    {
        var text = source.Text;
        var end = EndWithin(text.AsSpan(0, ReadingLimits.AnalysedCharacters));
        return source with
        {
            Text = text[..end],
            BodyStart = Math.Min(source.BodyStart, end),
            Blocks = [.. source.Blocks.TakeWhile(b => b.Span.Start < end).Select(b => Part(b, b.Span.Start, Math.Min(b.Span.End, end)))],
            Metadata = [.. source.Metadata.Where(m => m.Span.End <= end)],
            Warnings = [.. source.Warnings, $"analysed-in-part: findings were looked for in the first {end} of {text.Length} characters"],
        };
    }

    /// <summary>Behind the last full stop or line, if that is not too far back; no character is cut in two.</summary>
    static int EndWithin(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOfAny(Stops);
        if (stop > text.Length / 2) return stop + 1;
        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }

    /// <summary>The stop at which a line is cut is read as a line break: that is what the rules know as an end.</summary>
    static SourceText InParts(SourceText source)
    {
        var text = source.Text.ToCharArray();
        var blocks = new List<Block>(source.Blocks.Count);
        foreach (var block in source.Blocks)
        {
            var start = block.Span.Start;
            while (block.Span.End - start > ReadingLimits.AnalysedLine)
            {
                var end = start + EndWithin(text.AsSpan(start, ReadingLimits.AnalysedLine)) - 1;
                text[end] = '\n';
                blocks.Add(Part(block, start, end));
                start = end + 1;
            }

            blocks.Add(Part(block, start, block.Span.End));
        }

        return source with { Text = new string(text), Blocks = blocks };
    }

    static Block Part(Block block, int start, int end) => block.Span == new TextSpan(start, end) ? block : block with
    {
        Span = new TextSpan(start, end),
        Cells = block.Cells?.Where(c => c.Start >= start && c.End <= end).ToList(),
    };
}
