using Vermilion.Reading;

namespace Vermilion.Linking.Comparing;

/// <summary>The smallest part of a text that is compared as one: an article, an item, the words above the first item.</summary>
public sealed record TextPart(int Index, string? Number, string? Heading, string Text, TextSpan Span)
{
    // A paragraph of this length is told apart from its neighbours: longer parts are taken paragraph by paragraph.
    const int LongPart = 600;

    /// <summary>The passages of a reading in their order; what stands above the body (title, number) is not compared.</summary>
    public static IReadOnlyList<TextPart> Of(ReadResult reading)
    {
        var parts = new List<(TextSpan Span, string? Number, string? Heading)>();
        var start = reading.Title?.Span.End ?? 0;
        Take(reading.Sections.Where(s => s.Span.Start >= start), new TextSpan(start, reading.Text.Length), null, null, parts);
        var passages = new List<TextPart>();
        foreach (var (span, number, heading) in parts.SelectMany(p => Split(p, reading.Text)))
        {
            var text = span.Of(reading.Text).Trim().ToString();
            if (text.Length > 0) passages.Add(new TextPart(passages.Count, number, heading, text, span));
        }

        return passages;
    }

    static void Take(IEnumerable<SectionFinding> sections, TextSpan within, string? number, string? heading, List<(TextSpan, string?, string?)> parts)
    {
        var at = within.Start;
        foreach (var section in sections)
        {
            if (section.Span.Start > at) parts.Add((new TextSpan(at, section.Span.Start), number, heading));
            Take(section.Children, section.Span, section.Number, section.Heading, parts);
            at = Math.Max(at, section.Span.End);
            // The words behind a part are not under its number again.
            (number, heading) = (null, null);
        }

        if (at < within.End) parts.Add((new TextSpan(at, within.End), number, heading));
    }

    static IEnumerable<(TextSpan Span, string? Number, string? Heading)> Split((TextSpan Span, string? Number, string? Heading) part, string text)
    {
        if (part.Span.Length <= LongPart)
        {
            yield return part;
            yield break;
        }

        for (var start = part.Span.Start; start < part.Span.End;)
        {
            var newline = text.IndexOf('\n', start, part.Span.End - start);
            var end = newline < 0 ? part.Span.End : newline + 1;
            yield return (new TextSpan(start, end), start == part.Span.Start ? part.Number : null, start == part.Span.Start ? part.Heading : null);
            start = end;
        }
    }
}
