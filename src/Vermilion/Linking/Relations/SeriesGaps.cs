using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Relations;

/// <summary>The document numbers, held and cited, as series: one for each stem and year.</summary>
public static class SeriesGaps
{
    /// <param name="stem">国发, or with a year 国发〔2021〕; null for all series.</param>
    public static async Task<IReadOnlyList<NumberSeries>> FindAsync(VermilionDb db, Catalog catalog, string? stem, CancellationToken stop)
    {
        var asked = SeriesNumber.Parse(stem is null ? null : $"{WorkKey.OfNumber(stem)}1号");
        var name = asked?.Stem ?? (stem is null ? null : WorkKey.OfNumber(stem)!.Replace("中华人民共和国", "", StringComparison.Ordinal));
        var held = new Dictionary<(string, int?), SortedSet<int>>();
        var cited = new Dictionary<(string, int?), SortedDictionary<int, CitedSerial>>();
        await foreach (var text in db.Documents.Where(d => d.DocumentNumber != null && (name == null || d.DocumentNumber.Contains(name)))
            .Select(d => d.DocumentNumber!).Distinct().AsAsyncEnumerable().WithCancellation(stop))
            if (Wanted(text) is { } number) At(held, number).Add(number.Serial);
        await foreach (var mention in db.Relations.Where(r => r.TargetNumber != null && (name == null || r.TargetNumber.Contains(name)))
            .GroupBy(r => r.TargetNumber!).Select(g => new { Number = g.Key, Title = g.Max(r => r.Title), Count = g.Select(r => r.FromId).Distinct().Count() }).AsAsyncEnumerable().WithCancellation(stop))
            if (Wanted(mention.Number) is { } number && !At(held, number).Contains(number.Serial))
                At(cited, number).TryAdd(number.Serial, new CitedSerial(number.Serial, mention.Number, mention.Title, mention.Count));
        return
        [
            .. held.Keys.Union(cited.Keys)
                .Select(key => new NumberSeries
                {
                    Stem = key.Item1, Year = key.Item2, Issuer = SeriesNumber.IssuerOf(key.Item1, catalog),
                    Seen = [.. held.GetValueOrDefault(key) ?? []], Cited = [.. cited.GetValueOrDefault(key)?.Values.AsEnumerable() ?? []],
                })
                .Where(s => s.Highest > 0)
                .OrderByDescending(s => s.Seen.Count).ThenBy(s => s.Stem, StringComparer.Ordinal).ThenByDescending(s => s.Year),
        ];

        SeriesNumber? Wanted(string text) =>
            SeriesNumber.Parse(text) is { } number && (name is null || number.Stem == name) && (asked?.Year is null || number.Year == asked.Year) ? number : null;
    }

    static T At<T>(Dictionary<(string, int?), T> series, SeriesNumber number) where T : new()
    {
        if (!series.TryGetValue((number.Stem, number.Year), out var found)) series[(number.Stem, number.Year)] = found = new T();
        return found;
    }
}
