using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tracking.Companies;

/// <summary>A company with its names, its owner and those it owns, its events in the order of days, and the count of its investments.</summary>
public sealed record CompanyFile(string Key, string Name, Company? Known, Company? Parent, IReadOnlyList<Company> Owned, IReadOnlyList<CompanyEvent> Events)
{
    const int Most = 5_000;

    static readonly HashSet<string> Investing = ["investor", "acquirer"];

    public static async Task<CompanyFile?> LoadAsync(VermilionDb db, Catalog catalog, string key, CancellationToken stop)
    {
        var keys = CompanyTree.WithOwned(catalog, key);
        var reports = await new EventLedger(db).Query(new EventFilter { Companies = keys }).OrderBy(e => e.Event.Day).ThenBy(e => e.Event.DocumentId).ThenBy(e => e.Event.Ordinal).Take(Most).ToListAsync(stop);
        var known = CompanyTree.Find(catalog, key);
        if (reports.Count == 0 && known is null) return null;
        var name = known?.En ?? reports.SelectMany(r => r.Parties).First(p => p.Company == key).Name;
        return new CompanyFile(
            key, name, known, known?.Parent is { } parent ? CompanyTree.Find(catalog, parent) : null,
            [.. keys.Skip(1).Select(k => CompanyTree.Find(catalog, k)).OfType<Company>()], CompanyEvent.Merge(reports, keys));
    }

    /// <summary>
    /// Its investments, counted from the first that is held: the number of each, and since when. What is only rumoured,
    /// and what was called off, is not counted.
    /// </summary>
    public IReadOnlyList<CountedInvestment> Investments()
    {
        var own = Owned.Select(o => o.Id).Append(Key).ToHashSet();
        var counted = Events.Where(e => e.Day is not null && e.Status is not ("rumoured" or "terminated")
            && e.Reports.Any(r => r.Parties.Any(p => own.Contains(p.Company) && Investing.Contains(p.Role ?? "")))).ToList();
        return [.. counted.Select((e, i) => new CountedInvestment(i + 1, counted[0].Day!.Value, e))];
    }
}

/// <param name="Number">1 for the first; the 28th since April 2019 has 28.</param>
/// <param name="Since">The day of the first.</param>
public sealed record CountedInvestment(int Number, DateOnly Since, CompanyEvent Event);
