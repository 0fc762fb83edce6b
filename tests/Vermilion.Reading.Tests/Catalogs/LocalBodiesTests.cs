using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Tests;

/// <summary>Bodies of provinces and cities that are made by rule.</summary>
public class LocalBodiesTests
{
    static readonly Catalog Catalog = Catalog.Default;

    [Theory]
    [InlineData("江西省商务厅", "jiangxi.commerce", "Jiangxi Provincial Department of Commerce")]
    [InlineData("江西省市场监管局", "jiangxi.market-regulation", "Jiangxi Provincial Administration for Market Regulation")]
    [InlineData("南昌市人民政府办公室", "nanchang.general-office", "General Office of the Nanchang Municipal People's Government")]
    [InlineData("北京市中医管理局", "beijing.chinese-medicine", "Beijing Municipal Administration of Traditional Chinese Medicine")]
    public void A_known_place_and_a_known_department_make_a_body(string name, string id, string english)
    {
        var body = Catalog.BodyIndex.Resolve(name);
        Assert.Equal((id, english), (body?.Id, body?.En));
        Assert.Equal(english, Catalog.BodyById(id)?.En);
    }

    [Theory]
    [InlineData("某某省商务厅")]
    [InlineData("江西省万事通厅")]
    [InlineData("江西省")]
    public void What_is_no_known_place_or_department_makes_none(string name) =>
        Assert.DoesNotContain('.', Catalog.BodyIndex.Resolve(name)?.Id ?? "");

    [Fact]
    public void A_line_of_the_registry_goes_before_the_rule() =>
        Assert.Equal("bj_jxj", Catalog.BodyIndex.Resolve("北京市经济和信息化局")?.Id);
}
