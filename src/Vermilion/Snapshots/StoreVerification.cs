using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Snapshots;

/// <summary>Whether the store still holds what was put in: the bytes by their hashes, the findings by their spans.</summary>
public sealed class StoreVerification(Func<VermilionDb> openDb)
{
    const string Restore = "restore the store from a backup";
    const string ReadAgain = "import it into a new data directory, or restore a backup";
    const int BatchReadings = 250;
    const int BatchCharacters = 2 * 1024 * 1024;

    public async IAsyncEnumerable<Failure> RunAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using var db = openDb();
        await foreach (var content in db.SnapshotContents.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (!IsWhole(content)) yield return new Failure($"snapshot {content.ContentHash}: its bytes are not those that were captured; {Restore}");
        await foreach (var lost in db.Snapshots.Where(s => !db.SnapshotContents.Any(c => c.ContentHash == s.ContentHash)).AsAsyncEnumerable().WithCancellation(stop))
            yield return new Failure($"snapshot {lost.ContentHash} of {lost.DocumentId}: its bytes are missing; {Restore}");
        await foreach (var lost in db.Documents.Where(d => !db.Readings.Any(r => r.DocumentId == d.Id) || !db.SnapshotContents.Any(c => c.ContentHash == d.ContentHash)).Select(d => d.Id).AsAsyncEnumerable().WithCancellation(stop))
            yield return new Failure($"document {lost}: its reading or its snapshot is missing; {Restore}");
        await foreach (var batch in db.Readings.AsNoTracking().AsAsyncEnumerable().InBatches(BatchReadings, r => r.Json.Length, BatchCharacters, stop))
            foreach (var failure in await InReadingsAsync(batch, stop))
                yield return failure;
    }

    async Task<IReadOnlyList<Failure>> InReadingsAsync(IReadOnlyList<StoredReading> readings, CancellationToken stop)
    {
        await using var db = openDb();
        var ids = readings.Select(r => r.DocumentId).ToList();
        var relations = await db.Relations.AsNoTracking().Where(r => ids.Contains(r.FromId)).ToListAsync(stop);
        var targets = await db.Targets.AsNoTracking().Where(t => ids.Contains(t.DocumentId)).ToListAsync(stop);
        var (relationsOf, targetsOf) = (relations.ToLookup(r => r.FromId), targets.ToLookup(t => t.DocumentId));
        return [.. readings.SelectMany(r => StoredSpans.Broken(r, relationsOf[r.DocumentId], targetsOf[r.DocumentId]).Select(broken => new Failure($"{broken}; {ReadAgain}")))];
    }

    static bool IsWhole(SnapshotContent content)
    {
        try
        {
            return SnapshotStore.Hash(SnapshotStore.Unpack(content)) == content.ContentHash;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
