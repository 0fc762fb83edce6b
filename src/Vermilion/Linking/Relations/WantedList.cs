using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;

namespace Vermilion.Linking.Relations;

/// <summary>What is cited and never seen, the most cited first. A work is known by its number, else by its title.</summary>
public static class WantedList
{
    const int Piece = 400;

    // Some names turn out to be one work: more are looked at than are asked for.
    const int Surplus = 4;

    public static async Task<IReadOnlyList<WantedWork>> FindAsync(VermilionDb db, Catalog catalog, int limit, CancellationToken stop)
    {
        var names = await Open(db).GroupBy(r => r.TargetNumber ?? r.TargetKey!)
            .Select(g => new { g.Key, Count = g.Select(r => r.FromId).Distinct().Count() })
            .OrderByDescending(n => n.Count).ThenBy(n => n.Key).Take(limit * Surplus).Select(n => n.Key).ToListAsync(stop);
        var mentions = await MentionsAsync(db, names, stop);
        // A title without a number is the work of that title where only one number bears it.
        var numberOfTitle = mentions.Where(m => m.Number is not null && m.Key is not null).GroupBy(m => m.Key!, m => Canonical(m.Number!))
            .Where(g => g.Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First());
        var issuerOf = mentions.ToDictionary(m => m, m => m.Title is null ? null : IssuersNamedIn(m.Title, catalog).FirstOrDefault());
        var issuersOfTitle = mentions.Where(m => m.Key is not null).ToLookup(m => m.Key!, m => issuerOf[m]);
        return
        [
            .. mentions.Where(m => m.Number is not null || NamesOneWork(m.Title)).GroupBy(NameOf)
                .Select(g => WorkOf(g.ToList(), catalog))
                .OrderByDescending(w => w.CitedBy).ThenBy(w => w.DocumentNumber ?? w.Title, StringComparer.Ordinal).Take(limit),
        ];

        string NameOf(Mention mention)
        {
            if (mention.Number is { } number) return Canonical(number);
            if (numberOfTitle.TryGetValue(mention.Key!, out var known)) return known;
            // One title from two bodies is two works.
            return issuersOfTitle[mention.Key!].OfType<string>().Distinct().Count() > 1 ? $"{mention.Key} {issuerOf[mention]}" : mention.Key!;
        }
    }

    /// <summary>关于修改部分法律的决定 is the title of a decision of every other year.</summary>
    static bool NamesOneWork(string? title) => title is not null && TitleNormalizer.Normalize(title).Core is not null;

    static IEnumerable<string> IssuersNamedIn(string title, Catalog catalog) =>
        TitleIssuers.ReadPrefix(title).Names.Select(n => catalog.BodyIndex.Resolve(n)?.Id ?? n);

    /// <summary>
    /// The citations that lead nowhere. What a draft is to become may not be there yet: nobody misses it. Nor the decisions by
    /// which a statute was amended, of which its head gives the history.
    /// </summary>
    static IQueryable<Model.Relation> Open(VermilionDb db) =>
        db.Relations.AsNoTracking().Where(r => r.ToId == null && r.Type != "draftOf" && (r.TargetNumber != null || r.TargetKey != null)
            && !(r.Type == "cites" && r.TargetNumber == null && r.Title != null && r.Title.EndsWith("决定")
                && (r.Title.Contains("关于修改") || r.Title.Contains("关于修订") || r.Title.Contains("关于修正") || r.Title.Contains("关于废止") || r.Title.Contains("关于取消部分") || r.Title.Contains("关于清理"))));

    static async Task<List<Mention>> MentionsAsync(VermilionDb db, List<string> names, CancellationToken stop)
    {
        var keys = new HashSet<string>();
        foreach (var piece in names.Chunk(Piece))
            keys.UnionWith(await Open(db).Where(r => piece.Contains(r.TargetNumber) && r.TargetKey != null).Select(r => r.TargetKey!).Distinct().ToListAsync(stop));
        var found = new Dictionary<(string, int), Mention>();
        foreach (var piece in names.Concat(keys).Distinct().Chunk(Piece))
        {
            var rows = await (from relation in Open(db).Where(r => piece.Contains(r.TargetNumber) || piece.Contains(r.TargetKey))
                              join speaking in db.Documents on relation.FromId equals speaking.Id
                              select new Mention(relation.FromId, relation.Ordinal, speaking.WorkId ?? speaking.Id, speaking.Title, relation.Type, relation.Words, relation.Title, relation.TargetKey, relation.TargetNumber)).ToListAsync(stop);
            foreach (var mention in rows) found[(mention.FromId, mention.Ordinal)] = mention;
        }

        return [.. found.Values.OrderBy(m => m.FromId, StringComparer.Ordinal).ThenBy(m => m.Ordinal)];
    }

    static WantedWork WorkOf(List<Mention> mentions, Catalog catalog)
    {
        var titles = mentions.Select(m => m.Title).OfType<string>().GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var numbers = mentions.Select(m => m.Number).OfType<string>().Distinct().ToList();
        var issuers = titles.SelectMany(t => IssuersNamedIn(t, catalog))
            .Concat(numbers.Select(n => SeriesNumber.Parse(n)?.Issuer(catalog)).OfType<string>());
        return new WantedWork
        {
            Titles = titles, Numbers = numbers, Issuers = [.. issuers.Distinct()],
            CitedBy = mentions.Select(m => m.Work).Distinct().Count(),
            By = [.. mentions.DistinctBy(m => m.FromId).Select(m => new WantedBy(m.FromId, m.FromTitle, m.Type, m.Words))],
        };
    }

    /// <summary>国务院令第376号 and 中华人民共和国国务院令第376号 are one.</summary>
    static string Canonical(string number) => SeriesNumber.Parse(number)?.ToString() ?? number;

    sealed record Mention(string FromId, int Ordinal, string Work, string FromTitle, string Type, string Words, string? Title, string? Key, string? Number);
}
