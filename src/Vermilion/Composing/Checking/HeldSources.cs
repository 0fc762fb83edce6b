using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Composing.Checking;

/// <summary>The held documents that an Issue cites as evidence or links to, ready to be asked.</summary>
public sealed class HeldSources
{
    readonly Dictionary<string, HeldSource> byId;
    readonly ILookup<string, HeldSource> byAddress;

    public HeldSources(IEnumerable<HeldSource> sources)
    {
        byId = sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        byAddress = byId.Values.Where(s => s.Url is not null).ToLookup(s => Addresses.Normalise(s.Url!), StringComparer.Ordinal);
    }

    public IEnumerable<string> Ids => byId.Keys;

    public bool HasAddress(string url) => byAddress.Contains(Addresses.Normalise(url));

    /// <summary>What one item stands on.</summary>
    public SourceSet For(IEnumerable<Evidence> evidence, IEnumerable<SourceLink> links, IEnumerable<string> texts)
    {
        var cited = evidence.Select(e => byId.GetValueOrDefault(e.Document)).OfType<HeldSource>();
        var linked = links.Concat(texts.SelectMany(LinkCheck.InText)).Where(l => l.Url is not null).SelectMany(l => byAddress[Addresses.Normalise(l.Url!)]);
        return new SourceSet([.. cited.Concat(linked).Distinct()]);
    }

    public static async Task<HeldSources> LoadAsync(VermilionDb db, Issue issue, CancellationToken stop)
    {
        var news = issue.PolicyNews.Concat(issue.CorporateNews).ToList();
        var ids = issue.TopStories.SelectMany(IssueStatements.EvidenceOf).Concat(news.SelectMany(n => n.Evidence)).Select(e => e.Document).Distinct().ToList();
        var texts = issue.TopStories.SelectMany(IssueStatements.TextsOf).Concat(news.Select(n => n.Text));
        var addresses = issue.TopStories.SelectMany(s => s.Policies).Select(p => p.Link).OfType<SourceLink>()
            .Concat(news.SelectMany(n => n.Sources)).Concat(texts.SelectMany(LinkCheck.InText))
            .Select(l => l.Url).OfType<string>().SelectMany(Addresses.Variants).Distinct().ToList();
        var rows = await db.Documents.AsNoTracking()
            .Where(d => ids.Contains(d.Id) || (d.Url != null && addresses.Contains(d.Url)))
            .Join(db.Readings, d => d.Id, r => r.DocumentId, (d, r) => new { Document = d, r.Json })
            .ToListAsync(stop);
        return new HeldSources(rows.Select(row => Held(row.Document, ReadResultJson.Deserialize(row.Json))));
    }

    public static HeldSource Held(Document document, ReadResult reading) => new(document.Id, reading.Text)
    {
        Url = document.Url,
        Title = document.Title,
        DocumentNumber = document.DocumentNumber,
        Dates = [.. new[] { document.Written, document.Published, document.Effective }.OfType<DateOnly>()],
        Issuers = reading.Issuers.Select(i => i.Body).OfType<string>().ToHashSet(StringComparer.Ordinal),
        Bodies = reading.Issuers.Select(i => i.Body).OfType<string>().Concat(reading.Bodies.Select(b => b.Body)).ToHashSet(StringComparer.Ordinal),
    };
}
