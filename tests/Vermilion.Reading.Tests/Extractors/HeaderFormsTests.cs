using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>Heads that stand above a number, telegrams, letters of Taiwan, acts in English, and what is left out of a core.</summary>
public class HeaderFormsTests
{
    static readonly HeaderExtractor Extractor = new(Catalog.Default);

    static Header Read(string text, params (MetadataField, string)[] metadata) =>
        Extractor.Extract(PlainText.Of(text, metadata), new ReadRequest { Content = default });

    [Fact]
    public void The_title_stands_below_the_number_where_only_the_letterhead_stands_above_it()
    {
        var header = Read("某环境部\n公    告\n2022年  第7号\n\n关于废止部分规范性文件的公告\n\n为推进依法行政，经研究决定废止下列文件。\n某环境部\n2022年2月22日");
        Assert.Equal(("关于废止部分规范性文件的公告", "2022年第7号", 2022), (header.Title?.Text, header.DocumentNumber?.Text.Replace(" ", ""), header.DocumentNumber?.Year));
    }

    [Fact]
    public void The_title_stands_below_the_number_where_several_bodies_head_the_announcement()
    {
        var header = Read("财政部 商务部 海关总署 国家某某办公告\n2022年第7号\n\n关于调整某类商品清单的公告\n\n为促进零售进口健康发展，现将有关事项公告如下：\n一、增加清单所列商品。\n财政部\n商务部\n海关总署\n2022年1月28日");
        Assert.Equal(("关于调整某类商品清单的公告", "2022年第7号"), (header.Title?.Text, header.DocumentNumber?.Text));
    }

    [Fact]
    public void The_names_of_many_bodies_make_a_title_long()
    {
        const string title = "滨海市发展和改革委员会 滨海市科学技术创新委员会 滨海市工业和信息化局 滨海市财政局 滨海市人民政府国有资产监督管理委员会 滨海市市场监督管理局关于印发《滨海市培育发展绿色船舶产业集群行动计划（2022—2025年）》的通知";
        Assert.Equal(title, Read(title + "\n\n各有关单位：\n现将行动计划印发给你们，请认真组织实施。\n滨海市财政局\n2022年6月6日").Title?.Text);
    }

    [Fact]
    public void A_work_that_the_centre_issues_with_its_month_below_is_the_work_itself() =>
        Assert.Equal("final", Read("中共中央 国务院印发\n《国家港口发展纲要》\n（2021年10月）\n\n港口是交通运输的重要支撑。为统筹推进港口发展，制定本纲要。\n一、总体要求\n到2025年，港口布局更加合理。").Status);

    [Fact]
    public void Who_lends_the_seal_does_not_sign()
    {
        var header = Read("关于印发《港口行动计划》的通知\n\n各有关单位：\n现将《港口行动计划》印发给你们，请认真贯彻落实。\n港口发展专项工作组\n（某部代章）\n2020年12月22日");
        Assert.Equal(("港口发展专项工作组", "2020-12-22"), (Assert.Single(header.Issuers).Text, header.Dates.Written?.Value));
    }

    [Fact]
    public void An_announcement_without_a_subject_keeps_its_letterhead_as_title() =>
        Assert.Equal("某环境部公告", Read("某环境部公告\n2022年第7号\n现公布检测机构名单如下，请各地遵照执行，有关情况及时报告。\n某环境部\n2022年2月22日").Title?.Text);

    [Fact]
    public void An_order_in_the_stem_is_cited_whole()
    {
        var number = Read("中华人民共和国国务院令\n第706号\n《代理条例》已经国务院常务会议修订通过，现予公布，自2019年3月1日起施行。\n总理　李某某\n2018年11月6日\n代理条例\n第一条 为了规范代理，制定本条例。").DocumentNumber;
        Assert.Equal(("第706号", "中华人民共和国国务院令第706号"), (number?.Text, number?.Whole));
    }

    [Theory]
    [InlineData("国家能源局关于做好储气库建设的通知", "关于做好储气库建设的通知")]
    [InlineData("某市人民政府办公厅关于印发《物流方案》的通知", "物流方案")]
    [InlineData("2023年立法工作计划", "2023年立法工作计划")]
    [InlineData("中华人民共和国国务院令(第450号) 动物疫情应急条例", "动物疫情应急条例")]
    public void A_core_has_no_issuer_and_no_order_before_it(string title, string core) =>
        Assert.Equal(core, Read("各有关单位：\n请认真执行。", (MetadataField.Title, title)).Title?.Core);

    [Fact]
    public void A_telegram_has_its_number_beside_the_grade()
    {
        var header = Read("发电单位  国务院办公厅            签批盖章  某某某\n等级  特急·明电     国办发明电〔2021〕12号    中机发4486号\n\n国务院办公厅关于做好能源保供工作的通知\n\n各省、自治区、直辖市人民政府：\n现就有关事项通知如下：\n国务院办公厅\n2021年10月8日");
        Assert.Equal(("国务院办公厅关于做好能源保供工作的通知", "国办发明电〔2021〕12号"), (header.Title?.Text, header.DocumentNumber?.Text));
    }

    [Fact]
    public void A_letter_of_Taiwan_has_no_title_but_its_day_number_and_issuer_at_the_top()
    {
        var header = Read("经济院 函\n机关地址：某市某路1号\n受文者：经济部\n发文日期：2023年12月21日\n发文字号：院台科字第1121028356号\n速别：普通件\n主旨：所报方案一案，准予照办，请查照。\n说明：\n一、复贵部来函。");
        Assert.Null(header.Title);
        Assert.Equal(("院台科字第1121028356号", "2023-12-21", "经济院", "letter", "final"), (header.DocumentNumber?.Text, header.Dates.Written?.Value, Assert.Single(header.Issuers).Text, header.CarrierType, header.Status));
    }

    [Fact]
    public void An_order_in_English_names_the_measures_that_it_promulgates()
    {
        var header = Read("Order of the Ministry of Energy of the People's Republic of China\nNo. 60\n\nThe Measures for Hydrogen Pipelines were deliberated and adopted on November 8, 2022, are hereby promulgated and shall come into force on January 1, 2023.\n\nMinister: Li Moumou\nNovember 20, 2022\n\nMeasures for Hydrogen Pipelines\n\nArticle 1  These Measures are made for the safety of pipelines.");
        Assert.Equal(("Measures for Hydrogen Pipelines", "No. 60", "2022-11-20", "2023-01-01", "order", "measures"), (header.Title?.Text, header.DocumentNumber?.Text, header.Dates.Written?.Value, header.Dates.Effective?.Value, header.CarrierType, header.Genre));
        Assert.Equal("Ministry of Energy of the People's Republic of China", Assert.Single(header.Issuers).Text);
    }

    [Fact]
    public void One_body_whose_name_has_a_list_sign_in_it_is_one_issuer() =>
        Assert.Equal("bj_kw", Assert.Single(Read("关于支持创新的通知\n各有关单位：\n请认真执行。\n北京市科学技术委员会、中关村科技园区管理委员会\n2023年5月6日").Issuers).Body);

    [Fact]
    public void The_number_of_a_plan_stands_in_the_bracket_below_its_title() =>
        Assert.Equal("某政办发〔2023〕58号", Read("某市节约用水行动方案\n（某政办发〔2023〕58号，2023年7月19日印发）\n为推进节水，制定本方案。").DocumentNumber?.Text);

    [Fact]
    public void The_signature_at_the_end_of_a_giant_text_is_read()
    {
        var body = "关于做好工作的通知\n各单位：\n" + string.Concat(Enumerable.Repeat("各单位要认真做好有关工作，切实加强领导，按时报送情况。\n", 6000)) + "某省商务厅\n2024年3月5日\n";
        var result = DocumentReader.Default.Read(new ReadRequest { Content = System.Text.Encoding.UTF8.GetBytes(body), MediaType = "text/plain" });
        Assert.Equal("2024-03-05", result.Dates.Written?.Value);
        Assert.Equal("某省商务厅", result.Text[result.Issuers[0].Span.Start..result.Issuers[0].Span.End]);
    }
}
