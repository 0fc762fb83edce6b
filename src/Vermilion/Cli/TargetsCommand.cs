using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Linking.Ledger;
using Vermilion.Model;
using Vermilion.Tracking.Targets;

namespace Vermilion.Cli;

/// <summary><c>vermilion targets [filters] [--sector S] [--body B] [--place P] [--due DAYS] [--state STATE] [--indicator NAME] [--json]</c></summary>
static class TargetsCommand
{
    static readonly Option<string?> Indicator = new("--indicator") { Description = "An indicator, by any of its names." };

    public static Command Create()
    {
        var command = new Command("targets", "Lists the quantified targets of the documents, with what became of them.") { Listing.Filters, TargetOptions.Sector, TargetOptions.Body, TargetOptions.Place, TargetOptions.Due, TargetOptions.State, Indicator, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var filter = TargetOptions.Read(parsed, workspace.Catalog);
            if (!filter.Succeeded) return CommandLine.Fail(filter.Failure);
            var asked = filter.Value;
            if (parsed.GetValue(Indicator) is { } name)
            {
                if (new IndicatorKeys(workspace.Catalog).Of(name) is not { } key) return CommandLine.Fail(new($"--indicator {name}: says nothing by itself; give the whole name, such as 非化石能源消费比重"));
                asked = asked with { IndicatorKey = key };
            }

            await using var db = workspace.OpenDb();
            await ListAsync(new TargetLedger(db, workspace.Clock), asked, parsed.GetValue(Listing.Json), stop);
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static Task ListAsync(TargetLedger ledger, TargetFilter filter, bool json, CancellationToken stop)
    {
        var targets = ledger.Query(filter).OrderBy(t => t.Target.DocumentId).ThenBy(t => t.Target.Ordinal).AsAsyncEnumerable();
        return json
            ? Listing.PrintJsonAsync(targets.Select(t => TargetLine.Of(t, ledger.StateOf(t))))
            : Listing.PrintTableAsync(targets,
                ("target", t => t.Name), ("deadline", t => t.Target.Deadline), ("state", ledger.StateOf), ("indicator", t => t.Target.Indicator), ("figure", t => Figure(t.Target)));
    }

    static string Figure(TargetRow t) => t.ValueMax is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"{t.Value} to {most} {t.Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{t.Comparator} {t.Value} {t.Unit}");
}
