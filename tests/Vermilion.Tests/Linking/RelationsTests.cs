using Microsoft.EntityFrameworkCore;
using Vermilion.Linking.Relations;

namespace Vermilion.Tests.Linking;

/// <summary>Citations led to the texts that they speak of.</summary>
public sealed class RelationsTests
{
    static OfficialText Citing(string day, string words) => new("cites", "关于检查电池安全的通知", "应急管理部", day, "应急〔2015〕7号", $"各单位：\n{words}");

    [Theory]
    [InlineData("2015-10-07", "v2003")]
    [InlineData("2019-10-07", "v2017")]
    [InlineData("1999-10-07", "v2003")]
    public async Task A_citation_leads_to_the_version_in_force_on_its_day(string day, string version)
    {
        using var store = await LinkedTexts.OfAsync(
            new("v2003", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"),
            new("v2017", "某某电池安全条例", "国务院", "2017-10-07", "国务院令第380号"),
            Citing(day, "根据《某某电池安全条例》开展检查。"));

        Assert.Equal([$"cites implements {version}"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_page_that_bears_the_number_of_another_text_is_not_that_text()
    {
        using var store = await LinkedTexts.OfAsync(
            new("other", "关于印发精神卫生机构工作指南的通知", "民政部办公厅", "2015-03-06", "国发明电〔2015〕6号"),
            Citing("2015-10-07", "根据《关于做好养老机构疫情防控工作的通知》（国发明电〔2015〕6号）开展检查。"));

        Assert.Equal(["cites implements ?"], await store.RelationsAsync());
    }

    [Fact]
    public async Task Of_two_pages_with_one_number_the_one_of_the_cited_title_is_meant()
    {
        using var store = await LinkedTexts.OfAsync(
            new("annex", "民政部办公厅关于印发《养老机构疫情防控工作指南》的通知", "民政部办公厅", "2015-03-06", "国发明电〔2015〕6号"),
            new("meant", "国务院应对疫情联防联控机制关于做好养老机构疫情防控工作的通知", "国务院应对疫情联防联控机制", "2015-02-28", "国发明电〔2015〕6号"),
            Citing("2015-10-07", "根据《关于做好养老机构疫情防控工作的通知》（国发明电〔2015〕6号）开展检查。"));

        Assert.Equal(["cites implements meant"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_text_of_the_same_name_with_another_number_is_another_text()
    {
        using var store = await LinkedTexts.OfAsync(
            new("later", "关于审理电池纠纷案件适用法律若干问题的规定", "最高人民法院", "2014-08-08", "法释〔2014〕7号"),
            Citing("2015-10-07", "根据《关于审理电池纠纷案件适用法律若干问题的规定》（法释〔2013〕15号）开展检查。"));

        Assert.Equal(["cites implements ?"], await store.RelationsAsync());
    }

    [Fact]
    public async Task What_is_abolished_is_older_than_what_abolishes_it()
    {
        using var store = await LinkedTexts.OfAsync(
            new("later", "某某电池防疫办法", "国务院", "2024-07-26"),
            new("law", "某某电池防疫条例", "国务院", "2014-07-26", null, "第一条 为了防疫，制定本条例。\n第二条 本条例自2014年10月1日起施行。2004年10月22日通过的《某某电池防疫办法》同时废止。"));

        Assert.Equal(["law abolishes ?"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_draft_to_revise_a_law_is_no_draft_of_the_law_in_force()
    {
        using var store = await LinkedTexts.OfAsync(
            new("law", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"),
            new("draft", "某某电池安全条例（修订草案征求意见稿）", "工业和信息化部", "2020-06-01"));

        Assert.DoesNotContain("draft draftOf law", await store.RelationsAsync(proposals: true));
    }

    [Fact]
    public async Task What_the_text_and_the_titles_both_say_is_given_once()
    {
        using var store = await LinkedTexts.OfAsync(
            new("policy", "关于加强甲类电池管理的通知", "工业和信息化部", "2020-05-01", "工信部节〔2020〕1号"),
            new("i", "《关于加强甲类电池管理的通知》解读", "工业和信息化部", "2020-05-02", null, "近日，工业和信息化部印发《关于加强甲类电池管理的通知》（工信部节〔2020〕1号）。现解读如下。\n一是明确了责任。"));

        Assert.Equal(["i interprets policy"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_text_that_comes_later_takes_the_citations_that_waited_for_it()
    {
        using var store = await LinkedTexts.OfAsync(Citing("2015-10-07", "根据《某某电池安全条例》开展检查。"));
        Assert.Equal(["cites implements ?"], await store.RelationsAsync());

        await store.AddAsync(new OfficialText("law", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"));

        Assert.Equal(["cites implements law"], await store.RelationsAsync());
    }

    [Fact]
    public async Task One_type_can_be_asked_for()
    {
        using var store = await LinkedTexts.OfAsync(
            new("law", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"),
            Citing("2015-10-07", "根据《某某电池安全条例》开展检查。《关于加强甲类电池管理的通知》同时废止。"));
        await using var db = store.Workspace.OpenDb();

        var relations = await RelationListing.ListAsync(db, db.Documents.AsNoTracking(), "implements", proposals: false).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("law", Assert.Single(relations).ToId);
    }

    [Fact]
    public async Task A_decision_to_amend_several_statutes_is_not_the_one_that_it_names()
    {
        using var store = await LinkedTexts.OfAsync(
            new("named", "东洲市燃气管理条例", "东洲市人民代表大会常务委员会", "2005-06-01"),
            new("head", "东洲市供水管理条例", "东洲市人民代表大会常务委员会", "2021-06-01",
                Body: "2021年6月1日东洲市第十届人民代表大会常务委员会第三次会议关于修改《东洲市燃气管理条例》等九件地方性法规的决定第一次修正\n第一条 为了规范供水，制定本条例。"));

        Assert.Equal(["head cites ?"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_decision_that_bears_the_name_of_a_statute_is_not_that_statute()
    {
        using var store = await LinkedTexts.OfAsync(
            new("statute", "东洲市供水管理条例", "东洲市人民代表大会常务委员会", "2005-06-01"),
            new("notice", "东洲市水务局关于做好供水工作的通知", "东洲市水务局", "2021-07-01", "洲水发〔2021〕3号", "各单位：\n根据《关于修改〈东洲市供水管理条例〉的决定》，现将有关事项通知如下。"));

        Assert.Equal(["notice implements ?"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_draft_to_revise_a_text_that_a_report_names_is_not_the_text_of_years_before()
    {
        using var store = await LinkedTexts.OfAsync(
            new("old", "锂离子电池回收利用管理办法", "国务院", "1993-09-24", "国务院令第130号"),
            new("news", "国务院常务会议审议有关办法", "某报", "2025-10-17", null, "会议审议通过《锂离子电池回收利用管理办法（修订草案）》。"));

        Assert.DoesNotContain("news cites old", await store.RelationsAsync());
    }
}
