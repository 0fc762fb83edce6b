using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary>The sample month that comes with the program: its documents, and the Issue that people wrote from them.</summary>
static class SampleMonth
{
    public const string Id = "sample-2021-02";
    public const string Briefing = "sample";
    public static readonly ReportingPeriod Period = new(2021, 2);

    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples", "2021-02");

    public static string Sources => Path.Combine(Folder, "sources");

    static string IssueFile => Path.Combine(Folder, "issue.md");

    /// <summary>
    /// The machine drafts the month, then the finished Issue takes its place, is checked and approved: three revisions.
    /// What a demo before this one approved stays as it is.
    /// </summary>
    public static async Task<Outcome<IssueRevision>> ComposeAsync(Workspace workspace, string approver, Action<string> say, CancellationToken stop)
    {
        var finished = IssueMarkdown.Read(await File.ReadAllTextAsync(IssueFile, stop), IssueFile);
        if (!finished.Succeeded) return finished.Failure;
        await using var db = workspace.OpenDb();
        var store = new IssueStore(db, workspace.Clock);
        var held = await store.LatestAsync(Period, Briefing, stop);
        if (held.Succeeded && IssueMarkdown.Write(held.Value.Issue) == IssueMarkdown.Write(IssueApproval.Approved(finished.Value))) return held.Value.Revision;

        var draft = await new IssueDrafter(workspace.Catalog).DraftAsync(db, Front(finished.Value), stop);
        if (!draft.Succeeded) return draft.Failure;
        await store.SaveAsync(draft.Value, "the machine", stop);
        say($"drafted by the machine: {draft.Value.TopStories.Count} top stories, {draft.Value.PolicyNews.Count} policy news, {draft.Value.CorporateNews.Count} corporate news");
        return await ApproveAsync(workspace, db, store, finished.Value, approver, say, stop);
    }

    static async Task<Outcome<IssueRevision>> ApproveAsync(
        Workspace workspace, VermilionDb db, IssueStore store, Issue finished, string approver, Action<string> say, CancellationToken stop)
    {
        var saved = new SavedIssue(finished, await store.SaveAsync(finished, "the sample desk", stop));
        var (report, approved, _) = await new IssueApproval(db, store, workspace.Catalog).ApproveAsync(saved, approver, stop);
        say($"checked: {report.Findings.Count - report.Warnings.Count()} figures, dates and names looked up, {report.Unresolved.Count()} unresolved");
        if (approved is not null) return approved;
        return new Failure($"the sample Issue does not pass its check: {report.Unresolved.First().Place}: '{report.Unresolved.First().Words}'; see vermilion issue check {Period} --briefing {Briefing}");
    }

    static Issue Front(Issue issue) => issue with { Status = IssueStatus.Draft, TopStories = [], PolicyNews = [], CorporateNews = [], Waivers = [] };
}
