using System.CommandLine;
using Vermilion.Linking;

namespace Vermilion.Cli;

/// <summary><c>vermilion link</c>: brings works, versions, relations and stories up to date with what is held.</summary>
static class LinkCommand
{
    public static Command Create()
    {
        var command = new Command("link", "Links documents to works, versions and stories; import does it by itself.");
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, workspace => LinkAsync(workspace, stop), stop));
        return command;
    }

    public static async Task<int> LinkAsync(Workspace workspace, CancellationToken stop)
    {
        var started = workspace.Clock.GetTimestamp();
        var pass = new LinkPass(workspace.OpenDb, workspace.Catalog);
        var done = 0;
        await pass.RunAsync(count => done += count, stop);
        var time = workspace.Clock.GetElapsedTime(started).TotalSeconds;
        Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"linked {done} documents in {time:0.0} s ({done / Math.Max(time, 0.001):0} documents/s)"));
        return CommandLine.Done;
    }
}
