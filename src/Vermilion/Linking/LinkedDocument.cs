using System.Globalization;
using Vermilion.Linking.Ledger;
using Vermilion.Linking.Relations;
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

    public static LinkedDocument Of(Arrival arrival, Capture capture, ReadResult reading, LedgerRows ledger)
    {
        var id = arrival.DocumentId;
        var document = DocumentOf(arrival, reading);
        document.Place = ledger.PlaceOf(document);
        return new LinkedDocument
        {
            Kind = arrival.Kind,
            Capture = capture,
            Document = document,
            Reading = new StoredReading { DocumentId = id, ReaderVersion = reading.Reader, Json = ReadResultJson.Serialize(reading) },
            Targets = [.. reading.Targets.Select((target, ordinal) => ledger.TargetOf(id, ordinal, target, reading))],
            Relations = [.. reading.Citations.Select((citation, ordinal) => RelationOf(id, ordinal, CitedDecision.Of(citation, reading.Text), reading.Text))],
            Events = [.. reading.Events.Select((happening, ordinal) => ledger.EventOf(id, ordinal, happening, reading, Day(happening.Date) ?? document.Published))],
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

    static DateOnly? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
