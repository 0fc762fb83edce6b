using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking;

/// <summary>
/// Finds the documents that relations speak of, by number, then by title: for the relations of new documents, and for
/// older relations that speak of them. The outcome depends on what is held, not on the order in which it came.
/// </summary>
static class RelationResolver
{
    // A relation that names a common law may be one of thousands: they are taken in pieces.
    const int Piece = 500;

    public static async Task ResolveAsync(VermilionDb db, LinkKeys keys, CancellationToken stop)
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

    static async Task<Candidates> CandidatesAsync(VermilionDb db, IReadOnlyCollection<Relation> relations, CancellationToken stop)
    {
        var numbers = relations.Select(r => r.TargetNumber).OfType<string>().Distinct().ToList();
        var titles = relations.Select(r => r.TargetKey).OfType<string>().Distinct().ToList();
        var from = relations.Select(r => r.FromId).Distinct().ToList();
        var found = await db.Documents.AsNoTracking()
            .Where(d => (d.DocumentNumber != null && numbers.Contains(d.DocumentNumber)) || (d.WorkKey != null && titles.Contains(d.WorkKey)))
            .Select(d => new Candidate(d.Id, d.DocumentNumber, d.WorkKey, d.Status, d.Published))
            .ToListAsync(stop);
        var published = await db.Documents.AsNoTracking().Where(d => from.Contains(d.Id))
            .Select(d => new { d.Id, d.Published }).ToDictionaryAsync(d => d.Id, d => d.Published, stop);
        return new Candidates(found, published);
    }

    sealed record Candidate(string Id, string? Number, string? Key, string Status, DateOnly? Published);

    sealed class Candidates(IReadOnlyList<Candidate> found, Dictionary<string, DateOnly?> published)
    {
        readonly ILookup<string?, Candidate> byNumber = found.ToLookup(c => c.Number);
        readonly ILookup<string?, Candidate> byKey = found.ToLookup(c => c.Key);

        public string? Find(Relation relation) =>
            (relation.TargetNumber is { } number ? Best(byNumber[number], relation) : null)
            ?? (relation.TargetKey is { } key ? Best(byKey[key], relation) : null);

        /// <summary>
        /// Of several versions: the text itself before its draft, and of those the newest when the citing document came
        /// out. An interpretation or a piece of news bears the title of the policy, and is not the policy.
        /// </summary>
        string? Best(IEnumerable<Candidate> candidates, Relation relation)
        {
            var day = published.GetValueOrDefault(relation.FromId) ?? DateOnly.MaxValue;
            return candidates
                .Where(c => c.Id != relation.FromId && c.Status is not ("interpretation" or "news" or "call"))
                .OrderBy(c => c.Status == "draft")
                .ThenByDescending(c => c.Published <= day)
                .ThenByDescending(c => c.Published <= day ? c.Published?.DayNumber : -c.Published?.DayNumber)
                .ThenBy(c => c.Id, StringComparer.Ordinal)
                .FirstOrDefault()?.Id;
        }
    }
}
