using Vermilion.Tracking.Companies;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tracking.Exporting;

/// <summary>The columns of each table: what it says first, then where it stands.</summary>
static class ExportTables
{
    public static readonly ExportTable<DocumentLine> Documents = new("documents",
    [
        new("document", d => d.Document), new("title", d => d.Title), new("core", d => d.Core), new("documentNumber", d => d.DocumentNumber),
        new("carrierType", d => d.CarrierType), new("genre", d => d.Genre), new("status", d => d.Status), new("version", d => d.Version), new("work", d => d.Work),
        new("story", d => d.Story), new("language", d => d.Language), new("issuers", d => Joined(d.Issuers)), new("place", d => d.Place), new("published", d => d.Published),
        new("written", d => d.Written), new("effective", d => d.Effective), new("expires", d => d.Expires), new("commentsBy", d => d.CommentsBy),
        new("applyBy", d => d.ApplyBy), new("targets", d => d.Targets), new("goals", d => d.Goals), new("source", d => d.Source), new("url", d => d.Url),
        new("snapshot", d => d.Snapshot),
    ]);

    public static readonly ExportTable<TargetLine> Targets = new("targets",
    [
        new("target", t => t.Target), new("indicator", t => t.Indicator), new("comparator", t => t.Comparator), new("value", t => t.Value), new("valueMax", t => t.ValueMax),
        new("unit", t => t.Unit), new("kind", t => t.Kind), new("deadline", t => t.Deadline), new("dueBy", t => t.DueBy), new("state", t => t.State),
        new("normalValue", t => t.NormalValue), new("normalUnit", t => t.NormalUnit), new("indicatorKey", t => t.IndicatorKey), new("english", t => t.English),
        new("baseline", t => t.Baseline), new("qualifier", t => t.Qualifier), new("inheritedFrom", t => t.InheritedFrom), new("sectors", t => Joined(t.Sectors)),
        new("place", t => t.Place), new("document", t => t.Document), new("title", t => t.Title), new("documentStatus", t => t.DocumentStatus), new("version", t => t.Version),
        new("work", t => t.Work), new("published", t => t.Published), new("url", t => t.Url), new("spanStart", t => t.Span[0]), new("spanEnd", t => t.Span[1]),
        new("words", t => t.Sentence),
    ]);

    public static readonly ExportTable<EventLine> Events = new("events",
    [
        new("day", e => e.Day), new("type", e => e.Type), new("status", e => e.Status), new("certainty", e => e.Certainty),
        new("parties", e => string.Join("; ", e.Parties.Select(p => p.Role is null ? p.Name : $"{p.Name} ({p.Role})"))),
        new("companies", e => Joined(e.Parties.Select(p => p.Company))), new("amount", e => e.Amount), new("currency", e => e.Currency),
        new("capacity", e => e.Capacity?.Value), new("capacityUnit", e => e.Capacity?.Unit), new("stake", e => e.Stake), new("date", e => e.Date),
        new("places", e => Joined(e.Places)), new("sectors", e => Joined(e.Sectors)), new("english", e => e.English), new("story", e => e.Story),
        new("document", e => e.Document), new("title", e => e.Title), new("published", e => e.Published), new("url", e => e.Url), new("spanStart", e => e.Span[0]),
        new("spanEnd", e => e.Span[1]), new("words", e => e.Sentence),
    ]);

    public static readonly ExportTable<RelationLine> Relations = new("relations",
    [
        new("from", r => r.From), new("to", r => r.To), new("type", r => r.Type), new("basis", r => r.Basis), new("title", r => r.Title),
        new("documentNumber", r => r.DocumentNumber), new("fromTitle", r => r.FromTitle), new("url", r => r.Url), new("spanStart", r => r.Span[0]),
        new("spanEnd", r => r.Span[1]), new("words", r => r.Words),
    ]);

    static string? Joined(IEnumerable<string> ids) => string.Join("; ", ids) is { Length: > 0 } joined ? joined : null;
}
