using System.Globalization;
using Vermilion.Tracking;

namespace Vermilion.Tests.Tracking;

public class FigureWordsTests
{
    [Theory]
    [InlineData("3300000000000", "kWh", "3,300 TWh")]
    [InlineData("1200000000", "kW", "1,200 GW")]
    [InlineData("7000000000", "CNY", "CNY 7 billion")]
    [InlineData("20", "%", "20%")]
    [InlineData("500", "items", "500")]
    [InlineData("1500000", "t", "1.5 million t")]
    [InlineData("-17", "%", "-17%")]
    public void A_figure_is_written_as_people_read_it(string value, string unit, string words) =>
        Assert.Equal(words, FigureWords.Of(decimal.Parse(value, CultureInfo.InvariantCulture), unit));
}
