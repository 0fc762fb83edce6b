using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Composing.Checking;

namespace Vermilion.Cli;

/// <summary><c>issue check</c>: exit 1 while a figure, a date or a name is unresolved and not waived.</summary>
public static class IssueCheckCommand
{
    public static Command Create()
    {
        var arguments = new IssueArguments();
        var json = new Option<bool>("--json") { Description = "One JSON object a line for everything that was looked up." };
        var command = new Command("check", "Look up every figure, date and name of an Issue in its sources.") { arguments.Period, arguments.Briefing, json };
        command.SetAction((parsed, stop) => arguments.OnLatestAsync(parsed, async (open, token) =>
        {
            var report = await new IssueCheck(open.Workspace.Catalog).RunAsync(open.Db, open.Saved.Issue, token);
            if (parsed.GetValue(json)) foreach (var finding in report.Findings) Console.Out.WriteLine(IssueJson.Serialize(finding));
            else Print(report);
            return Conclude(report, open.Saved);
        }, stop));
        return command;
    }

    static void Print(CheckReport report)
    {
        foreach (var finding in report.Unresolved) Console.Out.WriteLine($"{finding.Place}: {finding.Kind.ToString().ToLowerInvariant()} '{finding.Words}': {finding.Mend}");
        var waived = report.Findings.Count(f => f.Waived is not null);
        var warnings = report.Warnings.Count();
        Console.Error.WriteLine($"{report.Findings.Count - warnings} looked up, {report.Unresolved.Count()} unresolved, {waived} waived, {warnings} links without an address or a held page");
    }

    public static int Conclude(CheckReport report, SavedIssue saved)
    {
        if (report.Passes) return CommandLine.Done;
        var period = saved.Issue.Period;
        Console.Error.WriteLine($"error: {report.Unresolved.Count()} statements of the Issue {period} are not resolved; correct them, cite their source, or waive them by 'waivers' in the front matter (vermilion issue check {period})");
        return CommandLine.BadInput;
    }
}
