using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>Mentions of one document in several forms, across broken lines, and beside the document's own name.</summary>
public class CitationMentionsTests
{
    static readonly HeaderExtractor Headers = new(Catalog.Default);
    static readonly CitationExtractor Extractor = new(Catalog.Default);

    static IEnumerable<string> Read(string text)
    {
        var source = PlainText.Of(text);
        return Extractor.Extract(new ReadingContext(source, Headers.Extract(source, new ReadRequest { Content = default }))).Select(c => $"{c.Title}|{c.DocumentNumber}|{c.Role}");
    }

    [Theory]
    [InlineData("师承人员考核实施细则\n第一条　为了发展中医药事业，根据《师承人员考核办法》（卫生部令第\n52\n号）和《技艺考核实施方案（试行）》（国药发〔\n2007\n〕\n47\n号）等规定，制定本细则。", "师承人员考核办法|卫生部令第52号|implements", "技艺考核实施方案（试行）|国药发〔2007〕47号|implements")]
    [InlineData("师承人员考核实施细则\n第一条　本细则自发布之日起施行。2009年5月31日发布的《某市传统技艺\n传承人考核若干规定》（某药字[2009]59号）同\n时废止。", "某市传统技艺传承人考核若干规定|某药字〔2009〕59号|abolishes")]
    [InlineData("答：\n根据\n《美容服务管理办法》\n，机构应当备案。", "美容服务管理办法||implements")]
    [InlineData("你省《关于恳请处置险情的请示》（某政文〔2004〕15号）收悉。为落实领导对《某省人民政府关于恳请处置险情的请示》（某政文〔2004〕15号）的批示，提出意见。", "关于恳请处置险情的请示|某政文〔2004〕15号|approves")]
    [InlineData("进口物资免税（详见财政部 海关总署 税务总局公告2020年第6号）。", "|财政部 海关总署 税务总局公告2020年第6号|cites")]
    [InlineData("在《内地与香港经贸合作框架协议》下，对区内企业，不再执行《外资建筑企业管理规定》中的限制。", "内地与香港经贸合作框架协议||cites", "外资建筑企业管理规定||cites")]
    [InlineData("四、有关依据\n1.民政部《关于做好社区防控工作的通知》（民发〔2020〕9号）。\n2.《关于加强信息支撑的通知》。", "关于做好社区防控工作的通知|民发〔2020〕9号|implements", "关于加强信息支撑的通知||implements")]
    [InlineData("防护服应符合国标（GB19082）。", "|GB19082|cites")]
    [InlineData("经核准后，领取统一式样的《从业人员登记要求》。")]
    public void Reads_one_document_however_it_is_mentioned(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_work_that_bears_the_same_name_and_is_abolished_is_the_one_before() =>
        Assert.Equal(
            ["公共场所管理条例||implements", "公共场所管理条例实施细则||abolishes"],
            Read("公共场所管理条例实施细则\n第一条　根据《公共场所管理条例》，制定本细则。\n第二条　本细则自2011年5月1日起施行。1991年发布的《公共场所管理条例实施细则》同时废止。"));

    [Fact]
    public void The_work_that_a_notice_says_was_made_is_its_own() =>
        Assert.Empty(Read("某市中医局关于印发《师承人员考核管理办法》的通知\n各区：\n为了发展，某市中医局制定了《某市师承人员考核管理办法》。现印发给你们，请遵照执行。\n某市中医局\n2013年11月15日"));

    [Fact]
    public void A_city_s_work_is_not_the_state_s_of_almost_the_same_name() =>
        Assert.Equal(["城市市容和环境卫生管理条例||implements"], Read("甲州市市容和环境卫生管理条例\n第一条　根据国务院《城市市容和环境卫生管理条例》，制定本条例。"));
}
