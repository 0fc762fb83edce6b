using Vermilion.Linking.Relations;

namespace Vermilion.Tests.Linking;

public sealed class WantedListTests
{
    static OfficialText Citing(string id, string words) => new(id, $"关于检查{id}类电池安全的通知", "应急管理部", "2015-10-07", null, $"各单位：\n{words}");

    static async Task<IReadOnlyList<WantedWork>> FindAsync(LinkedTexts store, int limit = 10)
    {
        await using var db = store.Workspace.OpenDb();
        return await WantedList.FindAsync(db, store.Workspace.Catalog, limit, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_work_is_wanted_once_however_it_is_named_with_who_cites_it()
    {
        using var store = await LinkedTexts.OfAsync(
            Citing("甲", "根据《工业和信息化部关于加强电池管理的通知》（工信部节〔2014〕5号）开展检查。"),
            Citing("乙", "根据《关于加强电池管理的通知》（工信部节[2014]5号）开展检查。"),
            Citing("丙", "根据《关于加强电池管理的通知》开展检查。"),
            Citing("丁", "根据《关于做好电池运输工作的意见》开展检查。"));

        var works = await FindAsync(store);

        Assert.Equal([3, 1], works.Select(w => w.CitedBy));
        Assert.Equal("关于加强电池管理的通知", works[0].Title);
        Assert.Equal("工信部节〔2014〕5号", works[0].DocumentNumber);
        Assert.Equal(["miit"], works[0].Issuers);
        Assert.Equal(["丙", "乙", "甲"], works[0].By.Select(b => b.DocumentId).Order(StringComparer.Ordinal));
        Assert.Single(await FindAsync(store, limit: 1));
    }

    [Fact]
    public async Task A_reprint_of_the_citing_text_does_not_count_again()
    {
        var citing = new OfficialText("a", "关于检查电池安全的通知", "应急管理部", "2015-10-07", "应急〔2015〕7号", "各单位：\n根据《关于加强电池管理的通知》开展检查。");
        using var store = await LinkedTexts.OfAsync(citing, citing with { Id = "b" });

        Assert.Equal(1, Assert.Single(await FindAsync(store)).CitedBy);
    }

    [Fact]
    public async Task One_name_from_two_bodies_is_two_works()
    {
        using var store = await LinkedTexts.OfAsync(
            Citing("甲", "根据《财政部关于加强电池管理的通知》开展检查。"),
            Citing("乙", "根据《商务部关于加强电池管理的通知》开展检查。"));

        Assert.Equal(2, (await FindAsync(store)).Count);
    }

    [Fact]
    public async Task A_title_that_names_no_one_work_is_not_wanted()
    {
        using var store = await LinkedTexts.OfAsync(Citing("甲", "根据《国务院关于修改部分行政法规的决定》开展检查。"));

        Assert.Empty(await FindAsync(store));
    }

    [Fact]
    public async Task The_decisions_that_a_head_counts_as_its_history_are_not_wanted()
    {
        using var store = await LinkedTexts.OfAsync(new OfficialText("a", "东洲市供水管理条例", "东洲市人民代表大会常务委员会", "2021-06-01",
            Body: "2018年3月1日《东洲市人民代表大会常务委员会关于修改〈东洲市燃气管理条例〉等三件地方性法规的决定》修正\n第一条 为了规范供水，根据《东洲市水资源管理条例》，制定本条例。"));

        Assert.Equal("东洲市水资源管理条例", Assert.Single(await FindAsync(store)).Title);
    }

    [Fact]
    public async Task What_is_held_is_not_wanted()
    {
        using var store = await LinkedTexts.OfAsync(
            Citing("甲", "根据《关于加强电池管理的通知》开展检查。"),
            new OfficialText("held", "关于加强电池管理的通知", "工业和信息化部", "2014-10-07"));

        Assert.Empty(await FindAsync(store));
    }
}
