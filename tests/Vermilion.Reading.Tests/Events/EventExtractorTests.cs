using System.IO.Compression;
using System.Text.Json;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests.Events;

public class EventExtractorTests
{
    static readonly EventExtractor Extractor = new(Catalog.Default);

    [Theory]
    [InlineData("2月19日，蜂巢能源与浙江省湖州市签约，将投资70亿元在南太湖新区建设年产20GWh的动力电池基地。")]
    [InlineData("SVOLT signed an agreement with the government of Huzhou on February 19 to build a battery base with an annual capacity of 20 GWh, investing CNY 7 billion.")]
    public void Reads_a_battery_plant_that_was_signed(string text)
    {
        var found = Assert.Single(Extract(text));
        Assert.Equal(("plant_capacity", "signed", 7_000_000_000m, "CNY", "2021-02-19"), (found.Type, found.Status, found.Amount, found.Currency, found.Date));
        Assert.Equal(new EventCapacity(20, "GWh"), found.Capacity);
        Assert.Equal(["developer", "host"], found.Parties.Select(p => p.Role));
    }

    [Theory]
    [InlineData("福特汽车2月3日宣布终止与众泰汽车成立电动汽车合资公司的计划。", "joint_venture", "terminated", "福特汽车|众泰汽车")]
    [InlineData("Ford Motor terminates its plans to launch an EV joint venture with Zotye.", "joint_venture", "terminated", "Ford Motor|Zotye")]
    [InlineData("文远知行近日获得网约车经营许可。", "licence_permit", "approved", "文远知行")]
    [InlineData("Geely receives approval for a plant in Taizhou to produce satellites.", "licence_permit", "approved", "Geely")]
    [InlineData("Didi reportedly plans to roll out its ride-hailing services in Germany.", "market_entry", "rumoured", "Didi")]
    [InlineData("据知情人士透露，滴滴计划进入西欧市场。", "market_entry", "rumoured", "滴滴")]
    [InlineData("哈勃科技投资有限公司入股无锡飞谱电子信息有限公司。", "equity_investment", "announced", "哈勃科技投资有限公司|无锡飞谱电子信息有限公司")]
    [InlineData("百度正洽谈投资一家人工智能芯片公司。", "equity_investment", "rumoured", "百度")]
    [InlineData("SAIC Motor will use processors from chipmaking startup Horizon Robotics.", "supply_agreement", "announced", "SAIC Motor|Horizon Robotics")]
    [InlineData("上汽集团宣布将采用地平线的芯片和软件。", "supply_agreement", "announced", "上汽集团|地平线")]
    [InlineData("美国商务部将中芯国际列入实体清单。", "sanction_control", "announced", "中芯国际|美国商务部")]
    public void Reads_type_status_and_parties(string text, string type, string status, string parties)
    {
        var found = Assert.Single(Extract(text));
        Assert.Equal((type, status), (found.Type, found.Status));
        Assert.Equal(parties.Split('|'), found.Parties.Select(p => p.Name));
    }

    [Theory]
    [InlineData("全球移动通信系统协会预计，未来五年中国运营商将在5G上投资近1900亿美元。")]
    [InlineData("GSMA estimates that Chinese mobile operators will invest almost USD 190 billion in 5G over the next five years.")]
    public void Reads_a_forecast_with_its_amount(string text)
    {
        var found = Assert.Single(Extract(text));
        Assert.Equal(("survey_forecast", 190_000_000_000m, "USD"), (found.Type, found.Amount, found.Currency));
    }

    [Theory]
    [InlineData("宁德时代否认将收购该公司。")]
    [InlineData("各地企业加快投资，一批工厂开工。")]
    [InlineData("国家主席会见苹果公司负责人，双方签署合作协议。")]
    [InlineData("南京东路的商店签约一批新品牌，零下一百度的实验获批。")]
    [InlineData("近日气温下降，三星堆遗址新增投资。")]
    [InlineData("")]
    public void Sees_no_event_where_there_is_none(string text) => Assert.Empty(Extract(text));

    [Theory]
    [InlineData("draft")]
    [InlineData("call")]
    [InlineData("final")]
    public void Reads_events_only_in_news(string status) =>
        Assert.Empty(Extract("2月19日，蜂巢能源与湖州市签约，将投资70亿元建设动力电池基地。", status));

    [Fact]
    public void Takes_no_amount_where_two_compete() =>
        Assert.Null(Assert.Single(Extract("比亚迪获批，去年营收1500亿元，另有20亿元、30亿元两项。")).Amount);

    [Fact]
    public void A_day_ahead_of_publication_is_of_the_year_before() =>
        Assert.Equal("2020-12-30", Assert.Single(Extract("12月30日，宁德时代完成收购。")).Date);

    [Fact]
    public void A_full_name_keeps_its_place_and_its_short_name_is_no_second_party()
    {
        var found = Assert.Single(Extract("北京星河动力装备科技有限公司（以下简称“星河动力”）完成12.7亿元B轮融资。"));
        Assert.Equal(new EventParty("北京星河动力装备科技有限公司", "recipient"), Assert.Single(found.Parties));
        Assert.Equal("1270000000", found.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("文远知行获广汽集团战略投资\n文远知行宣布获得广汽集团战略投资。同日，双方签署合作协议，共同投放自动驾驶出租车。", "equity_investment|supply_agreement")]
    [InlineData("Stellantis pays 1.5 bln euros for a fifth of Leapmotor\nStellantis has agreed to buy about 20% of Leapmotor for 1.5 billion euros. The two will also form a joint venture for sales abroad.", "equity_investment|joint_venture")]
    [InlineData("早报\n【云岫科技递表港交所】云岫科技向港交所递交招股书。\n【宁德时代终止收购甲矿业】宁德时代公告，终止以3.2亿美元收购甲矿业全部股权。", "listing|m_and_a")]
    public void Two_events_in_a_report_are_two(string text, string types) =>
        Assert.Equal(types.Split('|'), Extract(text).Select(e => e.Type));

    [Theory]
    [InlineData("宁德时代匈牙利工厂开工\n宁德时代在匈牙利的电池工厂开工。2021年公司曾完成增资，此前还与福特签署供货协议。", "plant_capacity")]
    [InlineData("BYD breaks ground on car plant\nBYD broke ground on its plant in Brazil. Last year it signed a supply agreement with Tesla.", "plant_capacity")]
    public void What_was_told_before_is_no_second_event(string text, string type) => Assert.Equal(type, Assert.Single(Extract(text)).Type);

    [Fact]
    public void What_is_listed_beside_a_company_is_one() =>
        Assert.Equal(["芯擎科技", "九川资本", "江屿创投", "石榴基金"],
            Assert.Single(Extract("芯擎科技完成2.5亿元A轮融资\n芯擎科技完成2.5亿元A轮融资，由九川资本领投，江屿创投、老股东石榴基金跟投。")).Parties.Select(p => p.Name));

    [Fact]
    public void Who_underwrites_is_no_party() =>
        Assert.Equal("零跑汽车", Assert.Single(Assert.Single(Extract("零跑汽车向港交所递交招股书，中金公司担任保荐人。")).Parties).Name);

    [Fact]
    public void One_event_in_title_and_lead_is_one()
    {
        var found = Assert.Single(Extract("蜂巢能源签约湖州建设电池基地\n2月19日，蜂巢能源与湖州市签约，将投资70亿元建设年产20GWh的动力电池基地。"));
        Assert.Equal(70m * 100_000_000, found.Amount);
    }

    [Fact]
    public void The_span_is_the_sentence()
    {
        const string text = "今天天气晴。福特汽车终止与众泰汽车的合资公司。完。";
        Assert.Equal("福特汽车终止与众泰汽车的合资公司。", Assert.Single(Extract(text)).Span.Of(text).ToString());
    }

    [Fact]
    public void Almost_no_evening_news_tells_a_corporate_event()
    {
        var items = EveningNews();
        if (items is null) Assert.Skip("shared/corpora is not here");
        var told = items.Count(body => Extract(body).Count > 0);
        Assert.True(told <= 15, $"{told} of {items.Count} items fired");
    }

    static List<string>? EveningNews()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpora = Environment.GetEnvironmentVariable("VERMILION_CORPORA") ?? Path.Combine(folder.FullName, "shared", "corpora");
            var file = Path.Combine(corpora, "cctv_news", "docs.jsonl.gz");
            if (!File.Exists(file)) continue;
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            return [.. Lines(reader).Where((_, i) => i % 48 == 0).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("body").GetString() ?? "").Take(500)];
        }

        return null;
    }

    static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    static IReadOnlyList<EventFinding> Extract(string text, string status = "news") =>
        Extractor.Extract(new ReadingContext(
            new SourceText { Text = text, MediaType = "text/plain" },
            new Header { Status = status, Dates = new DocumentDates { Published = new DateFinding("2021-02-22", default) } }));
}
