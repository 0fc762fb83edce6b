using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Tracking.Companies;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tracking.Exporting;

/// <summary>Takes a table out, row by row, as it comes from the store.</summary>
public sealed class Exporter(VermilionDb db, TimeProvider clock)
{
    public Task<Failure?> WriteAsync(Stream output, ExportOrder order, CancellationToken stop) => order.Table switch
    {
        "documents" => WriteAsync(output, order, ExportTables.Documents,
            order.Documents.Apply(db).OrderByDescending(d => d.Published).ThenBy(d => d.Id).Include(d => d.Issuers), DocumentLine.Of, stop),
        "targets" => WriteTargetsAsync(output, order, stop),
        "events" => WriteAsync(output, order, ExportTables.Events,
            new EventLedger(db).Query(order.Events with { Documents = order.Documents }).OrderBy(e => e.Event.Day).ThenBy(e => e.Event.DocumentId).ThenBy(e => e.Event.Ordinal), EventLine.Of, stop),
        _ => WriteAsync(output, order, ExportTables.Relations, Relations(order.Documents), r => r, stop),
    };

    Task<Failure?> WriteTargetsAsync(Stream output, ExportOrder order, CancellationToken stop)
    {
        var ledger = new TargetLedger(db, clock);
        var targets = ledger.Query(order.Targets with { Documents = order.Documents }).OrderBy(t => t.Target.DocumentId).ThenBy(t => t.Target.Ordinal);
        return WriteAsync(output, order, ExportTables.Targets, targets, t => TargetLine.Of(t, ledger.StateOf(t)), stop);
    }

    IQueryable<RelationLine> Relations(DocumentFilter filter) =>
        from relation in db.Relations.AsNoTracking()
        join document in filter.Apply(db) on relation.FromId equals document.Id
        orderby relation.FromId, relation.Ordinal
        select new RelationLine
        {
            From = relation.FromId, To = relation.ToId, Type = relation.Type, Basis = relation.Basis, Words = relation.Words, Title = relation.Title,
            DocumentNumber = relation.TargetNumber, Span = new[] { relation.SpanStart, relation.SpanEnd }, FromTitle = document.Title, Url = document.Url,
        };

    static async Task<Failure?> WriteAsync<TRow, TLine>(
        Stream output, ExportOrder order, ExportTable<TLine> table, IQueryable<TRow> query, Func<TRow, TLine> line, CancellationToken stop)
    {
        if (order.Format == "xlsx" && await query.CountAsync(stop) is var count and >= XlsxTable.MostRows)
            return new Failure($"{order.Table}: {count} rows, and a sheet holds {XlsxTable.MostRows - 1}; narrow the filters, or take csv");
        var rows = query.AsAsyncEnumerable().Select(line);
        await (order.Format switch
        {
            "csv" => CsvTable.WriteAsync(output, table, rows, order.Mark, stop),
            "xlsx" => XlsxTable.WriteAsync(output, table, rows, stop),
            _ => JsonTable.WriteAsync(output, rows, stop),
        });
        return null;
    }
}
