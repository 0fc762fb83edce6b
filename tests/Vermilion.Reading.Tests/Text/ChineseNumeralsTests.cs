using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Text;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十六", 26)]
    [InlineData("廿三", 23)]
    [InlineData("卅一", 31)]
    [InlineData("一百零五", 105)]
    [InlineData("两千三百", 2300)]
    [InlineData("二○○六", 2006)]
    [InlineData("二〇二一", 2021)]
    [InlineData("二OO一", 2001)]
    [InlineData("三五零", 350)]
    [InlineData("197", 197)]
    [InlineData("２００７", 2007)]
    [InlineData("3万", 30_000)]
    [InlineData("十万", 100_000)]
    [InlineData("2亿3000万", 230_000_000)]
    [InlineData("五万亿", 5_000_000_000_000)]
    [InlineData("一万二千", 12_000)]
    public void Reads_a_number(string text, long expected) => Assert.Equal(expected, ChineseNumerals.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("第一")]
    [InlineData("三个")]
    [InlineData("1.5")]
    [InlineData("亿元")]
    public void Refuses_what_is_no_whole_number(string text) => Assert.Null(ChineseNumerals.Parse(text));
}
