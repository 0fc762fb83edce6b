using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>What is cited beside titles in 《》, what is not, and roles that stand at some distance from the title.</summary>
public class CitationRulesTests
{
    static readonly HeaderExtractor Headers = new(Catalog.Default);
    static readonly CitationExtractor Extractor = new(Catalog.Default);

    static IEnumerable<string> Read(string text)
    {
        var source = PlainText.Of(text);
        return Extractor.Extract(new ReadingContext(source, Headers.Extract(source, new ReadRequest { Content = default }))).Select(c => $"{c.Title}|{c.DocumentNumber}|{c.Role}");
    }

    [Theory]
    [InlineData("市场监管总局批准发布GB/T 40429-2021《汽车驾驶自动化分级》。", "汽车驾驶自动化分级|GB/T 40429-2021|cites")]
    [InlineData("第一条　严格执行《制药工业水污染物排放标准》（\nGB 21906-2008\n）。", "制药工业水污染物排放标准|GB 21906-2008|cites")]
    [InlineData("复垦质量按照TD/T 1036—2013标准验收。", "|TD/T 1036—2013|implements")]
    [InlineData("贯彻《国务院关于印发规划纲要（\n2016 - 2030\n年）的通知》（国发\n[2016]15\n号）精神。", "国务院关于印发规划纲要（2016 - 2030年）的通知|国发〔2016〕15号|implements")]
    [InlineData("原水利电力部（82）水电生字第78号文同时废止。", "|（82）水电生字第78号|abolishes")]
    [InlineData("项目不属于国能发新能〔2021〕49号所列范围。", "|国能发新能〔2021〕49号|cites")]
    [InlineData("电价按发改价格〔2023〕533号执行。", "|发改价格〔2023〕533号|implements")]
    [InlineData("为深入实施《公共文化服务保障法》，制定本方案。", "公共文化服务保障法||implements")]
    [InlineData("《关于加快芯片应用的提案》收悉。", "关于加快芯片应用的提案||approves")]
    [InlineData("《某省数字经济促进条例》第二十三条同时废止。", "某省数字经济促进条例||amends")]
    [InlineData("《采矿案件解释》（法释〔2016〕25号）与本解释不一致的，以本解释为准。", "采矿案件解释|法释〔2016〕25号|amends")]
    [InlineData("对1月28日发布的《养老机构防控指南（第一版）》作出部分修订。", "养老机构防控指南（第一版）||amends")]
    [InlineData("严格执行《中华人民共和国药品管理法》。", "中华人民共和国药品管理法||cites")]
    [InlineData("依据《自由贸易港建设总体方案》编制。", "自由贸易港建设总体方案||implements")]
    [InlineData("推动《市场监管总局支持复工复产十条》政策落地。", "市场监管总局支持复工复产十条||implements")]
    public void Reads_standards_bare_numbers_and_distant_cues(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void All_letters_of_the_sentence_are_answered() =>
        Assert.Equal(
            ["关于支持高新区建设示范区的请示|国科发区〔2022〕206号|approves", "|苏政请〔2021〕48号|approves"],
            Read("科技部《关于支持高新区建设示范区的请示》（国科发区〔2022〕206号）、江苏省人民政府苏政请〔2021〕48号文收悉。"));

    [Fact]
    public void Each_item_of_a_list_of_abolished_works_is_abolished_with_or_without_marks() =>
        Assert.Equal(
            ["规章制定程序条例||implements", "甲类产品管理办法|某省人民政府令第114号|abolishes", "某省节约能源监察办法|省政府令第198号|abolishes", "专项基金征收实施办法|皖政〔2002〕71号|abolishes"],
            Read("根据《规章制定程序条例》，决定废止下列3件规章：\n1.甲类产品管理办法（1999年1月6日某省人民政府令第114号公布，根据2004年8月10日某省人民政府令第175号修订）\n2．《某省节约能源监察办法》（2006年11月22日省政府令第198号）；\n3、专项基金征收实施办法（皖政〔2002〕71号）\n本决定自公布之日起施行。"));

    [Fact]
    public void A_cue_behind_a_comma_belongs_to_the_title_that_follows_it() =>
        Assert.Equal(
            ["国务院关于深化制造业发展的指导意见||implements", "行动计划实施指南||cites"],
            Read("为落实《国务院关于深化制造业发展的指导意见》，结合《行动计划实施指南》，制定本方案。"));

    [Fact]
    public void An_interpretation_interprets_what_its_title_names_though_the_text_does_not_repeat_it() =>
        Assert.Equal(["关于做好儿童防控工作的通知||interprets"], Read("《关于做好儿童防控工作的通知》解读\n一是加强培训，提高能力。\n二是发挥信息化作用。"));

    [Fact]
    public void An_interview_is_about_the_document_with_whose_issue_it_begins() =>
        Assert.Equal(
            ["关于做好培训计划组织实施工作的通知||interprets"],
            Read("负责人就培训计划组织实施有关问题答记者问\n近期，两部门印发了《关于做好培训计划组织实施工作的通知》。负责人就相关问题回答了记者提问。\n1.请介绍要求？\n各地要抓好工作。"));

    [Fact]
    public void The_measures_of_a_province_are_not_those_of_the_ministry_that_they_carry_out() =>
        Assert.Equal(
            ["关于依法严厉打击违法行为的意见|国市监法〔2020〕27号|cites"],
            Read("《某省市场监管局关于依法严厉打击违法行为的实施意见》解读\n适用范围主要针对市场监管总局《关于依法严厉打击违法行为的意见》（国市监法〔2020〕27号）确定的行为。").Where(c => c.Contains("27号", StringComparison.Ordinal)));

    [Fact]
    public void Links_to_other_pages_below_the_text_are_not_cited() =>
        Assert.Empty(Read("关于下达任务的通知\n各县（市、区）：\n现将任务下达给你们，请认真落实，确保完成。任务按月调度，按季通报，年底考核。\n某市工业和信息化局\n2023年3月6日\n下一条：转发《关于组织开展智能工厂申报的通知》\n相关解读：\n《关于下达任务的实施意见》"));

    [Fact]
    public void What_the_notice_issues_is_not_cited_though_its_title_shortens_the_name() =>
        Assert.Empty(Read("滨海新区人民政府关于印发氢能产业行动方案的通知\n津滨政发〔2021〕15号\n各街镇人民政府：\n《某市滨海新区氢能产业高质量发展行动方案》已经区政府常务会议审议通过，现印发给你们，望遵照执行。\n滨海新区人民政府\n二〇二一年六月十日"));

    [Theory]
    [InlineData("每年发布《中国数字贸易发展报告》。")]
    [InlineData("填报《推荐表》，按照《推荐表》核对。")]
    [InlineData("按《章程》规定的人员担任。")]
    [InlineData("学习《神农本草经》《炮炙大法》等典籍。")]
    public void Publications_forms_and_classics_are_no_policies(string text) => Assert.Empty(Read(text));

    [Fact]
    public void The_decision_by_which_a_statute_was_amended_once_is_not_its_own_work() =>
        Assert.Equal(
            ["某省海洋环境保护条例||cites"],
            Read("某省燃气管理条例\n2016年3月30日某省人民代表大会常务委员会第二十次会议关于修改《某省海洋环境保护条例》等九件地方性法规的决定第一次修正\n第一条 为了加强燃气管理，制定本条例。"));

    [Theory]
    [InlineData("第一条 股东可以依照《中华人民共和国民事诉讼法》规定的公示催告程序，请求人民法院宣告该股票失效。")]
    [InlineData("第三条 销售的，依照《中华人民共和国民事诉讼法》第五十二条关于销售失效、变质的产品的规定处罚。")]
    public void What_lapses_in_the_clause_is_not_the_law_on_which_it_rests(string text) =>
        Assert.Equal(["中华人民共和国民事诉讼法||implements"], Read("某某管理办法\n" + text));

    [Fact]
    public void The_law_by_which_another_text_is_amended_is_carried_out() =>
        Assert.Equal(
            ["某某法修正案（十二）||implements", "关于确定名称的规定||amends"],
            Read("关于名称的补充规定（八）\n根据《某某法修正案（十二）》（以下简称《修正案》），现对《关于确定名称的规定》作如下修改：\n一、增加一条。"));

    [Fact]
    public void A_decision_that_goes_through_a_list_of_texts_amends_each() =>
        Assert.Equal(
            ["关于审理信用证案件的规定||amends", "关于审理独立保函案件的规定||amends"],
            Read("关于修改二十九件规定的决定\n十六、修改《关于审理信用证案件的规定》\n1.将引言修改为：\n十七、修改《关于审理独立保函案件的规定》\n删去第三条。"));
}
