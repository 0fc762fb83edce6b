using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Stories;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking;

/// <summary>
/// The pass after import: links the documents that the present linker has not linked as they are now, in batches of one
/// transaction each. A kill loses the batch that was under way, and the next pass takes it again.
/// </summary>
public sealed class LinkPass(Func<VermilionDb> openDb, Catalog catalog)
{
    /// <summary>Another version links everything anew; analysts' decisions stay.</summary>
    public const string Version = "2";
    const int BatchDocuments = 500;

    readonly WorkLinker works = new(catalog);
    readonly StoryLinker stories = new(catalog);

    public async Task RunAsync(LinkProgress progress, CancellationToken stop)
    {
        var pending = await PendingAsync(stop);
        progress.Total = pending.Count;
        // A batch of dated documents never holds one without a day: that one is looked for on all days.
        foreach (var batch in pending.GroupBy(d => d.Day is null).SelectMany(half => half.Select(d => d.Id).Chunk(BatchDocuments)))
        {
            await LinkAsync(batch, stop);
            progress.Done += batch.Length;
        }
    }

    /// <summary>By day, so that a batch looks at few days; what has none comes last.</summary>
    async Task<List<(string Id, DateOnly? Day)>> PendingAsync(CancellationToken stop)
    {
        await using var db = openDb();
#pragma warning disable CA1309 // The store compares, by its own order; there is no ordinal form of it.
        // Not "another than": of the few that are new among many, an index finds those without one, and those before and behind.
        var pending = await db.Documents.AsNoTracking().Where(d => d.LinkedBy == null)
            .Concat(db.Documents.AsNoTracking().Where(d => string.Compare(d.LinkedBy, Version) < 0)).Concat(db.Documents.AsNoTracking().Where(d => string.Compare(d.LinkedBy, Version) > 0))
            .Select(d => new { d.Id, d.Published }).ToListAsync(stop);
#pragma warning restore CA1309
        return [.. pending.Select(d => (d.Id, d.Published)).OrderBy(d => d.Published ?? DateOnly.MaxValue).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    static async Task<List<(Document, ReadResult)>> ReadAsync(VermilionDb db, string[] ids, CancellationToken stop)
    {
        var wanted = ids;
        var rows = await db.Documents.AsNoTracking().Where(d => EF.Parameter(wanted).Contains(d.Id)).Join(db.Readings, d => d.Id, r => r.DocumentId, (d, r) => new { Document = d, r.Json }).ToListAsync(stop);
        return [.. rows.Select(r => (r.Document, ReadResultJson.Deserialize(r.Json)))];
    }

    async Task LinkAsync(string[] ids, CancellationToken stop)
    {
        await using var db = openDb();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // Stories first: their profiles hold by what a draft whose title was changed is known.
        await stories.LinkAsync(db, await ReadAsync(db, ids, stop), stop);
        await works.LinkAsync(db, ids, stop);
        var wanted = ids;
        await db.Documents.Where(d => EF.Parameter(wanted).Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.LinkedBy, Version), stop);
        await transaction.CommitAsync(stop);
    }
}
