using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Text;

public class ChineseDatesTests
{
    [Theory]
    [InlineData("2020年12月22日", "2020-12-22")]
    [InlineData("2019 年 1 月 9 日", "2019-01-09")]
    [InlineData("自２００７年１月１日起施行", "2007-01-01")]
    [InlineData("二○○六年十一月十日", "2006-11-10")]
    [InlineData("二〇二〇年元月廿三日", "2020-01-23")]
    [InlineData("二OO一年九月六日", "2001-09-06")]
    [InlineData("发布时间：2021-02-18 08:00", "2021-02-18")]
    [InlineData("2021/2/8", "2021-02-08")]
    [InlineData("2021.02.08", "2021-02-08")]
    [InlineData("Published on February 18, 2021 by", "2021-02-18")]
    [InlineData("Feb. 9, 2021", "2021-02-09")]
    [InlineData("18 February 2021", "2021-02-18")]
    [InlineData("2021年2月", "2021-02")]
    public void Reads_a_date(string text, string expected) => Assert.Equal(expected, Assert.Single(ChineseDates.Find(text)).Value);

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021年13月1日")]
    [InlineData("1.2.3")]
    [InlineData("电话：010-2021-0218")]
    public void Refuses_what_is_no_day_of_the_calendar(string text) => Assert.Empty(ChineseDates.Find(text));

    [Fact]
    public void Gives_the_stretch_of_each_date_in_order()
    {
        const string text = "（1991年3月4日发布　二○一八年九月六日修订）";
        var dates = ChineseDates.Find(text);
        Assert.Equal(["1991年3月4日", "二○一八年九月六日"], dates.Select(d => d.Span.Of(text).ToString()));
    }

    [Fact]
    public void Knows_a_line_that_is_a_date_and_nothing_else()
    {
        Assert.Equal("2019-01-27", ChineseDates.WholeLine("　　2019年1月27日 ", new TextSpan(0, 13))?.Value);
        const string prose = "2019年1月27日起施行";
        Assert.Null(ChineseDates.WholeLine(prose, new TextSpan(0, prose.Length)));
        Assert.Null(ChineseDates.WholeLine("2019年1月", new TextSpan(0, 7)));
    }

    [Fact]
    public void Reads_days_without_a_year_on_the_year_that_is_given()
    {
        const string text = "请于3月10日前反馈，2020年4月1日除外";
        Assert.Equal(["2021-03-10"], ChineseDates.FindYearless(text, 2021, 0, text.Length).Select(d => d.Value));
    }
}
