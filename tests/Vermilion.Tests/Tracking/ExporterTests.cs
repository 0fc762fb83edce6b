using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Vermilion.Data;
using Vermilion.Tracking.Exporting;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tests.Tracking;

public class ExporterTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<MemoryStream> ExportAsync(PlanStore store, ExportOrder order)
    {
        await using var db = store.Test.Workspace.OpenDb();
        var output = new MemoryStream();
        Assert.Null(await new Exporter(db, store.Test.Clock).WriteAsync(output, order, Stop));
        output.Position = 0;
        return output;
    }

    [Fact]
    public async Task Each_table_goes_out_in_each_format_and_its_rows_name_their_source()
    {
        using var store = await PlanStore.CreateAsync();
        foreach (var table in ExportOrder.Tables)
        {
            var head = Encoding.UTF8.GetString((await ExportAsync(store, new(table, "csv"))).ToArray()).Split("\r\n")[0].Split(',');
            Assert.Contains("url", head);
            if (table != "documents") Assert.Superset(new HashSet<string> { "spanStart", "spanEnd", "words" }, head.ToHashSet());
            using var workbook = SpreadsheetDocument.Open(await ExportAsync(store, new(table, "xlsx")), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(workbook, Stop).Select(e => e.Description));
            foreach (var line in Lines(await ExportAsync(store, new(table, "jsonl")))) Assert.StartsWith("https://example.org/", line.GetProperty("url").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Filters_hold_for_what_goes_out()
    {
        using var store = await PlanStore.CreateAsync();

        var one = Lines(await ExportAsync(store, new("targets", "jsonl") { Targets = new TargetFilter { Place = "jiangxi" } }));
        var drafts = Lines(await ExportAsync(store, new("documents", "jsonl") { Documents = DocumentFilter.Parse(["status:draft"]).Value! }));

        var target = Assert.Single(one);
        Assert.Equal(("jiangxi#1", 30m, "%", "2025-12-31"), (target.GetProperty("target").GetString(), target.GetProperty("normalValue").GetDecimal(), target.GetProperty("normalUnit").GetString(), target.GetProperty("dueBy").GetString()));
        Assert.Equal("draft", Assert.Single(drafts).GetProperty("document").GetString());
    }

    static List<JsonElement> Lines(MemoryStream output) => [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
