using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Model;

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
            var report = await new IssueCheck(open.Workspace.Catalog).RunAsync(open.Db, open.Saved.Issue, token);
            if (!report.Passes) return IssueCheckCommand.Conclude(report, open.Saved);
            var revision = await open.Store.SaveAsync(Approve(open.Saved.Issue), parsed.GetValue(by) ?? Environment.UserName, token);
            Console.Error.WriteLine($"approved: Issue {revision.Period} of {revision.Briefing}, revision {revision.Revision}, by {revision.SavedBy}");
            return CommandLine.Done;
        }, stop));
        return command;
    }

    /// <summary>A person has read it: nothing in it is the machine's draft any more.</summary>
    public static Issue Approve(Issue issue) => issue with
    {
        Status = IssueStatus.Approved,
        TopStories = [.. issue.TopStories.Select(story => story with { AtAGlance = story.AtAGlance with { IsMachineDraft = false } })],
    };
}
