using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>A block with its cleaned text; spans of cells count from its start.</summary>
sealed record CleanBlock(BlockKind Kind, string Text, MappedText Mapped)
{
    public int Level { get; private init; }
    public string? Align { get; private init; }
    public IReadOnlyList<TextSpan>? Cells { get; private init; }
    public int Length => Text.Length;
    public int FirstOrigin => Mapped.Origin(0);

    public static CleanBlock From(RawBlock raw)
    {
        var spans = raw.Cells is null ? null : new List<TextSpan>();
        var text = raw.Cells is null ? TextCleaner.Clean(raw.Text) : JoinCells(raw.Cells, spans!);
        return new CleanBlock(raw.Kind, text.ToString(), text) { Level = raw.Level, Align = raw.Align, Cells = spans };
    }

    /// <summary>One tab between two cells. A row of empty cells is nothing.</summary>
    static MappedText JoinCells(IReadOnlyList<MappedText> cells, List<TextSpan> spans)
    {
        var cleaned = cells.Select(TextCleaner.Clean).ToList();
        var joined = new MappedText();
        if (cleaned.TrueForAll(c => c.Length == 0)) return joined;
        var origin = cleaned.First(c => c.Length > 0).Origin(0);
        for (var i = 0; i < cleaned.Count; i++)
        {
            if (i > 0) joined.Add('\t', origin);
            var start = joined.Length;
            joined.Add(cleaned[i]);
            spans.Add(new TextSpan(start, joined.Length));
            if (cleaned[i].Length > 0) origin = cleaned[i].Origin(cleaned[i].Length - 1);
        }

        return joined;
    }
}
