namespace Vermilion.Reading.Tests.Targets;

/// <summary>Ways in which plans write goals and what only looks like one, each in a sentence made for it.</summary>
public class WaysOfWritingTests
{
    [Theory]
    [InlineData("到2025年，岸电泊位到2027年达到150个。", "岸电泊位 = 150 个 @2027")]
    [InlineData("到2025年，岸电覆盖率不低于六成五。", "岸电覆盖率 >= 65 % @2025")]
    [InlineData("到2025年，新造船能耗降低一半。", "新造船能耗 = -50 % @2025")]
    [InlineData("到2025年，70%的码头实现岸电供应。", "码头岸电供应率 = 70 % @2025")]
    [InlineData("到2025年，新建码头100%配备岸电。", "新建码头配备岸电的比例 = 100 % @2025")]
    [InlineData("到2025年，打造20个左右的示范港。", "示范港 ~ 20 个 @2025")]
    [InlineData("培养引航员2000名（到2026年）。", "引航员 = 2000 名 @2026")]
    [InlineData("到2025年，由2020年的10%提高到15%的岸电使用率持续上升，岸电使用率由2020年的10%提高到15%。", "岸电使用率 = 15 % @2025")]
    [InlineData("到二〇二五年，建成码头30座。", "码头 = 30 座 @2025")]
    [InlineData("到2025年，5个以上年营业收入超过100亿元的船企建成。", null)]
    public void Reads_the_goal(string sentence, string? expected)
    {
        var lines = TargetReading.Lines(sentence);
        if (expected is null) Assert.DoesNotContain(lines, l => l.Contains("100 亿元", StringComparison.Ordinal));
        else Assert.Contains(expected, lines);
    }

    [Theory]
    [InlineData("首批遴选试点港不超过15个。")]
    [InlineData("到2030年，建成20万吨级航道。")]
    [InlineData("免费岸电比例为97%。")]
    [InlineData("实施5个专项行动。")]
    [InlineData("产业已有较好基础，岸电覆盖率高于25%的港口86家。")]
    [InlineData("为培育壮大产业，打造6个先进产业集群，制定本行动计划。")]
    [InlineData("每年开展1次检查，严防二次污染。")]
    public void Makes_nothing_of_what_is_no_goal(string sentence) => Assert.Empty(TargetReading.Lines(sentence));

    [Fact]
    public void Gives_the_years_of_the_title_as_a_hint_and_not_as_a_deadline()
    {
        var target = Assert.Single(TargetReading.ReadTargets("建设智能码头30座。", "海洋装备发展行动方案（2021—2023年）"));

        Assert.Null(target.Deadline);
        Assert.Null(target.InheritedFrom);
        Assert.Equal("2021/2023", target.PlanPeriod);
    }

    [Fact]
    public void Each_figure_behind_several_years_is_due_in_its_own() =>
        Assert.Equal(["2026", "2027", "2028"], TargetReading.ReadTargets("2026年、2027年、2028年，分别新增码头30座、40座和50座。").Select(t => t.Deadline));
}
