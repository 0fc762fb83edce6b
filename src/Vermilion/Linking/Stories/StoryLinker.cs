using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>
/// Puts a batch of documents into their stories: draws their profiles, weighs them against those that share a key, and
/// parts anew the stories that this touches, and no others.
/// </summary>
public sealed class StoryLinker(Catalog catalog)
{
    readonly StoryReader reader = new(catalog);
    readonly StoryWeigher weigher = new(catalog);
    readonly StoryCandidates candidates = new();

    /// <summary>Within the caller's transaction.</summary>
    public async Task LinkAsync(VermilionDb db, IReadOnlyList<(Document Document, ReadResult Reading)> batch, CancellationToken stop)
    {
        var ids = batch.Select(b => b.Document.Id).ToList();
        var touched = ids.ToHashSet();
        var held = await FormerAsync(db, ids, stop);
        // A profile may have no key at all, and is an older reading's all the same.
        if (held.Count > 0) await ForgetAsync(db, ids, touched, stop);
        var former = held.SelectMany(p => KeyUse.Of(StoryFacts.Of(p.Facts, p.Signature))).ToList();
        var drawn = batch.Select(b => reader.Read(b.Document, b.Reading)).Select(f => (Facts: f, Keys: KeyUse.Of(f))).ToList();
        await AddAsync(db, drawn, stop);
        var own = drawn.SelectMany(d => d.Keys).ToList();
        var changed = await candidates.Crowds.CountAsync(db, own, former, stop);
        changed.ExceptWith(ids);
        if (changed.Count > 0) drawn.AddRange(await AgainAsync(db, changed, touched, stop));
        foreach (var edge in await WeighAsync(db, drawn, stop))
        {
            db.StoryEdges.Add(edge);
            touched.Add(edge.AId);
            touched.Add(edge.BId);
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await StoryMembers.PartAsync(db, touched, stop);
    }

    async Task AddAsync(VermilionDb db, List<(StoryFacts Facts, List<KeyUse> Keys)> drawn, CancellationToken stop)
    {
        foreach (var (facts, _) in drawn)
        {
            candidates.Hold(facts);
            db.StoryProfiles.Add(new StoryProfile { DocumentId = facts.Id, Signature = facts.Signature, Facts = facts.ToJson() });
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await StoryKeyRows.InsertAsync(db, drawn.SelectMany(d => d.Keys.OrderBy(k => k.Key).Select(k => new StoryKey { Key = k.Key, DocumentId = d.Facts.Id, Day = k.Day })), stop);
    }

    static async Task<List<StoryProfile>> FormerAsync(VermilionDb db, List<string> ids, CancellationToken stop)
    {
        var wanted = ids;
        return await db.StoryProfiles.AsNoTracking().Where(p => EF.Parameter(wanted).Contains(p.DocumentId)).ToListAsync(stop);
    }

    /// <summary>What an older reading left. Those that were bound to it are parted anew too.</summary>
    static async Task ForgetAsync(VermilionDb db, List<string> ids, HashSet<string> touched, CancellationToken stop)
    {
        var wanted = ids;
        await ForgetEdgesAsync(db, ids, touched, stop);
        await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.DocumentId)).ExecuteDeleteAsync(stop);
        await db.StoryProfiles.Where(p => EF.Parameter(wanted).Contains(p.DocumentId)).ExecuteDeleteAsync(stop);
    }

    static async Task ForgetEdgesAsync(VermilionDb db, List<string> ids, HashSet<string> touched, CancellationToken stop)
    {
        var wanted = ids;
        touched.UnionWith(await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.AId)).Select(e => e.BId).ToListAsync(stop));
        touched.UnionWith(await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.BId)).Select(e => e.AId).ToListAsync(stop));
        await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.AId)).ExecuteDeleteAsync(stop);
        await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.BId)).ExecuteDeleteAsync(stop);
    }

    /// <summary>Those for which a key has come to tell nothing, or to tell something: as if they had come just now.</summary>
    async Task<List<(StoryFacts Facts, List<KeyUse> Keys)>> AgainAsync(VermilionDb db, HashSet<string> changed, HashSet<string> touched, CancellationToken stop)
    {
        await ForgetEdgesAsync(db, [.. changed], touched, stop);
        touched.UnionWith(changed);
        var facts = await candidates.FactsAsync(db, changed, stop);
        var again = changed.Order(StringComparer.Ordinal).Where(facts.ContainsKey).Select(id => (Facts: facts[id], Keys: KeyUse.Of(facts[id]))).ToList();
        await candidates.Crowds.CountAsync(db, [.. again.SelectMany(d => d.Keys)], [], stop);
        return again;
    }

    async Task<List<StoryEdge>> WeighAsync(VermilionDb db, List<(StoryFacts Facts, List<KeyUse> Keys)> drawn, CancellationToken stop)
    {
        var found = await candidates.FindAsync(db, drawn, stop);
        var facts = await candidates.FactsAsync(db, found.Values.SelectMany(v => v), stop);
        var edges = new Dictionary<(string, string), StoryEdge>();
        foreach (var (own, _) in drawn)
            foreach (var other in found[own.Id])
            {
                var (a, b) = string.CompareOrdinal(own.Id, other) < 0 ? (own.Id, other) : (other, own.Id);
                if (edges.ContainsKey((a, b)) || !facts.TryGetValue(other, out var theirs) || weigher.Weigh(own, theirs) is not { } weight) continue;
                edges[(a, b)] = new StoryEdge { AId = a, BId = b, Reason = weight.Reason, Score = Math.Round(weight.Score, 4), Words = weight.Words };
            }

        return [.. edges.Values];
    }
}
