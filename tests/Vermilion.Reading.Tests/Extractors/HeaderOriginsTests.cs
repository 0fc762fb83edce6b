using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>Who issued a document, when, and what it is, where no signature says so.</summary>
public class HeaderOriginsTests
{
    static readonly HeaderExtractor Extractor = new(Catalog.Default);

    static Header Read(string text, params (MetadataField, string)[] metadata) =>
        Extractor.Extract(PlainText.Of(text, metadata), new ReadRequest { Content = default });

    [Fact]
    public void The_assembly_that_adopted_a_law_issued_it()
    {
        var header = Read("江西省数据条例\n2024年12月31日 江西省第十四届人民代表大会常务委员会第十八次会议通过\n第一条 为了发展，制定本条例。");
        Assert.Equal(("江西省人民代表大会常务委员会", "2024-12-31"), (Assert.Single(header.Issuers).Text, header.Dates.Written?.Value));
    }

    [Fact]
    public void Of_adoption_and_publication_the_day_of_publication_is_that_of_writing()
    {
        var header = Read("营商环境优化条例\n2019年10月8日 国务院第66次常务会议通过\n2019年10月22日 中华人民共和国国务院令第722号公布\n2020年1月1日 施行\n第一条 为了优化环境，制定本条例。");
        Assert.Equal(("2019-10-22", "2020-01-01", "国务院"), (header.Dates.Written?.Value, header.Dates.Effective?.Value, Assert.Single(header.Issuers).Text));
    }

    [Fact]
    public void A_page_s_own_day_is_not_that_of_a_signed_text()
    {
        var header = Read("某省人民政府关于废止商标办法的决定\n第一条 为了发展，决定废止。\n某省人民政府\n2018年5月9日", (MetadataField.Written, "2020-03-11"), (MetadataField.Published, "2020-03-11"));
        Assert.Equal("2018-05-09", header.Dates.Written?.Value);
    }

    [Fact]
    public void A_text_may_be_signed_with_a_month()
    {
        var header = Read("关于印发“重点学科管理办法”的通知\n某中科[2001]14号\n各有关单位：\n现将“重点学科管理办法”印发给你们。\n第二十五条 本办法由办公室负责解释。\n北京市中医管理局\n二OO一年四月");
        Assert.Equal(("北京市中医管理局", "2001-04"), (Assert.Single(header.Issuers).Text, header.Dates.Written?.Value));
    }

    [Theory]
    [InlineData("北京市中医管理局2020年度绩效管理工作自查情况\n一、总体情况\n工作按计划进行。", "final")]
    [InlineData("在经济工作部署会议上的讲话\n（2020年2月23日）\n某某某\n同志们：\n今天，我们召开会议，部署工作。", "final")]
    [InlineData("人社部部署做好社会保险经办工作\n为贯彻落实要求，1月30日，人力资源社会保障部办公厅发出通知，要求做好工作。\n通知要求，各级机构要加强协调。\n人力资源社会保障部办公厅\n2020年1月30日", "news")]
    [InlineData("人民银行负责人就《关于强化金融支持的通知》接受媒体采访\n2月1日，人民银行印发《关于强化金融支持的通知》。", "interpretation")]
    [InlineData("市场监管总局办公厅关于做好检测机构资质认定有关工作的通知\n市监检测〔2020〕16号\n各省市场监管局：\n现将有关事项通知如下：\n一、做好工作。", "final")]
    public void Tells_what_a_text_is(string text, string status) => Assert.Equal(status, Read(text).Status);

    [Fact]
    public void An_announcement_may_begin_with_its_number()
    {
        var header = Read("海关总署公告2020年第24号（关于查验货物时可免于到场的公告）\n为保障通关，现公告如下：\n一、可以不到场。\n海关总署\n2020年2月11日", (MetadataField.Title, "海关总署公告2020年第24号（关于查验货物时可免于到场的公告）"));
        Assert.Equal(("announcement", "海关总署公告2020年第24号"), (header.CarrierType, header.DocumentNumber?.Text));
    }

    [Fact]
    public void The_name_of_a_group_that_its_title_knows_is_joined_over_two_lines()
    {
        var header = Read("省市场监管局新型疫情的防控工作领导小组关于组织培训的通知\n各市局：\n现将有关事项通知如下。\n省市场监管局新型疫情的\n防控工作领导小组\n2020年3月9日");
        Assert.Equal("省市场监管局新型疫情的防控工作领导小组", Assert.Single(header.Issuers).Text);
    }

    [Fact]
    public void What_a_listed_company_announces_is_news_with_a_day_and_without_the_company_in_its_core()
    {
        var header = Read("远桥新能源科技股份有限公司关于对外投资的公告\n本公司保证内容真实。\n特此公告。\n远桥新能源科技股份有限公司董事会\n2024年3月12日");
        Assert.Equal(("news", "2024-03-12", "关于对外投资的公告"), (header.Status, header.Dates.Written?.Value, header.Title?.Core));
    }
}
