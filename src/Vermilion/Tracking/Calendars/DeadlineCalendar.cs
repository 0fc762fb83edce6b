using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tracking.Calendars;

/// <summary>The days that documents set, from the store's own columns.</summary>
public sealed class DeadlineCalendar(VermilionDb db)
{
    public const int SoonDays = 7;

    // More of one kind than this is no calendar that a person reads.
    const int Most = 2_000;

    public async Task<List<CalendarEntry>> LoadAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        var entries = new List<CalendarEntry>();
        var documents = db.Documents.AsNoTracking();
        entries.AddRange(Entries("comments", await documents.Where(d => d.CommentsBy >= from && d.CommentsBy <= to).OrderBy(d => d.CommentsBy).ThenBy(d => d.Id).Take(Most).ToListAsync(stop), d => d.CommentsBy));
        entries.AddRange(Entries("applications", await documents.Where(d => d.ApplyBy >= from && d.ApplyBy <= to).OrderBy(d => d.ApplyBy).ThenBy(d => d.Id).Take(Most).ToListAsync(stop), d => d.ApplyBy));
        entries.AddRange(Entries("effective", await documents.Where(d => d.Effective >= from && d.Effective <= to).OrderBy(d => d.Effective).ThenBy(d => d.Id).Take(Most).ToListAsync(stop), d => d.Effective));
        entries.AddRange(Entries("expires", await documents.Where(d => d.Expires >= from && d.Expires <= to).OrderBy(d => d.Expires).ThenBy(d => d.Id).Take(Most).ToListAsync(stop), d => d.Expires));
        entries.AddRange(await TargetsAsync(from, to, stop));
        return [.. entries.OrderBy(e => e.Day).ThenByDescending(e => e.Closes).ThenBy(e => e.Kind, StringComparer.Ordinal).ThenBy(e => e.DocumentId, StringComparer.Ordinal)];
    }

    /// <summary>One entry for each work: a reprint sets no day of its own.</summary>
    static IEnumerable<CalendarEntry> Entries(string kind, List<Document> documents, Func<Document, DateOnly?> day) =>
        documents.GroupBy(d => (d.WorkId ?? d.Id, day(d))).Select(g => g.First())
            .Select(d => new CalendarEntry(day(d)!.Value, kind, d.Id, TitleOf(d.Title, d.Id), d.Language, d.Url, null));

    async Task<IEnumerable<CalendarEntry>> TargetsAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        var due = await db.Targets.Where(t => t.DueBy >= from && t.DueBy <= to).GroupBy(t => new { t.DocumentId, t.DueBy })
            .Select(g => new { g.Key.DocumentId, g.Key.DueBy, Count = g.Count(), First = g.Min(t => t.Indicator) })
            .Join(db.Documents.Where(d => d.Status == "final" || d.Status == "draft"), t => t.DocumentId, d => d.Id, (t, d) => new { t.DueBy, t.Count, t.First, d.Id, d.WorkId, d.Title, d.Language, d.Url, d.Version })
            .OrderBy(t => t.DueBy).ThenBy(t => t.Id).Take(Most).ToListAsync(stop);
        // The final text's targets stand for those of its draft.
        return due.GroupBy(t => (t.WorkId ?? t.Id, t.DueBy)).Select(g => g.OrderBy(t => t.Version == "draft").First())
            .Select(t => new CalendarEntry(t.DueBy!.Value, "targets", t.Id, TitleOf(t.Title, t.Id), t.Language, t.Url, t.Count == 1 ? t.First : $"{t.First} and {t.Count - 1} more"));
    }

    static string TitleOf(string title, string id) => title.Length > 0 ? title : id;
}
