using Vermilion.Composing;
using Vermilion.Composing.Checking;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing;

public class SampleIssueTests
{
    [Fact]
    public void The_sample_issue_is_canonical_but_for_the_wrapping_of_its_head()
    {
        var markdown = SampleMonth.IssueMarkdown();
        var read = IssueMarkdown.Read(markdown);

        Assert.True(read.Succeeded, read.Failure?.Message);
        Assert.Equal(Body(markdown), Body(IssueMarkdown.Write(read.Value)));
        Assert.Equal(5, read.Value.TopStories.Count);
        Assert.Equal(7, read.Value.PolicyNews.Count);
        Assert.Equal(8, read.Value.CorporateNews.Count);
    }

    [Fact]
    public void Each_figure_date_and_name_of_the_sample_issue_is_traced_to_its_sources()
    {
        var issue = IssueMarkdown.Read(SampleMonth.IssueMarkdown()).Value!;

        var report = new IssueCheck(Catalog.Default).Run(issue, SampleMonth.Sources());

        Assert.True(report.Passes, string.Join("\n", report.Unresolved.Select(f => $"{f.Place} [{f.Kind} {f.Verdict}]: {f.Words} | {f.Document} {f.SourceWords}")));
        Assert.True(report.Findings.Count(f => f.Kind == ClaimKind.Figure) > 40);
        Assert.True(report.Findings.Count(f => f.Kind == ClaimKind.Evidence) > 100);
    }

    static string Body(string markdown) => markdown[markdown.IndexOf("## Top stories", StringComparison.Ordinal)..];
}
