using Vermilion.Evaluating;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

public sealed class HeadScorerTests
{
    static readonly ReadResult Reading = new()
    {
        MediaType = "text/plain",
        Status = "final",
        Title = new TitleFinding("关于印发《甲规划》的通知", "甲规划", new TextSpan(0, 1)),
        Dates = new DocumentDates { Written = new DateFinding("2024-05-16", new TextSpan(0, 1)) },
    };

    static GoldFacts Head(string field, string? value) => new() { Head = new Dictionary<string, string?> { [field] = value } };

    [Theory]
    [InlineData("written", "2024-05-16", 1, 0)]
    [InlineData("written", "2024-05-17", 0, 0)]
    [InlineData("written", null, 0, 0)]
    [InlineData("published", null, 1, 0)]
    [InlineData("published", "2024-05-20", 0, 1)]
    [InlineData("title", "关于印发 《甲规划》的通知", 1, 0)]
    [InlineData("core", "甲规划", 1, 0)]
    [InlineData("status", "draft", 0, 0)]
    public void A_field_is_right_absent_or_wrong(string field, string? expected, int right, int absent)
    {
        var score = Readings.Score("正文", Head(field, expected), Reading);
        var tally = Assert.Single(score.Tallies).Value;
        Assert.Equal((1, right, absent, 1 - right - absent), (tally.Wanted, tally.Right, tally.Absent, tally.Wrong));
        Assert.Equal(1 - right, score.Misses.Count);
    }

    [Fact]
    public void Issuers_are_the_same_by_the_registry_or_by_the_text()
    {
        var reading = Reading with
        {
            Issuers = [new IssuerFinding("国家发展改革委", "ndrc", new TextSpan(0, 1)), new IssuerFinding("云泽省 工业和信息化厅", null, new TextSpan(0, 1))],
        };
        var score = Readings.Score("正文", new GoldFacts { Issuers = ["云泽省工业和信息化厅", "国家发展和改革委员会"] }, reading);
        Assert.Equal(new Tally(2, 2, 2, 0), score.Tallies["issuers.each"]);
        Assert.Equal(1, score.Tallies["issuers"].Right);
    }

    [Fact]
    public void A_set_of_issuers_with_one_too_few_and_one_too_many_is_wrong()
    {
        var reading = Reading with { Issuers = [new IssuerFinding("财政部", "mof", new TextSpan(0, 1)), new IssuerFinding("某某中心", null, new TextSpan(0, 1))] };
        var score = Readings.Score("正文", new GoldFacts { Issuers = ["财政部", "商务部"] }, reading);
        Assert.Equal(new Tally(2, 2, 1, 0), score.Tallies["issuers.each"]);
        Assert.Equal(1, score.Tallies["issuers"].Wrong);
        Assert.Equal(["missed", "false", "wrong"], score.Misses.Select(m => m.Kind));
    }

    [Fact]
    public void No_issuer_is_right_where_there_is_none() => Assert.Equal(1, Readings.Score("正文", new GoldFacts { Issuers = [] }, Reading).Tallies["issuers"].Right);
}
