using Vermilion.Model;

namespace Vermilion.Tests;

public class ReportingPeriodTests
{
    [Fact]
    public void Knows_its_first_and_last_day_in_a_leap_year()
    {
        var period = ReportingPeriod.TryParse("2020-02")!.Value;

        Assert.Equal(new DateOnly(2020, 2, 1), period.First);
        Assert.Equal(new DateOnly(2020, 2, 29), period.Last);
        Assert.True(period.Contains(new DateOnly(2020, 2, 29)));
        Assert.False(period.Contains(new DateOnly(2020, 3, 1)));
        Assert.Equal("2020-02", period.ToString());
    }

    [Theory]
    [InlineData("2021-13")]
    [InlineData("2021")]
    [InlineData("2021-2")]
    [InlineData("February 2021")]
    [InlineData("")]
    public void What_is_no_month_is_no_period(string text) => Assert.Null(ReportingPeriod.TryParse(text));
}
