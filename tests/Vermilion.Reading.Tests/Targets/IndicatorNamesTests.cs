namespace Vermilion.Reading.Tests.Targets;

/// <summary>What a figure measures: parts of a whole, shared tails, heads that stand elsewhere, and what does not belong to a name.</summary>
public class IndicatorNamesTests
{
    [Theory]
    [InlineData("到2025年，岸电使用率沿海地区达到60%、内河地区达到40%。", "沿海地区岸电使用率 = 60 % @2025", "内河地区岸电使用率 = 40 % @2025")]
    [InlineData("到2025年，城市供气可靠率达到99%、农村达到95%。", "城市供气可靠率 = 99 % @2025", "农村供气可靠率 = 95 % @2025")]
    [InlineData("到2025年，新增国家级船舶研究中心5家、省级30家。", "新增国家级船舶研究中心 = 5 家 @2025", "省级船舶研究中心 = 30 家 @2025")]
    [InlineData("到2025年，培育年产值20亿元以上船企6家、50亿元以上2家。", "年产值20亿元以上船企 = 6 家 @2025", "年产值50亿元以上船企 = 2 家 @2025")]
    [InlineData("到2025年，打造1个千亿级、3个百亿级船舶产业集群。", "千亿级船舶产业集群 = 1 个 @2025", "百亿级船舶产业集群 = 3 个 @2025")]
    [InlineData("到2025年，绿色船舶占比：沿海港口30%、内河港口20%。", "沿海港口绿色船舶占比 = 30 % @2025", "内河港口绿色船舶占比 = 20 % @2025")]
    public void Names_a_part_by_its_whole(string text, string first, string second)
    {
        var lines = TargetReading.Lines(text);

        Assert.Contains(first, lines);
        Assert.Contains(second, lines);
    }

    [Theory]
    [InlineData("到2025年，船坞、码头单位产品综合能耗分别下降8%和6%以上。", "船坞单位产品综合能耗 = -8 % @2025", "码头单位产品综合能耗 >= -6 % @2025")]
    [InlineData("到2025年，舟山、台州船舶业产值分别达到500亿元、300亿元。", "舟山船舶业产值 = 500 亿元 @2025", "台州船舶业产值 = 300 亿元 @2025")]
    [InlineData("到2025年，海带产量、产值分别达到90万吨、60亿元。", "海带产量 = 90 万吨 @2025", "海带产值 = 60 亿元 @2025")]
    public void Gives_the_tail_or_the_head_of_a_list_to_each_member(string text, string first, string second)
    {
        var lines = TargetReading.Lines(text);

        Assert.Contains(first, lines);
        Assert.Contains(second, lines);
    }

    [Theory]
    [InlineData("到2025年，建成旅游航道80公里。", "旅游航道")]
    [InlineData("到2025年，完成老旧船舶改造600艘。", "老旧船舶改造")]
    [InlineData("到2025年，每个沿海县至少建成1个渔港服务站。", "每个沿海县渔港服务站")]
    [InlineData("到2025年，遴选20个城市开展智慧航运试点。", "开展智慧航运试点的城市")]
    [InlineData("到2025年，吨船钢耗较行业平均水平下降5%。", "吨船钢耗")]
    [InlineData("到2025年，钢材产能严格控制在900万吨以内。", "钢材产能")]
    [InlineData("到2025年，油改电船舶占三成。", "油改电船舶占比")]
    [InlineData("到2025年，设立规模50亿元的船舶产业基金。", "船舶产业基金规模")]
    [InlineData("（二）到2025年，建造周期2025年比2020年缩短三成。", "建造周期")]
    public void Names_only_what_is_measured(string text, string indicator) =>
        Assert.Equal(indicator, Assert.Single(TargetReading.ReadTargets(text)).Indicator);

    [Theory]
    [InlineData("关于加快氢能产业发展的行动方案", "氢能产业产值")]
    [InlineData("促进低空经济发展行动方案", "低空经济产值")]
    [InlineData("产业链提升行动方案", "产值")]
    [InlineData("国民经济发展行动方案", "产值")]
    public void Takes_the_industry_of_a_bare_metric_from_the_title(string title, string indicator) =>
        Assert.Equal(indicator, Assert.Single(TargetReading.ReadTargets("到2025年，产值达到400亿元。", title)).Indicator);

    [Theory]
    [InlineData("“十四五”后两年完成航道整治300公里。", "2024/2025")]
    [InlineData("近期（2022—2023年）：建成智能码头30座，岸电使用率达到30%。", "2022/2023")]
    [InlineData("智能码头达到30座，岸电泊位达到90个（均为2024年目标）。", "2024")]
    public void Reads_the_time_where_it_stands(string text, string deadline) =>
        Assert.All(TargetReading.ReadTargets(text), t => Assert.Equal(deadline, t.Deadline));

    [Fact]
    public void A_yearly_rate_is_due_when_its_sentence_says() =>
        Assert.Equal("2025", Assert.Single(TargetReading.ReadTargets("到2025年，造船产值年均增长7%。", "海洋装备发展行动方案（2021—2025年）")).Deadline);
}
