using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Ledger;
using Vermilion.Reading.Catalogs;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tests.Tracking;

public class TargetLedgerTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<List<string>> DocumentsAsync(VermilionDb db, string? sector = null, string? body = null, string? place = null, string? due = null, string? state = null)
    {
        var filter = TargetFilter.Parse(Catalog.Default, DocumentFilter.None, sector, body, place, due, state);
        Assert.True(filter.Succeeded, filter.Failure?.Message);
        return await new TargetLedger(db, new DateOnly(2025, 3, 1)).Query(filter.Value).OrderBy(t => t.Target.DocumentId).Select(t => t.Target.DocumentId).ToListAsync(Stop);
    }

    [Fact]
    public async Task Filters_choose_by_sector_body_place_deadline_and_state()
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();

        Assert.Equal(["draft", "final", "jiangxi"], await DocumentsAsync(db));
        Assert.Equal(["draft", "final", "jiangxi"], await DocumentsAsync(db, sector: "automotive-nev"));
        Assert.Empty(await DocumentsAsync(db, sector: "aerospace"));
        Assert.Equal(["draft", "final"], await DocumentsAsync(db, body: "MIIT"));
        Assert.Equal(["jiangxi"], await DocumentsAsync(db, place: "江西省"));
        Assert.Equal(["jiangxi"], await DocumentsAsync(db, place: "Jiangxi"));
        Assert.Equal(["draft", "final", "jiangxi"], await DocumentsAsync(db, due: "2025-.."));
        Assert.Empty(await DocumentsAsync(db, due: "..2024"));
        Assert.Equal(["draft", "final", "jiangxi"], await DocumentsAsync(db, state: "due"));
        Assert.Empty(await DocumentsAsync(db, state: "overdue"));
        Assert.Empty(await DocumentsAsync(db, state: "met"));
    }

    [Theory]
    [InlineData("nope", null, null, null, "--sector nope")]
    [InlineData(null, "Atlantis", null, null, "--place Atlantis")]
    [InlineData(null, null, "soon", null, "--due soon")]
    [InlineData(null, null, null, "perhaps", "--state perhaps")]
    public void What_is_no_filter_gets_one_line(string? sector, string? place, string? due, string? state, string words) =>
        Assert.StartsWith(words, TargetFilter.Parse(Catalog.Default, DocumentFilter.None, sector, null, place, due, state).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public async Task One_indicator_is_followed_through_draft_final_and_province()
    {
        using var store = await PlanStore.CreateAsync();
        await using var db = store.Test.Workspace.OpenDb();
        var key = new IndicatorKeys(Catalog.Default).Of(PlanStore.Indicator)!;

        var history = await IndicatorHistory.LoadAsync(db, new TargetLedger(db, new DateOnly(2025, 3, 1)), key, Stop);

        Assert.Equal([("draft", 25m), ("final", 20m), ("jiangxi", 30m)], history.Steps.Select(s => (s.Found.Target.DocumentId, s.Found.Target.NormalValue!.Value)));
        Assert.Equal(("draftOf", "final"), history.Steps[0].Follows.Select(f => (f.Relation, f.DocumentId)).Single());
        Assert.Contains(history.Steps[2].Follows, f => f is { Relation: "localises", DocumentId: "final" });
        var one = Assert.Single(history.Comparable());
        Assert.Equal(("%", "level", 3), (one.Key.Unit, one.Key.Way, one.Count()));
    }
}
