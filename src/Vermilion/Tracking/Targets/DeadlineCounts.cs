using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Tracking.Targets;

/// <summary>How many targets fall due in which year, sector by sector.</summary>
/// <param name="Sector">Null for the targets of no sector.</param>
public sealed record DeadlineCount(string? Sector, int Year, int Count)
{
    public static async Task<List<DeadlineCount>> LoadAsync(VermilionDb db, CancellationToken stop)
    {
        var counts = await db.Targets.Where(t => t.DueBy != null).GroupBy(t => new { t.Sectors, t.DueBy }).Select(g => new { g.Key.Sectors, g.Key.DueBy, Count = g.Count() }).ToListAsync(stop);
        return [.. counts.SelectMany(c => Sectors(c.Sectors).Select(s => (Sector: s, c.DueBy!.Value.Year, c.Count))).GroupBy(c => (c.Sector, c.Year))
            .Select(g => new DeadlineCount(g.Key.Sector, g.Key.Year, g.Sum(c => c.Count))).OrderBy(c => c.Sector ?? "~", StringComparer.Ordinal).ThenBy(c => c.Year)];
    }

    static IEnumerable<string?> Sectors(string? listed) => listed is null ? (IEnumerable<string?>)[null] : CatalogNames.Listed(listed);
}
