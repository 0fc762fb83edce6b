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

    [Theory]
    [InlineData("--")]
    [InlineData("- -")]
    [InlineData("***")]
    public void A_bullet_of_nothing_but_marks_is_no_rule(string text)
    {
        var issue = new Issue
        {
            Briefing = "b",
            Title = "T",
            Period = new ReportingPeriod(2021, 2),
            TopStories = [new TopStory { Headline = "H", AtAGlance = new AtAGlance { Bullets = [new Bullet(text, [])] } }],
        };

        var read = IssueMarkdown.Read(IssueMarkdown.Write(issue));

        Assert.Equal(text, read.Value!.TopStories.Single().AtAGlance.Bullets.Single().Text);
    }

    [Theory]
    [InlineData("Part (ii)")]
    [InlineData("Part (CN)")]
    [InlineData("(Ll)")]
    public void A_label_that_ends_like_a_language_keeps_its_end(string label)
    {
        var item = new NewsItem { Date = new DateOnly(2021, 2, 1), Text = "X", Sources = [new SourceLink(label, null, "http://example.org")] };
        var issue = new Issue { Briefing = "b", Title = "T", Period = new ReportingPeriod(2021, 2), PolicyNews = [item] };

        var read = IssueMarkdown.Read(IssueMarkdown.Write(issue));

        Assert.Equal(item.Sources, read.Value!.PolicyNews.Single().Sources);
    }
}
