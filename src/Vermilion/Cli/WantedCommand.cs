using System.CommandLine;
using System.Globalization;
using Vermilion.Linking.Relations;

namespace Vermilion.Cli;

/// <summary><c>vermilion wanted [--json] [--limit N]</c>: what documents cite and nobody has seen.</summary>
static class WantedCommand
{
    static readonly Option<int> Limit = new("--limit") { Description = "How many works at most.", DefaultValueFactory = _ => 100 };

    public static Command Create()
    {
        Limit.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1) given.AddError("--limit: a number above 0 is expected.");
        });
        var command = new Command("wanted", "Lists what is cited and not held, the most cited first.") { Limit, Listing.Json };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            var works = (await WantedList.FindAsync(db, workspace.Catalog, parsed.GetValue(Limit), stop)).ToAsyncEnumerable();
            await (parsed.GetValue(Listing.Json) ? Listing.PrintJsonAsync(works.Select(Line)) : Listing.PrintTableAsync(works,
                ("cited by", w => w.CitedBy.ToString(CultureInfo.InvariantCulture)), ("number", w => w.DocumentNumber), ("title", w => w.Title), ("issuers", w => string.Join(", ", w.Issuers))));
            return CommandLine.Done;
        }, stop));
        return command;
    }

    static object Line(WantedWork work) => new
    {
        work.Title,
        work.DocumentNumber,
        work.Titles,
        work.Numbers,
        work.Issuers,
        work.CitedBy,
        By = work.By.Select(b => new { Document = b.DocumentId, b.Type, b.Words }),
    };
}
