using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class DeadlineLexerTests
{
    static string Read(string text, int? year = 2021) =>
        string.Join(' ', DeadlineLexer.Find(TextMasks.ForDeadlines(text), year).Where(d => !d.IsPast(year)).Select(d => d.Value));

    [Theory]
    [InlineData("到2025年，", "2025")]
    [InlineData("到2025年底，", "2025-12-31")]
    [InlineData("2023年底前完成", "2023-12-31")]
    [InlineData("2030年前达峰", "2030")]
    [InlineData("2022年6月底前", "2022-06-30")]
    [InlineData("2021—2025年", "2021/2025")]
    [InlineData("2022年起，", "2022/")]
    [InlineData("“十四五”期间", "2021/2025")]
    [InlineData("到“十五五”末", "2030")]
    [InlineData("未来五年", "2021/2025")]
    [InlineData("三年内", "2024")]
    [InlineData("年底前", "2021-12-31")]
    [InlineData("到本世纪中叶", "2050")]
    public void Reads_a_deadline(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("比2015年提高")]
    [InlineData("较2023年增长")]
    [InlineData("在2020年基础上翻一番")]
    [InlineData("与2019年相比")]
    [InlineData("截至2021年底")]
    [InlineData("“十三五”以来")]
    [InlineData("2021年前三季度")]
    [InlineData("去年底")]
    [InlineData("2021年3月5日发布")]
    [InlineData("2018年至2020年")]
    [InlineData("贸易往来26年内地企业")]
    public void Reads_no_deadline_in_a_baseline_or_a_report(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void Without_a_year_to_stand_on_a_relative_time_is_none() => Assert.Equal("", Read("未来五年，年底前", null));

    [Fact]
    public void A_bare_year_is_marked() => Assert.True(DeadlineLexer.Find("2030年全国用量达到", 2021).Single().IsBare);
}
