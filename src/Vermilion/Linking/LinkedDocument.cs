using System.Globalization;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Snapshots;

namespace Vermilion.Linking;

/// <summary>All rows of one document: what was captured, what was read in it, and what it says of others.</summary>
public sealed record LinkedDocument
{
    public required ArrivalKind Kind { get; init; }

    public required Capture Capture { get; init; }

    public required Document Document { get; init; }

    public required StoredReading Reading { get; init; }

    public required IReadOnlyList<TargetRow> Targets { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public required IReadOnlyList<EventRow> Events { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public static LinkedDocument Of(Arrival arrival, Capture capture, ReadResult reading)
    {
        var id = arrival.DocumentId;
        return new LinkedDocument
        {
            Kind = arrival.Kind,
            Capture = capture,
            Document = DocumentOf(arrival, reading),
            Reading = new StoredReading { DocumentId = id, ReaderVersion = reading.Reader, Json = ReadResultJson.Serialize(reading) },
            Targets = [.. reading.Targets.Select((target, ordinal) => TargetOf(id, ordinal, target))],
            Relations = [.. reading.Citations.Select((citation, ordinal) => RelationOf(id, ordinal, citation, reading.Text))],
            Events = [.. reading.Events.Select((happening, ordinal) => EventOf(arrival, ordinal, happening, reading))],
            Warnings = reading.Warnings,
        };
    }

    static Document DocumentOf(Arrival arrival, ReadResult reading) => new()
    {
        Id = arrival.DocumentId,
        ContentHash = arrival.ContentHash,
        Origin = arrival.Item.Where,
        Url = arrival.Item.Url ?? reading.Url,
        // What the page says of itself goes before the name of the collection that it came in.
        Source = reading.Outlet ?? arrival.Item.Source ?? arrival.Item.Collection,
        Title = reading.Title?.Text ?? arrival.Item.Title ?? "",
        CoreTitle = reading.Title?.Core,
        WorkKey = WorkKey.Of(reading.Title?.Core),
        DocumentNumber = WorkKey.OfNumber(reading.DocumentNumber?.Whole),
        CarrierType = reading.CarrierType,
        Genre = reading.Genre,
        Status = reading.Status,
        Language = reading.Language ?? arrival.Item.Language,
        Written = Day(reading.Dates.Written),
        Published = Day(reading.Dates.Published) ?? arrival.Item.Published,
        Effective = Day(reading.Dates.Effective),
        Expires = Day(reading.Dates.Expires),
        CommentsBy = Day(reading.Dates.CommentsBy),
        ApplyBy = Day(reading.Dates.ApplyBy),
        TargetCount = reading.Targets.Count,
        GoalCount = reading.Goals.Count,
        ReaderVersion = reading.Reader,
        Issuers = [.. reading.Issuers.Select((issuer, ordinal) => new DocumentIssuer
        {
            DocumentId = arrival.DocumentId, Ordinal = ordinal, Text = issuer.Text, Body = issuer.Body,
        })],
    };

    /// <summary>Only a whole day is a day: of "2023" none is made up.</summary>
    static DateOnly? Day(DateFinding? date) => Day(date?.Value);

    static TargetRow TargetOf(string document, int ordinal, TargetFinding target) => new()
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
        English = target.English,
        Sentence = target.Sentence,
        SpanStart = target.Span.Start,
        SpanEnd = target.Span.End,
    };

    static Relation RelationOf(string document, int ordinal, CitationFinding citation, string text) => new()
    {
        FromId = document,
        Ordinal = ordinal,
        Type = citation.Role,
        Words = citation.Span.Of(text).ToString(),
        Title = citation.Title,
        TargetKey = WorkKey.Of(citation.Title),
        TargetNumber = WorkKey.OfNumber(citation.DocumentNumber),
        SpanStart = citation.Span.Start,
        SpanEnd = citation.Span.End,
    };

    static EventRow EventOf(Arrival arrival, int ordinal, EventFinding happening, ReadResult reading) => new()
    {
        DocumentId = arrival.DocumentId,
        Ordinal = ordinal,
        Type = happening.Type,
        Status = happening.Status,
        Amount = happening.Amount,
        Currency = happening.Currency,
        Capacity = happening.Capacity?.Value,
        CapacityUnit = happening.Capacity?.Unit,
        Day = Day(happening.Date) ?? Day(reading.Dates.Published) ?? arrival.Item.Published,
        English = happening.English,
        Sentence = happening.Span.Of(reading.Text).ToString(),
        SpanStart = happening.Span.Start,
        SpanEnd = happening.Span.End,
        Parties = [.. happening.Parties.Select((party, at) => new EventPartyRow
        {
            DocumentId = arrival.DocumentId, EventOrdinal = ordinal, Ordinal = at, Name = party.Name, Role = party.Role, Company = party.Name,
        })],
    };

    static DateOnly? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
