using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tracking.Targets;

/// <summary>One indicator over its plans: its targets, and which of the documents follow which.</summary>
public sealed record IndicatorHistory(string Key, IReadOnlyList<IndicatorStep> Steps, IReadOnlyList<Observation> Observations)
{
    const int Most = 400;
    const int Piece = 400;

    static readonly string[] Following = ["draftOf", "succeeds", "localises", "sameSeries", "implements", "amends", "replaces"];

    public static async Task<IndicatorHistory> LoadAsync(VermilionDb db, TargetLedger ledger, string key, CancellationToken stop)
    {
        var targets = await ledger.Query(new TargetFilter { IndicatorKey = key }).OrderBy(t => t.Target.DueBy == null).ThenBy(t => t.Target.DueBy)
            .ThenBy(t => t.Published).ThenBy(t => t.Target.DocumentId).ThenBy(t => t.Target.Ordinal).Take(Most).ToListAsync(stop);
        var ids = targets.Select(t => t.Target.DocumentId).ToHashSet();
        var relations = new List<Relation>();
        var observations = new List<Observation>();
        foreach (var piece in ids.Chunk(Piece))
        {
            relations.AddRange(await db.Relations.AsNoTracking().Where(r => piece.Contains(r.FromId) && r.ToId != null && Following.Contains(r.Type)).ToListAsync(stop));
            observations.AddRange(await db.Observations.AsNoTracking().Where(o => piece.Contains(o.DocumentId)).ToListAsync(stop));
        }

        var anchors = targets.Select(t => (t.Target.DocumentId, t.Target.Anchor)).ToHashSet();
        var titles = targets.GroupBy(t => t.Target.DocumentId).ToDictionary(g => g.Key, g => g.First().Title);
        var links = relations.Where(r => r.FromId != r.ToId && titles.ContainsKey(r.ToId!)).GroupBy(r => (r.FromId, r.ToId)).Select(g => g.First()).ToLookup(r => r.FromId);
        return new IndicatorHistory(
            key,
            [.. targets.Select((t, i) => new IndicatorStep(i + 1, t, ledger.StateOf(t), [.. links[t.Target.DocumentId].Select(r => new FollowedDocument(r.Type, r.ToId!, titles[r.ToId!]))]))],
            [.. observations.Where(o => anchors.Contains((o.DocumentId, o.TargetWords))).OrderByDescending(o => o.Id)]);
    }

    /// <summary>The targets that one scale can show: of one unit, and levels with levels, rates of growth with their like.</summary>
    public IEnumerable<IGrouping<(string Unit, string Way), IndicatorStep>> Comparable() =>
        Steps.Where(s => s.Found.Target is { NormalValue: not null, NormalUnit: not null, DueBy: not null })
            .GroupBy(s => (s.Found.Target.NormalUnit!, WayOf(s.Found.Target.Kind))).OrderByDescending(g => g.Count());

    static string WayOf(string kind) => kind switch
    {
        "delta_pct" => "change",
        "cagr" => "growth a year",
        "multiple" => "multiple",
        "relative" => "relative",
        _ => "level",
    };
}

/// <param name="Number">Its number in the table and in the chart, from 1.</param>
public sealed record IndicatorStep(int Number, LedgerTarget Found, string State, IReadOnlyList<FollowedDocument> Follows);

/// <summary>A document whose target of the same indicator this one follows: the draft's final, the successor's predecessor.</summary>
public sealed record FollowedDocument(string Relation, string DocumentId, string Title);
