using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking.Stories;

/// <summary>A document of a story, as lists need it.</summary>
public sealed record StoryMember(string Id, string Title, DateOnly? Published, string? Language, string Status, string? Source, string? Url, bool IsOfficial);

/// <summary>Coverage of one event: its members by day, and what binds them.</summary>
public sealed record Story(string Id, IReadOnlyList<StoryMember> Members, IReadOnlyList<StoryEdge> Edges)
{
    /// <summary>The official source, a text before its interpretation; else the first report.</summary>
    public StoryMember Head => Members.OrderBy(m => m.IsOfficial ? m.Status == "interpretation" ? 1 : 0 : 2).ThenBy(m => m.Published ?? DateOnly.MaxValue).ThenBy(m => m.Id, StringComparer.Ordinal).First();

    public bool IsOfficial => Head.IsOfficial;

    public IEnumerable<StoryEdge> Copies => Edges.Where(e => e.Reason == Weight.Copy);
}

/// <summary>Reads stories from the store: those with a member that the filter lets through, whole.</summary>
public static class StoryList
{
    const int Piece = 500;

    public static async IAsyncEnumerable<Story> OfAsync(VermilionDb db, DocumentFilter filter, [EnumeratorCancellation] CancellationToken stop)
    {
        var chosen = filter.Apply(db).Select(d => d.StoryId ?? d.Id).Distinct().OrderBy(s => s).AsAsyncEnumerable();
        var piece = new List<string>(Piece);
        await foreach (var id in chosen.WithCancellation(stop))
        {
            piece.Add(id);
            if (piece.Count < Piece) continue;
            foreach (var story in await LoadAsync(db, piece, stop)) yield return story;
            piece.Clear();
        }

        foreach (var story in await LoadAsync(db, piece, stop)) yield return story;
    }

    public static async Task<IReadOnlyList<Story>> LoadAsync(VermilionDb db, IReadOnlyList<string> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var wanted = ids.ToList();
        var rows = await db.Documents.AsNoTracking().Where(d => (d.StoryId != null && EF.Parameter(wanted).Contains(d.StoryId)) || (d.StoryId == null && EF.Parameter(wanted).Contains(d.Id)))
            .Select(d => new
            {
                Story = d.StoryId ?? d.Id,
                Member = new StoryMember(d.Id, d.Title, d.Published, d.Language, d.Status, d.Source, d.Url,
                    ((d.Status == "final" || d.Status == "draft" || d.Status == "call") && (d.DocumentNumber != null || d.Issuers.Any()))
                    || (d.Status == "interpretation" && (d.Issuers.Any() || db.Relations.Any(r => r.FromId == d.Id && r.Type == "interprets")))),
            }).ToListAsync(stop);
        var edges = new List<StoryEdge>();
        foreach (var piece in rows.Where(r => rows.Count > 1).Select(r => r.Member.Id).Chunk(4000))
        {
            var members = piece;
            edges.AddRange(await db.StoryEdges.AsNoTracking().Where(e => EF.Parameter(members).Contains(e.AId)).ToListAsync(stop));
        }

        var storyOf = rows.ToDictionary(r => r.Member.Id, r => r.Story);
        var inside = edges.Where(e => storyOf.GetValueOrDefault(e.BId) == storyOf[e.AId]).ToLookup(e => storyOf[e.AId]);
        return [.. rows.GroupBy(r => r.Story).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Story(g.Key,
            [.. g.Select(r => r.Member).OrderBy(m => m.Published ?? DateOnly.MaxValue).ThenBy(m => m.Id, StringComparer.Ordinal)],
            [.. inside[g.Key].OrderBy(e => e.AId, StringComparer.Ordinal).ThenBy(e => e.BId, StringComparer.Ordinal)]))];
    }
}
