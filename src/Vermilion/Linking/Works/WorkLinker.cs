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

    // A name of more texts than these (疫情防控工作) tells nothing apart: it hangs on what is held, and not on the order in
    // which it came, since the texts of a name that comes to be one of so many are taken anew.
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
        var touched = await MeetingAsync(db, formerNames.Concat(names.Select(n => n.Name)), stop);
        touched.UnionWith(ids);
        touched.UnionWith(await ChangedAsync(db, Balance(formerNames, names), stop));
        var around = await MeetingAsync(db, await NamesOfAsync(db, touched, stop), stop);
        around.UnionWith(touched);
        var works = await FactsAsync(db, around, stop);
        var decisions = await Decisions.LoadAsync(db, around, stop);
        var common = await CommonAsync(db, works.SelectMany(WorkNames.Of).ToHashSet(), stop);
        await SaveAsync(db, touched, new WorkGroups(works, decisions, common), stop);
    }

    /// <summary>How many more, or fewer, texts bear each name.</summary>
    static Dictionary<string, int> Balance(IEnumerable<string> formerNames, IEnumerable<WorkName> names)
    {
        var balance = new Dictionary<string, int>();
        foreach (var (name, one) in names.Select(n => (n.Name, 1)).Concat(formerNames.Select(n => (n, -1)))) balance[name] = balance.GetValueOrDefault(name) + one;
        return balance;
    }

    /// <summary>The texts of names that this batch made tell nothing, or tell something again.</summary>
    static async Task<HashSet<string>> ChangedAsync(VermilionDb db, Dictionary<string, int> balance, CancellationToken stop)
    {
        var common = await CommonAsync(db, balance.Keys, stop);
        var changed = new HashSet<string>();
        foreach (var (name, more) in balance.Where(b => b.Value < 0 || (b.Value > 0 && common.Contains(b.Key))))
        {
            var now = await db.WorkNames.CountAsync(n => n.Name == name, stop);
            if (now > MostOfOneName != now - more > MostOfOneName) changed.UnionWith(await db.WorkNames.Where(n => n.Name == name).Select(n => n.DocumentId).ToListAsync(stop));
        }

        return changed;
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
                .Where(d => piece.Contains(d.Id) && ((d.Status != "news" && d.Status != "other") || EF.Functions.Like(d.Title, "%《%"))).ToListAsync(stop);
            var signatures = await db.StoryProfiles.AsNoTracking().Where(p => piece.Contains(p.DocumentId)).Select(p => new { p.DocumentId, p.Signature }).ToDictionaryAsync(p => p.DocumentId, p => p.Signature, stop);
            works.AddRange(documents.Select(d => WorkFacts.Of(d, places, signatures.GetValueOrDefault(d.Id))).Where(w => w.IsWork || w.Role is not null));
        }

        return works;
    }

    static async Task<List<string>> NamesOfAsync(VermilionDb db, IEnumerable<string> ids, CancellationToken stop)
    {
        var names = new List<string>();
        foreach (var piece in ids.Chunk(Piece))
            names.AddRange(await db.WorkNames.Where(n => piece.Contains(n.DocumentId)).Select(n => n.Name).ToListAsync(stop));
        return names;
    }

    /// <summary>Those of the names that so many texts bear that they tell nothing apart.</summary>
    static async Task<HashSet<string>> CommonAsync(VermilionDb db, IReadOnlyCollection<string> names, CancellationToken stop)
    {
        var common = new HashSet<string>();
        foreach (var piece in names.Chunk(Piece))
            common.UnionWith(await db.WorkNames.Where(n => piece.Contains(n.Name)).GroupBy(n => n.Name).Where(g => g.Count() > MostOfOneName).Select(g => g.Key).ToListAsync(stop));
        return common;
    }

    /// <summary>The texts that meet those with these names.</summary>
    static async Task<HashSet<string>> MeetingAsync(VermilionDb db, IEnumerable<string> names, CancellationToken stop)
    {
        var holders = new HashSet<string>();
        var sought = names.Select(WorkNames.Sought).ToHashSet();
        sought.ExceptWith(await CommonAsync(db, sought, stop));
        foreach (var piece in sought.Chunk(Piece))
            holders.UnionWith(await db.WorkNames.Where(n => piece.Contains(n.Name)).Select(n => n.DocumentId).ToListAsync(stop));
        return holders;
    }
}
