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
        var touched = await ForgetAsync(db, ids, stop);
        var drawn = new List<(StoryFacts Facts, Dictionary<long, int> Keys)>();
        foreach (var (document, reading) in batch)
        {
            var facts = reader.Read(document, reading);
            var keys = StoryKeyring.Of(facts);
            drawn.Add((facts, keys));
            candidates.Hold(facts);
            db.StoryProfiles.Add(new StoryProfile { DocumentId = facts.Id, Signature = facts.Signature, Facts = facts.ToJson() });
        }

        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await StoryKeyRows.InsertAsync(db, drawn.SelectMany(d => d.Keys.Keys.Order().Select(k => new StoryKey { Key = k, DocumentId = d.Facts.Id, Day = d.Facts.Day })), stop);
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

    /// <summary>What an older reading left. Those that were bound to it are parted anew too.</summary>
    static async Task<HashSet<string>> ForgetAsync(VermilionDb db, List<string> ids, CancellationToken stop)
    {
        var touched = ids.ToHashSet();
        var wanted = ids;
        if (!await db.StoryProfiles.AnyAsync(p => EF.Parameter(wanted).Contains(p.DocumentId), stop)) return touched;
        touched.UnionWith(await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.AId)).Select(e => e.BId).ToListAsync(stop));
        touched.UnionWith(await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.BId)).Select(e => e.AId).ToListAsync(stop));
        await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.AId)).ExecuteDeleteAsync(stop);
        await db.StoryEdges.Where(e => EF.Parameter(wanted).Contains(e.BId)).ExecuteDeleteAsync(stop);
        await db.StoryKeys.Where(k => EF.Parameter(wanted).Contains(k.DocumentId)).ExecuteDeleteAsync(stop);
        await db.StoryProfiles.Where(p => EF.Parameter(wanted).Contains(p.DocumentId)).ExecuteDeleteAsync(stop);
        return touched;
    }

    async Task<List<StoryEdge>> WeighAsync(VermilionDb db, List<(StoryFacts Facts, Dictionary<long, int> Keys)> drawn, CancellationToken stop)
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
