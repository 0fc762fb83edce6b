using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Works;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking;

/// <summary>
/// Links what was read since: the documents that no linker of this version has seen as they are now, in batches of one
/// transaction each. A kill loses the batch at hand, and the next run takes it up again.
/// </summary>
public sealed class LinkPass(Func<VermilionDb> openDb, Catalog catalog)
{
    /// <summary>Another version links everything anew; analysts' decisions stay.</summary>
    public const string Version = "1";

    const int BatchSize = 200;

    readonly WorkLinker works = new(catalog);

    public async Task<int> CountAsync(CancellationToken stop)
    {
        await using var db = openDb();
        return await Waiting(db).CountAsync(stop);
    }

    /// <param name="linked">Told how many more documents are done.</param>
    public async Task RunAsync(Action<int> linked, CancellationToken stop)
    {
        while (await NextAsync(stop) is { Count: > 0 } ids)
        {
            await using var db = openDb();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await works.LinkAsync(db, ids, stop);
            await db.Documents.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.LinkedBy, Version), stop);
            await transaction.CommitAsync(stop);
            linked(ids.Count);
        }
    }

    async Task<List<string>> NextAsync(CancellationToken stop)
    {
        await using var db = openDb();
        return await Waiting(db).OrderBy(d => d.Id).Select(d => d.Id).Take(BatchSize).ToListAsync(stop);
    }

    static IQueryable<Model.Document> Waiting(VermilionDb db) => db.Documents.AsNoTracking().Where(d => d.LinkedBy == null || d.LinkedBy != Version);
}
