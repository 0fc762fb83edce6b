using Microsoft.Extensions.Time.Testing;
using Vermilion.Composing;
using Vermilion.Model;

namespace Vermilion.Tests.Composing;

public class IssueStoreTests
{
    static readonly ReportingPeriod February = new(2021, 2);
    static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_save_is_a_new_revision_and_the_older_ones_stay()
    {
        using var store = new TemporaryStore();
        var clock = new FakeTimeProvider(new DateTimeOffset(2021, 3, 1, 9, 0, 0, TimeSpan.Zero));
        await using var db = store.Open();
        var issues = new IssueStore(db, clock);

        await issues.SaveAsync(Issue("a") with { Title = "First" }, "Ada", Stop);
        clock.Advance(TimeSpan.FromHours(1));
        await issues.SaveAsync(Issue("a") with { Title = "Second", Status = IssueStatus.InReview }, "Ben", Stop);

        var latest = (await issues.LatestAsync(February, null, Stop)).Value!;
        Assert.Equal(("Second", 2, "Ben", "in-review"), (latest.Issue.Title, latest.Revision.Revision, latest.Revision.SavedBy, latest.Revision.Status));
        var all = await issues.RevisionsAsync(February, "a", Stop);
        Assert.Equal([1, 2], all.Select(r => r.Revision));
        Assert.Equal(new DateTimeOffset(2021, 3, 1, 9, 0, 0, TimeSpan.Zero), all[0].SavedAt);
        Assert.Contains("title: First", all[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_briefings_must_be_told_apart()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var issues = new IssueStore(db, TimeProvider.System);
        await issues.SaveAsync(Issue("ports"), null, Stop);
        await issues.SaveAsync(Issue("chips"), null, Stop);

        Assert.Equal("there are several briefings; name one of chips, ports with --briefing", (await issues.LatestAsync(February, null, Stop)).Failure!.Message);
        Assert.Equal("ports", (await issues.LatestAsync(February, "ports", Stop)).Value!.Issue.Briefing);
        Assert.StartsWith("there is no briefing 'ship'", (await issues.LatestAsync(February, "ship", Stop)).Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(["chips", "ports"], (await issues.ListAsync(null, Stop)).Select(r => r.Briefing));
    }

    [Fact]
    public async Task A_period_without_an_issue_says_how_to_make_one()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var issues = new IssueStore(db, TimeProvider.System);

        Assert.Equal("no Issue is held yet; make one with: vermilion issue new PERIOD", (await issues.LatestAsync(February, null, Stop)).Failure!.Message);
        await issues.SaveAsync(Issue("a") with { Period = new ReportingPeriod(2021, 1) }, null, Stop);
        Assert.Contains("vermilion issue new 2021-02", (await issues.LatestAsync(February, null, Stop)).Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_issue_takes_over_what_the_serial_prints_each_month()
    {
        using var store = new TemporaryStore();
        await using var db = store.Open();
        var issues = new IssueStore(db, TimeProvider.System);
        await issues.SaveAsync(Issue("a") with { Authors = [new Person("Ada", "Editor")], Waivers = [new Waiver("x", "y", null)], Published = new DateOnly(2021, 3, 2) }, null, Stop);

        var front = (await new IssueFront(issues).ForAsync(new ReportingPeriod(2021, 3), null, Stop)).Value!;

        Assert.Equal(("a", new ReportingPeriod(2021, 3), null, IssueStatus.Draft), (front.Briefing, front.Period, front.Published, front.Status));
        Assert.Equal([new Person("Ada", "Editor")], front.Authors);
        Assert.Empty(front.Waivers);
    }

    static Issue Issue(string briefing) => new() { Briefing = briefing, Title = "T", Period = February };
}
