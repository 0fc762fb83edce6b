using System.CommandLine;
using Vermilion.Composing;

namespace Vermilion.Cli;

/// <summary><c>issue approve</c>: refused while the check fails; the approved Issue is a revision of its own.</summary>
public static class IssueApproveCommand
{
    public static Command Create()
    {
        var arguments = new IssueArguments();
        var by = new Option<string?>("--by") { Description = "Who approves; by default the user of this machine." };
        var command = new Command("approve", "Approve the newest revision of an Issue.") { arguments.Period, arguments.Briefing, by };
        command.SetAction((parsed, stop) => arguments.OnLatestAsync(parsed, async (open, token) =>
        {
            var approval = new IssueApproval(open.Db, open.Store, open.Workspace.Catalog);
            var (report, revision, refused) = await approval.ApproveAsync(open.Saved, parsed.GetValue(by) ?? Environment.UserName, token);
            if (refused is not null) return CommandLine.Fail(refused);
            if (revision is null) return IssueCheckCommand.Conclude(report, open.Saved);
            Console.Error.WriteLine($"approved: Issue {revision.Period} of {revision.Briefing}, revision {revision.Revision}, by {revision.SavedBy}");
            return CommandLine.Done;
        }, stop));
        return command;
    }
}
