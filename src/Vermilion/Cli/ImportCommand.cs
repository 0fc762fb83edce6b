using System.CommandLine;
using System.Globalization;
using Vermilion.Collecting;

namespace Vermilion.Cli;

/// <summary><c>vermilion import PATH… [--source ID] [--as document|news|briefing]</c></summary>
static class ImportCommand
{
    static readonly Argument<string[]> Paths = CommandLine.WithoutOptions(new("path") { Description = "Files or folders.", Arity = ArgumentArity.OneOrMore });
    static readonly Option<string?> Source = new("--source") { Description = "Names the collection; without it, the folder does." };

    static readonly Option<string> As = new("--as") { Description = "What the files are: documents and news, which the reader tells apart, or earlier issues of a briefing.", DefaultValueFactory = _ => "document" };

    public static Command Create()
    {
        As.AcceptOnlyFromAmong("document", "news", "briefing");
        var command = new Command("import", $"Imports files or folders: {FileKinds.Names}.") { Paths, Source, As };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, workspace => parsed.GetValue(As) == "briefing"
            ? BriefingImport.RunAsync(workspace, parsed.GetValue(Paths)!, parsed.GetValue(Source), stop)
            : ImportAsync(workspace, parsed.GetValue(Paths)!, parsed.GetValue(Source), stop), stop));
        return command;
    }

    /// <summary>Imports and reports; also the first step of the demo.</summary>
    public static async Task<int> ImportAsync(Workspace workspace, IReadOnlyList<string> paths, string? collection, CancellationToken stop)
    {
        var found = FolderWalk.Files(paths).ToList();
        var files = found.Where(f => f.Succeeded).Select(f => f.Value!).ToList();
        var progress = new PipelineProgress { BytesTotal = files.Sum(f => f.Length) };
        foreach (var missing in found.Where(f => !f.Succeeded)) progress.Fail(missing.Failure!);

        var started = workspace.Clock.GetTimestamp();
        var source = new ImportSource(files, collection, bytes => progress.BytesRead = bytes);
        var running = new Pipeline(workspace, progress).RunAsync(source.FetchAsync(stop), stop);
        await ProgressDisplay.ShowAsync(progress, running, workspace.Clock);
        return Report(progress, workspace.Clock.GetElapsedTime(started), running.IsCanceled ? new("stopped; import again to go on: what was counted is kept") : await running);
    }

    static int Report(PipelineProgress progress, TimeSpan time, Model.Failure? end)
    {
        foreach (var problem in progress.Problems) Console.Error.WriteLine($"error: {problem}");
        var unlisted = progress.Failed + progress.Questionable - progress.Problems.Count;
        if (unlisted > 0) Console.Error.WriteLine($"error: {unlisted} more items failed; mend those above and import again");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"imported {progress.Imported}, unchanged {progress.Unchanged}, updated {progress.Updated}, failed {progress.Failed}{Kept(progress)} in {time.TotalSeconds:0.0} s ({progress.Done / Math.Max(time.TotalSeconds, 0.001):0} documents/s)"));
        if (end is not null) return CommandLine.Fail(end);
        return progress.HasProblems ? CommandLine.BadInput : CommandLine.Done;
    }

    static string Kept(PipelineProgress progress) => progress.Questionable > 0 ? $" (and {progress.Questionable} kept with a problem)" : "";
}
