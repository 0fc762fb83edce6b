namespace Vermilion.Tracking.Companies;

/// <summary>One line of <c>events --json</c>: the fields of the contract, then what the ledger adds.</summary>
public sealed record EventLine
{
    public required string Document { get; init; }
    public required string Type { get; init; }
    public required string Status { get; init; }
    public required IReadOnlyList<PartyLine> Parties { get; init; }
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }
    public CapacityLine? Capacity { get; init; }
    public decimal? Stake { get; init; }
    public string? Date { get; init; }
    public required IReadOnlyList<int> Span { get; init; }
    public required string Sentence { get; init; }
    public string? English { get; init; }
    public DateOnly? Day { get; init; }
    public required IReadOnlyList<string> Places { get; init; }
    public required IReadOnlyList<string> Sectors { get; init; }
    public required string Certainty { get; init; }
    public string? Story { get; init; }
    public required string Title { get; init; }
    public DateOnly? Published { get; init; }
    public string? Url { get; init; }

    public static EventLine Of(LedgerEvent found)
    {
        var e = found.Event;
        return new EventLine
        {
            Document = e.DocumentId, Type = e.Type, Status = e.Status, Parties = [.. found.Parties.Select(p => new PartyLine(p.Name, p.Role, p.Company))],
            Amount = e.Amount, Currency = e.Currency, Capacity = e.Capacity is { } value ? new CapacityLine(value, e.CapacityUnit) : null, Stake = e.Stake, Date = e.Date,
            Span = [e.SpanStart, e.SpanEnd], Sentence = e.Sentence, English = e.English, Day = e.Day, Places = CatalogNames.Listed(e.Places),
            Sectors = CatalogNames.Listed(e.Sectors), Certainty = Certainties.Of(found), Story = found.StoryId, Title = found.Title, Published = found.Published, Url = found.Url,
        };
    }
}

public sealed record PartyLine(string Name, string? Role, string Company);

public sealed record CapacityLine(decimal Value, string? Unit);
