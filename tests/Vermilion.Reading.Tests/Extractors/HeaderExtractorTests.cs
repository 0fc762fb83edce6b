using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

public class HeaderExtractorTests
{
    static readonly HeaderExtractor Extractor = new(Catalog.Default);

    const string Notice = """
        工业和信息化部 财政部关于印发《储能产业
        发展行动计划（2021-2023年）》的通知
        工信部联电子〔2021〕19号
        各省、自治区、直辖市工业和信息化主管部门、财政厅（局）：
        现将《储能产业发展行动计划（2021-2023年）》印发给你们，请结合实际认真贯彻落实。
        工业和信息化部
        财 政 部
        2021年2月3日
        （此件公开发布）
        附件
        储能产业发展行动计划（2021-2023年）
        某某研究院
        2020年11月1日
        """;

    static Header Read(string text, params (MetadataField, string)[] metadata) =>
        Extractor.Extract(PlainText.Of(text, metadata), new ReadRequest { Content = default });

    static string Issuers(Header header) => string.Join('|', header.Issuers.Select(i => $"{i.Text}={i.Body}"));

    [Fact]
    public void Reads_a_joint_notice()
    {
        var header = Read(Notice);
        Assert.Equal("工业和信息化部 财政部关于印发《储能产业发展行动计划（2021-2023年）》的通知", header.Title?.Text);
        Assert.Equal("储能产业发展行动计划（2021-2023年）", header.Title?.Core);
        Assert.Equal("工信部联电子〔2021〕19号", header.DocumentNumber?.Text);
        Assert.Equal("工业和信息化部=miit|财政部=mof", Issuers(header));
        Assert.Equal("2021-02-03", header.Dates.Written?.Value);
        Assert.Equal(("final", "notice", "action-plan", "zh", 2021), (header.Status, header.CarrierType, header.Genre, header.Language, header.Year));
        Assert.Equal("工业和信息化部\n财 政 部\n2021年2月3日", header.Signature?.Of(Notice).ToString());
    }

    [Fact]
    public void A_cited_number_in_the_text_is_not_the_number_of_the_document() =>
        Assert.Null(Read("商务部办公厅关于做好冷链工作的通知\n各地商务主管部门：\n根据《关于发展冷链的意见》（国办发〔2020〕5号），现通知如下。\n商务部办公厅\n2021年1月5日").DocumentNumber);

    [Fact]
    public void The_short_form_of_the_page_wins_over_the_long_form_of_an_order()
    {
        const string order = "中华人民共和国国务院令\n第735号\n《城市管网条例》已经国务院常务会议通过，现予公布，自2021年5月1日起施行。\n总理　李某某\n2021年1月26日\n城市管网条例\n第一条　为了加强管理，制定本条例。";
        var header = Read(order, (MetadataField.DocumentNumber, "国令第735号"));
        Assert.Equal("国令第735号", header.DocumentNumber?.Text);
        Assert.Empty(header.Warnings);
        Assert.Equal("城市管网条例", header.Title?.Core);
        Assert.Equal("国务院=sc", Issuers(header));
        Assert.Equal(("2021-01-26", "2021-05-01"), (header.Dates.Written?.Value, header.Dates.Effective?.Value));
        Assert.Equal(("order", "regulations"), (header.CarrierType, header.Genre));
        Assert.Equal("第735号", Read(order).DocumentNumber?.Text);
    }

    [Fact]
    public void A_joint_order_has_all_its_issuers()
    {
        var header = Read("中华人民共和国国家工商行政管理总局\n中华人民共和国卫生部\n令\n第 26 号\n《医疗广告办法》已经决定修改，现予公布，自2007年1月1日起施行。\n局长：周某某\n部长：高某\n二○○六年十一月十日\n医疗广告办法");
        Assert.Equal("国家工商行政管理总局=saic|卫生部=moh", Issuers(header));
        Assert.Equal((26, "2006-11-10"), (header.DocumentNumber?.Serial, header.Dates.Written?.Value));
    }

    [Fact]
    public void Issuers_that_the_title_only_counts_are_not_guessed()
    {
        var header = Read("工业和信息化部等六部门关于印发《机械行业工作方案》的通知\n现将《机械行业工作方案》印发给你们。");
        Assert.Equal("工业和信息化部=miit", Issuers(header));
        Assert.Contains(header.Warnings, w => w.StartsWith("issuers-incomplete", StringComparison.Ordinal));
    }

    [Fact]
    public void The_signature_of_a_forwarded_document_is_not_that_of_the_notice()
    {
        var header = Read("国务院办公厅转发商务部关于仓储改造意见的通知\n国办发〔1997〕8号\n各省人民政府：\n商务部《关于仓储改造的意见》已经国务院同意，现转发给你们。\n国务院办公厅\n一九九七年四月八日\n关于仓储改造的意见\n国务院：\n提出如下意见。\n国家地震局\n一九九七年一月二十日");
        Assert.Equal(("国务院办公厅=gosc", "1997-04-08"), (Issuers(header), header.Dates.Written?.Value));
    }

    [Fact]
    public void A_name_broken_over_two_lines_is_one_name()
    {
        var header = Read("教育部应对肺炎疫情工作领导小组办公室\n关于做好教师工作的通知\n各校：\n请做好工作。\n教育部应对肺炎疫情工作\n领导小组办公室（代章）\n2020年2月10日");
        Assert.Equal("教育部应对肺炎疫情工作领导小组办公室", Assert.Single(header.Issuers).Text);
    }

    [Fact]
    public void The_day_of_adoption_is_written_only_where_no_other_day_is()
    {
        Assert.Equal("2021-06-10", Read("某市数据条例\n（2021年6月10日某市第七届人民代表大会常务委员会第二次会议通过）\n第一条　为了规范数据，制定本条例。").Dates.Written?.Value);
        Assert.Null(Read("某市数据条例\n（2011年6月10日通过　2021年6月10日修订）\n第一条　为了规范数据，制定本条例。").Dates.Written);
    }

    [Fact]
    public void A_law_with_a_heading_sign_and_several_days_of_revision_has_no_written_day()
    {
        var header = Read("# 某市城乡规划条例\n\n2010年11月11日某市人大常委会通过\n2018年3月1日某市人大常委会修正\n<!-- INFO END -->\n第一条 为了规划，制定本条例。");
        Assert.Equal("某市城乡规划条例", header.Title?.Text);
        Assert.Null(header.Dates.Written);
    }

    [Fact]
    public void A_conflict_between_page_and_text_is_a_warning()
    {
        var header = Read(Notice, (MetadataField.Written, "2021年02月08日"), (MetadataField.DocumentNumber, "工信部联电子〔2021〕20号"));
        Assert.Contains("conflict-written: metadata 2021-02-08, text 2021-02-03", header.Warnings);
        Assert.Contains("conflict-document-number: metadata 工信部联电子〔2021〕20号, text 工信部联电子〔2021〕19号", header.Warnings);
    }

    [Theory]
    [InlineData("本办法自2021年3月1日起施行，有效期5年。", "2021-03-01", "2026")]
    [InlineData("本办法自2021年1月1日起施行，有效期至2023年12月31日。", "2021-01-01", "2023-12-31")]
    [InlineData("本通知自印发之日起施行。", null, null)]
    [InlineData("国六排放标准自2021年7月1日起实施。", null, null)]
    [InlineData("自发布之日起30日后施行。", null, null)]
    public void Reads_entry_into_force_and_validity_of_the_document_itself(string sentence, string? effective, string? expires)
    {
        var header = Read($"某部关于印发《储能办法》的通知\n各单位：\n{sentence}\n商务部\n2021年2月3日");
        Assert.Equal((effective, expires), (header.Dates.Effective?.Value, header.Dates.Expires?.Value));
    }

    [Fact]
    public void A_day_of_issue_that_the_text_does_not_write_is_no_day_of_entry_into_force() =>
        Assert.Null(Read("继承工作管理办法\n第一条　为加强管理，特制定本办法。\n第二条　本办法自颁布之日起执行。\n二OO一年九月六日", (MetadataField.Published, "2009-06-30")).Dates.Effective);

    [Theory]
    [InlineData("公开征求对《储能装备发展规划（2021-2025年）》（征求意见稿）的意见\n为进一步听取社会各界意见，现公开征求意见。意见反馈截止时间：2021年3月10日。", "2021-03-10")]
    [InlineData("关于《储能管理办法（征求意见稿）》公开征求意见的通知\n请于3月10日前将意见反馈我司。\n商务部\n2021年2月9日", "2021-03-10")]
    [InlineData("关于《储能管理办法（征求意见稿）》公开征求意见的通知\n征求意见的时间为2021年2月9日至3月10日。\n商务部\n2021年2月9日", "2021-03-10")]
    public void Reads_the_last_day_for_comments_on_a_draft(string text, string day)
    {
        var header = Read(text);
        Assert.Equal(("draft", day), (header.Status, header.Dates.CommentsBy?.Value));
        Assert.DoesNotContain("征求意见", header.Title!.Core, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_last_day_for_applications_under_a_call()
    {
        var header = Read("工业和信息化部办公厅关于组织开展2021年试点示范项目申报工作的通知\n工信厅信发函〔2021〕30号\n各地主管部门：\n请于2021年4月30日（星期五）前报送申报材料。申报单位应于2018年12月31日前成立。\n工业和信息化部办公厅\n2021年2月20日");
        Assert.Equal(("call", "call", "2021-04-30"), (header.Status, header.Genre, header.Dates.ApplyBy?.Value));
    }

    [Theory]
    [InlineData("央视网消息（新闻联播）：国务院日前印发《关于推进服务业的意见》。到2030年，规模再上台阶。")]
    [InlineData("国务院印发《关于推进服务业的意见》\n新华社北京2月21日电 国务院日前印发《关于推进服务业的意见》（国发〔2021〕9号）。")]
    [InlineData("某企业年产20GWh电池项目签约 总投资70亿元\n2月19日，某企业在湖州举行签约仪式。")]
    [InlineData("China issues plan on industrial internet\nFebruary 18, 2021\nChina will build 30 factories by 2023, the Ministry of Industry and Information Technology said in a plan for the sector.")]
    public void News_is_no_document_and_has_no_number(string text)
    {
        var header = Read(text);
        Assert.Equal(("news", 0), (header.Status, header.Issuers.Count));
        Assert.Null(header.DocumentNumber);
        Assert.Null(header.Dates.Written);
    }

    [Fact]
    public void Reads_title_and_day_of_an_English_article()
    {
        var header = Read("China issues plan on industrial internet\nUpdated: Feb 18, 2021\nChina will build 30 factories by 2023, the ministry said in a plan for the sector.");
        Assert.Equal(("en", "China issues plan on industrial internet", "2021-02-18"), (header.Language, header.Title?.Text, header.Dates.Published?.Value));
    }

    [Fact]
    public void The_full_text_of_a_party_document_carried_by_the_news_agency_is_final() =>
        Assert.Equal("final", Read("中共中央办公厅 国务院办公厅印发《关于数字乡村的意见》\n新华社北京2月21日电 近日，中共中央办公厅、国务院办公厅印发了《关于数字乡村的意见》，并发出通知，要求各地区各部门结合实际认真贯彻落实。\n《关于数字乡村的意见》全文如下。\n一、总体要求").Status);

    [Fact]
    public void An_interpretation_points_at_its_core_and_has_no_issuer_of_its_own()
    {
        var header = Read("《储能产业发展行动计划（2021-2023年）》解读\n近日，工业和信息化部印发了《储能产业发展行动计划（2021-2023年）》（工信部联电子〔2021〕19号）。");
        Assert.Equal(("interpretation", "储能产业发展行动计划（2021-2023年）"), (header.Status, header.Title?.Core));
        Assert.Null(header.DocumentNumber);
    }

    [Fact]
    public void An_empty_text_has_an_empty_head()
    {
        var header = Read("");
        Assert.Null(header.Title);
        Assert.Null(header.Language);
        Assert.Equal(("other", 0), (header.Status, header.Issuers.Count));
    }
}
