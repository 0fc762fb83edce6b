using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Tracking.Companies;

namespace Vermilion.Tests.Tracking;

public class CompanyEventTests
{
    static readonly DateOnly First = new(2021, 1, 27);

    static LedgerEvent Report(string document, int day, string type, string status, decimal? amount, string? places, params (string Key, string Role)[] parties) => new()
    {
        Event = new EventRow
        {
            DocumentId = document, Ordinal = 0, Type = type, Status = status, Amount = amount, Currency = amount is null ? null : "CNY", Day = First.AddDays(day), Places = places,
            Sentence = document, SpanStart = 0, SpanEnd = 1,
        },
        Parties = [.. parties.Select((p, i) => new EventPartyRow { DocumentId = document, EventOrdinal = 0, Ordinal = i, Name = p.Key, Role = p.Role, Company = p.Key })],
        Title = document,
        DocumentStatus = "news",
    };

    static LedgerEvent Investment(string document, int day, string target, decimal? amount = null, string status = "completed") =>
        Report(document, day, "equity_investment", status, amount, null, ("hubble", "investor"), (target, "target"));

    [Fact]
    public void Reports_of_one_investment_within_30_days_count_once()
    {
        var events = CompanyEvent.Merge([Investment("b", 20, "x", 5), Investment("a", 0, "x"), Investment("c", 21, "y")], ["hubble"]);

        Assert.Equal([["a", "b"], ["c"]], events.Select(e => e.Reports.Select(r => r.Event.DocumentId).ToList()));
    }

    [Fact]
    public void A_second_round_is_another_event()
    {
        Assert.Equal(2, CompanyEvent.Merge([Investment("a", 0, "x", 5), Investment("b", 10, "x", 7)], ["hubble"]).Count);
        Assert.Equal(2, CompanyEvent.Merge([Investment("a", 0, "x", 5), Investment("b", 31, "x", 5)], ["hubble"]).Count);
    }

    [Theory]
    [InlineData(",suining,", ",huzhou,")]
    [InlineData(null, ",huzhou,")]
    [InlineData(null, null)]
    public void Two_plants_that_look_alike_weeks_apart_stay_two(string? here, string? there) =>
        Assert.Equal(2, CompanyEvent.Merge(
            [Report("a", 0, "plant_capacity", "signed", 7_000_000_000, here, ("svolt", "developer")), Report("b", 23, "plant_capacity", "announced", 7_000_000_000, there, ("svolt", "developer"))], ["svolt"]).Count);

    [Fact]
    public void Two_reports_of_one_plant_are_one_and_the_furthest_status_counts()
    {
        var plant = Assert.Single(CompanyEvent.Merge(
            [Report("zh", 0, "plant_capacity", "announced", 7, ",huzhou,", ("svolt", "developer")), Report("en", 1, "plant_capacity", "signed", 7, ",huzhou,", ("svolt", "developer"))], ["svolt"]));

        Assert.Equal(("signed", "confirmed"), (plant.Status, plant.Certainty));
    }

    [Fact]
    public void A_report_without_a_day_joins_what_its_story_tells_in_the_same_step()
    {
        static LedgerEvent Approval(string document, DateOnly? day, string? story, string status) => new()
        {
            Event = new EventRow { DocumentId = document, Ordinal = 0, Type = "licence_permit", Status = status, Day = day, Sentence = document, SpanStart = 0, SpanEnd = 1 },
            Parties = [new EventPartyRow { DocumentId = document, EventOrdinal = 0, Ordinal = 0, Name = "geely", Role = "licensee", Company = "geely" }],
            Title = document,
            DocumentStatus = "news",
            StoryId = story,
        };

        var dated = Approval("zh", First, "satellites", "approved");
        Assert.Single(CompanyEvent.Merge([dated, Approval("en", null, "satellites", "approved")], ["geely"]));
        Assert.Equal(2, CompanyEvent.Merge([dated, Approval("en", null, "satellites", "rumoured")], ["geely"]).Count);
        Assert.Equal(2, CompanyEvent.Merge([dated, Approval("en", null, null, "approved")], ["geely"]).Count);
    }

    [Fact]
    public void The_outcome_does_not_depend_on_the_order()
    {
        LedgerEvent[] reports = [Investment("a", 0, "x"), Investment("b", 10, "x"), Investment("c", 40, "x"), Investment("d", 5, "y")];

        Assert.Equal(Documents(CompanyEvent.Merge(reports, ["hubble"])), Documents(CompanyEvent.Merge(reports.Reverse(), ["hubble"])));

        static List<string> Documents(IReadOnlyList<CompanyEvent> events) => [.. events.Select(e => string.Join('+', e.Reports.Select(r => r.Event.DocumentId)))];
    }

    [Fact]
    public void The_count_of_an_owner_has_the_investments_of_those_it_owns_and_no_rumour()
    {
        var keys = CompanyTree.WithOwned(Catalog.Default, "huawei");
        Assert.Contains("hubble", keys);
        var owned = keys.Skip(1).Select(k => CompanyTree.Find(Catalog.Default, k)!).ToList();
        var events = CompanyEvent.Merge([Investment("a", 0, "x"), Investment("b", 5, "y", status: "rumoured"), Investment("c", 9, "z"), Investment("d", 50, "w", status: "terminated")], keys);

        var counted = new CompanyFile("huawei", "Huawei", null, null, owned, events).Investments();

        Assert.Equal([(1, "a"), (2, "c")], counted.Select(c => (c.Number, c.Event.First.Event.DocumentId)));
        Assert.All(counted, c => Assert.Equal(First, c.Since));
    }

    [Fact]
    public void Owners_in_a_circle_come_to_an_end()
    {
        var circle = new Catalog { Companies = [new Company { Id = "a", Zh = "甲", En = "A", Parent = "b" }, new Company { Id = "b", Zh = "乙", En = "B", Parent = "a" }] };

        Assert.Equal(["a", "b"], CompanyTree.WithOwned(circle, "a"));
    }

    [Theory]
    [InlineData("rumoured", true, "reported")]
    [InlineData("announced", false, "reported")]
    [InlineData("announced", true, "confirmed")]
    [InlineData("approved", false, "confirmed")]
    public void An_event_is_confirmed_by_its_status_or_an_official_source(string status, bool official, string certainty)
    {
        var report = Investment("a", 0, "x", status: status);
        Assert.Equal(certainty, Certainties.Of(new LedgerEvent { Event = report.Event, Parties = report.Parties, Title = "", DocumentStatus = "final", IsOfficial = official }));
    }
}
