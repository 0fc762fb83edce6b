namespace Vermilion.Reading.Tests.Robustness;

/// <summary>The spans of a reading by kind of finding, in the order in which they are given.</summary>
static class FindingSpans
{
    public static IEnumerable<(string Kind, IReadOnlyList<TextSpan> Spans)> Of(ReadResult reading)
    {
        foreach (var (kind, span) in Single(reading))
            if (span is { } one) yield return (kind, [one]);
        yield return ("target", [.. reading.Targets.Select(t => t.Span)]);
        yield return ("goal", [.. reading.Goals.Select(g => g.Span)]);
        yield return ("citation", [.. reading.Citations.Select(c => c.Span)]);
        yield return ("body", [.. reading.Bodies.Select(b => b.Span)]);
        yield return ("term", [.. reading.Terms.Select(t => t.Span)]);
        yield return ("instrument", [.. reading.Instruments.Select(i => i.Span)]);
        yield return ("event", [.. reading.Events.Select(e => e.Span)]);
        foreach (var issuer in reading.Issuers) yield return ("issuer", [issuer.Span]);
    }

    static IEnumerable<(string, TextSpan?)> Single(ReadResult reading) =>
    [
        ("title", reading.Title?.Span), ("number", reading.DocumentNumber?.Span), ("written", reading.Dates.Written?.Span), ("printed", reading.Dates.Printed?.Span),
        ("published", reading.Dates.Published?.Span), ("effective", reading.Dates.Effective?.Span), ("expires", reading.Dates.Expires?.Span),
        ("comments", reading.Dates.CommentsBy?.Span), ("applications", reading.Dates.ApplyBy?.Span),
    ];
}
