using Microsoft.EntityFrameworkCore;
using Vermilion.Composing;
using Vermilion.Composing.Checking;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Publishing;

/// <summary>Publishes an Issue: an approved one as an Edition, frozen in the store; any other as a marked draft.</summary>
public sealed class Publisher(VermilionDb db, BriefingFiles renderer, TimeProvider clock, Catalog catalog)
{
    public async Task<Outcome<Publication>> PublishAsync(Issue issue, int revision, PublishingOrder order, CancellationToken stop)
    {
        if (!order.Draft && issue.Status is not (IssueStatus.Approved or IssueStatus.Published))
            return new Failure($"the Issue of {issue.Period} is not approved; approve it (vermilion issue approve {issue.Period}) or publish it with --draft");

        // An Edition needs its day; the Issue's own, where it has one, keeps the bytes the same however often it is published.
        if (!order.Draft) issue = issue with { Published = issue.Published ?? DateOnly.FromDateTime(clock.GetLocalNow().Date) };
        var held = await HeldSources.LoadAsync(db, issue, stop);
        var sources = await SourcesAsync(issue, held, stop);
        var document = BriefingLayout.Lay(issue, order.Draft, sources, new IssueCheck(catalog).Run(issue, held));
        var rendered = await renderer.RenderAsync(document, order.Formats, stop);
        if (!rendered.Succeeded) return rendered.Failure;

        var number = order.Draft ? null : (int?)await FreezeAsync(issue, revision, rendered.Value.Files, stop);
        if (await WriteAsync(rendered.Value.Files, order.Directory, stop) is { } failure) return failure;
        return new Publication(rendered.Value.Files.Select(f => Path.Combine(order.Directory, f.Name)).ToList(), number, rendered.Value.Notice);
    }

    /// <summary>What the store knows of the documents that the Issue quotes.</summary>
    async Task<Dictionary<string, SourceLabel>> SourcesAsync(Issue issue, HeldSources linked, CancellationToken stop)
    {
        var ids = Quoted(issue).Select(e => e.Document).Concat(linked.Ids).Distinct().ToList();
        var held = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Title, d.Url, d.Published }).ToListAsync(stop);
        return held.Where(d => d.Title.Length > 0).ToDictionary(d => d.Id, d => new SourceLabel(d.Title, d.Url, d.Published));
    }

    static IEnumerable<Evidence> Quoted(Issue issue) =>
        issue.TopStories.SelectMany(s => s.AtAGlance.Lead.Concat(s.AtAGlance.Closing).Concat(s.Comment).SelectMany(p => p.Evidence))
            .Concat(issue.TopStories.SelectMany(s => s.AtAGlance.Bullets).SelectMany(b => b.Evidence))
            .Concat(issue.PolicyNews.Concat(issue.CorporateNews).SelectMany(n => n.Evidence));

    /// <summary>Adds the Edition with its files in one transaction. What was published already is not published twice.</summary>
    async Task<int> FreezeAsync(Issue issue, int revision, IReadOnlyList<PublishedFile> files, CancellationToken stop)
    {
        var period = issue.Period.ToString();
        var newest = await db.Editions.AsNoTracking().Include(e => e.Files)
            .Where(e => e.Briefing == issue.Briefing && e.Period == period).OrderByDescending(e => e.Number).FirstOrDefaultAsync(stop);
        if (newest is not null && newest.Revision == revision && Holds(newest, files)) return newest.Number;

        var number = (newest?.Number ?? 0) + 1;
        db.Editions.Add(new Edition
        {
            Briefing = issue.Briefing,
            Period = period,
            Number = number,
            Revision = revision,
            PublishedAt = clock.GetUtcNow(),
            Files = files.Select(f => new EditionFile
            {
                Briefing = issue.Briefing,
                Period = period,
                Number = number,
                Name = f.Name,
                MediaType = f.Format.MediaType(),
                Content = f.Content,
                ContentHash = f.ContentHash,
            }).ToList(),
        });
        await db.SaveChangesAsync(stop);
        return number;
    }

    /// <summary>A browser stamps each PDF anew, so that its bytes prove nothing: the page it is printed from does.</summary>
    static bool Holds(Edition edition, IReadOnlyList<PublishedFile> files) =>
        files.Any(f => f.Format != OutputFormat.Pdf) &&
        files.All(f => edition.Files.Any(held => held.Name == f.Name && (f.Format == OutputFormat.Pdf || held.ContentHash == f.ContentHash)));

    static async Task<Failure?> WriteAsync(IReadOnlyList<PublishedFile> files, string directory, CancellationToken stop)
    {
        try
        {
            Directory.CreateDirectory(directory);
            foreach (var file in files) await file.WriteToAsync(directory, stop);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Failure($"{directory}: cannot be written ({e.Message}); free the disk or choose another directory with --out");
        }
    }
}

/// <summary>What to publish and where.</summary>
public sealed record PublishingOrder(string Directory, IReadOnlyList<OutputFormat> Formats, bool Draft);

/// <param name="Edition">Its number; null for a draft.</param>
public sealed record Publication(IReadOnlyList<string> Paths, int? Edition, string? Notice);
