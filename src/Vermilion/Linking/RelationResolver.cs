using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking.Works;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking;

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

    async Task<Candidates> CandidatesAsync(VermilionDb db, IReadOnlyCollection<Relation> relations, CancellationToken stop)
    {
        var numbers = relations.Select(r => r.TargetNumber).OfType<string>().Distinct().ToList();
        var titles = relations.Select(r => r.TargetKey).OfType<string>().Distinct().ToList();
        var from = relations.Select(r => r.FromId).Distinct().ToList();
        var found = await db.Documents.AsNoTracking()
            .Where(d => (d.DocumentNumber != null && numbers.Contains(d.DocumentNumber)) || (d.WorkKey != null && titles.Contains(d.WorkKey)))
            .Include(d => d.Issuers).ToListAsync(stop);
        var speaking = await db.Documents.AsNoTracking().Include(d => d.Issuers).Where(d => from.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
        return new Candidates(found.ConvertAll(d => new Candidate(d.Id, d.DocumentNumber, d.WorkKey, d.Status, d.Published, places.Of(d), IssuersOf(d.Issuers.Select(i => i.Text)))),
            speaking.ToDictionary(d => d.Key, d => new Speaker(d.Value.Published, places.Of(d.Value))), IssuersNamedIn);
    }

    /// <summary>The issuers that a cited title names at its head: 江西省人民政府办公厅关于….</summary>
    HashSet<string> IssuersNamedIn(string title) => IssuersOf(TitleIssuers.ReadPrefix(title).Names);

    HashSet<string> IssuersOf(IEnumerable<string> names) => [.. names.Select(n => catalog.BodyIndex.Resolve(n)?.Id ?? n)];

    sealed record Candidate(string Id, string? Number, string? Key, string Status, DateOnly? Published, string? Place, IReadOnlySet<string> Issuers);

    sealed record Speaker(DateOnly? Published, string? Place);

    sealed class Candidates(IReadOnlyList<Candidate> found, Dictionary<string, Speaker> speakers, Func<string, HashSet<string>> issuersNamedIn)
    {
        readonly ILookup<string?, Candidate> byNumber = found.ToLookup(c => c.Number);
        readonly ILookup<string?, Candidate> byKey = found.ToLookup(c => c.Key);

        public string? Find(Relation relation) =>
            (relation.TargetNumber is { } number ? Best(byNumber[number], relation) : null)
            ?? (relation.TargetKey is { } key ? Best(Fitting(byKey[key], relation), relation) : null);

        /// <summary>
        /// Many bodies name their texts alike: not one of another issuer than the title names, nor that of another
        /// province than the citing text's.
        /// </summary>
        IEnumerable<Candidate> Fitting(IEnumerable<Candidate> candidates, Relation relation)
        {
            var named = issuersNamedIn(relation.Title ?? "");
            var speaker = speakers.GetValueOrDefault(relation.FromId);
            return candidates.Where(c => named.Count > 0 && c.Issuers.Count > 0
                ? named.Overlaps(c.Issuers)
                : c.Place is null || speaker?.Place is null || c.Place == speaker.Place || relation.Title!.Contains(c.Place, StringComparison.Ordinal));
        }

        /// <summary>
        /// Of several versions: the text itself before its draft, and of those the newest when the citing document came
        /// out. An interpretation or a piece of news bears the title of the policy, and is not the policy.
        /// </summary>
        string? Best(IEnumerable<Candidate> candidates, Relation relation)
        {
            var day = speakers.GetValueOrDefault(relation.FromId)?.Published ?? DateOnly.MaxValue;
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
