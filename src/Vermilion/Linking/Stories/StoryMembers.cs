using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking.Stories;

/// <summary>Says of each document which story it belongs to, for the parts that something touched.</summary>
public static class StoryMembers
{
    const int Piece = 4000;

    public static async Task PartAsync(VermilionDb db, IReadOnlyCollection<string> touched, CancellationToken stop)
    {
        var (ids, edges) = await ReachAsync(db, touched, stop);
        var verdicts = await VerdictsAsync(db, ids, stop);
        var weighed = edges.Concat(verdicts.Where(v => v.Verdict == "together").Select(v => new StoryEdge { AId = v.AId, BId = v.BId, Reason = Weight.Analyst, Score = 1, Words = v.Reason ?? "" })).ToList();
        var apart = verdicts.Where(v => v.Verdict == "apart").Select(v => (v.AId, v.BId)).ToList();
        var days = await DaysAsync(db, ids, stop);
        // An edge may speak of a document that a later step took away.
        weighed.RemoveAll(e => !days.ContainsKey(e.AId) || !days.ContainsKey(e.BId));
        var parts = StoryParts.Of(days.Keys, weighed, apart);
        foreach (var part in parts)
        {
            var story = part.OrderBy(id => days[id].Day ?? DateOnly.MaxValue).ThenBy(id => id, StringComparer.Ordinal).First();
            foreach (var piece in part.Where(id => days[id].Story != story).Chunk(Piece))
            {
                var wanted = piece;
                await db.Documents.Where(d => EF.Parameter(wanted).Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.StoryId, story), stop);
            }
        }
    }

    /// <summary>All that edges and an analyst's word bind to what was touched, and the edges.</summary>
    static async Task<(HashSet<string> Ids, List<StoryEdge> Edges)> ReachAsync(VermilionDb db, IReadOnlyCollection<string> touched, CancellationToken stop)
    {
        var ids = touched.ToHashSet();
        var edges = new Dictionary<(string, string), StoryEdge>();
        for (var front = ids.ToList(); front.Count > 0;)
        {
            var next = new List<string>();
            foreach (var piece in front.Chunk(Piece))
            {
                var wanted = piece;
                var found = await db.StoryEdges.AsNoTracking().Where(e => EF.Parameter(wanted).Contains(e.AId)).ToListAsync(stop);
                found.AddRange(await db.StoryEdges.AsNoTracking().Where(e => EF.Parameter(wanted).Contains(e.BId)).ToListAsync(stop));
                foreach (var edge in found) edges[(edge.AId, edge.BId)] = edge;
                var bound = await db.LinkDecisions.AsNoTracking().Where(d => d.Question == "story" && (EF.Parameter(wanted).Contains(d.AId) || EF.Parameter(wanted).Contains(d.BId))).Select(d => new { d.AId, d.BId }).ToListAsync(stop);
                next.AddRange(found.Select(e => (e.AId, e.BId)).Concat(bound.Select(b => (b.AId, b.BId))).SelectMany(p => new[] { p.AId, p.BId }).Where(ids.Add));
            }

            front = next;
        }

        return (ids, [.. edges.Values]);
    }

    /// <summary>The last word on each pair.</summary>
    static async Task<List<LinkDecision>> VerdictsAsync(VermilionDb db, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        var said = new List<LinkDecision>();
        foreach (var piece in ids.Chunk(Piece))
        {
            var wanted = piece;
            said.AddRange(await db.LinkDecisions.AsNoTracking().Where(d => d.Question == "story" && EF.Parameter(wanted).Contains(d.AId)).ToListAsync(stop));
        }

        return [.. said.GroupBy(d => string.CompareOrdinal(d.AId, d.BId) < 0 ? (d.AId, d.BId) : (d.BId, d.AId)).Select(g => g.MaxBy(d => d.Id)!)];
    }

    static async Task<Dictionary<string, (DateOnly? Day, string? Story)>> DaysAsync(VermilionDb db, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        var days = new Dictionary<string, (DateOnly? Day, string? Story)>();
        foreach (var piece in ids.Chunk(Piece))
        {
            var wanted = piece;
            foreach (var row in await db.Documents.AsNoTracking().Where(d => EF.Parameter(wanted).Contains(d.Id)).Select(d => new { d.Id, d.Published, d.StoryId }).ToListAsync(stop)) days[row.Id] = (row.Published, row.StoryId);
        }

        return days;
    }
}
