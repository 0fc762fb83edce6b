using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Tracking.Companies;
using Vermilion.Tracking.Exporting;
using Vermilion.Tracking.Targets;

namespace Vermilion.Web.Pages.Exports;

/// <summary>The tables of the pages as files, narrowed as the page is.</summary>
static class ExportEndpoints
{
    public static void Map(WebApplication app) => app.MapGet("/export/{table}.{format}", SendAsync);

    static async Task<IResult> SendAsync(HttpContext http, VermilionDb db, Catalog catalog, TimeProvider clock, string table, string format, CancellationToken stop)
    {
        if (!ExportOrder.Tables.Contains(table) || !ExportOrder.Formats.Contains(format)) return Results.NotFound();
        var order = Order(http.Request.Query, catalog, table, format);
        if (!order.Succeeded) return Results.Text(order.Failure.Message, statusCode: StatusCodes.Status400BadRequest);
        // A workbook is written without waiting, which an answer does not allow: it is made in a file that goes with its last reader.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"vermilion-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        if (await new Exporter(db, clock).WriteAsync(file, order.Value, stop) is { } failure)
        {
            await file.DisposeAsync();
            return Results.Text(failure.Message, statusCode: StatusCodes.Status400BadRequest);
        }

        file.Position = 0;
        return Results.File(file, MediaType(format), $"{table}.{format}");
    }

    static Outcome<ExportOrder> Order(IQueryCollection query, Catalog catalog, string table, string format)
    {
        var targets = table == "targets" ? TargetFilter.Parse(catalog, DocumentFilter.None, Word("sector"), Word("body"), Word("place"), Word("due"), Word("state")) : TargetFilter.None;
        if (!targets.Succeeded) return targets.Failure;
        var events = table == "events"
            ? EventFilter.Parse(catalog, DocumentFilter.None, new EventWords(Word("company"), Word("type"), Word("status"), Word("place"), Word("sector"), Word("day")))
            : EventFilter.None;
        if (!events.Succeeded) return events.Failure;
        // Who takes it from the desk opens it in Excel.
        return new ExportOrder(table, format) { Targets = targets.Value with { Words = Word("q") }, Events = events.Value, Mark = true };

        string? Word(string name) => query.TryGetValue(name, out var words) ? words.ToString() : null;
    }

    static string MediaType(string format) => format switch
    {
        "csv" => "text/csv; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/jsonl; charset=utf-8",
    };
}
