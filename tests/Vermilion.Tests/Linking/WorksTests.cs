namespace Vermilion.Tests.Linking;

/// <summary>Works and their versions, over a store.</summary>
public sealed class WorksTests
{
    static readonly OfficialText Draft = new("draft", "锂离子电池回收利用管理办法（征求意见稿）", "工业和信息化部", "2020-03-10");
    static readonly OfficialText Final = new("final", "锂离子电池回收利用管理办法", "工业和信息化部", "2020-12-01", "工信部规〔2020〕88号");

    [Fact]
    public async Task A_draft_and_its_final_text_are_versions_of_one_work()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final);

        Assert.Equal(["draft: draft of draft", "final: final of draft"], await store.VersionsAsync());
        Assert.Equal(["draft draftOf final"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_commission_may_issue_what_a_ministry_drafted()
    {
        using var store = await LinkedTexts.OfAsync(Draft with { Issuer = "市场监管总局" }, Final with { Issuer = "国家发展改革委", Number = "发改产业〔2020〕88号" });

        Assert.Equal(["draft draftOf final"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_final_text_of_another_kind_is_shown_with_its_reason_and_not_merged()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final with { Title = "锂离子电池回收利用管理规定" });

        Assert.Equal(2, await store.WorksAsync());
        Assert.Equal(["draft draftOf final"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_final_text_with_another_title_of_the_same_issuer_is_proposed()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final with { Title = "锂离子电池综合回收利用管理办法" });

        Assert.Equal(2, await store.WorksAsync());
        Assert.Equal(["draft draftOf final"], await store.RelationsAsync(proposals: true));
    }

    [Fact]
    public async Task An_analyst_confirms_a_proposal_parts_the_two_and_takes_it_back()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final with { Title = "锂离子电池综合回收利用管理办法" });

        await store.DecideAsync("draft", "final", "work", "together");
        Assert.Equal(1, await store.WorksAsync());
        Assert.Equal(["draft draftOf final"], await store.RelationsAsync());

        await store.DecideAsync("draft", "final", "work", "apart");
        Assert.Equal(2, await store.WorksAsync());
        Assert.Empty(await store.RelationsAsync(proposals: true));

        await store.DecideAsync("draft", "final", "work", "undone");
        Assert.Equal(2, await store.WorksAsync());
        Assert.Equal(["draft draftOf final"], await store.RelationsAsync(proposals: true));
    }

    [Fact]
    public async Task What_an_analyst_parted_stays_apart_when_the_texts_are_read_again()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final);
        await store.DecideAsync("final", "draft", "work", "apart");

        await store.ReadAgainAsync(Draft, Final);

        Assert.Equal(2, await store.WorksAsync());
        Assert.Empty(await store.RelationsAsync());
    }

    [Fact]
    public async Task A_relation_that_an_analyst_states_is_kept_when_the_texts_are_read_again()
    {
        var other = new OfficialText("other", "关于开展城市公共充电设施建设的意见", "国家能源局", "2019-05-06");
        using var store = await LinkedTexts.OfAsync(Final, other);
        await store.DecideAsync("final", "other", "implements", "together");

        await store.ReadAgainAsync(Final, other);

        Assert.Equal(["final implements other"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_reprint_on_another_page_is_the_same_work()
    {
        using var store = await LinkedTexts.OfAsync(Final, Final with { Id = "reprint" });

        Assert.Equal(["final: final of final", "reprint: reprint of final"], await store.VersionsAsync());
        Assert.Empty(await store.RelationsAsync());
    }

    [Fact]
    public async Task A_statute_is_amended_years_later_and_stays_one_work()
    {
        using var store = await LinkedTexts.OfAsync(
            new("old", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"),
            new("new", "某某电池安全条例", "国务院", "2017-10-07", "国务院令第380号"));

        Assert.Equal(["new: amended of old", "old: final of old"], await store.VersionsAsync());
    }

    [Fact]
    public async Task The_plan_of_the_next_years_succeeds_and_is_another_work()
    {
        using var store = await LinkedTexts.OfAsync(
            new("first", "工业互联网发展行动计划（2018—2020年）", "工业和信息化部", "2018-06-07"),
            new("second", "工业互联网发展行动计划（2021—2023年）", "工业和信息化部", "2020-12-22"));

        Assert.Equal(2, await store.WorksAsync());
        Assert.Equal(["second succeeds first"], await store.RelationsAsync());
    }

    [Fact]
    public async Task Two_provinces_texts_of_one_name_are_two_works()
    {
        using var store = await LinkedTexts.OfAsync(
            new("j", "关于促进氢能产业高质量发展的若干措施", "江西省人民政府", "2020-05-01", "赣府发〔2020〕9号"),
            new("s", "关于促进氢能产业高质量发展的若干措施", "山东省人民政府", "2020-06-01", "鲁政发〔2020〕9号"));

        Assert.Equal(2, await store.WorksAsync());
        Assert.Empty(await store.RelationsAsync());
    }

    [Fact]
    public async Task Two_notices_of_one_name_with_a_number_each_are_two_works()
    {
        using var store = await LinkedTexts.OfAsync(
            new("a", "关于做好安全生产检查工作的通知", "工业和信息化部办公厅", "2020-05-01", "工信厅安全〔2020〕9号"),
            new("b", "关于做好安全生产检查工作的通知", "工业和信息化部办公厅", "2020-09-01", "工信厅安全〔2020〕31号"));

        Assert.Equal(2, await store.WorksAsync());
    }

    [Fact]
    public async Task A_province_localises_what_the_state_council_issued()
    {
        using var store = await LinkedTexts.OfAsync(
            new("n", "国务院关于促进氢能产业高质量发展的意见", "国务院", "2020-01-10", "国发〔2020〕3号"),
            new("p", "江西省人民政府关于促进氢能产业高质量发展的实施意见", "江西省人民政府", "2020-07-01", "赣府发〔2020〕9号"));

        Assert.Equal(2, await store.WorksAsync());
        Assert.Contains("p localises n", await store.RelationsAsync());
    }

    [Fact]
    public async Task Yearly_calls_are_a_series_each_the_next_of_the_one_before()
    {
        using var store = await LinkedTexts.OfAsync(
            new("c18", "关于组织开展2018年智能制造试点示范项目推荐的通知", "工业和信息化部办公厅", "2018-03-01", "工信厅装函〔2018〕88号"),
            new("c19", "关于组织开展2019年智能制造试点示范项目推荐的通知", "工业和信息化部办公厅", "2019-03-01", "工信厅装函〔2019〕72号"),
            new("c20", "关于组织开展2020年智能制造试点示范项目推荐的通知", "工业和信息化部办公厅", "2020-03-01", "工信厅装函〔2020〕90号"));

        Assert.Equal(3, await store.WorksAsync());
        Assert.Equal(["c19 sameSeries c18", "c20 sameSeries c19"], await store.RelationsAsync());
    }

    [Fact]
    public async Task A_batch_follows_the_batch_before_it_whatever_their_days()
    {
        // The second was published again, with a later day, after the third.
        using var store = await LinkedTexts.OfAsync(
            new("b1", "符合锂离子电池行业规范条件的企业名单（第一批）", "工业和信息化部", "2018-03-01"),
            new("b2", "符合锂离子电池行业规范条件的企业名单（第二批）", "工业和信息化部", "2020-03-01"),
            new("b3", "符合锂离子电池行业规范条件的企业名单（第三批）", "工业和信息化部", "2019-03-01"));

        Assert.Equal(["b2 sameSeries b1", "b3 sameSeries b2"], await store.RelationsAsync());
    }

    [Fact]
    public async Task An_interpretation_interprets_the_text_that_its_title_names()
    {
        using var store = await LinkedTexts.OfAsync(
            Final,
            new("i", "《锂离子电池回收利用管理办法》解读", "工业和信息化部", "2020-12-02", null, "一是明确了责任。\n二是加强了监督。"));

        Assert.Equal(["i interprets final"], await store.RelationsAsync());
        Assert.Contains("i:  of ", (await store.VersionsAsync())[1] + (await store.VersionsAsync())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_whose_headline_names_one_policy_is_about_it()
    {
        using var store = await LinkedTexts.OfAsync(
            Final,
            new("n", "多部门详解《锂离子电池回收利用管理办法》：管住源头", "人民日报", "2020-12-05", null, "记者从发布会上获悉，回收网点今年增加了一倍。"));

        Assert.Single(await store.RelationsAsync(), r => r is "n cites final" or "n interprets final");
    }

    [Fact]
    public async Task A_decision_to_amend_a_text_amends_it()
    {
        using var store = await LinkedTexts.OfAsync(
            Final,
            new("m", "工业和信息化部关于修改《锂离子电池回收利用管理办法》的决定", "工业和信息化部", "2021-12-02", "工信部规〔2021〕12号", "决定对《锂离子电池回收利用管理办法》作如下修改：\n一、删去第三条。"));

        Assert.Equal(["m amends final"], await store.RelationsAsync());
    }

    [Fact]
    public async Task An_approval_approves_the_plan_that_its_title_names()
    {
        using var store = await LinkedTexts.OfAsync(
            new("plan", "鄱阳湖生态经济区先进制造业发展规划", "国家发展改革委", "2020-12-12", "发改地区〔2020〕99号"),
            new("reply", "国务院关于鄱阳湖生态经济区先进制造业发展规划的批复", "国务院", "2020-12-01", "国函〔2020〕31号", "国家发展改革委：\n原则同意《鄱阳湖生态经济区先进制造业发展规划》，请认真组织实施。"));

        Assert.Equal(["reply approves plan"], await store.RelationsAsync());
    }

    [Fact]
    public async Task Of_two_finals_for_one_draft_the_first_after_it_is_its_final()
    {
        using var store = await LinkedTexts.OfAsync(Draft, Final, Final with { Id = "final2", Day = "2021-02-01", Number = "工信部规〔2021〕5号" });

        Assert.Contains("draft draftOf final", await store.RelationsAsync());
        Assert.DoesNotContain("draft draftOf final2", await store.RelationsAsync());
    }

    [Fact]
    public async Task A_text_that_cites_itself_has_no_relation_to_itself()
    {
        var self = Final with { Body = "各单位：\n根据《锂离子电池回收利用管理办法》（工信部规〔2020〕88号）的要求执行。" };
        using var store = await LinkedTexts.OfAsync(self, self with { Id = "reprint" });

        Assert.Empty(await store.RelationsAsync());
    }

    [Fact]
    public async Task Two_texts_that_cite_each_other_are_both_linked()
    {
        using var store = await LinkedTexts.OfAsync(
            new("a", "关于加强甲类电池管理的通知", "工业和信息化部", "2020-05-01", "工信部节〔2020〕1号", "各单位：\n根据《关于加强乙类电池管理的通知》（工信部节〔2020〕2号）的要求执行。"),
            new("b", "关于加强乙类电池管理的通知", "工业和信息化部", "2020-05-02", "工信部节〔2020〕2号", "各单位：\n根据《关于加强甲类电池管理的通知》（工信部节〔2020〕1号）的要求执行。"));

        Assert.Equal(["a implements b", "b implements a"], await store.RelationsAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_order_of_the_imports_changes_nothing(int seed)
    {
        var texts = Mixed();
        using var together = await LinkedTexts.OfAsync(texts);
        var shuffled = texts.ToArray();
        new Random(seed).Shuffle(shuffled);
        using var one = await LinkedTexts.OfAsync();
        foreach (var text in shuffled) await one.AddAsync(text);

        Assert.Equal(await together.VersionsAsync(), await one.VersionsAsync());
        Assert.Equal(await together.RelationsAsync(proposals: true), await one.RelationsAsync(proposals: true));
        Assert.Equal(["cites implements old", "draft draftOf final", "i interprets final", "p implements n", "p localises n", "p21 succeeds p18"], await together.RelationsAsync());
    }

    static OfficialText[] Mixed() =>
    [
        Draft, Final, Final with { Id = "reprint", Day = "2020-12-03" },
        new("renamed", "锂离子电池回收利用管理规定", "工业和信息化部", "2021-01-09", "工信部规〔2021〕2号"),
        new("p18", "工业互联网发展行动计划（2018—2020年）", "工业和信息化部", "2018-06-07"),
        new("p21", "工业互联网发展行动计划（2021—2023年）", "工业和信息化部", "2020-12-22"),
        new("i", "《锂离子电池回收利用管理办法》解读", "工业和信息化部", "2020-12-02", null, "一是明确了责任。"),
        new("n", "国务院关于促进氢能产业高质量发展的意见", "国务院", "2020-01-10", "国发〔2020〕3号"),
        new("p", "江西省人民政府关于促进氢能产业高质量发展的实施意见", "江西省人民政府", "2020-07-01", "赣府发〔2020〕9号", "各单位：\n根据《国务院关于促进氢能产业高质量发展的意见》（国发〔2020〕3号），制定本意见。"),
        new("old", "某某电池安全条例", "国务院", "2003-06-01", "国务院令第380号"),
        new("new", "某某电池安全条例", "国务院", "2017-10-07", "国务院令第380号"),
        new("cites", "关于检查电池安全的通知", "应急管理部", "2015-10-07", "应急〔2015〕7号", "各单位：\n根据《某某电池安全条例》开展检查。"),
    ];
}
