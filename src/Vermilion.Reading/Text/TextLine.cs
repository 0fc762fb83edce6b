using System.Text.RegularExpressions;

namespace Vermilion.Reading.Text;

/// <summary>A line of the document's own text: a block of the source, or a line where the source has no blocks.</summary>
public readonly partial record struct TextLine(TextSpan Span, bool IsHeading)
{
    public static List<TextLine> Of(SourceText source) =>
        source.Blocks.Count > 0
            ? [.. source.Blocks.Where(b => b.Kind != BlockKind.Metadata).Select(b => Make(source.Text, b.Span, b.Kind == BlockKind.Heading))]
            : Split(source);

    static List<TextLine> Split(SourceText source)
    {
        var lines = new List<TextLine>();
        for (var start = source.BodyStart; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            if (!source.Text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(Make(source.Text, new TextSpan(start, end), false));
            start = end + 1;
        }

        return lines;
    }

    static TextLine Make(string text, TextSpan span, bool marked) =>
        new(span, marked || (span.Length <= 40 && NumberedHeading.IsMatch(span.Of(text))));

    // 一、总体要求 and （二）主要任务 on a line of their own: a sentence ends with a stop, a heading does not.
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]+[章节])[^。；]*$")]
    static partial Regex NumberedHeading { get; }
}
