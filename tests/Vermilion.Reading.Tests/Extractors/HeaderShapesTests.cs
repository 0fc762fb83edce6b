using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>The shapes in which numbers, titles, signatures and days stand in the head and foot of documents.</summary>
public class HeaderShapesTests
{
    static readonly HeaderExtractor Extractor = new(Catalog.Default);

    static Header Read(string text, params (MetadataField, string)[] metadata) =>
        Extractor.Extract(PlainText.Of(text, metadata), new ReadRequest { Content = default });

    [Fact]
    public void Closes_a_number_and_a_day_that_markup_has_broken_into_lines()
    {
        var header = Read("国务院关于印发中医药规划的通知\n国发〔\n2016\n〕\n15\n号\n各省、自治区、直辖市人民政府：\n现将《中医药规划》印发给你们，请认真贯彻执行。\n国务院\n2016\n年\n2\n月\n22\n日\n中医药规划");
        Assert.Equal("国发〔2016〕15号", header.DocumentNumber?.Text);
        Assert.Equal("2016-02-22", header.Dates.Written?.Value);
        Assert.Equal("国务院", Assert.Single(header.Issuers).Text);
    }

    [Fact]
    public void Of_several_numbers_side_by_side_the_first_is_the_document_s_own()
    {
        var header = Read("关于印发《协同攻关计划》的通知\n京科发〔2023〕41号  津科战〔2023〕27号  冀科区〔2023〕5号\n各有关单位：\n现印发给你们。");
        Assert.Equal(("京科发〔2023〕41号", "关于印发《协同攻关计划》的通知"), (header.DocumentNumber?.Text, header.Title?.Text));
    }

    [Theory]
    [InlineData("中华人民共和国主席令\n第三十七号\n《海上风电促进法》已由全国人民代表大会常务委员会第十三次会议于2024年12月25日通过，现予公布，自2025年6月1日起施行。\n中华人民共和国主席  某某某\n2024年12月25日\n海上风电促进法\n第一条 为了促进开发，制定本法。", "第三十七号", "2024-12-25")]
    [InlineData("第232号\n《某省人民政府关于废止〈著名商标办法〉的决定》已经省人民政府常务会议审议通过，现予公布，自公布之日起施行。\n省长\n2018年5月9日\n为了适应发展，决定废止《著名商标办法》。", "第232号", "2018-05-09")]
    [InlineData("某省第十四届人民代表大会常务委员会公告\n（第59号）\n《某省数据条例》已由某省第十四届人民代表大会常务委员会第十五次会议于2025年1月8日通过，现予公布，自2025年5月1日起施行。\n某省人民代表大会常务委员会\n2025年1月10日\n某省数据条例\n第一条 为了发展，制定本条例。", "第59号", "2025-01-10")]
    public void Reads_the_ordinal_of_an_order_or_announcement(string text, string number, string written)
    {
        var header = Read(text);
        Assert.Equal((number, written), (header.DocumentNumber?.Text, header.Dates.Written?.Value));
    }

    [Fact]
    public void An_announcement_of_an_assembly_bears_the_title_of_the_work_it_makes_public()
    {
        var header = Read("某省第十四届人民代表大会常务委员会公告\n（第59号）\n《某省数据条例》已由某省第十四届人民代表大会常务委员会第十五次会议于2025年1月8日通过，现予公布，自2025年5月1日起施行。\n某省人民代表大会常务委员会\n2025年1月10日\n某省数据条例\n第一条 为了发展，制定本条例。");
        Assert.Equal(("某省数据条例", "regulations", "2025-05-01"), (header.Title?.Core, header.Genre, header.Dates.Effective?.Value));
    }

    [Fact]
    public void The_number_of_a_judicial_interpretation_stands_below_the_signature()
    {
        var header = Read("中华人民共和国最高人民法院\n中华人民共和国最高人民检察院\n公    告\n《关于办理采矿案件适用法律的解释（二）》已于2023年11月13日由最高人民法院审判委员会会议通过，现予公布，自2023年12月20日起施行。\n最高人民法院\n最高人民检察院\n2023年12月12日\n法释〔2023〕13号\n关于办理采矿案件适用法律的解释（二）\n为依法惩处犯罪，现解释如下：");
        Assert.Equal(("法释〔2023〕13号", "关于办理采矿案件适用法律的解释（二）", 2), (header.DocumentNumber?.Text, header.Title?.Text, header.Issuers.Count));
    }

    [Fact]
    public void The_order_that_made_a_rule_is_named_below_its_title()
    {
        var header = Read("废旧金属收购业治安管理办法\n1994年1月5日 国务院批准\n1994年1月25日 公安部令第16号发布\n第一条 为了加强管理，制定本办法。");
        Assert.Equal(("公安部令第16号", "公安部"), (header.DocumentNumber?.Text, Assert.Single(header.Issuers).Text));
        Assert.Null(header.CarrierType);
    }

    [Fact]
    public void A_number_at_the_head_of_the_title_is_whole_where_the_table_cuts_it()
    {
        const string title = "商务部 海关总署公告2023年第39号 关于调整石墨物项出口管制措施的公告";
        var header = Read(title + "\n根据有关规定，决定如下：\n商务部　海关总署\n2023年10月20日", (MetadataField.Title, title), (MetadataField.DocumentNumber, "公告2023年第39号"));
        Assert.Equal("商务部 海关总署公告2023年第39号", header.DocumentNumber?.Text);
        Assert.Equal("关于调整石墨物项出口管制措施的公告", header.Title?.Core);
    }

    [Theory]
    [InlineData("政府工作报告\n——2025年1月9日在某市第十七届人民代表大会第四次会议上\n某市市长 吴某某\n各位代表：\n现在，我代表市人民政府，向大会报告工作。", "政府工作报告")]
    [InlineData("可再生能源发展规划\n国家发展改革委 国家能源局 财政部\n自然资源部 生态环境部\n一、总体要求", "可再生能源发展规划")]
    [InlineData("上海市促进智能终端产业发展\n行动方案（2024—2027年）\n为加快建设国际数字之都，把握人工智能带来的终端\n变革机遇，特制定本行动方案。", "上海市促进智能终端产业发展行动方案（2024—2027年）")]
    [InlineData("某市人民政府办公厅关于延长《专项支持办法》等3件行政规范性文件\n有效期的通知\n各区人民政府：\n经评估，继续有效。", "某市人民政府办公厅关于延长《专项支持办法》等3件行政规范性文件有效期的通知")]
    [InlineData("某省政府信息公开网\n首页 > 政策文件\n【字体：大 中 小】\n关于加快发展氢能的意见\n各市人民政府：\n现提出以下意见。", "关于加快发展氢能的意见")]
    public void The_title_ends_where_its_byline_or_text_begins(string text, string title) => Assert.Equal(title, Read(text).Title?.Text);

    [Fact]
    public void Party_and_government_offices_below_each_other_are_two_issuers()
    {
        var header = Read("中共某省委办公厅 某省人民政府办公厅印发《行动计划（2023—2026年）》的通知\n赣办发〔2023〕12号\n各市党委和人民政府：\n现印发给你们。\n中共某省委办公厅\n某省人民政府办公厅\n2023年6月30日");
        Assert.Equal(["中共某省委办公厅", "某省人民政府办公厅"], header.Issuers.Select(i => i.Text));
    }

    [Fact]
    public void A_department_of_a_province_is_one_issuer() =>
        Assert.Equal(["云南省农业农村厅", "云南省发展和改革委员会"], Read("关于印发《咖啡产业方案》的通知\n各州市：\n现印发给你们。\n云南省农业农村厅\n云南省发展和改革委员会\n2023年3月6日").Issuers.Select(i => i.Text));

    [Fact]
    public void Who_signs_says_in_full_whom_the_page_names_in_short() =>
        Assert.Equal("某市工业和信息化局", Assert.Single(Read("关于下达任务的通知\n各县：\n现下达给你们。\n某市工业和信息化局\n2023年3月6日", (MetadataField.Issuer, "市工信局")).Issuers).Text);

    [Fact]
    public void A_day_alone_below_the_notice_is_the_day_of_writing() =>
        Assert.Equal("2022-07-19", Read("省人民政府办公厅关于印发三年行动方案的通知\n鄂政办发〔2022〕31号\n各市人民政府：\n《三年行动方案》已经同意，现印发给你们，请认真贯彻实施。\n2022年7月19日\n三年行动方案\n光电子信息产业是优势产业。\n一、目标\n二、任务\n三、保障\n四、附则\n五、其他").Dates.Written?.Value);

    [Theory]
    [InlineData("本办法自发布之日起施行。", null)]
    [InlineData("本办法自2023年7月1日起施行。", "2023-07-01")]
    [InlineData("本办法自二○二三年七月一日起施行。", "2023-07-01")]
    public void A_day_of_entry_into_force_is_one_that_the_text_gives(string clause, string? day) =>
        Assert.Equal(day, Read($"某市平台管理办法\n第一条 为了发展，制定本办法。\n第二条 {clause}\n某市科技局\n2023年5月30日").Dates.Effective?.Value);

    [Fact]
    public void A_document_that_speaks_of_itself_by_its_kind_has_an_end_of_validity() =>
        Assert.Equal("2025-12-31", Read("某市攻关计划\n一、附则\n计划由市科技局解释，自印发之日起实施，有效期至2025年12月31日。").Dates.Expires?.Value);

    [Theory]
    [InlineData("2026年某省政府工作报告\n——2026年1月27日在某省第十四届人民代表大会上\n各位代表：\n现在，我代表省人民政府，向大会报告工作。", "final")]
    [InlineData("某新能源科技股份有限公司\n关于设立合资公司的公告\n公司与外方签署合同。\n2024年3月11日", "news")]
    [InlineData("工信部等十一部门开展“信号升格”专项行动\n工业和信息化部等部门今天印发通知，部署开展行动。", "news")]
    [InlineData("中共中央办公厅 国务院办公厅印发《降低物流成本方案》\n近日，两办印发了《降低物流成本方案》，并发出通知。\n《降低物流成本方案》主要内容如下。\n物流是筋络。", "final")]
    [InlineData("北辰物流上半年净利增12% 拟每10股派1.8元\n北辰物流披露半年报，上半年实现营业收入86.4亿元，同比增长9.3%。", "news")]
    public void Tells_reports_and_full_texts_from_what_companies_and_newsrooms_write(string text, string status) => Assert.Equal(status, Read(text).Status);
}
