using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;
using Vermilion.Snapshots;

namespace Vermilion.Linking;

/// <summary>
/// Writes a batch of documents with all that belongs to them in one transaction: what is committed is whole, what is
/// not leaves no trace.
/// </summary>
public sealed class DocumentLinker(Func<VermilionDb> openDb, Catalog catalog)
{
    readonly RelationResolver relations = new(catalog);

    public async Task CommitAsync(IReadOnlyList<LinkedDocument> batch, CancellationToken stop)
    {
        await using var db = openDb();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await SnapshotStore.AddAsync(db, [.. batch.Where(d => d.Kind != ArrivalKind.Reread).Select(d => d.Capture)], stop);
        var keys = new LinkKeys(batch);
        await ClearOlderReadingsAsync(db, batch, keys, stop);
        foreach (var document in batch) Add(db, document);
        await db.SaveChangesAsync(stop);
        await relations.ResolveAsync(db, keys, stop);
        await transaction.CommitAsync(stop);
    }

    static void Add(VermilionDb db, LinkedDocument linked)
    {
        // The root alone: its issuers are new rows in either case.
        db.Entry(linked.Document).State = linked.Kind == ArrivalKind.New ? EntityState.Added : EntityState.Modified;
        db.DocumentIssuers.AddRange(linked.Document.Issuers);
        db.Readings.Add(linked.Reading);
        db.Targets.AddRange(linked.Targets);
        db.Relations.AddRange(linked.Relations);
        db.Events.AddRange(linked.Events);
    }

    static async Task ClearOlderReadingsAsync(VermilionDb db, IReadOnlyList<LinkedDocument> batch, LinkKeys keys, CancellationToken stop)
    {
        var held = batch.Where(d => d.Kind != ArrivalKind.New).ToDictionary(d => d.Document.Id);
        if (held.Count == 0) return;
        var ids = held.Keys.ToList();
        foreach (var old in await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(stop))
        {
            keys.Add(old);
            // The story is told by other stages, from other documents too: a new reading does not take it away.
            held[old.Id].Document.StoryId = old.StoryId;
            held[old.Id].Document.WorkId = old.WorkId;
            held[old.Id].Document.Version = old.Version;
        }

        await db.DocumentIssuers.Where(i => ids.Contains(i.DocumentId)).ExecuteDeleteAsync(stop);
        await db.Readings.Where(r => ids.Contains(r.DocumentId)).ExecuteDeleteAsync(stop);
        await db.Targets.Where(t => ids.Contains(t.DocumentId)).ExecuteDeleteAsync(stop);
        await db.EventParties.Where(p => ids.Contains(p.DocumentId)).ExecuteDeleteAsync(stop);
        await db.Events.Where(e => ids.Contains(e.DocumentId)).ExecuteDeleteAsync(stop);
        await db.Relations.Where(r => ids.Contains(r.FromId)).ExecuteDeleteAsync(stop);
    }
}
