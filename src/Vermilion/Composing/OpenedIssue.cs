using Vermilion.Composing.Parts;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>A revision opened for editing: its Issue, and its parts with their ids.</summary>
public sealed record OpenedIssue(Issue Issue, Part Parts, IssueRevision Revision)
{
    public static Outcome<OpenedIssue> Open(IssueRevision revision)
    {
        var issue = IssueMarkdown.Read(revision.Markdown, $"revision {revision.Revision} of {revision.Period}");
        return issue.Succeeded ? new OpenedIssue(issue.Value, PartIds.Give(IssueParts.Of(issue.Value), revision.PartIds, revision.Revision), revision) : issue.Failure;
    }
}
