using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Linking.Stories;

/// <summary>Finds, by index, the documents that share a key with those of a batch within the reach of the key.</summary>
sealed class StoryCandidates
{
    // What so many share within days tells nothing of them: a company that is in every report, a phrase of the season.
    const int MostOfOneKey = 400;
    const int Piece = 4000;

    // The facts of those that come up again and again in a run over one month after the other.
    const int MostHeld = 60_000;

    readonly Dictionary<string, StoryFacts> held = [];

    /// <summary>For each document of the batch those that it is to be weighed against.</summary>
    public async Task<Dictionary<string, HashSet<string>>> FindAsync(VermilionDb db, IReadOnlyList<(StoryFacts Facts, Dictionary<long, int> Keys)> batch, CancellationToken stop)
    {
        var askers = new Dictionary<long, List<(StoryFacts Facts, int Reach)>>();
        foreach (var (facts, keys) in batch)
            foreach (var (key, reach) in keys) (askers.TryGetValue(key, out var list) ? list : askers[key] = []).Add((facts, reach));
        var found = batch.ToDictionary(b => b.Facts.Id, _ => new HashSet<string>());
        foreach (var reach in askers.GroupBy(a => a.Value.Max(v => v.Reach)))
        {
            var days = batch.Where(b => b.Facts.EventDay != 0).Select(b => b.Facts.EventDay).DefaultIfEmpty(0);
            var (first, last) = reach.Key == StoryKeyring.AnyDay ? (0, int.MaxValue) : (days.Min() - reach.Key, days.Max() + reach.Key);
            foreach (var piece in reach.Select(g => g.Key).Chunk(Piece))
                foreach (var rows in (await RowsAsync(db, piece, first, last, stop)).GroupBy(r => r.Key)) Match(askers[rows.Key], [.. rows], found);
        }

        return found;
    }

    sealed record Row(long Key, int Day, string Id);

    static async Task<List<Row>> RowsAsync(VermilionDb db, long[] keys, int first, int last, CancellationToken stop)
    {
        var wanted = keys;
        var rows = await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day >= first && k.Day <= last).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop);
        if (first > 0) rows.AddRange(await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day == 0).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop));
        return rows;
    }

    static void Match(List<(StoryFacts Facts, int Reach)> askers, List<Row> rows, Dictionary<string, HashSet<string>> found)
    {
        foreach (var (facts, reach) in askers)
        {
            var near = rows.Where(r => r.Id != facts.Id && (r.Day == 0 || reach == StoryKeyring.AnyDay || Math.Abs(r.Day - facts.EventDay) <= reach)).ToList();
            if (near.Count <= MostOfOneKey) found[facts.Id].UnionWith(near.Select(r => r.Id));
        }
    }

    public async Task<IReadOnlyDictionary<string, StoryFacts>> FactsAsync(VermilionDb db, IEnumerable<string> ids, CancellationToken stop)
    {
        if (held.Count > MostHeld) held.Clear();
        foreach (var piece in ids.Where(id => !held.ContainsKey(id)).Distinct().Chunk(Piece))
        {
            var wanted = piece;
            foreach (var profile in await db.StoryProfiles.AsNoTracking().Where(p => EF.Parameter(wanted).Contains(p.DocumentId)).ToListAsync(stop))
                held[profile.DocumentId] = StoryFacts.Of(profile.Facts, profile.Signature);
        }

        return held;
    }

    public void Hold(StoryFacts facts) => held[facts.Id] = facts;
}
