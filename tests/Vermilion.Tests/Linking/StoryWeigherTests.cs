using System.Text;
using Vermilion.Linking.Stories;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Linking;

/// <summary>Pairs of documents made by hand: each as its rule is to see it.</summary>
public class StoryWeigherTests
{
    static readonly DocumentReader Reader = DocumentReader.Default;
    static readonly StoryReader Stories = new(Catalog.Default);
    static readonly StoryWeigher Weigher = new(Catalog.Default);

    // 180 letters of an item as an evening programme reads it out.
    const string Harbour =
        "今天（6月3日），东洲港新建的自动化码头正式投入使用。码头岸线长1200米，配有16台远程操控的岸桥和42辆无人驾驶的转运车，全年可以多装卸80万个标准箱。\n" +
        "港口负责人介绍，工人们现在坐在控制室里操作，一个人可以照看三台设备，雨雪天也不用停工。当地还为港口修了一条铁路支线，货物下船以后两小时就能发往内陆。\n" +
        "今年以来，东洲港已经开通了五条新航线，前五个月的吞吐量比去年同期增长了一成二。";

    [Fact]
    public void A_second_scrape_with_other_furniture_is_a_copy() => Assert.Equal("copy", Reason(
        Read("a", "东洲港自动化码头启用", "央视网消息（新闻联播）：" + Harbour, "2023-06-03"),
        Read("b", "[视频]东洲港自动化码头启用", Harbour.Replace("\n", "\n\n　　", StringComparison.Ordinal) + "\n责任编辑：某某\n", "2023-06-03")));

    [Fact]
    public void A_text_cut_to_two_thirds_under_the_same_title_is_a_copy() => Assert.Equal("copy", Reason(
        Read("a", "东洲港自动化码头启用", Harbour, "2023-06-03"), Read("b", "东洲港自动化码头启用", Harbour[..(Harbour.Length * 2 / 3)], null)));

    [Fact]
    public void The_next_report_of_a_daily_series_is_no_copy() => Assert.Null(Reason(
        Read("a", "灾区供电恢复情况通报", "截至6月3日18时，东洲、西陵、南浦三市共有1203个台区停电，涉及用户45万户，已经恢复38万户。电力部门出动抢修人员2100人、车辆560台，预计明天全部恢复供电。各级党委政府正在组织群众开展自救。", "2023-06-03"),
        Read("b", "灾区供电恢复情况通报", "截至6月4日18时，东洲、西陵、南浦三市共有317个台区停电，涉及用户9万户，已经恢复44万户。电力部门出动抢修人员3400人、车辆730台，预计后天全部恢复供电。各级党委政府正在组织群众开展自救。", "2023-06-04")));

    [Fact]
    public void A_short_item_is_a_copy_only_under_the_same_title_and_near()
    {
        const string words = "节目的最后，让我们一起看看初夏的江南水乡。";
        Assert.Equal("copy", Reason(Read("a", "水乡初夏", words, "2023-06-03"), Read("b", "水乡初夏", words, "2023-06-03")));
        Assert.Null(Reason(Read("a", "水乡初夏", words, "2023-06-03"), Read("b", "水乡初夏", words, "2023-06-20")));
        Assert.Null(Reason(Read("a", "水乡初夏", words, "2023-06-03"), Read("b", "江南风光", words + "看看", "2023-06-03")));
    }

    [Fact]
    public void Reports_on_other_things_that_mention_one_convention_are_two() => Assert.Null(Reason(
        Read("a", "两国领导人会谈", "双方表示，将按照《东洲气候变化公约》的目标加强合作，并就贸易和人员往来交换意见。" + Harbour[..60], "2023-06-03"),
        Read("b", "国际快讯", "该机构称，《东洲气候变化公约》的资金仍然不足，下一次会议将在秋天举行，各方还要继续谈判。", "2023-06-05")));

    [Fact]
    public void Two_reports_that_say_that_one_text_was_issued_are_one_story() => Assert.Equal("work", Reason(
        Read("a", "渔业管理有了新规", "农业农村部近日印发《智慧渔场建设管理办法》，对选址和养殖密度作出规定。", "2023-06-03"),
        Read("b", "沿海各地加快建设", "《智慧渔场建设管理办法》日前发布，沿海三省已经开始申报，首批名单将在秋天公布。", "2023-06-05")));

    [Fact]
    public void Two_cities_statutes_of_one_template_are_two() => Assert.Null(Reason(
        Read("a", "东洲市大气污染防治条例", "第一条 为了防治大气污染，根据《中华人民共和国立法法》，制定本条例。\n第二条 本条例适用于东洲市。", "2019-07-01"),
        Read("b", "西陵市大气污染防治条例", "第一条 为了防治大气污染，根据《中华人民共和国立法法》，制定本条例。\n第二条 本条例适用于西陵市。", "2019-07-01")));

    [Fact]
    public void A_chambers_survey_and_a_report_on_it_in_the_other_language_are_one_story() => Assert.Equal("event", Reason(
        Read("a", "German firms stay put: chamber presents its survey", "BEIJING -- Today AHK, the German Chamber of Commerce in China, presented the results of its survey. Of the companies asked, 96 percent have no plans to leave.", "2021-02-02"),
        Read("b", "德国商会调查：96%的在华德企不打算离开", "2月2日，中国德国商会公布会员调查结果，96%的受访企业没有撤离的计划。", "2021-02-02")));

    [Fact]
    public void Two_replies_of_one_template_are_two()
    {
        static string Reply(string city) => $"{city}省人民政府：\n你省关于设立综合保税区的请示收悉。现批复如下：\n一、同意设立{city}综合保税区，规划面积1.5平方公里，四至范围由有关部门核定。\n二、综合保税区的建设应当符合土地利用总体规划，节约用地，严格管理。\n三、由海关总署会同有关部门组织验收，验收合格后开始运行，享受有关政策。";
        Assert.NotEqual("copy", Reason(
            Read("a", "国务院关于同意设立东洲综合保税区的批复", Reply("东洲"), "2023-06-03", "国函〔2023〕31号"),
            Read("b", "国务院关于同意设立西陵综合保税区的批复", Reply("西陵"), "2023-06-03", "国函〔2023〕32号")));
    }

    [Fact]
    public void A_policy_and_what_interprets_it_are_one_story() => Assert.Equal("work", Reason(
        Read("a", "农业农村部关于印发《智慧渔场建设行动计划》的通知", "", "2023-06-03", "农渔发〔2023〕9号"),
        Read("b", "农业农村部有关负责人就《智慧渔场建设行动计划》答记者问", "", "2023-06-09")));

    [Fact]
    public void An_interview_that_names_no_title_is_known_by_what_the_policy_is_about() => Assert.Equal("work", Reason(
        Read("a", "关于印发《深海养殖装备行业联合监管若干措施》的通知", "", "2023-06-03", "农办渔〔2023〕9号"),
        Read("b", "农业农村部有关负责人就建立深海养殖装备行业联合监管机制答记者问", "", "2023-06-04")));

    [Fact]
    public void Two_policies_whose_names_differ_in_one_trade_stay_apart() => Assert.Null(Reason(
        Read("a", "人力资源社会保障部关于深化船员职称制度改革的指导意见", "", "2023-06-03", "人社部发〔2023〕9号"),
        Read("b", "两部门就印发《关于深化导游职称制度改革的指导意见》答记者问", "", "2023-06-04")));

    [Fact]
    public void A_leading_article_on_farmers_belongs_to_the_first_document_of_the_year_only_in_its_days()
    {
        var document = Read("a", "2023年中央一号文件公布 重点是粮食和种业", "", "2023-02-13");
        Assert.Equal("work", Reason(document, Read("b", "人民日报社论：为农民增收添动力", "", "2023-02-14")));
        Assert.Null(Reason(document, Read("b", "人民日报社论：为农民增收添动力", "", "2023-04-14")));
    }

    [Fact]
    public void Reports_in_two_languages_on_one_deal_are_one_story() => Assert.Equal("event", Reason(
        Read("a", "蜂巢能源将在湖州建设20GWh电池基地", "2月19日，蜂巢能源与浙江湖州市政府签约，计划投资70亿元建设年产20GWh的动力电池基地。", "2021-02-19"),
        Read("b", "SVOLT to build 20 GWh battery plant in Huzhou", "SVOLT signed an agreement with the city of Huzhou, Zhejiang, on February 19 to invest CNY 7 billion in a battery plant with an annual capacity of 20 GWh.", "2021-02-19")));

    [Fact]
    public void Two_plants_of_one_size_and_price_in_two_cities_stay_apart() => Assert.Null(Reason(
        Read("a", "蜂巢能源将在湖州建设20GWh电池基地", "2月19日，蜂巢能源与浙江湖州市政府签约，计划投资70亿元建设年产20GWh的动力电池基地。", "2021-02-19"),
        Read("b", "蜂巢能源20GWh电池项目落户遂宁", "1月27日，蜂巢能源与四川遂宁市政府签约，计划投资70亿元建设年产20GWh的动力电池基地。", "2021-01-27")));

    [Fact]
    public void English_news_that_names_issuer_and_terms_covers_a_chinese_policy() => Assert.Equal("work", Reason(
        Read("a", "工业和信息化部关于印发《工业互联网平台建设行动计划》的通知", "各省工业和信息化主管部门：\n现印发给你们，请认真贯彻执行。\n工业和信息化部\n2023年6月3日", "2023-06-03", "工信部信管〔2023〕97号"),
        Read("b", "China maps out industrial internet push", "China's Ministry of Industry and Information Technology on Saturday published a plan to build more industrial internet platforms by 2025.", "2023-06-03")));

    [Theory]
    [InlineData("Lufthansa pilots begin three-day strike over pensions", "Lufthansa grounds flights as pilots strike over pensions", true)]
    [InlineData("Apple profit beats estimates on iPhone sales", "Microsoft profit beats estimates on cloud sales", false)]
    [InlineData("Fed raises interest rates by a quarter point", "ECB raises interest rates by a quarter point", false)]
    [InlineData("Nokia to cut 1,000 jobs in Finland", "Nokia chief unveils new Lumia phones", false)]
    public void English_headlines_are_one_event_by_their_names(string one, string other, bool together) =>
        Assert.Equal(together ? "headline" : null, Reason(Read("a", one, "", "2023-06-03"), Read("b", other, "", "2023-06-04")));

    [Fact]
    public void The_weight_of_a_pair_does_not_depend_on_its_order()
    {
        var documents = new[] { Read("a", "东洲港自动化码头启用", Harbour, "2023-06-03"), Read("b", "东洲港自动化码头启用", Harbour[..150], null), Read("c", "SVOLT to build battery plant in Huzhou", "", "2023-06-03") };
        foreach (var one in documents) foreach (var other in documents) Assert.Equal(Weigher.Weigh(one, other), Weigher.Weigh(other, one));
    }

    static string? Reason(StoryFacts one, StoryFacts other) => Weigher.Weigh(one, other)?.Reason;

    static StoryFacts Read(string id, string title, string text, string? day, string? number = null)
    {
        var published = day is null ? (DateOnly?)null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var reading = Reader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain", Charset = "utf-8", Id = id, Title = title, Published = published, DocumentNumber = number });
        return Stories.Read(
            new Document
            {
                Id = id, ContentHash = id, Title = reading.Title?.Text ?? title, CoreTitle = reading.Title?.Core, DocumentNumber = number, CarrierType = reading.CarrierType,
                Genre = reading.Genre, Status = reading.Status, Language = reading.Language, Published = published,
            },
            reading);
    }
}
