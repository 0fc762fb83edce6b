using Vermilion.Reading.Text;

namespace Vermilion.Reading.Sections;

/// <summary>A line of the document's own text, without the spaces around it.</summary>
/// <param name="Level">The level of a heading of the markup (1 to 6), else 0.</param>
/// <param name="IsRow">A row of a table: it holds no heading.</param>
readonly record struct SectionLine(TextSpan Span, int Level, bool IsRow)
{
    public static List<SectionLine> Of(SourceText source)
    {
        var lines = new List<SectionLine>();
        if (source.Blocks.Count == 0) Split(source.Text, new TextSpan(Math.Min(source.BodyStart, source.Text.Length), source.Text.Length), 0, false, lines);
        foreach (var block in source.Blocks)
            if (block.Kind != BlockKind.Metadata)
                Split(source.Text, block.Span, block.Kind == BlockKind.Heading ? Math.Max(block.Level, 1) : 0, block.Kind == BlockKind.TableRow, lines);
        return lines;
    }

    static void Split(string text, TextSpan within, int level, bool isRow, List<SectionLine> lines)
    {
        for (var start = within.Start; start < within.End;)
        {
            var stop = text.IndexOf('\n', start, within.End - start);
            if (stop < 0) stop = within.End;
            var (from, to) = (start, stop);
            while (from < to && (ChineseText.IsSpace(text[from]) || text[from] == '#')) from++;
            while (to > from && ChineseText.IsSpace(text[to - 1])) to--;
            if (to > from) lines.Add(new SectionLine(new TextSpan(from, to), level, isRow));
            start = stop + 1;
        }
    }
}
