using Vermilion.Composing;
using Vermilion.Model;

namespace Vermilion.Tests.Composing;

public class IssueReaderTests
{
    const string Head = "---\nbriefing: b\ntitle: T\nperiod: 2021-02\n---\n";

    [Fact]
    public void Reads_what_people_make_of_it_in_an_editor()
    {
        var issue = Read("""
            # T
            # Top stories:

            ## 1. A plan for ports

            **Policy name:** Port Plan
            **Chinese name:** 《港口规划》
            **Link:** http://example.org/a
            **Issuing body:** MOT
            **Date:** 8 Feb 2021

            ### **At a glance:**
            The lead is
            wrapped, 分成
            两行。

            * first
            + second,
              wrapped too
            – *Feb 9 :* third <!-- evidence: d1 "六" --> and more
            ### Comments
            1. One thought.

            ---
            # Worth noting
            ## Policy news
            * **2 February**: A notice ([MIIT notice (cn)](http://m.cn/a_(b)), [Reuters (EN)](#)).

            * 2021-02-03: Another
            ## Corporate news
            """);

        var story = Assert.Single(issue.TopStories);
        Assert.Equal("A plan for ports", story.Headline);
        Assert.Equal(
            new PolicyReference { NameEnglish = "Port Plan", NameChinese = "《港口规划》", Link = new SourceLink("Link", null, "http://example.org/a"), IssuingBody = "MOT", Date = new DateOnly(2021, 2, 8) },
            Assert.Single(story.Policies));
        Assert.Equal("The lead is wrapped, 分成两行。", Assert.Single(story.AtAGlance.Lead).Text);
        Assert.Equal(["first", "second, wrapped too", "third and more"], story.AtAGlance.Bullets.Select(b => b.Text));
        Assert.Equal(new DateOnly(2021, 2, 9), story.AtAGlance.Bullets[2].Date);
        Assert.Equal(new Evidence("d1", "六"), Assert.Single(story.AtAGlance.Bullets[2].Evidence));
        Assert.Equal("One thought.", Assert.Single(story.Comment).Text);
        Assert.Equal(["A notice", "Another"], issue.PolicyNews.Select(n => n.Text));
        Assert.Equal([new SourceLink("MIIT notice", "CN", "http://m.cn/a_(b)"), new SourceLink("Reuters", "EN", null)], issue.PolicyNews[0].Sources);
        Assert.Empty(issue.CorporateNews);
    }

    [Fact]
    public void Reads_a_definition_list_in_place_of_the_table()
    {
        var issue = Read("## Top stories\n\n### H\n\nPolicy name\n: Port Plan\n\nDate\n: February 8, 2021\n\n#### Comment\n\nx\n");

        Assert.Equal(new DateOnly(2021, 2, 8), Assert.Single(issue.TopStories[0].Policies).Date);
    }

    [Fact]
    public void A_december_day_in_a_january_issue_is_one_of_the_year_before()
    {
        var read = IssueMarkdown.Read(Head.Replace("2021-02", "2021-01", StringComparison.Ordinal) + "## Worth noting\n### Policy news\n- *December 30:* x\n").Value!;

        Assert.Equal(new DateOnly(2020, 12, 30), read.PolicyNews[0].Date);
        Assert.Contains("- *December 30:* x", IssueMarkdown.Write(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Top stories\n### H\n#### Comment\nx\n#### Background\ny", ":10: an entry has no part 'Background'")]
    [InlineData("Stray text", ":6: 'Stray text' stands outside the sections")]
    [InlineData("## Top stories\n### H\n| Colour | red |", ":8: the table has no field 'Colour'")]
    [InlineData("## Top stories\n### H\n| Policy name | P |\n| Date | soon |", ":9: the date 'soon' cannot be read")]
    [InlineData("## Top stories\n### H\n| Policy name | P | Q |", ":8: a row of the table has two cells")]
    [InlineData("## Top stories\n### H\nText <!-- a note -->", ":8: the comment 'a note' is no evidence")]
    [InlineData("## Top stories\n### H\nText <!-- evidence: d words -->", ":8: the evidence 'evidence: d words' cannot be read")]
    [InlineData("## Top stories\n### H\nText <!-- evidence: d \"w\"", ":8: a comment is opened and not closed")]
    [InlineData("## Top stories\n### H\n- a\n\nclosing\n\n- b", ":12: a bullet stands behind the closing prose")]
    [InlineData("## Worth noting\n### Policy news\n- no day", ":8: 'no day' does not begin with its day")]
    [InlineData("## Worth noting\n### Other news\n- x", ":7: the heading 'Other news' has no place here")]
    [InlineData("#### Comment\nx", ":6: 'Comment' belongs to an entry")]
    public void What_has_no_place_is_refused_with_its_line(string body, string message)
    {
        var read = IssueMarkdown.Read(Head + body, "my.md");

        Assert.False(read.Succeeded);
        Assert.StartsWith("my.md" + message, read.Failure!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', read.Failure.Message);
    }

    [Theory]
    [InlineData("", ":1: the file begins with front matter")]
    [InlineData("---\nbriefing: b\n", ":1: the front matter is not closed")]
    [InlineData("---\nbriefing: b\ntitle: T\nperiod: February\n---\n", ":4: period 'February' cannot be read")]
    [InlineData("---\nbriefing: b\ntitle: T\n---\n", ":2: the field 'period' is missing")]
    [InlineData("---\nbriefing: b\ntitle: T\nperiod: 2021-02\neditor: x\n---\n", ":5: the front matter has no field 'editor'")]
    [InlineData("---\nbriefing: b\ntitle: T\nperiod: 2021-02\nstatus: done\n---\n", ":5: status 'done' cannot be read")]
    [InlineData("---\nbriefing: b\ntitle: a: b: c\nperiod: 2021-02\n---\n", ":3: the front matter is not YAML")]
    [InlineData("---\nbriefing: b\ntitle: T\nperiod: 2021-02\nwaivers:\n- just words\n---\n", ":6: a waiver is written")]
    public void A_head_that_cannot_be_read_is_refused_with_its_line(string markdown, string message)
    {
        var read = IssueMarkdown.Read(markdown, "my.md");

        Assert.False(read.Succeeded);
        Assert.StartsWith("my.md" + message, read.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_documentation_is_in_the_canonical_form()
    {
        var page = File.ReadAllText(Path.Combine(SampleMonth.Repository, "docs", "issue-format.md"));
        var from = page.IndexOf("```markdown\n", StringComparison.Ordinal) + "```markdown\n".Length;
        var example = page[from..page.IndexOf("```\n", from, StringComparison.Ordinal)];

        var read = IssueMarkdown.Read(example);

        Assert.True(read.Succeeded, read.Failure?.Message);
        Assert.Equal(example, IssueMarkdown.Write(read.Value));
    }

    static Issue Read(string body)
    {
        var read = IssueMarkdown.Read(Head + body);
        Assert.True(read.Succeeded, read.Failure?.Message);
        return read.Value;
    }
}
