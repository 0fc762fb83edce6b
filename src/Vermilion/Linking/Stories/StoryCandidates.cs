using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Linking.Stories;

/// <summary>Finds, by index, the documents that share a key with those of a batch within the reach of the key.</summary>
sealed class StoryCandidates
{
    const int Piece = 4000;

    // The facts of those that come up again and again in a run over one month after the other.
    const int MostHeld = 60_000;

    readonly Dictionary<string, StoryFacts> held = [];

    public StoryCrowds Crowds { get; } = new();

    /// <summary>For each document of the batch those that it is to be weighed against.</summary>
    public async Task<Dictionary<string, HashSet<string>>> FindAsync(VermilionDb db, IReadOnlyList<(StoryFacts Facts, List<KeyUse> Keys)> batch, CancellationToken stop)
    {
        var found = batch.ToDictionary(b => b.Facts.Id, _ => new HashSet<string>());
        foreach (var reach in batch.SelectMany(b => b.Keys.Select(k => (b.Facts.Id, Use: k))).GroupBy(u => u.Use.Reach))
        {
            var askers = reach.ToLookup(u => u.Use.Key);
            var rows = reach.Key == StoryKeyring.AnyDay ? await OverallAsync(db, askers, stop) : await AroundAsync(db, reach.Key, askers, stop);
            foreach (var row in rows)
                foreach (var (id, use) in askers[row.Key])
                    if (row.Id != id && Meet(use, row)) found[id].Add(row.Id);
        }

        return found;
    }

    sealed record Row(long Key, int Day, string Id);

    bool Meet(KeyUse use, Row row) => use.IsOverall || row.Day == 0
        ? !Crowds.IsCrowded(row.Key, StoryCrowds.Whole)
        : Math.Abs(row.Day - use.Day) <= use.Reach && !Crowds.IsCrowded(row.Key, use.Block) && !Crowds.IsCrowded(row.Key, row.Day / use.Reach);

    async Task<List<Row>> OverallAsync(VermilionDb db, ILookup<long, (string, KeyUse)> askers, CancellationToken stop)
    {
        var rows = new List<Row>();
        foreach (var piece in askers.Select(a => a.Key).Where(k => !Crowds.IsCrowded(k, StoryCrowds.Whole)).Chunk(Piece))
        {
            var wanted = piece;
            rows.AddRange(await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key)).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop));
        }

        return rows;
    }

    /// <summary>Those within the days of the batch and around, and those without a day.</summary>
    async Task<List<Row>> AroundAsync(VermilionDb db, int reach, ILookup<long, (string, KeyUse Use)> askers, CancellationToken stop)
    {
        var rows = new List<Row>();
        var days = askers.SelectMany(a => a).Select(a => a.Use.Day).ToList();
        var (first, last) = (days.Min() - reach, days.Max() + reach);
        foreach (var piece in askers.Select(a => a.Key).Where(k => !Crowds.HasCrowds(k)).Chunk(Piece))
        {
            var wanted = piece;
            rows.AddRange(await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day >= first && k.Day <= last).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop));
        }

        foreach (var (key, block) in Crowds.BlocksAround(askers.SelectMany(a => a).Select(a => a.Use).Where(u => Crowds.HasCrowds(u.Key))))
        {
            var (from, to) = (block * reach, (block + 1) * reach);
            rows.AddRange(await db.StoryKeys.Where(k => k.Key == key && k.Day >= from && k.Day < to).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop));
        }

        foreach (var piece in askers.Select(a => a.Key).Where(k => !Crowds.IsCrowded(k, StoryCrowds.Whole)).Chunk(Piece))
        {
            var wanted = piece;
            rows.AddRange(await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day == 0).Select(k => new Row(k.Key, k.Day, k.DocumentId)).ToListAsync(stop));
        }

        return rows;
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
