using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The document's own number: from metadata or its head, never one that the text cites.</summary>
sealed class DocumentNumberExtractor
{
    public (DocumentNumberFinding? Number, string? Warning) Extract(HeaderZone zone, SourceText source, ReadRequest request)
    {
        var inText = FromHead(zone) ?? FromTitle(source);
        if (FromMetadata(source, request) is not { } page) return (inText, null);
        var conflict = inText is not null && (inText.Serial != page.Serial || (inText.Year is { } a && page.Year is { } b && a != b));
        return (page, conflict ? $"conflict-document-number: metadata {page.Text}, text {inText!.Text}" : null);
    }

    static DocumentNumberFinding? FromMetadata(SourceText source, ReadRequest request)
    {
        foreach (var field in source.Metadata.Where(m => m.Field == MetadataField.DocumentNumber))
            if (DocumentNumberGrammar.ParseWhole(field.Value) is { } number) return Finding(number, field.Span);
        return request.DocumentNumber is { } given && DocumentNumberGrammar.ParseWhole(given) is { } known
            && SpacedText.Locate(source.Text, given) is { } span ? Finding(known, span) : null;
    }

    static DocumentNumberFinding? FromHead(HeaderZone zone)
    {
        // A number stands on its own line; an order's is spread over two or more: the name, 令, 第N号.
        for (var i = 0; i < zone.HeadCount; i++)
        {
            var line = zone.Lines[i];
            if (line.Kind is not (LineKind.Number or LineKind.Label or LineKind.OrderHead)) continue;
            var first = line.Kind == LineKind.OrderHead ? FirstOfOrder(zone, i) : i;
            for (var last = i; last < Math.Min(zone.HeadCount, i + 5); last++)
            {
                if (last > i && zone.Lines[last].Kind is not (LineKind.Number or LineKind.OrderHead)) break;
                var span = new TextSpan(zone.Lines[first].Span.Start, zone.Lines[last].Span.End);
                if (DocumentNumberGrammar.ParseWhole(zone.Text, span) is { } number) return Finding(number, number.Span);
            }
        }

        return null;
    }

    static int FirstOfOrder(HeaderZone zone, int index)
    {
        while (zone.Lines[index].Text == "令" && index > 0 && Catalogs.BodyNames.LooksLikeBody(zone.Lines[index - 1].Text)) index--;
        while (index > 0 && zone.Lines[index].Text != zone.Lines[0].Text && Catalogs.BodyNames.LooksLikeBody(zone.Lines[index - 1].Text)) index--;
        return index;
    }

    // 关于…的公告（2020年第10号）: a page's title may carry the number at its end or its head.
    static DocumentNumberFinding? FromTitle(SourceText source)
    {
        foreach (var field in source.Metadata.Where(m => m.Field == MetadataField.Title))
        {
            var first = field.Value.IndexOfAny(['（', '(']);
            if (first > 0 && DocumentNumberGrammar.ParseWhole(field.Value[..first]) is { Stem.Length: > 0 } leading
                && SpacedText.Locate(source.Text, field.Value[..first], field.Span.Start) is { } head) return Finding(leading, head);
            var open = field.Value.LastIndexOfAny(['（', '(', '【', '[']);
            if (open <= 0 || !field.Value.EndsWith('）') && !field.Value.EndsWith(')')) continue;
            var inside = field.Value[(open + 1)..^1];
            if (DocumentNumberGrammar.ParseWhole(inside) is not { Stem.Length: > 0 } number) continue;
            return SpacedText.Locate(source.Text, inside, field.Span.Start) is { } span ? Finding(number, span) : null;
        }

        return null;
    }

    static DocumentNumberFinding Finding(ParsedNumber number, TextSpan span) => new(number.Text, number.Stem, number.Year, number.Serial, span);
}
