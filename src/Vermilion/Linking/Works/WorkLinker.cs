using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Works;

/// <summary>
/// Finds for new or re-read official texts the works that they are versions of, and what lines of works they stand in.
/// Looks at those alone that share a name with them; the outcome depends on what is held, not on the order.
/// </summary>
sealed class WorkLinker(Catalog catalog)
{
    // Below SQLite's bound on the values of one query.
    const int Piece = 400;

    // A name of more texts than these (疫情防控工作) tells nothing apart.
    const int MostOfOneName = 300;

    readonly PlaceOfTitle places = new(catalog);

    public async Task LinkAsync(VermilionDb db, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        var formerNames = await NamesOfAsync(db, ids, stop);
        var own = await FactsAsync(db, ids, stop);
        foreach (var piece in ids.Chunk(Piece)) await db.WorkNames.Where(n => piece.Contains(n.DocumentId)).ExecuteDeleteAsync(stop);
        var names = own.SelectMany(w => WorkNames.Of(w).Distinct().Select(n => new WorkName { Name = n, DocumentId = w.Id })).ToList();
        db.WorkNames.AddRange(names);
        await db.SaveChangesAsync(stop);

        // What shares a name may change its line too: its nearest predecessor may be the new one.
        var touched = await HoldersAsync(db, formerNames.Concat(names.Select(n => n.Name)).ToHashSet(), stop);
        touched.UnionWith(ids);
        var around = await HoldersAsync(db, await NamesOfAsync(db, touched, stop), stop);
        around.UnionWith(touched);
        var works = await FactsAsync(db, around, stop);
        var decisions = await Decisions.LoadAsync(db, around, stop);
        await SaveAsync(db, touched, new WorkGroups(works, decisions), stop);
    }

    static async Task SaveAsync(VermilionDb db, HashSet<string> touched, WorkGroups groups, CancellationToken stop)
    {
        foreach (var piece in touched.Chunk(Piece))
        {
            await db.Relations.Where(r => piece.Contains(r.FromId) && r.Basis != "citation").ExecuteDeleteAsync(stop);
            foreach (var document in await db.Documents.Where(d => piece.Contains(d.Id)).ToListAsync(stop))
                (document.WorkId, document.Version) = groups.PlaceOf(document.Id);
        }

        db.Relations.AddRange(groups.RelationsOf(touched));
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    async Task<List<WorkFacts>> FactsAsync(VermilionDb db, IEnumerable<string> ids, CancellationToken stop)
    {
        var works = new List<WorkFacts>();
        foreach (var piece in ids.Chunk(Piece))
        {
            var documents = await db.Documents.AsNoTracking().Include(d => d.Issuers)
                .Where(d => piece.Contains(d.Id) && d.Status != "news" && d.Status != "other").ToListAsync(stop);
            works.AddRange(documents.Select(d => WorkFacts.Of(d, places)));
        }

        return works;
    }

    static async Task<HashSet<string>> NamesOfAsync(VermilionDb db, IEnumerable<string> ids, CancellationToken stop)
    {
        var names = new HashSet<string>();
        foreach (var piece in ids.Chunk(Piece))
            names.UnionWith(await db.WorkNames.Where(n => piece.Contains(n.DocumentId)).Select(n => n.Name).ToListAsync(stop));
        return names;
    }

    static async Task<HashSet<string>> HoldersAsync(VermilionDb db, IReadOnlyCollection<string> names, CancellationToken stop)
    {
        var holders = new HashSet<string>();
        foreach (var piece in names.Chunk(Piece))
        {
            var common = await db.WorkNames.Where(n => piece.Contains(n.Name)).GroupBy(n => n.Name)
                .Where(g => g.Count() > MostOfOneName).Select(g => g.Key).ToListAsync(stop);
            var telling = piece.Except(common).ToList();
            holders.UnionWith(await db.WorkNames.Where(n => telling.Contains(n.Name)).Select(n => n.DocumentId).ToListAsync(stop));
        }

        return holders;
    }
}
