using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vermilion.Tracking.Targets;

namespace Vermilion.Cli;

/// <summary><c>vermilion observations [--orphaned] [--json]</c>: what people said of targets.</summary>
static class ObservationsCommand
{
    static readonly Option<bool> Orphaned = new("--orphaned") { Description = "Only those whose target a newer reading no longer has." };

    public static Command Create()
    {
        var command = new Command("observations", "Lists what was observed of targets, the oldest first.") { Orphaned, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            var all = ObservationList.Of(db, parsed.GetValue(Orphaned)).AsAsyncEnumerable();
            await (parsed.GetValue(Listing.Json) ? Listing.PrintJsonAsync(all.Select(Line)) : Listing.PrintTableAsync(all,
                ("target", o => o.Target), ("finding", o => o.Observation.Status), ("said of", o => o.Observation.TargetWords), ("held", o => o.IsOrphaned ? "no target has these words" : ""), ("source", o => o.Observation.Source), ("by", o => o.Observation.By)));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static object Line(ListedObservation listed) => new
    {
        listed.Target,
        Document = listed.Observation.DocumentId,
        listed.Observation.Status,
        listed.Observation.Value,
        listed.Observation.Unit,
        listed.Observation.AsOf,
        listed.Observation.TargetWords,
        listed.Observation.Source,
        listed.Observation.Words,
        listed.Observation.By,
        listed.Observation.At,
        Orphaned = listed.IsOrphaned,
    };
}
