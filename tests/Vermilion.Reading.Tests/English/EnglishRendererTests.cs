using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;

namespace Vermilion.Reading.Tests.English;

public class EnglishRendererTests
{
    static readonly EnglishRenderer Renderer = new(Catalog.Default);

    [Theory]
    [InlineData("70", null, "亿元", "=", "CNY 7 billion")]
    [InlineData("3.3", null, "万亿千瓦时", "~", "about 3.3 trillion kWh")]
    [InlineData("20", null, "GWh", "=", "20 GWh")]
    [InlineData("120", null, "万吨", "=", "1.2 million tonnes")]
    [InlineData("12", null, "亿千瓦", ">=", "at least 1,200 GW")]
    [InlineData("3000", null, "万千瓦", ">=", "at least 30 GW")]
    [InlineData("5", null, "个百分点", "=", "5 percentage points")]
    [InlineData("6", "8", "家", "range", "6 to 8")]
    [InlineData("100", "200", "万吨/年", "range", "1 to 2 million tonnes per year")]
    [InlineData("60", "65", "%", "range", "60 to 65 percent")]
    [InlineData("1", null, "小时", "<=", "no more than 1 hour")]
    [InlineData("1550", null, "万辆", "~", "about 15.5 million vehicles")]
    [InlineData("0.4", null, "吨标准煤/万元", "<", "less than 0.4 tonnes of standard coal per CNY 10,000")]
    [InlineData("1.3", null, "", "<=", "no more than 1.3")]
    [InlineData("7", null, "龘", ">", "more than 7龘")]
    public void Says_a_quantity(string value, string? max, string unit, string comparator, string english) =>
        Assert.Equal(english, Renderer.Quantity(Number(value), max is null ? null : Number(max), unit, comparator));

    [Theory]
    [InlineData("2021-02-18", "February 18, 2021")]
    [InlineData("2021-02", "February 2021")]
    [InlineData("2023", "2023")]
    [InlineData("2021/2025", "2021–2025")]
    [InlineData("2021/", "from 2021")]
    [InlineData("本世纪中叶", "本世纪中叶")]
    public void Says_a_date(string value, string english) => Assert.Equal(english, Renderer.Date(value));

    [Theory]
    [InlineData("国务院关于促进综合保税区高水平开放高质量发展的若干意见", "Several opinions on 促进综合保税区高水平开放高质量发展")]
    [InlineData("数字经济领域“两区”建设工作方案", "Work plan for 数字经济领域“两区”建设")]
    [InlineData("河北雄安新区总体规划（2018—2035年）", "Overall plan for 河北雄安新区 (2018–2035)")]
    [InlineData("关于做好龘龘工作的通知", "Notice on 做好龘龘工作")]
    public void Says_the_type_of_a_title_and_leaves_the_rest_in_Chinese(string title, string english) => Assert.Equal(english, Renderer.PartialTitle(title));

    [Fact]
    public void Takes_the_verb_and_the_rhythm_out_of_an_indicator() =>
        Assert.Equal("Bring in at least 20 industrial projects and platforms a year", Render("每年引进产业项目和平台", ">=", 20, "个", "count", null));

    [Theory]
    [InlineData("半数（50%）高新区在")]
    [InlineData("全球产能目标由原来")]
    [InlineData("重点行业共建成5G全连接工厂")]
    public void Leaves_out_what_is_no_noun_phrase(string indicator) => Assert.Null(Render(indicator, "=", 30, "个", "level", "2023"));

    [Fact]
    public void Raises_by_a_share() =>
        Assert.Equal("Raise the productivity of key enterprises by at least 20 percent by 2023", Render("重点企业生产效率", ">=", 20, "%", "delta_pct", "2023"));

    [Fact]
    public void Keeps_an_unknown_indicator_in_Chinese() =>
        Assert.Equal("Raise “重点企业龘龘效率” by at least 20 percent by 2023", Render("重点企业龘龘效率", ">=", 20, "%", "delta_pct", "2023"));

    [Fact]
    public void Cuts_by_the_magnitude_from_a_baseline() =>
        Assert.Equal("Cut the carbon dioxide emissions per unit of GDP by at least 65 percent from the 2005 level by 2030",
            Render("单位国内生产总值二氧化碳排放", ">=", -65, "%", "delta_pct", "2030", "2005"));

    [Fact]
    public void Does_not_say_an_implied_baseline() =>
        Assert.Equal("Double the robot density in manufacturing in 2021–2025", Render("制造业机器人密度", "=", 2, "倍", "multiple", "2021/2025", "2020 (implied)"));

    [Theory]
    [InlineData("5G全连接工厂", "=", 30, "个", "count", "2023", "verb:打造", "Build 30 5G fully connected factories by 2023")]
    [InlineData("标识解析二级节点", ">=", 120, "个", "level", "2025-12-31", null, "Reach at least 120 secondary nodes for identifier resolution by the end of 2025")]
    [InlineData("森林覆盖率", "~", 25, "%", "share", "2030", null, "Bring the forest coverage rate to about 25 percent by 2030")]
    [InlineData("能源消费总量", "<=", 60, "亿吨标准煤", "level", "2030", null, "Keep total energy consumption at no more than 6 billion tonnes of standard coal by 2030")]
    [InlineData("战略性新兴产业增加值占GDP比重", ">", 17, "%", "share", "2025", null, "Bring the share of value added of strategic emerging industries in GDP to more than 17 percent by 2025")]
    [InlineData("智能工厂", ">=", 50, "个", "count", null, "verb:打造;modality:力争", "Strive to build at least 50 smart factories")]
    [InlineData("全社会研发经费投入年均增长", ">=", 7, "%", "cagr", "2021/2025", null, "Grow gross expenditure on R&D by at least 7 percent a year on average in 2021–2025")]
    [InlineData("5G物联网终端用户数年均增长率", ">", 200, "%", "cagr", null, null, "Grow the number of 5G IoT terminal users by more than 200 percent a year on average")]
    [InlineData("工业软件国内市场满足率", ">", 50, "%", "share", "2025", null, "Bring the domestic market satisfaction rate of industrial software to more than 50 percent by 2025")]
    public void Renders_each_kind_of_target(string indicator, string comparator, int value, string unit, string kind, string? deadline, string? qualifier, string english) =>
        Assert.Equal(english, Render(indicator, comparator, value, unit, kind, deadline, null, qualifier));

    [Theory]
    [InlineData("人才", ">=", 100, "人", "count", "verb:培养", "Train at least 100 professionals")]
    [InlineData("实际利用外资", "=", 60, "亿美元", "level", "verb:增加", "Increase utilized foreign investment by USD 6 billion")]
    [InlineData("国产化率", ">=", 45, "%", "share", null, "Bring the localization rate to at least 45 percent")]
    [InlineData("中医药领域重点实验室", "=", 5, "个", "count", "verb:建设", "Build 5 traditional Chinese medicine key laboratories")]
    public void Says_who_is_counted_and_what_is_added(string indicator, string comparator, int value, string unit, string kind, string? qualifier, string english) =>
        Assert.Equal(english, Render(indicator, comparator, value, unit, kind, null, null, qualifier));

    [Theory]
    [InlineData("年营业收入超过100亿元的造船企业", "=", 6, "家", "count", "verb:培育", "Foster 6 shipbuilding enterprises with annual revenue of more than CNY 10 billion")]
    [InlineData("每个行业应用场景", ">=", 3, "个", "count", "verb:开放", "Open up at least 3 application scenarios in each industry")]
    [InlineData("每个设区市特色产业链", ">=", 1, "个", "count", "verb:打造", "Build at least 1 distinctive industrial chain in each prefecture-level city")]
    [InlineData("每千人口托位数", "=", 5, "个", "level", null, "Bring childcare places per 1,000 people to 5")]
    [InlineData("关键材料和零部件国产化率", "=", 80, "%", "share", null, "Bring the localization rate of key materials and components to 80 percent")]
    [InlineData("农村公路", "=", 300, "公里", "level", "verb:新改建", "Build and upgrade 300 km of rural roads")]
    [InlineData("居民消费价格涨幅", "~", 2, "%", "delta_pct", null, "Keep the rise in consumer prices at about 2 percent")]
    [InlineData("抽水蓄能投产规模", "=", 2, "亿千瓦", "level", null, "Bring the commissioned capacity of pumped storage to 200 GW")]
    public void Renders_sizes_units_and_shared_heads(string indicator, string comparator, int value, string unit, string kind, string? qualifier, string english) =>
        Assert.Equal(english, Render(indicator, comparator, value, unit, kind, null, null, qualifier));

    [Theory]
    [InlineData("棉纺", "share")]
    [InlineData("西电东送”规模", "level")]
    [InlineData("指数较基线", "delta_pct")]
    [InlineData("学院数量由33所", "level")]
    [InlineData("压煤层", "share")]
    public void A_piece_of_a_phrase_is_not_rendered(string indicator, string kind) => Assert.Null(Render(indicator, ">=", 30, "%", kind, "2030"));

    [Theory]
    [InlineData("工业互联网创新发展行动计划", null, "implements", "Implements the Industrial Internet Innovation Development Action Plan")]
    [InlineData("龘龘管理办法", "国发〔2021〕4号", "abolishes", "Abolishes 《龘龘管理办法》 (State Council 国发〔2021〕4号)")]
    [InlineData(null, "龘发〔2021〕4号", "cites", "Cites 龘发〔2021〕4号")]
    public void Says_what_is_cited_and_how(string? title, string? number, string role, string english) =>
        Assert.Equal(english, Renderer.Citation(new CitationFinding(title, number, role, default)));

    [Fact]
    public void Says_nothing_where_there_is_no_figure() =>
        Assert.Null(Render("20万人口以上城市铁路覆盖", "=", 0, "", "coverage", "2035"));

    [Theory]
    [InlineData("加快5G网络建设", "Accelerate the construction of 5G networks")]
    [InlineData("大力发展智能制造", "Vigorously develop intelligent manufacturing")]
    [InlineData("完善政策体系，优化营商环境。", "Improve the policy system; optimize the business environment")]
    [InlineData("推进对外贸易创新发展", "Advance the innovation and development of foreign trade")]
    [InlineData("创新能力显著提升", "Significantly improve innovation capability")]
    [InlineData("加快龘龘建设", null)]
    [InlineData("", null)]
    public void Renders_a_goal_when_all_of_it_is_known(string text, string? english) =>
        Assert.Equal(english, Renderer.Goal(new GoalFinding(text, null, "task", null, [], default)));

    [Theory]
    [InlineData("工业互联网创新发展行动计划（2021-2023年）", "Industrial Internet Innovation Development Action Plan (2021–2023)")]
    [InlineData("医疗装备产业发展规划（2021-2025年）", "Medical Equipment Industry Development Plan (2021–2025)")]
    [InlineData("“十四五”智能制造发展规划", "14th Five-Year Plan for the Development of Intelligent Manufacturing")]
    [InlineData("龘龘管理办法", null)]
    public void Renders_a_title_when_all_of_it_is_known(string title, string? english) => Assert.Equal(english, Renderer.Title(title));

    [Fact]
    public void Names_a_body_with_its_acronym()
    {
        Assert.Equal("Ministry of Industry and Information Technology (MIIT)", Renderer.BodyName("miit"));
        Assert.Equal("Shanghai Municipal People's Government", Renderer.BodyName("prov_shanghai"));
        Assert.Null(Renderer.BodyName("nobody"));
    }

    [Fact]
    public void Names_a_genre() => Assert.Equal("Action plan", Renderer.TypeName("action-plan"));

    static string? Render(string indicator, string comparator, int value, string unit, string kind, string? deadline, string? baseline = null, string? qualifier = null) =>
        Renderer.Target(new TargetFinding(indicator, comparator, value, null, unit, kind, deadline, baseline, qualifier, null, default, ""));

    static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
