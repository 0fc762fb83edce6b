using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

public class CitationExtractorTests
{
    static readonly HeaderExtractor Headers = new(Catalog.Default);
    static readonly CitationExtractor Extractor = new(Catalog.Default);

    static IReadOnlyList<CitationFinding> Read(string text)
    {
        var source = PlainText.Of(text);
        return Extractor.Extract(new ReadingContext(source, Headers.Extract(source, new ReadRequest { Content = default })));
    }

    static string Show(CitationFinding c) => $"{c.Title}|{c.DocumentNumber}|{c.Role}";

    [Theory]
    [InlineData("为贯彻落实《国务院关于积极推进“互联网+”行动的指导意见》（国发〔2015〕40号），制定本方案。", "国务院关于积极推进“互联网+”行动的指导意见|国发〔2015〕40号|implements")]
    [InlineData("根据《中华人民共和国专利法》，制定本条例。", "中华人民共和国专利法||implements")]
    [InlineData("本办法自2021年3月1日起施行，《储能设施管理办法》（能源令第26号）同时废止。", "储能设施管理办法||abolishes")]
    [InlineData("《城市管网条例》停止执行。", "城市管网条例||abolishes")]
    [InlineData("对《乘用车积分管理办法》作如下修改：", "乘用车积分管理办法||amends")]
    [InlineData("有关要求参见《数据中心能效指南》。", "数据中心能效指南||cites")]
    [InlineData("自本通知生效之日起，民航发〔2020〕11号通知失效。", "|民航发〔2020〕11号|abolishes")]
    [InlineData("按照国务院关于清理整顿开发区的通知（国发〔1996〕12号）执行。", "国务院关于清理整顿开发区的通知|国发〔1996〕12号|implements")]
    [InlineData("要继续落实好《养老机构防控指南》。", "养老机构防控指南||implements")]
    [InlineData("可按照或比照海关总署公告2020年第17号办理。", "|海关总署公告2020年第17号|implements")]
    [InlineData("不再执行《外商投资企业管理规定》。", "外商投资企业管理规定||cites")]
    [InlineData("落实《国务院关于修改〈国际海运条例〉的决定》。", "国务院关于修改〈国际海运条例〉的决定||implements")]
    public void Reads_a_citation_with_its_number_and_role(string text, string expected) => Assert.Equal(expected, Show(Assert.Single(Read(text))));

    [Fact]
    public void A_cue_belongs_to_every_title_of_the_list() =>
        Assert.Equal(
            ["网络安全法||implements", "数据安全法||implements", "个人信息保护法||implements"],
            Read("根据《网络安全法》《数据安全法》和《个人信息保护法》等法律，制定本规定。").Select(Show));

    [Fact]
    public void What_is_abolished_in_a_list_is_abolished_each() =>
        Assert.Equal(
            ["甲类企业管理办法|发改产业〔2010〕5号|abolishes", "乙类企业管理办法|发改产业〔2011〕6号|abolishes"],
            Read("《甲类企业管理办法》（发改产业〔2010〕5号）和《乙类企业管理办法》（发改产业〔2011〕6号）同时废止。").Select(Show));

    [Fact]
    public void An_anaphor_is_no_new_document() =>
        Assert.Equal(
            ["国家综合立体交通网规划纲要||implements"],
            Read("为落实《国家综合立体交通网规划纲要》（以下简称《规划纲要》），各地要按照《规划纲要》和《方案》要求抓好工作。").Select(Show));

    [Theory]
    [InlineData("应当持有《医疗机构执业许可证》。")]
    [InlineData("填写《项目申请表》并签订《供货合同》。")]
    [InlineData("《人民日报》刊发评论，《求是》杂志发表文章。")]
    [InlineData("学习《习近平谈治国理政》。")]
    [InlineData("附件：1.《申报目录》")]
    public void Forms_certificates_newspapers_and_annexes_are_no_policies(string text) => Assert.Empty(Read(text));

    [Fact]
    public void The_core_of_a_notice_is_its_own_and_no_citation() =>
        Assert.Empty(Read("工业和信息化部关于印发《储能产业行动计划》的通知\n工信部电子〔2021〕9号\n各省、自治区、直辖市工业和信息化主管部门：\n现将《储能产业行动计划》印发给你们，请认真贯彻执行。\n工业和信息化部\n2021年2月3日"));

    [Fact]
    public void An_interpretation_interprets_its_core() =>
        Assert.Equal(
            ["储能产业行动计划（2021-2023年）||interprets", "能源发展规划||cites"],
            Read("《储能产业行动计划（2021-2023年）》解读\n近日，有关部门发布了《储能产业行动计划（2021-2023年）》，与《能源发展规划》相衔接。").Select(Show));

    [Fact]
    public void A_reply_approves_and_a_forwarding_notice_forwards()
    {
        Assert.Equal(["沿海湿地保护规划||approves"], Read("国务院关于《沿海湿地保护规划》的批复\n国函〔2021〕8号\n自然资源部：\n一、原则同意《沿海湿地保护规划》，请认真组织实施。\n国务院\n2021年2月3日").Select(Show));
        Assert.Equal(["关于推进仓储改造的意见||forwards"], Read("国务院办公厅转发商务部关于推进仓储改造意见的通知\n国办发〔2021〕8号\n各省、自治区、直辖市人民政府：\n商务部《关于推进仓储改造的意见》已经国务院同意，现转发给你们。\n国务院办公厅\n2021年2月3日").Select(Show));
    }

    [Fact]
    public void The_strongest_role_of_a_document_cited_twice_is_kept() =>
        Assert.Equal(["矿山安全办法||abolishes"], Read("参见《矿山安全办法》。\n本规定施行后，《矿山安全办法》同时废止。").Select(Show));

    [Fact]
    public void The_span_covers_the_title_with_its_marks()
    {
        const string text = "有关要求参见《数据中心能效指南》。";
        Assert.Equal("《数据中心能效指南》", Assert.Single(Read(text)).Span.Of(text).ToString());
    }
}
