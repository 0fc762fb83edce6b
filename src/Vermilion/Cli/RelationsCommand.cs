using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;

namespace Vermilion.Cli;

/// <summary><c>vermilion relations [filters] [--json]</c>: what the documents that the filters choose say of others.</summary>
static class RelationsCommand
{
    public static Command Create() => Listing.Create("relations", "Lists what documents say of each other.", ListAsync);

    static Task ListAsync(VermilionDb db, DocumentFilter filter, bool json, CancellationToken stop)
    {
        var documents = filter.Apply(db);
        var relations = db.Relations.AsNoTracking().Where(r => documents.Any(d => d.Id == r.FromId))
            .OrderBy(r => r.FromId).ThenBy(r => r.Ordinal).AsAsyncEnumerable();
        return json
            ? Listing.PrintJsonAsync(relations.Select(r => new
            {
                From = r.FromId, To = r.ToId, r.Type, r.Words, r.Title, DocumentNumber = r.TargetNumber, Span = new[] { r.SpanStart, r.SpanEnd },
            }))
            : Listing.PrintTableAsync(relations, ("from", r => r.FromId), ("type", r => r.Type), ("to", r => r.ToId), ("words", r => r.Words));
    }
}
