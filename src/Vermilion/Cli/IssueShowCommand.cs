using System.CommandLine;
using Vermilion.Composing;

namespace Vermilion.Cli;

public static class IssueShowCommand
{
    public static Command Create()
    {
        var arguments = new IssueArguments();
        var format = new Option<string>("--format") { Description = "md or json.", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong("md", "json");
        var command = new Command("show", "Print the newest revision of an Issue.") { arguments.Period, arguments.Briefing, format };
        command.SetAction((parsed, stop) => arguments.OnLatestAsync(parsed, (open, _) =>
        {
            Console.Out.Write(parsed.GetValue(format) == "json" ? IssueJson.Serialize(open.Saved.Issue) + "\n" : IssueMarkdown.Write(open.Saved.Issue with { FromRevision = open.Saved.Revision.Revision }));
            return Task.FromResult(CommandLine.Done);
        }, stop));
        return command;
    }
}
