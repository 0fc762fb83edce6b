using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking.Relations;

/// <summary>
/// Finds the documents that relations speak of, by number, then by title: for the relations of new documents, and for
/// older relations that speak of them. The outcome depends on what is held, not on the order in which it came.
/// </summary>
sealed class RelationResolver(Catalog catalog)
{
    // A relation that names a common law may be one of thousands: they are taken in pieces.
    const int Piece = 500;

    readonly PlaceOfTitle places = new(catalog);

    public async Task ResolveAsync(VermilionDb db, LinkKeys keys, CancellationToken stop)
    {
        var open = await TouchedAsync(db, keys, stop);
        foreach (var piece in open.Chunk(Piece))
        {
            var candidates = await CandidatesAsync(db, piece, stop);
            foreach (var relation in piece) relation.ToId = candidates.Find(relation);
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(stop);
    }

    static async Task<List<Relation>> TouchedAsync(VermilionDb db, LinkKeys keys, CancellationToken stop)
    {
        var touched = db.Relations.Local.ToList();
        var known = touched.Select(r => (r.FromId, r.Ordinal)).ToHashSet();
        foreach (var numbers in keys.Numbers.Chunk(Piece))
            Take(await db.Relations.Where(r => r.TargetNumber != null && numbers.Contains(r.TargetNumber)).ToListAsync(stop));
        foreach (var titles in keys.Titles.Chunk(Piece))
            Take(await db.Relations.Where(r => r.TargetKey != null && titles.Contains(r.TargetKey)).ToListAsync(stop));
        return touched;

        void Take(List<Relation> found) => touched.AddRange(found.Where(r => known.Add((r.FromId, r.Ordinal))));
    }

    async Task<RelationCandidates> CandidatesAsync(VermilionDb db, IReadOnlyCollection<Relation> relations, CancellationToken stop)
    {
        var numbers = relations.Select(r => r.TargetNumber).OfType<string>().Distinct().ToList();
        var titles = relations.Select(r => r.TargetKey).OfType<string>().Distinct().ToList();
        var from = relations.Select(r => r.FromId).Distinct().ToList();
        var found = await db.Documents.AsNoTracking()
            .Where(d => (d.DocumentNumber != null && numbers.Contains(d.DocumentNumber)) || (d.WorkKey != null && titles.Contains(d.WorkKey)))
            .Include(d => d.Issuers).ToListAsync(stop);
        var speaking = await db.Documents.AsNoTracking().Include(d => d.Issuers).Where(d => from.Contains(d.Id)).ToListAsync(stop);
        return new RelationCandidates(found.ConvertAll(FactsOf), speaking.ConvertAll(FactsOf), title => IssuersOf(TitleIssuers.ReadPrefix(title).Names));
    }

    RelationCandidate FactsOf(Document document) => new(
        document.Id, document.DocumentNumber, document.WorkKey, document.Status, document.Published ?? document.Written ?? document.Effective,
        places.Of(document), IssuersOf(document.Issuers.Select(i => i.Text)), CitedDecision.IsTitleOfOne(document.Title));

    HashSet<string> IssuersOf(IEnumerable<string> names) => [.. names.Select(n => catalog.BodyIndex.Resolve(n)?.Id ?? n)];
}
