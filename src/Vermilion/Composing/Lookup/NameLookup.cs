using Microsoft.EntityFrameworkCore;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;

namespace Vermilion.Composing.Lookup;

/// <summary>A name or figure as the house writes it, with the words it rests on.</summary>
/// <param name="Evidence">Lines of evidence, as a form holds them.</param>
public sealed record LookedUp(string Kind, string Text, string Chinese, IReadOnlyList<string> Evidence);

/// <summary>Finds policies, companies, bodies and targets by a few letters, Chinese or English.</summary>
public sealed class NameLookup(VermilionDb db, Catalog catalog)
{
    const int MostOfAKind = 5;

    // The English of a title is made when it is asked for: only the titles of the time around the period are.
    const int MostTitles = 400;
    const int DaysAround = 45;

    readonly EnglishRenderer english = new(catalog);

    public async Task<IReadOnlyList<LookedUp>> FindAsync(string words, ReportingPeriod period, CancellationToken stop) =>
        [.. Bodies(words), .. await CompaniesAsync(words, period, stop), .. await PoliciesAsync(words, period, stop), .. await TargetsAsync(words, stop)];

    IEnumerable<LookedUp> Bodies(string words) =>
        catalog.Bodies.Where(b => b.ValidTo is null && (Has(b.En, words) || Has(b.Zh, words) || Has(b.Acronym, words) || b.ZhAliases.Any(a => Has(a, words))))
            .OrderByDescending(b => string.Equals(b.Acronym, words, StringComparison.OrdinalIgnoreCase)).ThenByDescending(b => b.Weight)
            .Take(MostOfAKind).Select(b => new LookedUp("body", b.ShortEnglish == b.En ? b.En : $"{b.En} ({b.ShortEnglish})", b.Zh, []));

    async Task<List<LookedUp>> CompaniesAsync(string words, ReportingPeriod period, CancellationToken stop)
    {
        var companies = catalog.Companies.Where(c => c.Names.Any(n => Has(n, words))).OrderByDescending(c => c.En.StartsWith(words, StringComparison.OrdinalIgnoreCase)).Take(MostOfAKind).ToList();
        var (keys, last) = (companies.ConvertAll(c => c.Id), period.Last);
        var events = await db.EventParties.AsNoTracking().Where(p => keys.Contains(p.Company))
            .Join(db.Events.Where(e => e.Day <= last), p => new { p.DocumentId, Ordinal = p.EventOrdinal }, e => new { e.DocumentId, e.Ordinal }, (p, e) => new { p.Company, e.DocumentId, e.SpanStart, e.SpanEnd, e.Day })
            .OrderByDescending(e => e.Day).Take(MostTitles).ToListAsync(stop);
        var newest = events.DistinctBy(e => e.Company).ToDictionary(e => e.Company);
        var texts = await TextsAsync(newest.Values.Select(e => e.DocumentId), stop);
        return companies.ConvertAll(c => new LookedUp("company", c.En, c.Names.FirstOrDefault(n => n.Any(x => x > '\u2fff')) ?? c.En,
            newest.TryGetValue(c.Id, out var e) ? Quote(texts, e.DocumentId, e.SpanStart, e.SpanEnd) : []));
    }

    async Task<List<LookedUp>> PoliciesAsync(string words, ReportingPeriod period, CancellationToken stop)
    {
        var (from, to) = (period.First.AddDays(-DaysAround), period.Last.AddDays(DaysAround));
        var rows = db.Documents.AsNoTracking().Where(d => d.CoreTitle != null && d.Status != "news");
        var chinese = await rows.Where(d => d.Title.Contains(words) || (d.DocumentNumber != null && d.DocumentNumber.Contains(words))).OrderByDescending(d => d.Published).Take(MostOfAKind).ToListAsync(stop);
        var around = await rows.Where(d => d.Published >= from && d.Published <= to).OrderByDescending(d => d.Published).Take(MostTitles).ToListAsync(stop);
        var found = chinese.Concat(around.Where(d => Has(english.Title(d.CoreTitle!), words))).DistinctBy(d => d.WorkId ?? d.Id).Take(MostOfAKind).ToList();
        var readings = await ReadingsAsync(found.Select(d => d.Id), stop);
        return found.ConvertAll(d => new LookedUp("policy", Policy(d), d.CoreTitle!,
            readings.GetValueOrDefault(d.Id) is { Title.Span: { } span } reading ? [EvidenceText.Write(new Evidence(d.Id, reading.Text[span.Start..span.End]))] : []));
    }

    string Policy(Document document)
    {
        var name = english.Title(document.CoreTitle!) is { } title ? $"“{title}”" : $"《{document.CoreTitle}》";
        return document.Url is null ? name : LinkText.Write(new SourceLink(name, null, document.Url));
    }

    async Task<List<LookedUp>> TargetsAsync(string words, CancellationToken stop)
    {
        var like = $"%{words.Replace('%', '_')}%";
        var found = await db.Targets.AsNoTracking().Where(t => t.English != null && (EF.Functions.Like(t.English, like) || t.Indicator.Contains(words))).OrderBy(t => t.DocumentId).ThenBy(t => t.Ordinal).Take(MostOfAKind).ToListAsync(stop);
        var texts = await TextsAsync(found.Select(t => t.DocumentId), stop);
        return found.ConvertAll(t => new LookedUp("target", t.English!, t.Sentence, Quote(texts, t.DocumentId, t.SpanStart, t.SpanEnd)));
    }

    async Task<Dictionary<string, ReadResult>> ReadingsAsync(IEnumerable<string> documents, CancellationToken stop)
    {
        var ids = documents.Distinct().ToList();
        return await db.Readings.AsNoTracking().Where(r => ids.Contains(r.DocumentId)).ToDictionaryAsync(r => r.DocumentId, r => ReadResultJson.Deserialize(r.Json), stop);
    }

    async Task<Dictionary<string, string>> TextsAsync(IEnumerable<string> documents, CancellationToken stop) =>
        (await ReadingsAsync(documents, stop)).ToDictionary(r => r.Key, r => r.Value.Text);

    static List<string> Quote(Dictionary<string, string> texts, string document, int start, int end) =>
        texts.TryGetValue(document, out var text) && start >= 0 && start < end && end <= text.Length ? [EvidenceText.Write(new Evidence(document, text[start..end]))] : [];

    static bool Has(string? name, string words) => name?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
