using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Tracking.Companies;

/// <param name="Name">One of those that reports write.</param>
public sealed record ListedCompany(string Key, string Name, int Reports, DateOnly? Last)
{
    // Who hosts, licenses or surveys is a party, and no company that deals.
    static readonly string[] NoCompany = ["host", "authority", "publisher"];

    public static async Task<(int Total, List<ListedCompany> Page)> PageAsync(VermilionDb db, string? words, int page, int size, CancellationToken stop)
    {
        var parties = db.EventParties.AsNoTracking().Where(p => !NoCompany.Contains(p.Role ?? ""));
        if (words is { Length: > 0 }) parties = parties.Where(p => p.Name.Contains(words) || p.Company.Contains(words));
        var grouped = parties.Join(db.Events, p => new { p.DocumentId, Ordinal = p.EventOrdinal }, e => new { e.DocumentId, e.Ordinal }, (p, e) => new { p.Company, p.Name, e.Day })
            .GroupBy(p => p.Company).Select(g => new { Key = g.Key, Name = g.Min(p => p.Name)!, Reports = g.Count(), Last = g.Max(p => p.Day) });
        var total = await grouped.CountAsync(stop);
        var found = await grouped.OrderByDescending(c => c.Reports).ThenBy(c => c.Key).Skip(page * size).Take(size).ToListAsync(stop);
        return (total, found.ConvertAll(c => new ListedCompany(c.Key, c.Name, c.Reports, c.Last)));
    }
}
