using System.CommandLine;
using Vermilion.Model;
using Vermilion.Tracking.Exporting;

namespace Vermilion.Cli;

/// <summary><c>vermilion export documents|targets|events|relations --format csv|xlsx|jsonl [filters] [--out FILE]</c></summary>
static class ExportCommand
{
    static readonly Argument<string> Table = new("table") { Description = string.Join(", ", ExportOrder.Tables) + "." };
    static readonly Option<string> Format = new("--format") { Description = string.Join(", ", ExportOrder.Formats) + ".", Required = true };
    static readonly Option<string?> Out = new("--out") { Description = "The file to write; without it, standard output." };
    static readonly Option<bool> Mark = new("--bom") { Description = "CSV with a byte order mark, by which Excel knows UTF-8." };

    public static Command Create()
    {
        Table.AcceptOnlyFromAmong([.. ExportOrder.Tables]);
        Format.AcceptOnlyFromAmong([.. ExportOrder.Formats]);
        var command = new Command("export", "Takes documents, targets, events or relations out, each row with its source.")
        {
            Table, Listing.Filters, Format, Out, Mark, TargetOptions.Sector, TargetOptions.Place, TargetOptions.Body, TargetOptions.Due, TargetOptions.State,
            EventsCommand.Company, EventsCommand.Type, EventsCommand.Status, EventsCommand.Day,
        };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, workspace => ExportAsync(workspace, parsed, stop), stop));
        return command;
    }

    static async Task<int> ExportAsync(Workspace workspace, ParseResult parsed, CancellationToken stop)
    {
        var order = Order(parsed, workspace);
        if (!order.Succeeded) return CommandLine.Fail(order.Failure);
        await using var db = workspace.OpenDb();
        var exporter = new Exporter(db, workspace.Clock);
        if (parsed.GetValue(Out) is { } path) return await ToFileAsync(exporter, order.Value, Path.GetFullPath(path), stop);
        await using var output = Console.OpenStandardOutput();
        return await exporter.WriteAsync(output, order.Value, stop) is { } failure ? CommandLine.Fail(failure) : CommandLine.Done;
    }

    static Outcome<ExportOrder> Order(ParseResult parsed, Workspace workspace)
    {
        var targets = TargetOptions.Read(parsed, workspace.Catalog);
        if (!targets.Succeeded) return targets.Failure;
        var events = EventsCommand.Read(parsed, workspace.Catalog);
        if (!events.Succeeded) return events.Failure;
        return new ExportOrder(parsed.GetValue(Table)!, parsed.GetValue(Format)!)
        {
            Documents = targets.Value.Documents, Targets = targets.Value, Events = events.Value, Mark = parsed.GetValue(Mark),
        };
    }

    /// <summary>Whole, or not at all: a file of that name stays as it was until the new one is complete.</summary>
    static async Task<int> ToFileAsync(Exporter exporter, ExportOrder order, string path, CancellationToken stop)
    {
        var unfinished = path + ".part";
        try
        {
            await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous))
                if (await exporter.WriteAsync(output, order, stop) is { } failure) return CommandLine.Fail(failure);
            File.Move(unfinished, path, overwrite: true);
            return CommandLine.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CommandLine.Fail(new($"--out {path}: cannot be written ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}); choose another file"));
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }
}
