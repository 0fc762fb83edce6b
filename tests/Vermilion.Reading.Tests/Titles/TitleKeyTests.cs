using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Tests.Titles;

public class TitleKeyTests
{
    [Theory]
    [InlineData("工业互联网创新发展行动计划（2021-2023年）", "工业互联网创新发展行动计划（2021—2023年）")]
    [InlineData("医疗装备产业发展规划（2021-2025年）", "“十四五”医疗装备产业发展规划")]
    [InlineData("关于加快发展外贸新业态新模式的意见", "国务院办公厅关于加快发展外贸新业态新模式的意见")]
    [InlineData("非化石能源电力消费核算指南（试行）", "非化石能源电力消费核算指南")]
    [InlineData("中华人民共和国专利法", "专利法")]
    [InlineData("關於促進氫能產業發展的實施方案（2023—2025年）", "关于促进氢能产业发展的实施方案（2023-2025年）")]
    [InlineData("產業創新條例", "产业创新条例")]
    public void Is_the_same_for_the_same_work(string one, string other) => Assert.True(TitleKey.Of(one).Matches(TitleKey.Of(other)));

    [Theory]
    [InlineData("工业互联网发展行动计划（2018-2020年）", "工业互联网发展行动计划（2021-2023年）")]
    [InlineData("“十三五”国家信息化规划", "“十四五”国家信息化规划")]
    [InlineData("规范条件企业名单（第三批）", "规范条件企业名单（第四批）")]
    [InlineData("税法", "刑法")]
    [InlineData("2019年工作要点", "2020年工作要点")]
    public void Differs_between_two_works_of_a_series(string one, string other) => Assert.False(TitleKey.Of(one).Matches(TitleKey.Of(other)));
}
