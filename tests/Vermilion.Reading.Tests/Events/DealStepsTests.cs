using System.Text;

namespace Vermilion.Reading.Tests.Events;

/// <summary>How far a deal has come, and what is one at all; names and sums are invented.</summary>
public class DealStepsTests
{
    [Theory]
    [InlineData("signed", "Orion sells Maple brand to save it\nOrion Technologies has sold all assets of its phone brand Maple to a group of dealers. The buyer said it had signed an agreement with Orion. Once the sale closes, Orion will hold no shares.")]
    [InlineData("signed", "北岭汽车获60亿元战略投资\n4月29日，北岭汽车股份有限公司与青禾集团签署最终投资协议，青禾集团将投资60亿元。\n交割预计于第三季度完成。")]
    [InlineData("signed", "9亿元购10%股权 北岭科技入股云岫微\n记者获悉，8月20日，北岭科技股份有限公司公告，与青禾集团于当日签订《股权转让协议》，购买云岫微电子有限公司10%股权，交易金额为9亿元。")]
    [InlineData("completed", "北岭机器人完成C轮融资交割\n北岭机器人股份有限公司已于近日完成C轮融资的交割，由青禾集团、远桥资本领投。\n据多位接近交易的人士透露，本轮规模接近7亿元。")]
    public void Tells_how_far_it_has_come(string status, string text) => Assert.Equal(status, Assert.Single(Events(text)).Status);

    [Fact]
    public void Who_leaves_ventures_founds_none()
    {
        var made = Assert.Single(Events("Orion to sell stakes in two Chinese joint ventures\nGerman chemicals maker Orion Chemie said on Friday it would speed up its exit from two joint ventures in China. Orion Chemie cited weak demand."));
        Assert.Equal("exit", made.Type);
    }

    [Fact]
    public void A_brand_that_begins_to_sell_in_China_enters_a_market() =>
        Assert.Equal(("market_entry", "started"), Events("Orion Motors enters China\nOrion Motors officially launched in China on Friday with two imported models.").Select(e => (e.Type, e.Status)).Single());

    [Fact]
    public void Dirhams_of_Morocco_are_not_those_of_the_Emirates() =>
        Assert.Equal("MAD", Assert.Single(Events("Maple Energy signs deal for Morocco battery plant\nMorocco signed an agreement on Thursday with battery maker Maple Energy to build a battery plant for 9.4 billion dirhams, the prime minister's office said.")).Currency);

    [Fact]
    public void A_price_that_somebody_guesses_is_not_that_of_a_signed_deal() =>
        Assert.Null(Assert.Single(Events("Orion Motors buys Maple Energy\nOrion Motors Corp has signed an agreement to buy battery maker Maple Energy. No price was disclosed. A newspaper wrote that the deal could be worth 9 billion yuan.")).Amount);

    [Fact]
    public void A_roundup_of_the_week_tells_an_event_in_each_paragraph()
    {
        var made = Events("Tech this week: Orion files for IPO, Maple closes round, Birch plans plant\nOrion Mobility Inc filed for an IPO in Hong Kong on Thursday, according to its prospectus, after years of losses.\nChipmaker Maple Semiconductor said it had completed its Series C financing with a total of $700 million from several backers.\nBirch Energy Corp is planning a big battery plant in Shanghai with an annual capacity of 80 GWh, it announced on Monday.");
        Assert.Equal(["equity_investment", "listing", "plant_capacity"], made.Select(e => e.Type).Order());
    }

    static IReadOnlyList<EventFinding> Events(string text) =>
        DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain", Published = new DateOnly(2024, 9, 20) }).Events;
}
