using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tests.Importing;

public sealed partial class FullDiskTests
{
    const int Records = 600;
    const int SmallDisk = 1500;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_on_a_full_disk_ends_with_one_line_and_goes_on_when_there_is_room()
    {
        using var test = new TestWorkspace();
        var corpus = test.Write("corpus/docs.jsonl", Corpus());
        var (undisturbed, filled) = (Path.Combine(test.Files, "undisturbed"), Path.Combine(test.Files, "filled"));
        Assert.Equal(0, (await VermilionProcess.RunAsync("import", corpus, "--data", undisturbed)).Exit);

        var full = await VermilionProcess.EndAsync(VermilionProcess.StartOnSmallDisk(SmallDisk, "import", corpus, "--data", filled));
        Assert.Equal(1, full.Exit);
        var error = Assert.Single(full.Error.Split('\n'), line => line.StartsWith("error:", StringComparison.Ordinal));
        Assert.Contains("free some space", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);

        var counted = int.Parse(Imported().Match(full.Error).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(counted, 1, Records - 1);
        var held = await VermilionProcess.RunAsync("documents", "--json", "--data", filled);
        Assert.Equal(counted, held.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        var again = await VermilionProcess.RunAsync("import", corpus, "--data", filled);
        Assert.Equal(0, again.Exit);
        Assert.Contains($"imported {Records - counted}, unchanged {counted}, updated 0, failed 0", again.Error, StringComparison.Ordinal);
        Assert.Equal(StoreRows.Dump(Path.Combine(undisturbed, "vermilion.db")), StoreRows.Dump(Path.Combine(filled, "vermilion.db")));
    }

    [Fact]
    public async Task A_database_that_cannot_grow_is_told_as_a_full_disk()
    {
        using var test = await TestWorkspace.CreateAsync();
        await using var db = test.Workspace.OpenDb();
        await db.Database.OpenConnectionAsync(Stop);
        await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", Stop);
        db.SnapshotContents.Add(new SnapshotContent { ContentHash = "x", Compressed = new byte[1_000_000], Length = 1_000_000 });
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
        Assert.Contains("vermilion.db: the disk is full; free some space", StoreFailure.Describe(error, test.Workspace.DatabaseFile)!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "samples/2021-02/sources")]
    [InlineData("documents")]
    [InlineData("issue", "list")]
    [InlineData("issue", "show", "2021-02")]
    [InlineData("issue", "publish", "2021-02")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task A_data_directory_that_cannot_be_made_gets_one_line(params string[] command)
    {
        using var test = new TestWorkspace();
        var (exit, output, error) = await VermilionProcess.RunAsync([.. command, "--data", Path.Combine(test.Write("a-file", "x"), "data")]);
        Assert.Equal((1, ""), (exit, output));
        Assert.Matches(@"\Aerror: .*a-file.*; make the data directory writable, with space left\n\z", error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task The_store_is_in_WAL_mode_so_that_readers_need_not_wait_for_the_writer()
    {
        using var test = await TestWorkspace.CreateAsync();
        await using var db = test.Workspace.OpenDb();
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Stop)).Single());
    }

    // Words that no compression makes small, so that the database outgrows the disk in the second or third batch.
    static string Corpus()
    {
        var random = new Random(20210218);
        var letters = new byte[500];
        var lines = new StringBuilder();
        for (var i = 0; i < Records; i++)
        {
            random.NextBytes(letters);
            lines.Append(CultureInfo.InvariantCulture, $$"""{"id":"d/{{i}}","title":"第{{i}}号通知","content":"{{Convert.ToHexStringLower(letters)}}"}""").Append('\n');
        }

        return lines.ToString();
    }

    [GeneratedRegex(@"imported (\d+), unchanged 0")]
    private static partial Regex Imported();
}
