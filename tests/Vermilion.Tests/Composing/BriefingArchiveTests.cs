using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Composing;
using Vermilion.Composing.Archive;
using Vermilion.Model;
using Vermilion.Publishing;
using Vermilion.Publishing.Docx;
using Vermilion.Publishing.Html;
using Vermilion.Publishing.Markdown;
using Vermilion.Tests.Publishing;

namespace Vermilion.Tests.Composing;

public sealed partial class BriefingArchiveTests(PrintedBriefings printed) : IClassFixture<PrintedBriefings>
{
    static readonly string Letter = File.ReadAllText(Path.Combine(Repository.Root, "samples/briefings/harbour-2020-06.md"));

    static Issue Read(string markdown, string file = "letter.md") => Taken(BriefingArchive.Read(file, Encoding.UTF8.GetBytes(markdown), null));

    static Issue Taken(Outcome<Issue> outcome)
    {
        Assert.True(outcome.Succeeded, outcome.Failure?.Message);
        return outcome.Value;
    }

    static string Refusal(string markdown, string file = "letter.md") => BriefingArchive.Read(file, Encoding.UTF8.GetBytes(markdown), null).Failure!.Message;

    [Fact]
    public void The_front_and_the_imprint_come_in()
    {
        var issue = Read(Letter);
        Assert.Equal("harbour-industry-letter", issue.Briefing);
        Assert.Equal(new ReportingPeriod(2020, 6), issue.Period);
        Assert.Equal(new DateOnly(2020, 7, 1), issue.Published);
        Assert.Equal(IssueStatus.Published, issue.Status);
        Assert.Equal([new Person("Ida Example", "Editor, Harbour House"), new Person("Ole Sample", "Analyst, Harbour House")], issue.Authors);
        Assert.Equal([new Person("Pia Proof", "Copy Editor")], issue.Staff);
        Assert.Equal("For questions, write to letter@example.org.", issue.Contact);
        Assert.Equal(["Harbour House", "1 Quay Road", "20457 Exampletown"], issue.Publisher);
        Assert.Equal("*A monthly letter on ports and ships, written for this test.*", issue.About);
    }

    [Fact]
    public void An_entry_comes_in_with_its_fields_and_parts()
    {
        var entry = Read(Letter).TopStories[0];
        Assert.Equal("Ports are to run on shore power", entry.Headline);
        Assert.Equal(
            new PolicyReference
            {
                NameEnglish = "Shore Power Action Plan (2020-2022)",
                NameChinese = "《岸电行动计划（2020-2022年）》",
                Link = new SourceLink("Link", null, "http://example.org/plan"),
                IssuingBody = "MOT",
                Date = new DateOnly(2020, 6, 8),
            }, Assert.Single(entry.Policies));
        Assert.Equal("The ministry published a [three-year plan](#). It asks ports to:", Assert.Single(entry.AtAGlance.Lead).Text);
        Assert.Equal(["Equip at least 60 percent of the berths by 2022", "Report every year"], entry.AtAGlance.Bullets.Select(b => b.Text));
        Assert.Equal("Small ports have until 2025.", Assert.Single(entry.AtAGlance.Closing).Text);
        Assert.Equal(["Shipowners should read the annex.", "The [last plan](http://example.org/last) (2017-2019) fell short."], entry.Comment.Select(c => c.Text));
    }

    [Fact]
    public void Dated_points_and_lines_get_the_nearest_year()
    {
        var issue = Read(Letter);
        Assert.Equal([new DateOnly(2020, 6, 12), new DateOnly(2020, 6, 20)], issue.TopStories[1].AtAGlance.Bullets.Select(b => b.Date!.Value));
        Assert.Equal([new DateOnly(2020, 6, 9), new DateOnly(2019, 12, 30)], issue.PolicyNews.Select(n => n.Date));
        Assert.Equal([new SourceLink("Customs draft", "CN", null), new SourceLink("Port Daily article", "EN", "http://example.org/daily")], issue.PolicyNews[0].Sources);
        Assert.Equal("A shipyard starts a hydrogen ferry", Assert.Single(issue.CorporateNews).Text);
    }

    [Fact]
    public void The_house_keeps_its_own_words()
    {
        var wording = Read(Letter).Wording;
        Assert.Equal("OUR TOP 3", wording.TopStories);
        Assert.Equal("Harbour comment", wording.Comment);
        Assert.Equal("EDITORIAL STAFF", wording.Staff);
        Assert.Equal("July 1, 2020 (Reporting period: June 1 - 30)", wording.DateLine);
        Assert.Equal("", wording.Imprint);
    }

    [Fact]
    public void What_was_read_survives_our_own_Markdown()
    {
        var issue = Read(Letter);
        var again = IssueMarkdown.Read(IssueMarkdown.Write(issue));
        Assert.True(again.Succeeded, again.Failure?.Message);
        Assert.Equal(IssueMarkdown.Write(issue), IssueMarkdown.Write(again.Value));
        Assert.Equal(issue.Wording, again.Value.Wording);
    }

    [Fact]
    public void The_letter_goes_out_with_the_same_words_in_the_same_order() =>
        Assert.Equal(Words(Letter, "## Contents", "*A monthly"), Words(MarkdownRenderer.Render(BriefingLayout.Lay(Read(Letter))), "## Contents", "*A monthly"));

    [Fact]
    public void A_real_briefing_goes_out_with_the_same_words_in_the_same_order()
    {
        var file = Path.Combine(Corpora.Path(""), "..", "seed", "briefing-2021-02.md");
        var seed = File.ReadAllText(file);
        var issue = Read(seed, file);
        Assert.Equal((5, 7, 8), (issue.TopStories.Count, issue.PolicyNews.Count, issue.CorporateNews.Count));
        Assert.Equal((3, 2, 6), (issue.Authors.Count, issue.Staff.Count, issue.Publisher.Count));
        Assert.Equal(LinkMark().Count(seed), LinkMark().Count(IssueMarkdown.Write(issue)));
        var about = issue.About![..12];
        Assert.Equal(Words(seed, "## CONTENTS", about), Words(MarkdownRenderer.Render(BriefingLayout.Lay(issue)), "## CONTENTS", about));
    }

    [Fact]
    public void The_page_that_it_prints_comes_in_as_the_same_Issue()
    {
        var issue = Read(Letter);
        var page = HtmlRenderer.Render(BriefingLayout.Lay(issue));
        Assert.Equal(WithoutMarks(issue), WithoutMarks(Taken(BriefingArchive.Read("letter.html", Encoding.UTF8.GetBytes(page), null))));
    }

    [Fact]
    public void The_Word_document_that_it_prints_comes_in_as_the_same_Issue()
    {
        var issue = Read(Letter);
        // Word has no link without an address, so that one comes back as its label.
        Assert.Equal(WithoutMarks(issue).Replace("[three-year plan]()", "three-year plan", StringComparison.Ordinal),
            WithoutMarks(Taken(BriefingArchive.Read("letter.docx", DocxRenderer.Render(BriefingLayout.Lay(issue)), null))));
    }

    [Fact]
    public async Task The_PDF_that_it_prints_comes_in_as_the_same_Issue()
    {
        var issue = Read(Letter);
        var pdf = await printed.PdfAsync(BriefingLayout.Lay(issue));
        Assert.Equal(Words(WithoutMarks(issue)), Words(WithoutMarks(Taken(BriefingArchive.Read("letter.pdf", pdf, null)))));
    }

    [Theory]
    [InlineData("# Letter\n\n## Top stories\n\n### One\n\nText", "no reporting period was found")]
    [InlineData("# Letter 2020-06\n\nJune 2020 (Reporting period: June 2020)\n\n## Worth noting\n\n### Policy news\n\n- A line without its day", ":9: 'A line without its day' has no day")]
    [InlineData("# Letter\n\nReporting period: June 2020\n\n## Worth noting\n\nStray words", ":7: 'Stray words' stands outside the sections")]
    [InlineData("# Letter\n\nReporting period: June 2020\n\n## Top stories\n\n### One\n\n**Date:** some day", "the date 'some day' cannot be read")]
    [InlineData("# Letter\n\nReporting period: June 2020\n\nNothing else.", "no entry and no dated line was found")]
    public void What_has_no_place_is_refused_with_its_line(string markdown, string part) => Assert.Contains(part, Refusal(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("letter.docx")]
    [InlineData("letter.pdf")]
    public void A_broken_file_is_one_line(string file)
    {
        var refusal = Refusal("no such thing", file);
        Assert.StartsWith(file + ": the file cannot be read", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    [Fact]
    public void Our_own_Markdown_is_known_by_its_front_matter() =>
        Assert.Equal("harbour-industry-letter", Taken(BriefingArchive.Read("own.md", Encoding.UTF8.GetBytes(IssueMarkdown.Write(Read(Letter))), null)).Briefing);

    [Theory]
    [InlineData("Dual Plan (2021-2025) (Draft) (规划 (2021-2025 年) (征求意见稿) ([Link](#)))", "Dual Plan (2021-2025) (Draft)", "规划 (2021-2025 年) (征求意见稿)")]
    [InlineData("A Plan（《一个规划》）", "A Plan", "《一个规划》")]
    [InlineData("A plan without a Chinese name", "A plan without a Chinese name", null)]
    public void A_name_of_a_policy_is_parted_from_its_Chinese(string line, string english, string? chinese)
    {
        var policy = PolicyLine.Read(line);
        Assert.Equal((english, chinese), (policy.NameEnglish, policy.NameChinese));
    }

    // Emphasis, and the difference between an empty address and none, are dress.
    static string WithoutMarks(Issue issue) => IssueMarkdown.Write(issue).Replace("(#)", "()", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);

    static List<string> Words(string markdown, string contents, string after)
    {
        var from = markdown.IndexOf(contents, StringComparison.Ordinal);
        var to = markdown.IndexOf(after, from, StringComparison.Ordinal);
        return Words(markdown[..from] + markdown[to..]);
    }

    static List<string> Words(string markdown) =>
        [.. Word().Matches(LinkMark().Replace(Anchor().Replace(markdown.Replace("&amp;", "&", StringComparison.Ordinal), ""), "]")).Select(m => m.Value)];

    [GeneratedRegex(@"\]\([^()]*\)")]
    private static partial Regex LinkMark();

    [GeneratedRegex("<a id=\"[^\"]*\"></a>|</?b>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
