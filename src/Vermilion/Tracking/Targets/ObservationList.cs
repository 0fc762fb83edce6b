using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Tracking.Targets;

/// <summary>What people observed, and whether a target still has the words that it was said of.</summary>
public sealed record ListedObservation(Observation Observation, string? Title, string? Language, bool IsOrphaned)
{
    public string Target => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Observation.DocumentId}#{Observation.TargetOrdinal + 1}");
}

public static class ObservationList
{
    /// <param name="orphaned">Only those whose target a newer reading no longer has: nothing is said by them until a person says it again.</param>
    public static IQueryable<ListedObservation> Of(VermilionDb db, bool orphaned) =>
        from observation in db.Observations.AsNoTracking()
        where !orphaned || !db.Targets.Any(t => t.DocumentId == observation.DocumentId && t.Anchor == observation.TargetWords)
        orderby observation.Id
        join document in db.Documents.AsNoTracking() on observation.DocumentId equals document.Id into held
        from document in held.DefaultIfEmpty()
        select new ListedObservation(observation, document == null ? null : document.Title, document == null ? null : document.Language,
            !db.Targets.Any(t => t.DocumentId == observation.DocumentId && t.Anchor == observation.TargetWords));
}
