using Vermilion.Linking.Relations;

namespace Vermilion.Tests.Linking;

public sealed class SeriesGapsTests
{
    static OfficialText Numbered(string id, string number, string body = "各单位：\n请认真执行。") => new(id, $"关于做好{id}类电池管理工作的通知", "国务院", "2021-03-07", number, body);

    static async Task<IReadOnlyList<NumberSeries>> FindAsync(LinkedTexts store, string? stem)
    {
        await using var db = store.Workspace.OpenDb();
        return await SeriesGaps.FindAsync(db, store.Workspace.Catalog, stem, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_lies_between_the_numbers_seen_is_missing_and_what_is_cited_has_its_title()
    {
        using var store = await LinkedTexts.OfAsync(
            Numbered("甲", "国发〔2021〕1号"), Numbered("乙", "国发〔2021〕2号"),
            Numbered("丙", "国发〔2021〕4号", "各单位：\n根据《关于加强电池回收的意见》（国发〔2021〕6号）开展检查。"));

        var series = Assert.Single(await FindAsync(store, "国发"));

        Assert.Equal(("国发", 2021, "sc"), (series.Stem, series.Year, series.Issuer));
        Assert.Equal([1, 2, 4], series.Seen);
        Assert.Equal([3, 5, 6], series.Missing);
        Assert.Equal(new CitedSerial(6, "国发〔2021〕6号", "关于加强电池回收的意见", 1), Assert.Single(series.Cited));
        Assert.Equal(0.5, series.Share);
    }

    [Fact]
    public async Task A_reprint_and_a_citation_of_what_is_held_count_once()
    {
        using var store = await LinkedTexts.OfAsync(
            Numbered("甲", "国发〔2021〕1号"), Numbered("甲", "国发〔2021〕1号") with { Id = "reprint" },
            Numbered("乙", "国发〔2021〕2号", "各单位：\n根据《关于做好甲类电池管理工作的通知》（国发〔2021〕1号）开展检查。"));

        var series = Assert.Single(await FindAsync(store, null));

        Assert.Equal([1, 2], series.Seen);
        Assert.Empty(series.Missing);
        Assert.Empty(series.Cited);
    }

    [Fact]
    public async Task Years_and_stems_that_only_begin_alike_are_series_of_their_own()
    {
        using var store = await LinkedTexts.OfAsync(Numbered("甲", "国发〔2020〕3号"), Numbered("乙", "国发〔2021〕1号"), Numbered("丙", "国发明电〔2021〕2号"));

        Assert.Equal([2021, 2020], (await FindAsync(store, "国发")).Select(s => s.Year));
        Assert.Equal([2020], (await FindAsync(store, "国发[2020]")).Select(s => s.Year));
        Assert.Equal(3, (await FindAsync(store, null)).Count);
    }

    [Theory]
    [InlineData("国发〔2021〕5号", "国发", 2021, 5)]
    [InlineData("财政部公告2023年第31号", "财政部公告", 2023, 31)]
    [InlineData("中华人民共和国国务院令第683号", "国务院令", null, 683)]
    [InlineData("国务院令第683号", "国务院令", null, 683)]
    public void A_number_is_one_of_a_series(string number, string stem, int? year, int serial) =>
        Assert.Equal(new SeriesNumber(stem, year, serial), SeriesNumber.Parse(number));

    [Theory]
    [InlineData("国发〔2021〕")]
    [InlineData("国发〔2021〕99999号")]
    [InlineData("国发〔2021〕0号")]
    [InlineData("第5号")]
    [InlineData(null)]
    public void What_is_no_whole_number_counts_in_no_series(string? number) => Assert.Null(SeriesNumber.Parse(number));

    [Fact]
    public void Serials_in_a_row_are_written_as_a_range() => Assert.Equal("3, 5–7, 9", NumberSeries.Ranges([3, 5, 6, 7, 9]));
}
