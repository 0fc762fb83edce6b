using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Vermilion.Composing;
using Vermilion.Model;

namespace Vermilion.Tests.Composing;

public class IssueMarkdownTests
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Reading_what_was_written_gives_the_same_issue() =>
        IssueGen.Issue.Sample(
            issue =>
            {
                var markdown = IssueMarkdown.Write(issue);
                var read = IssueMarkdown.Read(markdown);
                Assert.True(read.Succeeded, $"{read.Failure?.Message}\n{markdown}");
                Assert.Equal(Json(issue), Json(read.Value));
                Assert.Equal(markdown, IssueMarkdown.Write(read.Value));
            },
            iter: 3000,
            print: IssueMarkdown.Write);

    [Fact]
    public void Editors_line_endings_change_nothing() =>
        IssueGen.Issue.Sample(
            issue =>
            {
                var markdown = IssueMarkdown.Write(issue);
                var read = IssueMarkdown.Read("\ufeff" + markdown.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n");
                Assert.True(read.Succeeded, read.Failure?.Message);
                Assert.Equal(markdown, IssueMarkdown.Write(read.Value));
            },
            iter: 300,
            print: IssueMarkdown.Write);

    static string Json(Issue issue) => JsonSerializer.Serialize(issue, Readable);
}
