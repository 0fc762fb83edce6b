using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class TextMasksTests
{
    [Theory]
    [InlineData("按照《2021年300项任务》")]
    [InlineData("部署5G基站和IPv6网络")]
    [InlineData("治理PM2.5污染")]
    [InlineData("交付C919飞机")]
    [InlineData("执行GB/T 19001-2016标准")]
    [InlineData("2023年3月15日召开")]
    [InlineData("交规〔2019〕48号文件")]
    [InlineData("第3批和第十二届")]
    [InlineData("世界500强企业")]
    [InlineData("前10位港口")]
    [InlineData("达2级及以上的船厂")]
    [InlineData("30万人口以上城市")]
    [InlineData("每10万人口拥有量")]
    [InlineData("“369工程”启动")]
    [InlineData("（含5个分项）")]
    [InlineData("实行1+X证书")]
    [InlineData("7×24小时")]
    [InlineData("电话010-87654321")]
    public void Hides_figures_that_are_no_measures(string text) =>
        Assert.DoesNotMatch("[0-9]", TextMasks.ForMeasures(text).Replace("小时", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("减排100-200万吨", "100-200万吨")]
    [InlineData("强度50 μg/m3以下", "50")]
    [InlineData("培育12家企业", "12家")]
    public void Leaves_measures_alone(string text, string kept) => Assert.Contains(kept, TextMasks.ForMeasures(text), StringComparison.Ordinal);

    [Fact]
    public void Keeps_positions()
    {
        const string text = "按《规划（2020年）》建设5G基站10万个";
        Assert.Equal(text.Length, TextMasks.ForMeasures(text).Length);
    }

    [Fact]
    public void Leaves_the_five_year_plan_to_the_deadlines() => Assert.Contains("“十四五”", TextMasks.ForDeadlines("“十四五”期间"), StringComparison.Ordinal);
}
