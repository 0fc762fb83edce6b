namespace Vermilion.Reading.Tests.Targets;

/// <summary>Goals under the lead of their section, ratios, times within which a place is reached, and what only a period that is over tells.</summary>
public class GoalsOfSectionsTests
{
    [Fact]
    public void The_lead_of_a_section_of_goals_holds_for_its_parts_though_an_outlook_stands_between() =>
        Assert.Equal(["岸电泊位 = 300 个 @2025", "岸电覆盖率 = 80 % @2025"], TargetReading.Lines(
            "三、发展目标\n到2025年，港口面貌焕然一新，绿色水平明显提高。\n展望2035年，港口全面转型。\n（一）设施完善。岸电泊位达到300个。\n（二）运行高效。岸电覆盖率达到80%。"));

    [Fact]
    public void A_part_that_names_its_own_time_does_not_take_that_of_the_section() =>
        Assert.Contains("岸电覆盖率 = 80 % @2030", TargetReading.Lines("三、发展目标\n到2025年，港口面貌焕然一新。\n（一）中期目标。到2030年，岸电覆盖率达到80%。"));

    [Fact]
    public void A_circle_of_travel_sets_how_soon_each_place_is_reached() =>
        Assert.Equal(["湾区通勤时间 <= 1 小时 @2030", "省内主要港口覆盖时间 <= 2 小时 @2030"], TargetReading.Lines(
            "一、主要目标\n到2030年，基本形成“12出行圈”（湾区1小时通勤、省内主要港口2小时覆盖）。"));

    [Theory]
    [InlineData("到2025年，港口装备业产值与航运业产值之比达到2.8:1。", "港口装备业产值与航运业产值之比 = 2.8  @2025")]
    [InlineData("一、主要目标\n主要指标到2025年达到：岸电覆盖率80%，港口产值与腹地产值比2.6，岸电泊位300个。", "港口产值与腹地产值比 = 2.6  @2025")]
    [InlineData("一、主要目标\n到2035年，人均水上出行次数超过2次。", "人均水上出行次数 > 2 次 @2035")]
    [InlineData("一、主要目标\n力争2021年港口业增加值同比增长5.5%左右，2022年增长6%以上。", "港口业增加值 >= 6 % @2022")]
    [InlineData("一、主要目标\n按照2025年岸电使用占比20%左右任务要求，推动岸电建设。", "岸电使用占比 ~ 20 % @2025")]
    [InlineData("一、主要目标\n到2025年，改造提升现有码头120座。", "码头")]
    public void Reads_the_goal(string text, string expected) => Assert.Contains(TargetReading.Lines(text), l => l.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("二、重点任务\n严控新增泊位，置换比例不低于1.25:1。")]
    [InlineData("2018年至2021年三年行动计划全部完成，岸电泊位突破940个，岸电覆盖率达到40%。")]
    [InlineData("二、重点任务\n积极探索70MPa储氢等应用。")]
    public void Makes_nothing_of_a_norm_or_of_what_was_done(string text) => Assert.Empty(TargetReading.Lines(text));

    [Fact]
    public void A_number_of_techniques_that_are_to_be_mastered_is_no_bound() =>
        Assert.Contains(TargetReading.Lines("到2025年，突破30项关键核心技术。"), l => l.Contains(" = 30 项", StringComparison.Ordinal));
}
