using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Linking.Stories;

/// <summary>
/// The keys that tell nothing, since so many share them: a company that is in every report, a phrase of the season. A key
/// is counted in blocks of as many days as it reaches, and where a document has no day over all. Whether two documents meet
/// under a key hangs on these counts alone, and so on what is held and not on the order in which it came.
/// </summary>
sealed class StoryCrowds
{
    /// <summary>The block of all days.</summary>
    public const int Whole = -1;
    public const int MostOfOneBlock = 200;
    public const int MostOfAll = 400;
    const int Piece = 4000;

    // What was once found crowded is not counted again: it would cost more with every document.
    const int MostKnown = 500_000;

    readonly HashSet<(long Key, int Block)> crowded = [];
    readonly HashSet<long> keysWithCrowds = [];
    readonly HashSet<(long Key, int Block)> fresh = [];

    public bool IsCrowded(long key, int block) => crowded.Contains((key, block));

    public bool HasCrowds(long key) => keysWithCrowds.Contains(key);

    /// <summary>
    /// Counts the keys of a batch around its days. Given are the documents for which the batch made a key tell nothing, or tell
    /// something again: they are to be weighed anew.
    /// </summary>
    public async Task<HashSet<string>> CountAsync(VermilionDb db, IReadOnlyCollection<KeyUse> added, IReadOnlyCollection<KeyUse> removed, CancellationToken stop)
    {
        if (crowded.Count > MostKnown)
        {
            crowded.Clear();
            keysWithCrowds.Clear();
        }

        fresh.Clear();
        // Where something went, what was known may be so no longer.
        foreach (var use in removed) crowded.Remove((use.Key, use.Block));
        var changed = new HashSet<string>();
        foreach (var reach in added.Concat(removed).Where(u => !u.IsOverall).GroupBy(u => u.Reach))
        {
            var uses = reach.ToHashSet();
            await CountBlocksAsync(db, reach.Key, [.. uses], stop);
            await AddChangedAsync(db, Balance(added, removed, u => u.Reach == reach.Key), reach.Key, changed, stop);
        }

        var overall = added.Concat(removed).Where(u => u.IsOverall).Select(u => u.Key).Concat(await WithUndatedAsync(db, added, stop)).ToHashSet();
        await CountWholeAsync(db, overall, stop);
        await AddChangedOverallAsync(db, Balance(added, removed, u => overall.Contains(u.Key)), changed, stop);
        return changed;
    }

    async Task CountBlocksAsync(VermilionDb db, int days, List<KeyUse> uses, CancellationToken stop)
    {
        var (first, last) = (((uses.Min(u => u.Day) / days) - 1) * days, ((uses.Max(u => u.Day) / days) + 2) * days);
        foreach (var keys in uses.Select(u => u.Key).Distinct().Where(k => !HasCrowds(k)).Chunk(Piece))
        {
            var wanted = keys;
            foreach (var row in await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day >= first && k.Day < last)
                .GroupBy(k => new { k.Key, Block = k.Day / days }).Where(g => g.Count() > MostOfOneBlock).Select(g => g.Key).ToListAsync(stop)) Add(row.Key, row.Block);
        }

        foreach (var (key, block) in BlocksAround(uses.Where(u => HasCrowds(u.Key))))
            if (await IsCrowdedNowAsync(db, key, block, days, stop)) Add(key, block);
    }

    /// <summary>Of keys with crowds the blocks in which these may meet others.</summary>
    public List<(long Key, int Block)> BlocksAround(IEnumerable<KeyUse> uses) =>
        [.. uses.SelectMany(u => new[] { u.Block - 1, u.Block, u.Block + 1 }, (u, block) => (u.Key, block)).Distinct().Where(b => !crowded.Contains(b))];

    static async Task<bool> IsCrowdedNowAsync(VermilionDb db, long key, int block, int days, CancellationToken stop)
    {
        var (from, to) = (block * days, (block + 1) * days);
        return await db.StoryKeys.CountAsync(k => k.Key == key && k.Day >= from && k.Day < to, stop) > MostOfOneBlock;
    }

    void Add(long key, int block)
    {
        if (crowded.Add((key, block))) fresh.Add((key, block));
        keysWithCrowds.Add(key);
    }

    /// <summary>How many more, or fewer, each block of each key holds by the batch.</summary>
    static Dictionary<(long Key, int Block), int> Balance(IEnumerable<KeyUse> added, IEnumerable<KeyUse> removed, Func<KeyUse, bool> fits)
    {
        var balance = new Dictionary<(long, int), int>();
        foreach (var (use, one) in added.Select(u => (u, 1)).Concat(removed.Select(u => (u, -1))))
            if (fits(use)) balance[(use.Key, use.Block)] = balance.GetValueOrDefault((use.Key, use.Block)) + one;
        return balance;
    }

    async Task AddChangedAsync(VermilionDb db, Dictionary<(long Key, int Block), int> balance, int days, HashSet<string> changed, CancellationToken stop)
    {
        foreach (var ((key, block), more) in balance.Where(b => b.Value != 0 && (b.Value < 0 || fresh.Contains(b.Key))))
        {
            var (from, to) = (block * days, (block + 1) * days);
            var now = await db.StoryKeys.CountAsync(k => k.Key == key && k.Day >= from && k.Day < to, stop);
            if (now > MostOfOneBlock != now - more > MostOfOneBlock)
                changed.UnionWith(await db.StoryKeys.Where(k => k.Key == key && k.Day >= from && k.Day < to).Select(k => k.DocumentId).ToListAsync(stop));
        }
    }

    /// <summary>Those of the keys that something without a day has.</summary>
    async Task<List<long>> WithUndatedAsync(VermilionDb db, IEnumerable<KeyUse> added, CancellationToken stop)
    {
        var found = new List<long>();
        foreach (var keys in added.Where(u => !u.IsOverall).Select(u => u.Key).Distinct().Where(k => !IsCrowded(k, Whole)).Chunk(Piece))
        {
            var wanted = keys;
            found.AddRange(await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key) && k.Day == 0).Select(k => k.Key).Distinct().ToListAsync(stop));
        }

        return found;
    }

    async Task CountWholeAsync(VermilionDb db, HashSet<long> overall, CancellationToken stop)
    {
        foreach (var keys in overall.Where(k => !IsCrowded(k, Whole)).Chunk(Piece))
        {
            var wanted = keys;
            foreach (var key in await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.Key)).GroupBy(k => k.Key).Where(g => g.Count() > MostOfAll).Select(g => g.Key).ToListAsync(stop)) Add(key, Whole);
        }
    }

    async Task AddChangedOverallAsync(VermilionDb db, Dictionary<(long Key, int Block), int> balance, HashSet<string> changed, CancellationToken stop)
    {
        foreach (var (key, more) in balance.GroupBy(b => b.Key.Key, b => b.Value).Select(g => (g.Key, g.Sum())).Where(b => b.Item2 < 0 || fresh.Contains((b.Key, Whole))))
        {
            var now = await db.StoryKeys.CountAsync(k => k.Key == key, stop);
            if (now > MostOfAll != now - more > MostOfAll)
                changed.UnionWith(await db.StoryKeys.Where(k => k.Key == key).Select(k => k.DocumentId).ToListAsync(stop));
        }
    }
}
