using System.CommandLine;
using System.Globalization;
using Vermilion.Composing;

namespace Vermilion.Cli;

public static class IssueListCommand
{
    public static Command Create()
    {
        var briefing = new IssueArguments().Briefing;
        var command = new Command("list", "List the Issues with their newest revision.") { briefing };
        command.SetAction((parsed, stop) => IssueArguments.InWorkspaceAsync(parsed, async (workspace, db) =>
        {
            foreach (var row in await new IssueStore(db, workspace.Clock).ListAsync(parsed.GetValue(briefing), stop))
            {
                var savedAt = row.SavedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
                Console.Out.WriteLine($"{row.Period}  {row.Briefing}  revision {row.Revision}  {row.Status}  {savedAt}  {row.SavedBy}".TrimEnd());
            }

            return CommandLine.Done;
        }, stop));
        return command;
    }
}
