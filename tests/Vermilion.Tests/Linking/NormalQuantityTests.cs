using System.Globalization;
using CsCheck;
using Vermilion.Linking.Ledger;

namespace Vermilion.Tests.Linking;

public class NormalQuantityTests
{
    [Theory]
    [InlineData("3.3", "万亿千瓦时", "3300000000000", "kWh")]
    [InlineData("12", "亿千瓦", "1200000000", "kW")]
    [InlineData("1200", "GW", "1200000000", "kW")]
    [InlineData("1200", "吉瓦", "1200000000", "kW")]
    [InlineData("120000", "万千瓦", "1200000000", "kW")]
    [InlineData("20", "GWh", "20000000", "kWh")]
    [InlineData("20", "吉瓦时", "20000000", "kWh")]
    [InlineData("70", "亿元", "7000000000", "CNY")]
    [InlineData("1.2", "万亿元", "1200000000000", "CNY")]
    [InlineData("70", "亿美元", "7000000000", "USD")]
    [InlineData("300", "万辆", "3000000", "vehicles")]
    [InlineData("4000", "万吨", "40000000", "t")]
    [InlineData("10", "亿吨标准煤", "1000000000", "tce")]
    [InlineData("2", "倍", "2", "times")]
    [InlineData("20", "%", "20", "%")]
    [InlineData("20", "％", "20", "%")]
    [InlineData("5", "‰", "0.5", "%")]
    [InlineData("1.5", "个百分点", "1.5", "pp")]
    [InlineData("25", "个基点", "0.25", "pp")]
    [InlineData("100", "公顷", "1500", "mu")]
    [InlineData("300", "EFLOPS", "300000000000000000000", "FLOPS")]
    [InlineData("12.0", "千瓦时/百公里", "0.12", "kWh/km")]
    [InlineData("0.3", "吨标准煤/万元", "0.00003", "tce/CNY")]
    [InlineData("500", "家", "500", "items")]
    [InlineData("3", "trillion yuan", "3000000000000", "CNY")]
    [InlineData("10.0", "亿元", "1000000000", "CNY")]
    public void Figures_of_one_kind_come_to_one_unit_exactly(string value, string unit, string normal, string normalUnit)
    {
        var found = NormalQuantity.Of(decimal.Parse(value, CultureInfo.InvariantCulture), unit);

        Assert.Equal((normal, normalUnit), (found!.Value.Value.ToString(CultureInfo.InvariantCulture), found.Value.Unit));
    }

    [Theory]
    [InlineData("方")]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("元/光年")]
    [InlineData("千瓦时/")]
    [InlineData("/万元")]
    public void An_unknown_unit_stays_as_written(string unit) => Assert.Null(NormalQuantity.Of(3, unit));

    [Fact]
    public void What_has_no_end_in_decimals_is_not_rounded() => Assert.Null(NormalQuantity.Of(1, "元/海里"));

    [Fact]
    public void A_figure_beyond_all_measure_is_none() => Assert.Null(NormalQuantity.Of(decimal.MaxValue, "万亿元"));

    [Fact]
    public void Ten_thousand_of_a_unit_are_ten_thousand_times_one() =>
        Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.OneOf(Gen.Const("元"), Gen.Const("千瓦"), Gen.Const("吨"), Gen.Const("辆"), Gen.Const("公里"), Gen.Const("亩"), Gen.Const("千瓦时"), Gen.Const("人次"))).Sample((number, unit) =>
            NormalQuantity.Of(number, "万" + unit) == NormalQuantity.Of(number * 10_000m, unit));
}
