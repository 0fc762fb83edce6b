using System.Globalization;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Ledger;

/// <summary>Targets and events of a reading as rows of the ledgers, with what they are compared and found by.</summary>
public sealed class LedgerRows(Catalog catalog)
{
    readonly IndicatorKeys indicators = new(catalog);
    readonly CompanyKeys companies = new(catalog);
    readonly SectorsOfWords sectors = new(catalog);
    readonly PlaceOfTitle places = new(catalog);
    readonly Dictionary<string, string> placeIds = catalog.PlaceNames.All.GroupBy(p => p.Zh).ToDictionary(g => g.Key, g => g.First().Id);

    public string? PlaceOf(Document document) => places.Of(document) is { } zh ? placeIds.GetValueOrDefault(zh) : null;

    public TargetRow TargetOf(string document, int ordinal, TargetFinding target, ReadResult reading)
    {
        var normal = NormalQuantity.Of(target.Value, target.Unit);
        return new TargetRow
        {
            DocumentId = document,
            Ordinal = ordinal,
            Indicator = target.Indicator,
            Comparator = target.Comparator,
            Value = target.Value,
            ValueMax = target.ValueMax,
            Unit = target.Unit,
            Kind = target.Kind,
            Deadline = target.Deadline,
            Baseline = target.Baseline,
            Qualifier = target.Qualifier,
            InheritedFrom = target.InheritedFrom,
            DueBy = Deadlines.LastDay(target.Deadline),
            IndicatorKey = indicators.Of(target.Indicator),
            NormalValue = normal?.Value,
            NormalUnit = normal?.Unit,
            Sectors = sectors.Of(target.Sentence, reading.Sectors),
            Anchor = AnchorOf(target),
            English = target.English,
            Sentence = target.Sentence,
            SpanStart = target.Span.Start,
            SpanEnd = target.Span.End,
        };
    }

    public EventRow EventOf(string document, int ordinal, EventFinding happening, ReadResult reading, DateOnly? day)
    {
        var sentence = happening.Span.Of(reading.Text).ToString();
        return new EventRow
        {
            DocumentId = document,
            Ordinal = ordinal,
            Type = happening.Type,
            Status = happening.Status,
            Amount = happening.Amount,
            Currency = happening.Currency,
            Capacity = happening.Capacity?.Value,
            CapacityUnit = happening.Capacity?.Unit,
            Stake = happening.Stake,
            Date = happening.Date,
            Day = day,
            Places = SectorsOfWords.Joined(reading.Places.Where(p => happening.Span.Contains(p.Span)).Select(p => p.Place)),
            Sectors = sectors.Of(sentence, reading.Sectors),
            English = happening.English,
            Sentence = sentence,
            SpanStart = happening.Span.Start,
            SpanEnd = happening.Span.End,
            Parties = [.. happening.Parties.Select((party, at) => new EventPartyRow
            {
                DocumentId = document, EventOrdinal = ordinal, Ordinal = at, Name = party.Name, Role = party.Role, Company = companies.Of(party.Name),
            })],
        };
    }

    static string AnchorOf(TargetFinding target) => string.Create(
        CultureInfo.InvariantCulture, $"{target.Indicator} {target.Comparator} {target.Value:0.############} {target.Unit} {target.Deadline}").TrimEnd();
}
