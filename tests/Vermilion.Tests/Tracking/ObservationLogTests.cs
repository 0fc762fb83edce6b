using Microsoft.EntityFrameworkCore;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tests.Tracking;

public class ObservationLogTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static ObservationWords Said(string status) => new(status, "https://example.org/report", "占比达到31%") { Value = 31, Unit = "%", AsOf = "2024", By = "an analyst" };

    static async Task<string> StateAsync(PlanStore store, string document)
    {
        await using var db = store.Test.Workspace.OpenDb();
        var ledger = new TargetLedger(db, new DateOnly(2026, 3, 1));
        return ledger.StateOf(await ledger.Query(TargetFilter.None).SingleAsync(t => t.Target.DocumentId == document, Stop));
    }

    static async Task ObserveAsync(PlanStore store, string target, string status)
    {
        await using var db = store.Test.Workspace.OpenDb();
        var written = await new ObservationLog(db, store.Test.Clock).AddAsync(target, Said(status), Stop);
        Assert.True(written.Succeeded, written.Failure?.Message);
    }

    [Fact]
    public async Task The_latest_word_counts_and_none_is_lost()
    {
        using var store = await PlanStore.CreateAsync();
        Assert.Equal("overdue", await StateAsync(store, "final"));

        await ObserveAsync(store, "final#1", "on-track");
        await ObserveAsync(store, "final#1", "met");

        Assert.Equal("met", await StateAsync(store, "final"));
        Assert.Equal("overdue", await StateAsync(store, "jiangxi"));
        await using var db = store.Test.Workspace.OpenDb();
        Assert.Equal(["on-track", "met"], await db.Observations.OrderBy(o => o.Id).Select(o => o.Status).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_target_keeps_its_word_when_it_is_read_again_in_another_place_and_wording()
    {
        using var store = await PlanStore.CreateAsync();
        await ObserveAsync(store, "final#1", "met");

        await store.ImportAsync(("final", "新能源汽车充电基础设施发展规划（2021-2025年）", "工业和信息化部", "2020-11-02",
            "到2025年，建成充电桩100万个。到2025年，新能源汽车新车销量占汽车总销量比重达到20%左右。"));

        await using var db = store.Test.Workspace.OpenDb();
        var ledger = new TargetLedger(db, new DateOnly(2026, 3, 1));
        var targets = await ledger.Query(TargetFilter.None).Where(t => t.Target.DocumentId == "final").OrderBy(t => t.Target.Ordinal).ToListAsync(Stop);
        Assert.Equal([("个", "overdue"), ("%", "met")], targets.Select(t => (t.Target.Unit[^1..], ledger.StateOf(t))));
    }

    [Fact]
    public async Task An_observation_whose_target_has_gone_is_kept_and_said_of_no_other()
    {
        using var store = await PlanStore.CreateAsync();
        await ObserveAsync(store, "final#1", "met");

        await store.ImportAsync(("final", "新能源汽车充电基础设施发展规划（2021-2025年）", "工业和信息化部", "2020-11-02", "到2025年，新能源汽车新车销售量占比达到22%左右。"));

        Assert.Equal("overdue", await StateAsync(store, "final"));
        await using var db = store.Test.Workspace.OpenDb();
        Assert.Equal("final#1", Assert.Single(await ObservationList.Of(db, orphaned: true).ToListAsync(Stop)).Target);
    }

    [Theory]
    [InlineData("final", "no target; write DOCUMENT#N")]
    [InlineData("final#0", "no target; write DOCUMENT#N")]
    [InlineData("final#9", "no such target")]
    public async Task A_target_that_is_none_gets_one_line(string target, string words)
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        Assert.Contains(words, (await new ObservationLog(db, store.Test.Clock).AddAsync(target, Said("met"), Stop)).Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done", "https://example.org", "w", null, "no such finding")]
    [InlineData("met", "somewhere", "w", null, "neither a document that is held nor an address")]
    [InlineData("met", "javascript:alert(1)", "w", null, "neither a document that is held nor an address")]
    [InlineData("met", "draft", "这些字不在文中", null, "does not stand in draft")]
    [InlineData("met", "https://example.org", " ", null, "needs its source and the words")]
    [InlineData("met", "https://example.org", "w", "soon", "--as-of soon")]
    public async Task What_an_observation_lacks_is_said(string status, string source, string quote, string? asOf, string words)
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        var refused = await new ObservationLog(db, store.Test.Clock).AddAsync("final#1", new ObservationWords(status, source, quote) { AsOf = asOf }, Stop);

        Assert.Contains(words, refused.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(0, await db.Observations.CountAsync(Stop));
    }

    [Fact]
    public async Task Words_that_stand_in_a_held_source_are_taken()
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        Assert.True((await new ObservationLog(db, store.Test.Clock).AddAsync("draft#1", new ObservationWords("revised", "final", "占比达到20%左右"), Stop)).Succeeded);
    }
}
