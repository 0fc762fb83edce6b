using System.Text;

namespace Vermilion.Reading.Tests.Events;

/// <summary>What is bought, from whom, for which of several sums; names and sums are invented.</summary>
public class DealGrammarTests
{
    [Fact]
    public void Goods_that_are_bought_are_a_supply_and_no_takeover()
    {
        var made = Assert.Single(Events("Orion Motors in talks to buy Maple batteries\nOrion Motors is discussing with China's Maple Energy a deal to purchase batteries for its vans, people familiar with the matter said."));
        Assert.Equal(("supply_agreement", "rumoured"), (made.Type, made.Status));
    }

    [Fact]
    public void A_maker_of_goods_that_is_bought_is_a_takeover() =>
        Assert.Equal("m_and_a", Assert.Single(Events("Orion Motors buys battery maker Maple Energy\nOrion Motors Corp has agreed to buy battery maker Maple Energy for $300 million.")).Type);

    [Theory]
    [InlineData("Maple Motors caps record year with 51,480 vehicles in December\nMaple Motors sold 427,000 vehicles last year, figures showed, well above the 360,000 that it had set out to sell.")]
    [InlineData("Maple Devices bought fewer chips in 2020\nMaple Devices bought 12 percent fewer chips in 2020 than the year before, a market researcher found.")]
    [InlineData("北岭汽车一季度净利增三成\n北岭汽车股份有限公司披露一季报，营收84.7亿元，匈牙利工厂预计年内投产。")]
    public void Results_of_a_period_are_no_event(string text) => Assert.Empty(Events(text));

    [Fact]
    public void What_is_taken_along_with_the_goods_is_no_company() =>
        Assert.DoesNotContain(Assert.Single(Events("北岭汽车将采用云岫智行芯片\n2月22日，北岭汽车与云岫智行宣布，北岭汽车的车型将采用云岫智行的处理器和配套软件。")).Parties, p => p.Name.Contains("软件", StringComparison.Ordinal));

    [Fact]
    public void Who_sells_and_what_is_sold_are_named_by_the_grammar_of_the_purchase()
    {
        var made = Assert.Single(Events("北岭科技拟购云岫微97.5%股权\n北岭科技股份有限公司公告，拟向青禾集团、远桥资本购买云岫微97.5%股权，交易价格待定。"));
        Assert.Equal("m_and_a", made.Type);
        Assert.Contains(made.Parties, p => p.Name == "云岫微");
        Assert.Contains(made.Parties, p => p.Name == "远桥资本");
    }

    [Fact]
    public void A_Latin_name_between_Chinese_characters_is_a_company_where_it_signs() =>
        Assert.Contains(Assert.Single(Events("北岭生物与美企签许可协议\n北岭生物宣布，与Maple Therapeutics签署合作与许可协议，首付款5亿美元。")).Parties, p => p.Name == "Maple Therapeutics");

    [Fact]
    public void The_total_of_a_plant_that_now_runs_may_stand_beside_the_year_of_its_start() =>
        Assert.Equal(2_800_000_000m, Assert.Single(Events("北岭能源青河绿氢项目投产\n新华社电 北岭能源青河绿氢示范项目工厂18日正式投产。\n项目于2021年11月启动建设，总投资近28亿元。")).Amount);

    [Fact]
    public void A_sum_that_the_headline_rounds_is_taken_from_the_lead() =>
        Assert.Equal(412_300_000m, Assert.Single(Events("Maple Energy to invest up to $412 million in Malaysian battery plant\nMaple Energy will sink no more than $412.3 million into a battery plant in Kulim, it said.")).Amount);

    [Fact]
    public void What_a_case_is_about_is_not_its_event() =>
        Assert.Equal("sanction_control", Assert.Single(Events("北岭半导体因收购未申报被立案\n因北岭半导体股份有限公司收购云岫微电子公司未依法申报经营者集中，市场监管总局对其开展立案调查。")).Type);

    [Fact]
    public void Figures_of_a_forecast_are_no_targets() =>
        Assert.Empty(Read("Wafer output to top 9 million a month in 2025, SEMI says\nChipmakers will lift capacity to 9.1 million wafers a month by 2025, trade body SEMI estimates in its latest survey of fabs.").Targets);

    static IReadOnlyList<EventFinding> Events(string text) => Read(text).Events;

    static ReadResult Read(string text) =>
        DocumentReader.Default.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain", Published = new DateOnly(2024, 3, 20) });
}
