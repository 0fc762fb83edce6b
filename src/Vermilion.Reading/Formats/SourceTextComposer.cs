using System.Text;

namespace Vermilion.Reading.Formats;

/// <summary>Puts the cleaned blocks of a document, and before them the metadata it does not show, into one text with its offset map.</summary>
sealed class SourceTextComposer
{
    /// <summary>A title or number that stands this early in the body is shown by it.</summary>
    const int FirstBlocks = 10;

    readonly StringBuilder text = new();
    readonly OffsetMap.Builder offsets = new();
    readonly List<Block> blocks = [];
    readonly List<PageMetadata> metadata = [];

    public static SourceText Compose(RawDocument document, IReadOnlyList<RawMetadata> fields, string mediaType)
    {
        var clean = document.Blocks.Select(CleanBlock.From).Where(b => b.Length > 0).ToList();
        var composer = new SourceTextComposer();
        return composer.Write(clean, fields, document, mediaType);
    }

    SourceText Write(List<CleanBlock> body, IReadOnlyList<RawMetadata> fields, RawDocument document, string mediaType)
    {
        var shown = fields.ToLookup(f => Place(f, body) is not null);
        WriteHead([.. shown[false]], body.Count > 0 ? body[0].FirstOrigin : int.MaxValue);
        var start = text.Length;
        var starts = body.ConvertAll(WriteBlock);
        foreach (var field in shown[true])
        {
            var (block, at) = Place(field, body)!.Value;
            metadata.Add(new PageMetadata(field.Field, field.Value, new TextSpan(starts[block] + at, starts[block] + at + field.Value.Length)));
        }

        return new SourceText
        {
            Text = text.ToString(),
            MediaType = mediaType,
            Blocks = blocks,
            Metadata = [.. fields.Select(f => metadata.First(m => m.Field == f.Field && m.Value == f.Value))],
            Offsets = offsets.Build(),
            BodyStart = start,
            CanonicalUrl = document.CanonicalUrl,
            Warnings = document.Warnings,
        };
    }

    /// <summary>Where the first lines of the body show the value. Dates may stand there in another role, so they are not looked for.</summary>
    static (int Block, int At)? Place(RawMetadata field, List<CleanBlock> body)
    {
        if (field.Field is not (MetadataField.Title or MetadataField.DocumentNumber) || field.Value.Length < 2) return null;
        for (var i = 0; i < Math.Min(FirstBlocks, body.Count); i++)
        {
            var at = body[i].Text.IndexOf(field.Value, StringComparison.Ordinal);
            // A sentence that names the document is not its title: the title fills its line.
            if (at >= 0 && (field.Field != MetadataField.Title || body[i].Text.Length <= field.Value.Length + 12)) return (i, at);
        }

        return null;
    }

    /// <summary>Lines that the reader adds have no place in the original beyond that of their value, and never run ahead of the body.</summary>
    void WriteHead(List<RawMetadata> fields, int limit)
    {
        var floor = 0;
        foreach (var field in fields.OrderBy(f => f.IsPlaced ? f.Text.Origin(0) : -1))
        {
            if (text.Length > 0) AppendAt('\n', floor);
            var start = text.Length;
            foreach (var c in MetadataLabels.Label(field.Field)) AppendAt(c, floor);
            var valueStart = text.Length;
            var known = field.IsPlaced && field.Text.Origin(0) >= floor && field.Text.Origin(field.Text.Length - 1) < limit;
            for (var i = 0; i < field.Value.Length; i++) AppendAt(field.Value[i], known ? field.Text.Origin(i) : floor);
            if (known) floor = field.Text.Origin(field.Text.Length - 1);
            metadata.Add(new PageMetadata(field.Field, field.Value, new TextSpan(valueStart, text.Length)));
            blocks.Add(new Block(BlockKind.Metadata, new TextSpan(start, text.Length)));
        }

        if (text.Length > 0) AppendAt('\n', floor);
    }

    int WriteBlock(CleanBlock block)
    {
        if (text.Length > 0 && text[^1] != '\n') AppendAt('\n', block.FirstOrigin);
        var start = text.Length;
        text.Append(block.Text);
        foreach (var (at, origin) in block.Mapped.Runs) offsets.Add(start + at, origin);
        blocks.Add(new Block(block.Kind, new TextSpan(start, text.Length), block.Level, block.Cells?.Select(c => c.Shift(start)).ToList())
        {
            Align = block.Align,
        });
        return start;
    }

    void AppendAt(char c, int origin)
    {
        offsets.Add(text.Length, origin);
        text.Append(c);
    }
}
