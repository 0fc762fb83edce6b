using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

/// <summary>Several titles under one cue, and cues that stand before or behind a whole list.</summary>
public class CitationListsTests
{
    static readonly HeaderExtractor Headers = new(Catalog.Default);
    static readonly CitationExtractor Extractor = new(Catalog.Default);

    static IEnumerable<string> Read(string text)
    {
        var source = PlainText.Of(text);
        return Extractor.Extract(new ReadingContext(source, Headers.Extract(source, new ReadRequest { Content = default }))).Select(c => $"{c.Title}|{c.DocumentNumber}|{c.Role}");
    }

    [Fact]
    public void A_heading_of_bases_makes_each_line_below_it_a_basis() =>
        Assert.Equal(
            ["水污染防治办法||implements", "应急处置方案|环明传〔2003〕3号|implements", "室外排水规范|GB 50014-2006|implements"],
            Read("为做好处理，现说明如下。\n一、编制依据\n（一）《水污染防治办法》\n（二）《应急处置方案》（环明传〔2003〕3号）\n（三）《室外排水规范》（GB 50014-2006）\n二、适用范围\n适用于各类医院。"));

    [Fact]
    public void Articles_of_several_laws_that_are_suspended_are_one_list() =>
        Assert.Equal(
            ["船舶登记管理办法||amends", "港口监督管理细则||amends"],
            Read("在试点地区，暂时调整实施《船舶登记管理办法》第十二条、《港口监督管理细则》的有关规定。"));

    [Fact]
    public void Texts_that_were_drafted_and_are_laid_open_are_drafts_and_the_mark_of_a_letter_is_no_reference() =>
        Assert.Equal(
            ["港口分级指南（征求意见稿）||draftOf", "码头责任指南（征求意见稿）||draftOf"],
            Read("某局组织起草了《港口分级指南（征求意见稿）》《码头责任指南（征求意见稿）》，现向社会公开征求意见。来信请注明“《港口分级指南》公开征求意见”字样。"));

    [Fact]
    public void A_line_that_is_no_item_ends_the_list_of_bases() =>
        Assert.Equal(
            ["水污染防治办法||implements", "室外排水规范||cites"],
            Read("一、编制依据\n（一）《水污染防治办法》\n各地情况不同，处理时另行研究。\n（二）《室外排水规范》"));

    [Fact]
    public void A_cue_reaches_over_short_names_and_the_issuers_of_each_title() =>
        Assert.Equal(
            ["关于职业教育的若干意见||implements", "产教融合实施方案（2023—2025年）||implements", "关于体系建设的意见||implements"],
            Read("根据《关于职业教育的若干意见》（以下简称《若干意见》）、国家发展改革委等8部门《产教融合实施方案（2023—2025年）》（以下简称“方案”）和中共中央办公厅、国务院办公厅《关于体系建设的意见》，制定本办法。"));

    [Fact]
    public void Numbers_alone_share_the_cue_of_the_list() =>
        Assert.Equal(
            ["|国能综通新能〔2022〕91号|implements", "|国能综字新能〔2023〕47号|implements"],
            Read("关于投资主体，仍按照国能综通新能〔2022〕91号、国能综字新能〔2023〕47号确定的原则执行。"));

    [Fact]
    public void What_abolishes_stands_behind_the_whole_list() =>
        Assert.Equal(
            ["关于开展试点的通知|民发〔2017〕151号|abolishes", "|民发〔2018〕153号|abolishes"],
            Read("原《关于开展试点的通知》（民发〔2017〕151号）、民发〔2018〕153号文件同时废止。"));

    [Theory]
    [InlineData("《补贴管理办法》（财建〔2019〕1号）、《资金管理细则》（财建〔2020〕2号）中与本公告不一致的，按本公告执行。", "补贴管理办法|财建〔2019〕1号|amends", "资金管理细则|财建〔2020〕2号|amends")]
    [InlineData("四、对《草原条例》、《审计条例》中个别文字作相应修改。", "草原条例||amends", "审计条例||amends")]
    [InlineData("各地要结合《市场专项治理的通知》、《餐饮监管工作的函》要求抓好落实。", "市场专项治理的通知||cites", "餐饮监管工作的函||cites")]
    [InlineData("做好《地震应急条例》和《地震应急预案》的落实工作。", "地震应急条例||implements", "地震应急预案||implements")]
    public void Both_titles_of_a_pair_have_the_role_of_the_cue(string text, string first, string second) => Assert.Equal([first, second], Read(text));

    [Theory]
    [InlineData("《监督管理条例》第四十七条增加一款，作为第二款。", "监督管理条例||amends")]
    [InlineData("二、删去《安全监督条例》第二十五条。", "安全监督条例||amends")]
    [InlineData("以《自由贸易安排》为依据的特别待遇不受影响。", "自由贸易安排||implements")]
    [InlineData("切实符合《设计规范》要求。", "设计规范||cites")]
    [InlineData("《先进装备支持细则》（沪经信规〔2021〕1号）有效期延长至2027年底。", "先进装备支持细则|沪经信规〔2021〕1号|amends")]
    [InlineData("1998年2月10日省人民政府令第66号发布、2004年6月30日省人民政府令第134号修正的《暂住人口管理办法》同时废止。", "暂住人口管理办法|省人民政府令第66号|abolishes")]
    [InlineData("按照卫医发〔2004〕269号“关于印发《处方办法》的通知”管理。", "关于印发《处方办法》的通知|卫医发〔2004〕269号|implements")]
    public void Reads_the_role_by_the_words_beside_the_title(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void The_new_name_of_an_amended_work_is_no_other_work() =>
        Assert.Equal(["绿色建筑办法||amends"], Read("将《绿色建筑办法》名称修改为《绿色建筑促进办法》。"));

    [Fact]
    public void A_table_of_abolished_works_names_each_with_its_number_without_brackets() =>
        Assert.Equal(
            ["关于加强节水工作的通知|环发〔2004〕43号|abolishes", "关于汞污染防治的指导意见|环发〔2011〕12号|abolishes", "专项规划指南（试行）|环办〔2010〕178号|abolishes"],
            Read("现公布清理结果。\n附件1\n决定废止的规范性文件目录（3件）\n序号    文件名称    文号\n1    关于加强节水工作的通知    环发〔2004〕43号\n2《关于汞污染防治的指导意见》    环发〔2011〕12号\n3    专项规划指南（试行）    环办〔2010〕178号"));

    [Fact]
    public void An_english_text_cites_by_capitals() =>
        Assert.Equal(
            ["Export Control Law of the People's Republic of China||implements", "Notice on the Administration of Sensitive Items||abolishes"],
            Read("In accordance with the Export Control Law of the People's Republic of China, the following items shall not be exported without the permission that the ministry grants. The Notice on the Administration of Sensitive Items (Order No. 12) shall be repealed simultaneously with the entry into force of this announcement."));
}
