namespace Vermilion.Tracking.Targets;

/// <summary>One line of <c>targets --json</c>: the fields of the contract, then what the ledger adds.</summary>
public sealed record TargetLine
{
    public required string Document { get; init; }
    public required string Target { get; init; }
    public required string Indicator { get; init; }
    public required string Comparator { get; init; }
    public required decimal Value { get; init; }
    public decimal? ValueMax { get; init; }
    public required string Unit { get; init; }
    public required string Kind { get; init; }
    public string? Deadline { get; init; }
    public string? Baseline { get; init; }
    public string? Qualifier { get; init; }
    public string? InheritedFrom { get; init; }
    public required IReadOnlyList<int> Span { get; init; }
    public required string Sentence { get; init; }
    public string? English { get; init; }
    public DateOnly? DueBy { get; init; }
    public required string State { get; init; }
    public string? IndicatorKey { get; init; }
    public decimal? NormalValue { get; init; }
    public string? NormalUnit { get; init; }
    public required IReadOnlyList<string> Sectors { get; init; }
    public string? Place { get; init; }
    public required string Title { get; init; }
    public required string DocumentStatus { get; init; }
    public string? Version { get; init; }
    public string? Work { get; init; }
    public DateOnly? Published { get; init; }
    public string? Url { get; init; }

    public static TargetLine Of(LedgerTarget found, string state)
    {
        var t = found.Target;
        return new TargetLine
        {
            Document = t.DocumentId, Target = found.Name, Indicator = t.Indicator, Comparator = t.Comparator, Value = t.Value, ValueMax = t.ValueMax, Unit = t.Unit,
            Kind = t.Kind, Deadline = t.Deadline, Baseline = t.Baseline, Qualifier = t.Qualifier, InheritedFrom = t.InheritedFrom, Span = [t.SpanStart, t.SpanEnd],
            Sentence = t.Sentence, English = t.English, DueBy = t.DueBy, State = state, IndicatorKey = t.IndicatorKey, NormalValue = t.NormalValue, NormalUnit = t.NormalUnit,
            Sectors = CatalogNames.Listed(t.Sectors), Place = found.Place, Title = found.Title, DocumentStatus = found.DocumentStatus, Version = found.Version,
            Work = found.WorkId, Published = found.Published, Url = found.Url,
        };
    }
}
