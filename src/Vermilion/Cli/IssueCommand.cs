using System.CommandLine;

namespace Vermilion.Cli;

/// <summary><c>vermilion issue …</c>: the Issues of the team, from draft to Edition.</summary>
public static class IssueCommand
{
    public static Command Create() => new("issue", "Draft, show, check, approve and publish the Issue of a month.")
    {
        IssueNewCommand.Create(),
        IssueListCommand.Create(),
        IssueShowCommand.Create(),
        IssueCheckCommand.Create(),
        IssueApproveCommand.Create(),
        IssuePublishCommand.Create(),
    };
}
