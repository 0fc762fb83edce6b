using Microsoft.EntityFrameworkCore;
using Vermilion.Model;
using Vermilion.Snapshots;

namespace Vermilion.Tests.Snapshots;

public sealed class StoreVerificationTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_that_nobody_touched_is_whole()
    {
        using var test = await ImportedAsync();
        Assert.Empty(await new StoreVerification(test.Workspace.OpenDb).RunAsync(Stop).ToListAsync(Stop));
    }

    [Theory]
    [InlineData("update SnapshotContents set Compressed = x'00'", "not those that were captured")]
    [InlineData("update SnapshotContents set ContentHash = 'x'", "not those that were captured")]
    [InlineData("delete from SnapshotContents", "bytes are missing")]
    [InlineData("delete from Readings", "reading or its snapshot is missing")]
    [InlineData("update Readings set Json = '{\"text\":\"ab\",\"title\":{\"span\":[1,3]}}'", "[1, 3) lies outside")]
    [InlineData("update Readings set Json = '{}'", "not the JSON of a reading")]
    [InlineData("update Readings set Json = '{'", "not the JSON of a reading")]
    [InlineData("update Readings set Json = '{\"text\":\"ab\",\"title\":{\"span\":[1]}}'", "not the JSON of a reading")]
    [InlineData("update Relations set Words = 'x'", "do not stand at its span")]
    [InlineData("update Targets set SpanStart = SpanStart + 1", "target 0 of 1: its span is not that of the reading")]
    [InlineData("delete from Targets", "target 0 of 1: its row is missing")]
    [InlineData("update Targets set Ordinal = 7", "target 7 of 1: no such target stands in the reading")]
    public async Task What_was_tampered_with_is_found(string sql, string words)
    {
        using var test = await ImportedAsync();
        await using (var db = test.Workspace.OpenDb()) await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Stop);
        var found = await new StoreVerification(test.Workspace.OpenDb).RunAsync(Stop).ToListAsync(Stop);
        Assert.Contains(found, f => f.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_span_that_cuts_a_character_in_two_is_broken()
    {
        Assert.Single(Broken("""{"text":"a𠀀b","title":{"span":[0,2]}}"""));
        Assert.Empty(Broken("""{"text":"a𠀀b","title":{"span":[0,3]}}"""));

        static IReadOnlyList<string> Broken(string json) =>
            StoredSpans.Broken(new StoredReading { DocumentId = "1", ReaderVersion = "1", Json = json }, [], []);
    }

    static async Task<TestWorkspace> ImportedAsync()
    {
        var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(test.Write("a/docs.jsonl", """{"id":"1","title":"关于做好统计工作的通知","content":"关于做好统计工作的通知\n各单位：\n根据《远景产业发展规划》，现就有关事项通知如下。到2025年，绿色产品产量达到300万吨。"}"""));
        return test;
    }
}
