using Microsoft.EntityFrameworkCore;
using Vermilion.Model;

namespace Vermilion.Data;

/// <summary>
/// The filters of every list: <c>issuer:miit type:plan status:draft published:2021-02 lang:zh source:…</c>; what is no
/// filter is looked for in the titles.
/// </summary>
public sealed class DocumentFilter
{
    const string Names = "issuer, type, status, published, lang, source";

    readonly List<Func<IQueryable<Document>, VermilionDb, IQueryable<Document>>> steps = [];

    /// <summary>A filter that lets everything through.</summary>
    public static readonly DocumentFilter None = new();

    public static Outcome<DocumentFilter> Parse(IEnumerable<string> words)
    {
        var filter = new DocumentFilter();
        foreach (var word in words.SelectMany(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            if (filter.Add(word) is { } failure) return failure;
        return filter;
    }

    public IQueryable<Document> Apply(VermilionDb db) =>
        steps.Aggregate(db.Documents.AsNoTracking(), (documents, step) => step(documents, db));

    Failure? Add(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var value = word[(colon + 1)..];
        switch (colon < 0 ? "" : word[..colon])
        {
            case "":
                var pattern = $"%{Escaped(word)}%";
                steps.Add((documents, _) => documents.Where(d => EF.Functions.Like(d.Title, pattern, "\\")));
                return null;
            case "issuer":
                steps.Add((documents, db) => documents.Where(d => db.DocumentIssuers.Any(i => i.DocumentId == d.Id && (i.Body == value || i.Text == value))));
                return null;
            case "type":
                steps.Add((documents, _) => documents.Where(d => d.Genre == value || d.CarrierType == value));
                return null;
            case "status":
                steps.Add((documents, _) => documents.Where(d => d.Status == value));
                return null;
            case "lang":
                steps.Add((documents, _) => documents.Where(d => d.Language == value));
                return null;
            case "source":
                steps.Add((documents, _) => documents.Where(d => d.Source == value || d.Id.StartsWith(value + "/")));
                return null;
            case "published":
                return AddPublished(value);
            default:
                return new Failure($"{word}: no such filter; there are {Names}");
        }
    }

    Failure? AddPublished(string value)
    {
        if (DayRange.Parse(value) is not { } days) return new Failure($"published:{value}: {DayRange.Mend}");
        if (days.First is { } first) steps.Add((documents, _) => documents.Where(d => d.Published >= first));
        if (days.Last is { } last) steps.Add((documents, _) => documents.Where(d => d.Published <= last));
        return null;
    }

    static string Escaped(string word) =>
        word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
