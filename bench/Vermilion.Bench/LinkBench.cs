using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Linking;
using Vermilion.Linking.Stories;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Bench;

/// <summary>
/// The whole pass that links, with ever more in the store: what the next documents cost, what one new document costs, and
/// its story step alone. Collecting and reading are left out.
/// </summary>
static class LinkBench
{
    const int Batch = 5_000;
    const int Single = 60;

    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        var data = Directory.CreateTempSubdirectory("vermilion-bench-");
        try
        {
            var workspace = new Workspace(data.FullName, Catalog.Default, TimeProvider.System);
            await workspace.PrepareAsync(CancellationToken.None);
            await MeasureAsync(workspace, sizes, new Recombined(sizes[^1]));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    static async Task MeasureAsync(Workspace workspace, IReadOnlyList<int> sizes, Recombined source)
    {
        Console.WriteLine("\n## link: works, stories, copies\n");
        Console.WriteLine("| documents in the store | documents/s up to here | to the first | the last 5,000: microseconds each | one new document: ms | its story step: ms | memory held MB | peak MB | store MB |\n|---|---|---|---|---|---|---|---|---|");
        var (count, total, first, firstEach) = (0, TimeSpan.Zero, 0.0, 0.0);
        foreach (var size in sizes)
        {
            var lately = TimeSpan.Zero;
            while (count < size)
            {
                await AddAsync(workspace, source.Take(Batch));
                lately = await TimeAsync(() => LinkAsync(workspace));
                total += lately;
                count += Batch;
            }

            var each = total.TotalMicroseconds / count;
            if (first == 0) (first, firstEach) = (each, lately.TotalMicroseconds / Batch);
            var (whole, story) = await SingleAsync(workspace, source);
            count += Single;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size} | {1e6 / each:0} | {each / first:0.00} | {lately.TotalMicroseconds / Batch:0} ({lately.TotalMicroseconds / Batch / firstEach:0.00}) | {whole:0.0} | {story:0.0} | {GC.GetTotalMemory(forceFullCollection: true) / 1_000_000} | {Environment.WorkingSet / 1_000_000} | {new FileInfo(workspace.DatabaseFile).Length / 1_000_000} |"));
        }

        await using var db = workspace.OpenDb();
        var found = await db.StoryEdges.Where(e => e.Reason == "copy").Select(e => new { e.AId, e.BId }).ToListAsync();
        var right = found.Count(e => source.Copies.Contains((e.AId, e.BId)) || source.Copies.Contains((e.BId, e.AId)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ncopies: {source.Copies.Count} made, {right} found ({(double)right / source.Copies.Count:P1}), {found.Count - right} pairs more"));
    }

    /// <summary>The median of documents that come one at a time: the whole pass, and the story step alone.</summary>
    static async Task<(double Whole, double Story)> SingleAsync(Workspace workspace, Recombined source)
    {
        var (whole, story) = (new List<double>(), new List<double>());
        var linker = new StoryLinker(Catalog.Default);
        for (var i = 0; i < Single; i++)
        {
            var one = source.Take(1);
            await AddAsync(workspace, one);
            whole.Add((await TimeAsync(() => LinkAsync(workspace))).TotalMilliseconds);
            // Linked once more: the same rows are taken out and found anew.
            story.Add((await TimeAsync(() => StoryAsync(workspace, linker, one))).TotalMilliseconds);
        }

        return (whole.Order().ElementAt(Single / 2), story.Order().ElementAt(Single / 2));
    }

    static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var before = CpuTime.OfThisProcess;
        await work();
        return CpuTime.OfThisProcess - before;
    }

    static Task LinkAsync(Workspace workspace) => new LinkPass(workspace.OpenDb, Catalog.Default).RunAsync(new LinkProgress(), CancellationToken.None);

    static async Task StoryAsync(Workspace workspace, StoryLinker linker, List<(Document Document, ReadResult Reading)> batch)
    {
        await using var db = workspace.OpenDb();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync();
        await linker.LinkAsync(db, batch, CancellationToken.None);
        await transaction.CommitAsync();
    }

    static async Task AddAsync(Workspace workspace, List<(Document Document, ReadResult Reading)> batch)
    {
        await using var db = workspace.OpenDb();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Documents.AddRange(batch.Select(b => b.Document));
        db.Readings.AddRange(batch.Select(b => new StoredReading { DocumentId = b.Document.Id, ReaderVersion = "bench", Json = ReadResultJson.Serialize(b.Reading) }));
        await db.SaveChangesAsync();
    }
}
