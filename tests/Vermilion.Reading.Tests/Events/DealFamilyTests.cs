using System.Text;

namespace Vermilion.Reading.Tests.Events;

/// <summary>Families of words and forms by which short news tells a deal; names and sums are invented.</summary>
public class DealFamilyTests
{
    [Theory]
    [InlineData("云岫材料拟入主北岭建材\n3月19日晚，北岭建材（证券代码：002999）公告，控股股东与云岫材料签订股份转让协议，云岫材料将受让其51%股份，总价18.02亿元。", "m_and_a")]
    [InlineData("鹿野汽车申请破产重整\n鹿野汽车公告，公司已向法院申请破产重整，各地门店停业。", "exit")]
    [InlineData("北岭科技通过港交所聆讯\n港交所官网显示，北岭科技（09999.HK）通过上市聆讯。", "listing")]
    [InlineData("云岫动力西彭工厂点火\n本报讯 8月7日，云岫动力系统（重庆）有限公司西彭工厂首条产线点火通线，年产能1万套。", "plant_capacity")]
    [InlineData("Maple Robotics shutters US arm\nSAN FRANCISCO - Maple Robotics, a Chinese developer of driverless carts, has shuttered its American business.", "exit")]
    [InlineData("Maple Retail Group lists in Hong Kong\nHONG KONG - Maple Retail Group debuted on the Hong Kong bourse on Wednesday.", "listing")]
    [InlineData("Maple Wind Energy bags order for turbines\nChinese turbine supplier Maple Wind Energy has bagged an order worth $400 million.", "supply_agreement")]
    public void Short_news_tells_its_deal(string text, string type) => Assert.Equal(type, Assert.Single(Events(text)).Type);

    [Fact]
    public void A_purchase_does_not_hide_the_venture_that_both_will_form()
    {
        var events = Events("Orion Motors takes 20% of Maple Automobile for 1.5 bln euros\nOrion Motors has agreed to buy 20% of Chinese carmaker Maple Automobile for 1.5 billion euros, and the two will set up a venture to sell its cars abroad.");
        Assert.Equal(["equity_investment", "joint_venture"], events.Select(e => e.Type));
    }

    [Fact]
    public void A_headline_in_dollars_gives_way_to_the_sum_of_the_lead()
    {
        var made = Assert.Single(Events("Maple Retail Group lists in Hong Kong, raises $69 mln\nHONG KONG - Maple Retail Group debuted on the Hong Kong bourse on Wednesday after raising HK$544 million."));
        Assert.Equal((544_000_000m, "HKD"), (made.Amount, made.Currency));
    }

    [Fact]
    public void A_listing_that_lies_ahead_is_not_told() =>
        Assert.DoesNotContain(Events("Maple Devices takes money from Orion Telecom\nMaple Devices has taken money from Orion Telecom ahead of a planned listing."), e => e.Type == "listing");

    static IReadOnlyList<EventFinding> Events(string text) =>
        DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain", Published = new DateOnly(2024, 3, 20) }).Events;
}
