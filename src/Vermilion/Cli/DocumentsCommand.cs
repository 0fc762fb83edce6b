using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>vermilion documents [filters] [--json]</c></summary>
static class DocumentsCommand
{
    public static Command Create() => Listing.Create("documents", "Lists the documents that are held, the newest first.", ListAsync);

    static Task ListAsync(VermilionDb db, DocumentFilter filter, bool json, CancellationToken stop)
    {
        var documents = filter.Apply(db).OrderByDescending(d => d.Published).ThenBy(d => d.Id).Include(d => d.Issuers.OrderBy(i => i.Ordinal)).AsAsyncEnumerable();
        return json
            ? Listing.PrintJsonAsync(documents.Select(Line))
            : Listing.PrintTableAsync(documents,
                ("document", d => d.Id),
                ("published", d => d.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("status", d => d.Status),
                ("issuers", d => string.Join(", ", d.Issuers.Select(i => i.Body ?? i.Text))),
                ("title", d => d.Title));
    }

    static object Line(Document d) => new
    {
        Document = d.Id,
        d.Title,
        Core = d.CoreTitle,
        d.DocumentNumber,
        d.CarrierType,
        d.Genre,
        d.Status,
        d.Language,
        d.Published,
        d.Written,
        d.Effective,
        Issuers = d.Issuers.Select(i => i.Body ?? i.Text),
        d.Url,
        d.Source,
        Story = d.StoryId,
        Targets = d.TargetCount,
        Goals = d.GoalCount,
        Snapshot = d.ContentHash,
        Reader = d.ReaderVersion,
    };
}
