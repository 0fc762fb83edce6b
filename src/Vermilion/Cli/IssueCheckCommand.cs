using System.CommandLine;
using System.Text.Json;
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
        var all = new Option<bool>("--all") { Description = "Also what was found, with the words of its source." };
        var command = new Command("check", "Look up every figure, date and name of an Issue in its sources.") { arguments.Period, arguments.Briefing, json, all };
        command.SetAction((parsed, stop) => arguments.OnLatestAsync(parsed, async (open, token) =>
        {
            var report = await new IssueCheck(open.Workspace.Catalog).RunAsync(open.Db, open.Saved.Issue, token);
            if (parsed.GetValue(json)) foreach (var finding in report.Findings) Console.Out.WriteLine(IssueJson.Serialize(finding));
            else Print(report, parsed.GetValue(all));
            return Conclude(report, open.Saved);
        }, stop));
        return command;
    }

    static void Print(CheckReport report, bool all)
    {
        var shown = report.Findings.Where(f => f.IsUnresolved || f.Waived is not null || f.Verdict == Verdict.Rounded || all);
        foreach (var place in shown.GroupBy(f => f.Place))
        {
            Console.Out.WriteLine(place.Key);
            foreach (var finding in place) Print(finding);
        }

        var warnings = report.Warnings.Count();
        var counts = report.Findings.Where(f => f.Verdict != Verdict.Warning).GroupBy(f => f.Verdict).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Name(g.Key)}");
        var waived = report.Findings.Count(f => f.Waived is not null);
        Console.Error.WriteLine($"{report.Findings.Count - warnings} looked up: {string.Join(", ", counts)}; {report.Unresolved.Count()} unresolved, {waived} waived, {warnings} links without an address or a held page");
    }

    static void Print(CheckFinding finding)
    {
        Console.Out.WriteLine($"  {Name(finding.Verdict)} {Name(finding.Kind)} '{finding.Words}'{(finding.Waived is { } reason ? $", waived: {reason}" : finding.Mend is { } mend ? $": {mend}" : "")}");
        if (finding.SourceWords is not { } words || finding.Kind == ClaimKind.Evidence) return;
        var span = finding.Span is { } at ? $" [{at.Start}, {at.End})" : "";
        Console.Out.WriteLine($"    {finding.Document}{span}: {finding.Sentence ?? words}");
    }

    static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    public static int Conclude(CheckReport report, SavedIssue saved)
    {
        if (report.Passes) return CommandLine.Done;
        var period = saved.Issue.Period;
        Console.Error.WriteLine($"error: {report.Unresolved.Count()} statements of the Issue {period} are not resolved; correct them, cite their source, or waive them by 'waivers' in the front matter (vermilion issue check {period})");
        return CommandLine.BadInput;
    }
}
