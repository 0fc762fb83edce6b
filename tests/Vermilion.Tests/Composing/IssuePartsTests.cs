using CsCheck;
using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Composing.Revisions;
using Vermilion.Composing.Templates;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Composing;

public sealed class IssuePartsTests
{
    static readonly Issue Ports = new()
    {
        Briefing = "b",
        Title = "Ports",
        Wording = HouseWording.Default with { TopStories = "Our top: three", About = "" },
        Period = new ReportingPeriod(2021, 2),
        TopStories =
        [
            new TopStory { Headline = "Shore power", AtAGlance = new AtAGlance { Bullets = [new Bullet("Equip 60 percent of the berths", [new Evidence("d/1", "60%以上")]), new Bullet("Report every year", [])] } },
            new TopStory { Headline = "Ferries" },
        ],
        PolicyNews = [new NewsItem { Date = new DateOnly(2021, 2, 3), Text = "A line", Sources = [new SourceLink("MOT plan", "CN", null)] }],
    };

    static Part Named(Issue issue) => PartIds.Give(IssueParts.Of(issue), null, 1);

    [Fact]
    public void An_Issue_comes_back_from_its_parts_as_it_was() => IssueGen.Issue.Sample(issue =>
    {
        // The form's own limits: a field is one text without white space around it, and names no Issue of another revision.
        var read = IssueMarkdown.Read(IssueMarkdown.Write(issue)).Value!;
        var (back, problems) = PartsToIssue.Convert(Named(read), read);
        if (problems.Count == 0) Assert.Equal(IssueParts.Of(read).All().Count(), IssueParts.Of(back).All().Count());
    }, iter: 300);

    [Fact]
    public void A_plain_Issue_comes_back_word_for_word()
    {
        var (back, problems) = PartsToIssue.Convert(Named(Ports), Ports);

        Assert.Empty(problems);
        Assert.Equal(IssueMarkdown.Write(Ports), IssueMarkdown.Write(back));
    }

    [Fact]
    public void The_ids_of_a_revision_are_kept_in_the_order_of_its_text()
    {
        var named = PartAlignment.Align(IssueParts.Of(Ports), new Part(PartIds.Root, PartKind.Issue));

        Assert.True(PartIds.Give(IssueParts.Of(Ports), PartIds.Write(named), 9).IsSame(named));
    }

    [Fact]
    public void A_text_without_ids_gets_those_of_the_parts_that_it_is_like()
    {
        var before = Named(Ports);
        var edited = Ports with
        {
            TopStories = [Ports.TopStories[1], Ports.TopStories[0] with { AtAGlance = new AtAGlance { Bullets = [new Bullet("Something new", []), new Bullet("Equip 70 percent of the berths", [])] } }],
        };

        var after = PartAlignment.Align(IssueParts.Of(edited), before);

        var (ferries, power) = (after.List(PartKind.Stories)[0], after.List(PartKind.Stories)[1]);
        Assert.Equal([before.List(PartKind.Stories)[1].Id, before.List(PartKind.Stories)[0].Id], [ferries.Id, power.Id]);
        var bullets = power.List(PartKind.Bullets);
        Assert.Equal(before.List(PartKind.Stories)[0].List(PartKind.Bullets)[0].Id, bullets[1].Id);
        Assert.DoesNotContain(bullets[0].Id, before.All().Select(p => p.Id));
    }

    [Fact]
    public void A_difference_names_the_part_and_the_words()
    {
        var a = Named(Ports);
        var bullet = a.List(PartKind.Stories)[0].List(PartKind.Bullets)[0];
        var b = PartEdits.Apply(a.Replace(bullet.Id, p => p.With("text", "Equip 70 percent of the berths")), "down:" + a.List(PartKind.Stories)[0].Id).Root;

        var changes = IssueDifference.Between(a, b);

        var changed = Assert.Single(changes, c => c.Change == "changed");
        Assert.Equal(("stories", "entry 2, bullet 1"), (changed.Section, changed.Place));
        Assert.Equal([("out", "60"), ("in", "70")], Assert.Single(changed.Fields).Words.Where(w => w.Change != "same").Select(w => (w.Change, w.Text)));
        Assert.Contains(changes, c => c.Change == "moved");
        Assert.Empty(IssueDifference.Between(a, a));
    }

    [Fact]
    public void A_line_to_the_top_stories_and_back_keeps_day_words_and_sources()
    {
        var root = Named(Ports);
        var line = root.List(PartKind.PolicyNews)[0];

        var (top, story) = PartEdits.Apply(root, "top:" + line.Id);
        var (back, _) = PartEdits.Apply(top, "news:" + story);

        Assert.Empty(top.List(PartKind.PolicyNews));
        var again = Assert.Single(back.List(PartKind.CorporateNews));
        Assert.Equal(("2021-02-03", "A line", line["sources"]), (again["date"], again["text"], again["sources"]));
    }

    [Fact]
    public void What_is_longer_than_the_house_wants_is_told_with_its_place()
    {
        var template = IssueTemplate.Of(Catalog.Default, "policy");

        var over = WordCount.Over(Named(Ports), template).ToList();

        Assert.Contains(over, o => o.Measured is { Count: 2, Limit: 1, Of: "entries" });
        Assert.Equal(6, WordCount.In("A [plan](http://example.org/a/b) for 2021-2023 of 岸"));
    }

    [Theory]
    [InlineData("2021-W07", "2021-02-15", "2021-02-21", "week", "week 7 of 2021")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03", "week", "week 53 of 2020")]
    [InlineData("2021-02-18", "2021-02-18", "2021-02-18", "day", "February 18, 2021")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28", "month", "February 2021")]
    public void A_period_is_a_month_a_week_or_a_day(string text, string first, string last, string kind, string name)
    {
        var period = ReportingPeriod.TryParse(text)!.Value;

        Assert.Equal((text, first, last, kind, name), (period.ToString(), $"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}", period.Kind, period.Name));
    }

    [Theory]
    [InlineData("2021-W54")]
    [InlineData("2021-W53")]
    [InlineData("2021-02-30")]
    [InlineData("2021-13")]
    public void What_is_no_period_is_none(string text) => Assert.Null(ReportingPeriod.TryParse(text));
}
