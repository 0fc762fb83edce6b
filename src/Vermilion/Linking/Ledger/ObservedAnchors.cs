using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Linking.Ledger;

/// <summary>
/// Keeps what analysts observed with the targets of a newer reading: a target that is worded otherwise than when it was
/// observed takes the words over, where it can be no other.
/// </summary>
static class ObservedAnchors
{
    public static async Task KeepAsync(VermilionDb db, IReadOnlyCollection<string> documents, IReadOnlyList<TargetRow> targets, CancellationToken stop)
    {
        var observed = await db.Observations.AsNoTracking().Where(o => documents.Contains(o.DocumentId))
            .Select(o => new { o.DocumentId, o.TargetWords }).Distinct().ToListAsync(stop);
        if (observed.Count == 0) return;
        var former = await db.Targets.AsNoTracking().Where(t => documents.Contains(t.DocumentId)).ToListAsync(stop);
        foreach (var word in observed)
        {
            var own = targets.Where(t => t.DocumentId == word.DocumentId).ToList();
            if (own.Exists(t => t.Anchor == word.TargetWords)) continue;
            if (former.Find(t => t.DocumentId == word.DocumentId && t.Anchor == word.TargetWords) is { } old && Successor(old, own) is { } now) now.Anchor = word.TargetWords;
        }
    }

    /// <summary>The one target of the same figure: in the same place, else of the same deadline, else the only one.</summary>
    static TargetRow? Successor(TargetRow old, List<TargetRow> now)
    {
        var same = now.FindAll(t => t.Value == old.Value && t.ValueMax == old.ValueMax && t.Unit == old.Unit);
        return Only(same.FindAll(t => t.SpanStart < old.SpanEnd && old.SpanStart < t.SpanEnd)) ?? Only(same.FindAll(t => t.Deadline == old.Deadline)) ?? Only(same);
    }

    static TargetRow? Only(List<TargetRow> found) => found.Count == 1 ? found[0] : null;
}
