using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>vermilion targets [filters] [--json]</c></summary>
static class TargetsCommand
{
    public static Command Create() => Listing.Create("targets", "Lists the quantified targets of the documents.", ListAsync);

    static Task ListAsync(VermilionDb db, DocumentFilter filter, bool json, CancellationToken stop)
    {
        var documents = filter.Apply(db);
        var targets = db.Targets.AsNoTracking().Where(t => documents.Any(d => d.Id == t.DocumentId))
            .OrderBy(t => t.DocumentId).ThenBy(t => t.Ordinal).AsAsyncEnumerable();
        return json
            ? Listing.PrintJsonAsync(targets.Select(Line))
            : Listing.PrintTableAsync(targets,
                ("document", t => t.DocumentId), ("deadline", t => t.Deadline), ("indicator", t => t.Indicator), ("target", Figure));
    }

    static string Figure(TargetRow t) => t.ValueMax is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"{t.Value} to {most} {t.Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{t.Comparator} {t.Value} {t.Unit}");

    static object Line(TargetRow t) => new
    {
        Document = t.DocumentId,
        t.Indicator,
        t.Comparator,
        t.Value,
        t.ValueMax,
        t.Unit,
        t.Kind,
        t.Deadline,
        t.English,
        Span = new[] { t.SpanStart, t.SpanEnd },
        t.Sentence,
    };
}
