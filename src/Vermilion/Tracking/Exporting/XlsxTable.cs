using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vermilion.Tracking.Exporting;

/// <summary>
/// Rows as one sheet of an Excel workbook. The parts go straight into the archive: the SDK's own package keeps a part in
/// memory until it is closed, which a hundred thousand rows do not allow.
/// </summary>
static class XlsxTable
{
    /// <summary>What a sheet holds, with its head.</summary>
    public const int MostRows = 1_048_576;

    const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    const string Root = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    const string OfWorkbook = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    public static async Task WriteAsync<T>(Stream output, ExportTable<T> table, IAsyncEnumerable<T> rows, CancellationToken stop)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, stop);
        await PartAsync(archive, "[Content_Types].xml", Types, stop);
        await PartAsync(archive, "_rels/.rels", Root, stop);
        await PartAsync(archive, "xl/_rels/workbook.xml.rels", OfWorkbook, stop);
        await PartAsync(archive, "xl/workbook.xml", Declared(new Workbook(new Sheets(new Sheet { Name = table.Name, SheetId = 1, Id = "rId1" }))), stop);
        await PartAsync(archive, "xl/styles.xml", Declared(XlsxCells.Styles()), stop);
        await using var sheet = await archive.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync(stop);
        using var writer = OpenXmlWriter.Create(sheet, new UTF8Encoding(false));
        await WriteSheetAsync(writer, table, rows, stop);
    }

    static async Task WriteSheetAsync<T>(OpenXmlWriter writer, ExportTable<T> table, IAsyncEnumerable<T> rows, CancellationToken stop)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView(frozen) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Select((_, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = 18, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(c => XlsxCells.Head(c.Name))));
        await foreach (var row in rows.WithCancellation(stop)) writer.WriteElement(new Row(table.Columns.Select(c => XlsxCells.Of(c.Value(row)))));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static string Declared(OpenXmlElement root) => """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + root.OuterXml;

    static async Task PartAsync(ZipArchive archive, string name, string content, CancellationToken stop)
    {
        await using var entry = await archive.CreateEntry(name).OpenAsync(stop);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(content), stop);
    }
}
