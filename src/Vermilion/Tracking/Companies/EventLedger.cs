using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tracking.Companies;

/// <summary>What companies did, as documents report it.</summary>
public sealed class EventLedger(VermilionDb db)
{
    /// <summary>What fits, unordered, as a query that the store runs.</summary>
    public IQueryable<LedgerEvent> Query(EventFilter filter) =>
        from happening in Fitting(filter)
        join document in filter.Documents.Apply(db) on happening.DocumentId equals document.Id
        select new LedgerEvent
        {
            Event = happening,
            Parties = db.EventParties.Where(p => p.DocumentId == happening.DocumentId && p.EventOrdinal == happening.Ordinal).OrderBy(p => p.Ordinal).ToList(),
            Title = document.Title,
            DocumentStatus = document.Status,
            Url = document.Url,
            Source = document.Source,
            Language = document.Language,
            StoryId = document.StoryId,
            Published = document.Published,
            IsOfficial = document.Status != "news" && db.DocumentIssuers.Any(i => i.DocumentId == document.Id && i.Body != null),
        };

    IQueryable<EventRow> Fitting(EventFilter filter)
    {
        var events = db.Events.AsNoTracking();
        if (filter.Companies is { } companies) events = events.Where(e => e.Parties.Any(p => companies.Contains(p.Company)));
        if (filter.Type is { } type) events = events.Where(e => e.Type == type);
        if (filter.Status is { } status) events = events.Where(e => e.Status == status);
        if (filter.Place is { } place) events = WithBetween(events, place, isPlace: true);
        if (filter.Sector is { } sector) events = WithBetween(events, sector, isPlace: false);
        if (filter.Days is { } days)
        {
            if (days.First is { } first) events = events.Where(e => e.Day >= first);
            if (days.Last is { } last) events = events.Where(e => e.Day <= last);
        }

        return events;
    }

    static IQueryable<EventRow> WithBetween(IQueryable<EventRow> events, string id, bool isPlace)
    {
        var between = $",{id},";
        return isPlace ? events.Where(e => e.Places!.Contains(between)) : events.Where(e => e.Sectors!.Contains(between));
    }
}
