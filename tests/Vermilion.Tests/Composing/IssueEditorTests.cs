using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing;

public sealed class IssueEditorTests
{
    static readonly ReportingPeriod February = new(2021, 2);
    static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    static Issue Issue(ReportingPeriod period) => new()
    {
        Briefing = "b",
        Title = "T",
        Period = period,
        TopStories = [new TopStory { Headline = "Plan", Policies = [new PolicyReference { NameEnglish = "Plan", NameChinese = "《规划》" }] }, new TopStory { Headline = "Other" }],
    };

    [Fact]
    public async Task A_file_from_an_older_revision_is_joined_with_what_was_saved_since()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var (issues, editor) = (new IssueStore(db, TimeProvider.System), new IssueEditor(db, TimeProvider.System));
        await issues.SaveAsync(Issue(February), "Ada", Stop);
        var began = (await editor.OpenAsync(February, null, 1, Stop)).Value!;
        var file = IssueMarkdown.Write(began.Issue with { FromRevision = 1 }).Replace("### Other", "### Another", StringComparison.Ordinal);
        await editor.SaveAsync(began.Parts.Replace(began.Parts.List(PartKind.Stories)[0].Id, s => s.With("why", "It is the first of its kind")), began, "Ben", Stop);

        var read = IssueMarkdown.Read(file).Value!;
        Assert.Equal(1, read.FromRevision);
        var saved = (await editor.SaveTextAsync(read, began, "Ada", Stop)).Value!;

        Assert.True(saved is { IsSaved: true, OthersJoined: true });
        Assert.Equal((3, 1), (saved.Newest.Revision.Revision, saved.Newest.Revision.JoinedFrom));
        Assert.Contains("<!-- why: It is the first of its kind -->", saved.Newest.Revision.Markdown, StringComparison.Ordinal);
        Assert.Contains("### Another", saved.Newest.Revision.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("revision:", saved.Newest.Revision.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_an_approved_Issue_is_a_draft_again()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var editor = new IssueEditor(db, TimeProvider.System);
        await new IssueStore(db, TimeProvider.System).SaveAsync(Issue(February) with { Status = IssueStatus.Approved }, "Ada", Stop);
        var opened = (await editor.OpenAsync(February, null, null, Stop)).Value!;

        var same = (await editor.SaveAsync(opened.Parts, opened, "Ben", Stop)).Value!;
        var edited = (await editor.SaveAsync(opened.Parts.With("title", "Another"), opened, "Ben", Stop)).Value!;

        Assert.Equal((1, IssueStatus.Approved), (same.Newest.Revision.Revision, same.Newest.Issue.Status));
        Assert.Equal((2, IssueStatus.Draft), (edited.Newest.Revision.Revision, edited.Newest.Issue.Status));
    }

    [Fact]
    public async Task An_approval_is_refused_when_another_person_saved_meanwhile()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var issues = new IssueStore(db, TimeProvider.System);
        await issues.SaveAsync(Issue(February) with { TopStories = [] }, "Ada", Stop);
        var read = (await issues.LatestAsync(February, null, Stop)).Value!;
        await issues.SaveAsync(Issue(February) with { TopStories = [], Title = "Newer" }, "Ben", Stop);

        var result = await new IssueApproval(db, issues, Catalog.Default).ApproveAsync(read, "Ada", Stop);

        Assert.Null(result.Approved);
        Assert.Contains("another person saved", result.Refused!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_knows_what_earlier_Issues_said_of_its_policy()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var issues = new IssueStore(db, TimeProvider.System);
        await issues.SaveAsync(Issue(new ReportingPeriod(2021, 1)), "Ada", Stop);
        await issues.SaveAsync(Issue(February), "Ada", Stop);
        var opened = (await new IssueEditor(db, TimeProvider.System).OpenAsync(February, null, null, Stop)).Value!;

        var coverage = await EarlierCoverage.LoadAsync(db, issues, opened, opened.Parts, Stop);

        var earlier = Assert.Single(coverage.Of(opened.Parts.List(PartKind.Stories)[0]));
        Assert.Equal(("2021-01", "Plan", "same policy"), (earlier.Period, earlier.Label, earlier.Because));
        Assert.Empty(coverage.Of(opened.Parts.List(PartKind.Stories)[1]));
        Assert.Equal("Previously covered in the Issue of January 2021: “Plan”.", EarlierCoverage.Sentence("2021-01", "Plan"));
    }

    [Theory]
    [InlineData("2021-W07", "weekly", null, "weekly", "China Industry Week")]
    [InlineData("2021-02", null, "b", null, "T")]
    public async Task An_Issue_begins_by_its_template(string period, string? template, string? briefing, string? kept, string title)
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        await new IssueStore(db, TimeProvider.System).SaveAsync(Issue(new ReportingPeriod(2021, 1)), "Ada", Stop);

        var begun = await new IssueStart(db, Catalog.Default, TimeProvider.System).BeginAsync(new IssueBeginning(ReportingPeriod.TryParse(period)!.Value, briefing, template, null, IsDrafted: false), Stop);

        Assert.Equal((kept, title), (begun.Value!.Template, begun.Value.Title));
    }

    [Fact]
    public async Task A_template_refuses_a_period_of_another_kind()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();

        var begun = await new IssueStart(db, Catalog.Default, TimeProvider.System).BeginAsync(new IssueBeginning(February, null, "weekly", null, IsDrafted: false), Stop);

        Assert.Equal("the template 'weekly' reports on a week; write its period like 2021-W07", begun.Failure!.Message);
    }
}
