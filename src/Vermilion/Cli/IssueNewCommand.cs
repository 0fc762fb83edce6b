using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>issue new</c>: drafts the Issue of a month from what was read, or takes it from a file of ours.</summary>
public static class IssueNewCommand
{
    public static Command Create()
    {
        var arguments = new IssueArguments();
        var from = new Option<string?>("--from") { Description = "An Issue as Markdown (docs/issue-format.md), stored as a new revision." };
        var command = new Command("new", "Draft the Issue of a month, or store it from Markdown.") { arguments.Period, arguments.Briefing, from };
        command.SetAction(async (parsed, stop) =>
        {
            var period = arguments.PeriodOf(parsed);
            if (!period.Succeeded) return CommandLine.Fail(period.Failure);
            return await IssueArguments.InWorkspaceAsync(parsed, async (workspace, db) =>
            {
                var briefing = parsed.GetValue(arguments.Briefing);
                var issue = parsed.GetValue(from) is { } file
                    ? await ReadAsync(file, period.Value, briefing, stop)
                    : await DraftAsync(workspace, db, period.Value, briefing, stop);
                if (!issue.Succeeded) return CommandLine.Fail(issue.Failure);
                var revision = await new IssueStore(db, workspace.Clock).SaveAsync(issue.Value, Environment.UserName, stop);
                Console.Error.WriteLine(Summary(issue.Value, revision));
                return CommandLine.Done;
            }, stop);
        });
        return command;
    }

    static async Task<Outcome<Issue>> ReadAsync(string file, ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        if (!File.Exists(file)) return new Failure($"{file}: no such file; name an Issue as Markdown with --from");
        var read = IssueMarkdown.Read(await File.ReadAllTextAsync(file, stop), file);
        if (!read.Succeeded) return read.Failure;
        if (read.Value.Period != period) return new Failure($"{file}: the file is the Issue of {read.Value.Period}, not of {period}; change 'period' in it or the period of the command");
        if (briefing is not null && read.Value.Briefing != briefing) return new Failure($"{file}: the file belongs to the briefing '{read.Value.Briefing}', not '{briefing}'; change one of them");
        // What comes from a file has been approved by nobody here, whatever it says.
        return read.Value with { Status = read.Value.Status == IssueStatus.InReview ? IssueStatus.InReview : IssueStatus.Draft };
    }

    static async Task<Outcome<Issue>> DraftAsync(Workspace workspace, VermilionDb db, ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        var front = await new IssueFront(new IssueStore(db, workspace.Clock)).ForAsync(period, briefing, stop);
        return front.Succeeded ? await new IssueDrafter(workspace.Catalog).DraftAsync(db, front.Value, stop) : front.Failure;
    }

    static string Summary(Issue issue, IssueRevision revision) =>
        $"Issue {revision.Period} of {revision.Briefing}, revision {revision.Revision}: {issue.TopStories.Count} top stories, " +
        $"{issue.PolicyNews.Count} policy news, {issue.CorporateNews.Count} corporate news";
}
