using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Tracking.Companies;

namespace Vermilion.Cli;

/// <summary><c>vermilion events [filters] [--company C] [--type T] [--status S] [--place P] [--sector S] [--day DAYS] [--json]</c></summary>
static class EventsCommand
{
    public static readonly Option<string?> Company = new("--company") { Description = "A company by any of its names, with those that it owns." };
    public static readonly Option<string?> Type = new("--type") { Description = string.Join(", ", EventFilter.Types) + "." };
    public static readonly Option<string?> Status = new("--status") { Description = string.Join(", ", EventFilter.Statuses) + "." };
    public static readonly Option<string?> Day = new("--day") { Description = "When it happened: 2021-02, 2021-01..2021-03." };

    public static Command Create()
    {
        var command = new Command("events", "Lists what companies did, as documents report it.") { Listing.Filters, Company, Type, Status, TargetOptions.Place, TargetOptions.Sector, Day, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var filter = Read(parsed, workspace.Catalog);
            if (!filter.Succeeded) return CommandLine.Fail(filter.Failure);
            await using var db = workspace.OpenDb();
            await ListAsync(new EventLedger(db), filter.Value, parsed.GetValue(Listing.Json));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    public static Outcome<EventFilter> Read(ParseResult parsed, Catalog catalog)
    {
        var documents = DocumentFilter.Parse(parsed.GetValue(Listing.Filters)!);
        if (!documents.Succeeded) return documents.Failure;
        return EventFilter.Parse(catalog, documents.Value, new EventWords(
            parsed.GetValue(Company), parsed.GetValue(Type), parsed.GetValue(Status), parsed.GetValue(TargetOptions.Place), parsed.GetValue(TargetOptions.Sector), parsed.GetValue(Day)));
    }

    static Task ListAsync(EventLedger ledger, EventFilter filter, bool json)
    {
        var events = ledger.Query(filter).OrderBy(e => e.Event.Day).ThenBy(e => e.Event.DocumentId).ThenBy(e => e.Event.Ordinal).AsAsyncEnumerable().Select(EventLine.Of);
        return json
            ? Listing.PrintJsonAsync(events)
            : Listing.PrintTableAsync(events,
                ("day", e => e.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("type", e => e.Type), ("status", e => e.Status),
                ("parties", e => string.Join(", ", e.Parties.Select(p => p.Name))),
                ("amount", e => e.Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{e.Currency} {amount:#,0.##}") : null), ("document", e => e.Document));
    }
}
