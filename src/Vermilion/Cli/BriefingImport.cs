using Vermilion.Collecting;
using Vermilion.Composing;
using Vermilion.Composing.Archive;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>vermilion import PATH… --as briefing</c>: earlier issues of a serial become Issues of the store.</summary>
static class BriefingImport
{
    public static async Task<int> RunAsync(Workspace workspace, IReadOnlyList<string> paths, string? briefing, CancellationToken stop)
    {
        var failures = new List<Failure>();
        var (added, unchanged) = (0, 0);
        await using var db = workspace.OpenDb();
        var store = new IssueStore(db, workspace.Clock);
        foreach (var found in FolderWalk.Files(paths))
        {
            var read = found.Succeeded ? await ReadAsync(found.Value, briefing, stop) : found.Failure;
            if (!read.Succeeded) failures.Add(read.Failure);
            else if (await KeepAsync(store, read.Value, stop)) added++;
            else unchanged++;
        }

        foreach (var failure in failures) Console.Error.WriteLine($"error: {failure.Message}");
        Console.Error.WriteLine($"briefings: imported {added}, unchanged {unchanged}, failed {failures.Count}");
        return failures.Count > 0 ? CommandLine.BadInput : CommandLine.Done;
    }

    static async Task<Outcome<Issue>> ReadAsync(ImportFile file, string? briefing, CancellationToken stop)
    {
        if (FileFetcher.Refusal(file.Path, file.Length) is { } refused) return refused;
        try
        {
            return BriefingArchive.Read(file.Path, await File.ReadAllBytesAsync(file.Path, stop), briefing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{file.Path}: cannot be read; check that it exists and may be read");
        }
    }

    /// <summary>Keeps it as a new revision; false where it is held already, whatever was made of it since.</summary>
    static async Task<bool> KeepAsync(IssueStore store, Issue issue, CancellationToken stop)
    {
        var held = await store.RevisionsAsync(issue.Period, issue.Briefing, stop);
        if (held.Exists(r => r.Markdown == IssueMarkdown.Write(issue)))
        {
            Console.Error.WriteLine($"{issue.Period} of {issue.Briefing}: unchanged");
            return false;
        }

        var revision = await store.SaveAsync(issue, "import", stop);
        Console.Error.WriteLine($"{issue.Period} of {issue.Briefing}, revision {revision.Revision}: {issue.TopStories.Count} entries, {issue.PolicyNews.Count} policy news, {issue.CorporateNews.Count} corporate news");
        return true;
    }
}
