using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vermilion.Linking.Stories;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Bench;

/// <summary>
/// What a new document costs with ever more in the store. The documents are put together anew from sentences of the real ones,
/// each twentieth a near-duplicate of one before it, over ten years of days; the reader is left out.
/// </summary>
static class LinkBench
{
    const int Batch = 500;
    const int Measured = 2_000;
    const int Days = 3_650;

    static readonly char[] Ends = ['。', '\n'];

    public static async Task RunAsync(int most)
    {
        var data = Directory.CreateTempSubdirectory("vermilion-bench-");
        try
        {
            var workspace = new Workspace(data.FullName, Catalog.Default, TimeProvider.System);
            await workspace.PrepareAsync(CancellationToken.None);
            await MeasureAsync(workspace, most);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    static async Task MeasureAsync(Workspace workspace, int most)
    {
        var source = new Recombined();
        var linker = new StoryLinker(Catalog.Default);
        Console.WriteLine("\n## link: stories and copies\n\n| documents in the store | microseconds a document | to the first | memory held MB |\n|---|---|---|---|");
        var first = 0.0;
        for (var (count, next) = (0, 10_000); next <= most; next *= 10)
        {
            for (; count < next; count += Batch) await LinkAsync(workspace, linker, source.Take(Batch));
            var before = CpuTime.OfThisProcess;
            for (var done = 0; done < Measured; done += Batch, count += Batch) await LinkAsync(workspace, linker, source.Take(Batch));
            var each = (CpuTime.OfThisProcess - before).TotalMicroseconds / Measured;
            if (first == 0) first = each;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {next} | {each:0} | {each / first:0.00} | {GC.GetTotalMemory(forceFullCollection: true) / 1_000_000} |"));
        }

        await using var db = workspace.OpenDb();
        var found = await db.StoryEdges.Where(e => e.Reason == "copy").Select(e => new { e.AId, e.BId }).ToListAsync();
        var right = found.Count(e => source.Copies.Contains((e.AId, e.BId)) || source.Copies.Contains((e.BId, e.AId)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\ncopies: {source.Copies.Count} made, {right} found ({(double)right / source.Copies.Count:P1}), {found.Count - right} pairs more"));
    }

    static async Task LinkAsync(Workspace workspace, StoryLinker linker, List<(Document Document, ReadResult Reading)> batch)
    {
        await using var db = workspace.OpenDb();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Documents.AddRange(batch.Select(b => b.Document));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await linker.LinkAsync(db, batch, CancellationToken.None);
        await transaction.CommitAsync();
    }

    sealed class Recombined
    {
        const int Sentences = 8;

        // Days go by as documents come: a batch is of a few days, as a collector brings it.
        readonly Random random = new(7);
        readonly List<string> pool = [.. Corpus.Texts(every: 6).SelectMany(d => Encoding.UTF8.GetString(d.Content.Span).Split(Ends)).Where(s => s.Length is > 15 and < 120)];
        string[] last = [];
        int made;

        public HashSet<(string, string)> Copies { get; } = [];

        public List<(Document, ReadResult)> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

        (Document, ReadResult) Next()
        {
            var isCopy = ++made % 20 == 0;
            if (isCopy) Copies.Add(($"d{made - 1}", $"d{made}"));
            var sentences = isCopy ? [.. last[..3], .. last[4..]] : Enumerable.Range(0, Sentences).Select(_ => pool[random.Next(pool.Count)]).ToArray();
            if (!isCopy) last = sentences;
            var title = sentences[0][..12];
            var text = string.Join('。', sentences);
            var day = new DateOnly(2015, 1, 1).AddDays(isCopy ? (made - 1) * 37 / 1000 % Days : made * 37 / 1000 % Days);
            return (new Document { Id = $"d{made}", ContentHash = "", Title = title, Language = "zh", Status = "news", Published = day },
                new ReadResult { MediaType = "text/plain", Language = "zh", Status = "news", Title = new TitleFinding(title, title, new TextSpan(0, title.Length)), Text = text });
        }
    }
}
