using Microsoft.EntityFrameworkCore;
using Vermilion.Collecting;
using Vermilion.Snapshots;

namespace Vermilion.Tests.Importing;

public sealed class ImportTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_input_twice_changes_nothing()
    {
        using var test = await TestWorkspace.CreateAsync();
        var file = test.Write("a/docs.jsonl", """
            {"id":"1","title":"甲","content":"甲的正文","published":"2021-02-03"}
            {"id":"1","title":"甲","content":"另一篇"}
            {"title":"没有号的","url":"https://example.org/x","content":"正文"}
            {"id":"m","title":"只有标题"}
            """);
        var first = await test.ImportAsync(file);
        var rows = StoreRows.Dump(test.Workspace.DatabaseFile);
        var second = await test.ImportAsync(file);
        Assert.Equal((4, 0), (first.Imported, first.Unchanged));
        Assert.Equal((0, 0, 4), (second.Imported, second.Updated, second.Unchanged));
        Assert.Equal(rows, StoreRows.Dump(test.Workspace.DatabaseFile));
    }

    [Fact]
    public async Task Changed_content_becomes_a_new_snapshot_and_the_old_one_is_kept()
    {
        using var test = await TestWorkspace.CreateAsync();
        foreach (var content in new[] { "第一稿", "第二稿", "第一稿" })
            await test.ImportAsync(test.Write("a/docs.jsonl", $$"""{"id":"1","title":"甲","content":"{{content}}"}"""));
        await using var db = test.Workspace.OpenDb();
        Assert.Equal(3, await db.Snapshots.CountAsync(Stop));
        Assert.Equal(2, await db.SnapshotContents.CountAsync(Stop));
        Assert.Equal("第一稿"u8.ToArray(), await SnapshotStore.OpenAsync(db, "1", Stop));
        Assert.Equal(1, await db.Readings.CountAsync(Stop));
    }

    [Fact]
    public async Task Changed_metadata_alone_is_a_new_capture_too()
    {
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(test.Write("a/docs.jsonl", """{"id":"1","title":"甲","content":"正文"}"""));
        var again = await test.ImportAsync(test.Write("a/docs.jsonl", """{"id":"1","title":"甲","published":"2021-02-03","content":"正文"}"""));
        Assert.Equal(1, again.Updated);
        await using var db = test.Workspace.OpenDb();
        Assert.Equal(new DateOnly(2021, 2, 3), (await db.Documents.SingleAsync(Stop)).Published);
    }

    [Fact]
    public async Task An_id_that_another_origin_took_for_other_content_gets_the_hash_of_its_own()
    {
        using var test = await TestWorkspace.CreateAsync();
        var a = test.Write("a/docs.jsonl", """{"id":"1","content":"甲"}""");
        var b = test.Write("b/docs.jsonl", """{"id":"1","content":"乙"}""");
        var c = test.Write("c/docs.jsonl", """{"id":"1","content":"甲","title":"换了名"}""");
        await test.ImportAsync(a, b, c);
        await test.ImportAsync(c, b, a);
        await using var db = test.Workspace.OpenDb();
        var ids = await db.Documents.Select(d => d.Id).OrderBy(i => i).ToListAsync(Stop);
        Assert.Equal(["1", $"1-{SnapshotStore.Hash("乙"u8)[..8]}"], ids);
        Assert.Equal(2, await db.Snapshots.CountAsync(Stop));
    }

    [Fact]
    public async Task A_record_that_moves_to_another_line_is_the_same_record()
    {
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(test.Write("a/docs.jsonl", """{"id":"1","content":"甲"}"""));
        var again = await test.ImportAsync(test.Write("a/docs.jsonl", """
            {"id":"0","content":"新来的"}
            {"id":"1","content":"甲改"}
            """));
        Assert.Equal((1, 1), (again.Imported, again.Updated));
    }

    [Fact]
    public async Task A_folder_is_walked_in_the_order_of_names_without_what_only_tells_about_it()
    {
        using var test = await TestWorkspace.CreateAsync();
        foreach (var name in new[] { "b.txt", "a/2.md", "README.md", "INDEX.md", "LICENSE.txt", "manifest.json", ".hidden.txt", "x.exe", ".git/c.txt" })
            test.Write($"sample/{name}", $"{name} 的正文");
        await test.ImportAsync(Path.Combine(test.Files, "sample"));
        await using var db = test.Workspace.OpenDb();
        var documents = await db.Snapshots.OrderBy(s => s.Id).Select(s => s.DocumentId).ToListAsync(Stop);
        Assert.Equal(["sample/a/2", "sample/b"], documents);
    }

    [Fact]
    public async Task Front_matter_is_metadata_and_no_text()
    {
        using var test = await TestWorkspace.CreateAsync();
        var file = test.Write("s/a.md", "\uFEFF---\r\nurl: https://example.org/1\r\ntitle: \"某规划\"\r\npublished: 2021-02-18\r\nissuer: ~\r\n---\r\n正文第一段\r\n");
        await test.ImportAsync(file, test.Write("s/b.md", "---\n一条线下的话\n---\n"));
        await using var db = test.Workspace.OpenDb();
        var snapshot = await db.Snapshots.SingleAsync(s => s.DocumentId == "s/a", Stop);
        Assert.Equal(("https://example.org/1", "某规划", new DateOnly(2021, 2, 18), null), (snapshot.Url, snapshot.GivenTitle, snapshot.GivenPublished, snapshot.GivenIssuer));
        Assert.Equal("正文第一段\r\n"u8.ToArray(), await SnapshotStore.OpenAsync(db, "s/a", Stop));
        Assert.Equal("---\n一条线下的话\n---\n"u8.ToArray(), await SnapshotStore.OpenAsync(db, "s/b", Stop));
    }

    [Fact]
    public async Task Relations_find_their_document_whichever_comes_first()
    {
        using var test = await TestWorkspace.CreateAsync();
        const string Plan = """{"id":"plan","title":"关于印发《远景产业发展规划》的通知","published":"2020-01-02","content":"关于印发《远景产业发展规划》的通知\n各单位：\n现将规划印发给你们。"}""";
        const string Measures = """{"id":"measures","title":"关于做好产业统计工作的通知","published":"2021-01-02","content":"关于做好产业统计工作的通知\n各单位：\n根据《远景产业发展规划》，现就有关事项通知如下。"}""";
        await test.ImportAsync(test.Write("a/docs.jsonl", Measures));
        await test.ImportAsync(test.Write("b/docs.jsonl", Plan));
        await using var db = test.Workspace.OpenDb();
        var relation = await db.Relations.SingleAsync(r => r.FromId == "measures", Stop);
        Assert.Equal("plan", relation.ToId);
    }

    [Fact]
    public async Task The_model_and_the_migrations_agree()
    {
        using var test = await TestWorkspace.CreateAsync();
        await using var db = test.Workspace.OpenDb();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_name_of_a_collection_is_the_source_of_its_documents_and_no_word_of_their_text()
    {
        using var test = await TestWorkspace.CreateAsync();
        var file = FolderWalk.Files([test.Write("a/note.txt", "关于开展试点工作的通知\n各有关单位：")]).Single().Value!;

        await new Pipeline(test.Workspace, new PipelineProgress()).RunAsync(new ImportSource([file], "my-collection", _ => { }).FetchAsync(Stop), Stop);

        await using var db = test.Workspace.OpenDb();
        Assert.Equal(("my-collection/note", "my-collection"), await db.Documents.Select(d => ValueTuple.Create(d.Id, d.Source)).SingleAsync(Stop));
        Assert.DoesNotContain("my-collection", (await db.Readings.SingleAsync(Stop)).Json.Replace("my-collection/note", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
