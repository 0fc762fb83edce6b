using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>
/// An Issue as one Markdown file (docs/issue-format.md). The writer is exact, the reader forgives what people do in editors;
/// reading what was written gives the same Issue.
/// </summary>
public static class IssueMarkdown
{
    public static string Write(Issue issue) => new IssueWriter(issue).Write();

    /// <param name="file">The name that stands before the line number in a failure.</param>
    public static Outcome<Issue> Read(string markdown, string file = "issue.md") => new IssueReader(file).Read(markdown);
}
