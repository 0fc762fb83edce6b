using Vermilion.Evaluating;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

public sealed class CitationAndEventScorerTests
{
    static readonly IReadOnlySet<string> Cited = new HashSet<string> { "title", "documentNumber", "role" };
    static readonly IReadOnlySet<string> Told = new HashSet<string> { "type", "status", "parties", "amount", "currency" };
    static readonly TextSpan Somewhere = new(0, 2);

    [Fact]
    public void A_document_is_cited_by_title_or_number_and_once()
    {
        var facts = new GoldFacts { Citations = [new GoldCitation(Cited, "甲规划", "国发〔2020〕1号", "implements"), new GoldCitation(Cited, null, "国办发〔2021〕2号", "cites"), new GoldCitation(Cited, "乙条例", null, "cites")] };
        var reading = new ReadResult
        {
            MediaType = "text/plain",
            Citations = [new("《甲规划》", null, "cites", Somewhere), new(null, "国办发[2021]2号", "cites", Somewhere), new("甲规划", null, "cites", Somewhere)],
        };
        var score = Readings.Score("正文内容", facts, reading);
        Assert.Equal(new Tally(3, 3, 2, 0), score.Tallies["citations"]);
        Assert.Equal(new Tally(2, 2, 1, 0), score.Tallies["citations.role"]);
        Assert.Equal(["wrong", "false", "missed"], score.Misses.Select(m => m.Kind));
    }

    [Fact]
    public void Events_are_paired_by_type_and_then_by_party()
    {
        var facts = new GoldFacts
        {
            Events =
            [
                new GoldEvent(Told, "joint_venture", "signed", ["恒岳新能源科技股份有限公司"], 2_000_000_000, "CNY"),
                new GoldEvent(Told, "joint_venture", "terminated", ["临江汽车", "远海集团"], null, null),
                new GoldEvent(Told, "exit", "announced", ["远海集团"], null, null),
            ],
        };
        var reading = new ReadResult
        {
            MediaType = "text/plain",
            Events =
            [
                new("joint_venture", "terminated", [new("临江汽车", "partner")], null, null, null, null, Somewhere),
                new("joint_venture", "announced", [new("恒岳新能源", "partner"), new("某基金", "investor")], 2_000_000_000, "USD", null, null, Somewhere),
                new("listing", "announced", [], null, null, null, null, Somewhere),
            ],
        };
        var score = Readings.Score("正文内容", facts, reading);
        Assert.Equal(new Tally(3, 3, 2, 0), score.Tallies["events"]);
        Assert.Equal(new Tally(2, 2, 1, 0), score.Tallies["events.status"]);
        Assert.Equal(new Tally(2, 1, 1, 0), score.Tallies["events.amount"]);
        Assert.Equal(new Tally(3, 3, 2, 0), score.Tallies["events.parties"]);
        Assert.Contains(score.Misses, m => (m.Field, m.Expected, m.Found) == ("events.amount", "2000000000 CNY", "2000000000 USD"));
    }
}
