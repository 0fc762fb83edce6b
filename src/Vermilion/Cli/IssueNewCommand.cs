using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>issue new</c>: drafts the Issue of a month from what was read, takes it from a file of ours, or clones an earlier one.</summary>
public static class IssueNewCommand
{
    static readonly Option<string?> From = new("--from") { Description = "An Issue as Markdown (docs/issue-format.md), stored as a new revision and joined with what others saved." };
    static readonly Option<string?> Template = new("--template") { Description = "The kind of serial: monthly, weekly, sector, policy, or one of your catalog." };
    static readonly Option<string?> Clone = new("--clone") { Description = "Begin with the entries and lines of an earlier period." };
    static readonly Option<bool> Replace = new("--replace") { Description = "With --from: store the file as it is, whatever others saved meanwhile." };

    public static Command Create()
    {
        var arguments = new IssueArguments();
        var command = new Command("new", "Draft the Issue of a period, store it from Markdown, or clone an earlier one.") { arguments.Period, arguments.Briefing, From, Template, Clone, Replace };
        command.SetAction(async (parsed, stop) =>
        {
            var period = arguments.PeriodOf(parsed);
            if (!period.Succeeded) return CommandLine.Fail(period.Failure);
            return await IssueArguments.InWorkspaceAsync(parsed, async (workspace, db) =>
            {
                var briefing = parsed.GetValue(arguments.Briefing);
                var stored = parsed.GetValue(From) is { } file
                    ? await StoreAsync(workspace, db, new GivenFile(file, period.Value, briefing, parsed.GetValue(Replace)), stop)
                    : await BeginAsync(workspace, db, parsed, period.Value, briefing, stop);
                if (!stored.Succeeded) return CommandLine.Fail(stored.Failure);
                Console.Error.WriteLine(stored.Value);
                return CommandLine.Done;
            }, stop);
        });
        return command;
    }

    static async Task<Outcome<string>> BeginAsync(Workspace workspace, VermilionDb db, ParseResult parsed, ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        ReportingPeriod? cloned = null;
        if (parsed.GetValue(Clone) is { } text && (cloned = ReportingPeriod.TryParse(text)) is null) return new Failure($"--clone '{text}' is no reporting period; write a month like 2021-02");
        var issue = await new IssueStart(db, workspace.Catalog, workspace.Clock).BeginAsync(new IssueBeginning(period, briefing, parsed.GetValue(Template), cloned, IsDrafted: true), stop);
        if (!issue.Succeeded) return issue.Failure;
        return Summary(issue.Value, await new IssueStore(db, workspace.Clock).SaveAsync(issue.Value, Environment.UserName, stop));
    }

    static async Task<Outcome<string>> StoreAsync(Workspace workspace, VermilionDb db, GivenFile given, CancellationToken stop)
    {
        var read = await ReadAsync(given, stop);
        if (!read.Succeeded) return read.Failure;
        var (issue, store) = (read.Value, new IssueStore(db, workspace.Clock));
        var newest = await store.NewestAsync(issue.Briefing, issue.Period, stop);
        if (issue.FromRevision is null || newest is null || given.IsReplacing)
            return Summary(issue, await store.SaveAsync(issue, Environment.UserName, stop)) + (newest is not null && issue.FromRevision is null ? $"; the file names no revision, so it stands over revision {newest.Revision}" : "");
        return await JoinAsync(new IssueEditor(db, workspace.Clock), issue, given.Path, stop);
    }

    /// <summary>A file that names its revision is joined with what others saved since.</summary>
    static async Task<Outcome<string>> JoinAsync(IssueEditor editor, Issue issue, string file, CancellationToken stop)
    {
        var began = await editor.OpenAsync(issue.Period, issue.Briefing, issue.FromRevision, stop);
        if (!began.Succeeded) return new Failure($"{file}: {began.Failure.Message}; delete the line 'revision' or correct it");
        var saved = await editor.SaveTextAsync(issue, began.Value, Environment.UserName, stop);
        if (!saved.Succeeded) return saved.Failure;
        var (newest, revision) = (saved.Value.Newest, saved.Value.Newest.Revision);
        if (saved.Value.Problems is [var problem, ..]) return new Failure($"{file}: {problem.Message}");
        if (saved.Value.Conflicts.Count == 0)
            return Summary(newest.Issue, revision) + (saved.Value.OthersJoined ? $"; the file was made from revision {issue.FromRevision}, and is joined with what others saved since" : "");
        var places = saved.Value.Conflicts.Select(c => PartText.Place(saved.Value.Parts, c.Part.Id) + (c.Name.Length > 0 ? $" ({PartText.FieldName(c.Name)})" : "")).Distinct();
        return new Failure($"{file}: made from revision {issue.FromRevision}, and revision {revision.Revision} of {revision.SavedBy ?? "another person"} changed the same: {string.Join("; ", places)}; nothing was stored: "
            + $"take the newest (vermilion issue show {issue.Period}) and put yours in, or store yours over it with --replace");
    }

    static async Task<Outcome<Issue>> ReadAsync(GivenFile given, CancellationToken stop)
    {
        var (file, period, briefing, _) = given;
        if (!File.Exists(file)) return new Failure($"{file}: no such file; name an Issue as Markdown with --from");
        var read = IssueMarkdown.Read(await File.ReadAllTextAsync(file, stop), file);
        if (!read.Succeeded) return read.Failure;
        if (read.Value.Period != period) return new Failure($"{file}: the file is the Issue of {read.Value.Period}, not of {period}; change 'period' in it or the period of the command");
        if (briefing is not null && read.Value.Briefing != briefing) return new Failure($"{file}: the file belongs to the briefing '{read.Value.Briefing}', not '{briefing}'; change one of them");
        // What comes from a file has been approved by nobody here, whatever it says.
        return read.Value with { Status = read.Value.Status == IssueStatus.InReview ? IssueStatus.InReview : IssueStatus.Draft };
    }

    static string Summary(Issue issue, IssueRevision revision) =>
        $"Issue {revision.Period} of {revision.Briefing}, revision {revision.Revision}: {issue.TopStories.Count} top stories, " +
        $"{issue.PolicyNews.Count} policy news, {issue.CorporateNews.Count} corporate news";

    sealed record GivenFile(string Path, ReportingPeriod Period, string? Briefing, bool IsReplacing);
}
