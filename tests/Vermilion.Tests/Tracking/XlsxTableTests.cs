using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Vermilion.Tracking.Exporting;

namespace Vermilion.Tests.Tracking;

public class XlsxTableTests
{
    const int ManyRows = 100_000;
    const long MostMemory = 200L << 20;

    static readonly ExportTable<object?[]> Table = new("targets", [new("words", r => r[0]), new("number", r => r[1]), new("day", r => r[2])]);

    static async Task<MemoryStream> WriteAsync(params object?[][] rows)
    {
        var output = new MemoryStream();
        await XlsxTable.WriteAsync(output, Table, rows.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return output;
    }

    [Fact]
    public async Task The_workbook_is_valid_and_its_cells_have_their_kinds()
    {
        using var file = await WriteAsync(["=1+1 规划\u0001", 3.3m, new DateOnly(2021, 2, 18)], [null, null, null], [new string('长', 40_000), -5, new DateOnly(1899, 1, 1)]);
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        Assert.Equal(["words", "number", "day"], rows[0].Elements<Cell>().Select(c => c.InnerText));
        var cells = rows[1].Elements<Cell>().ToList();
        Assert.Equal(("=1+1 规划", CellValues.InlineString), (cells[0].InnerText, cells[0].DataType!.Value));
        Assert.Null(cells[0].CellFormula);
        Assert.Equal(("3.3", null), (cells[1].CellValue!.Text, cells[1].DataType?.Value));
        // 44245 is 18 February 2021 in the count of days that Excel keeps.
        Assert.Equal(("44245", 1u), (cells[2].CellValue!.Text, cells[2].StyleIndex!.Value));
        Assert.Equal(32_767, rows[3].Elements<Cell>().First().InnerText.Length);
        Assert.Equal("1899-01-01", rows[3].Elements<Cell>().Last().InnerText);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_stay_within_their_memory()
    {
        var path = Path.GetTempFileName();
        try
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = 0L;
            await using (var output = File.Create(path)) await XlsxTable.WriteAsync(output, Table, Rows(), TestContext.Current.CancellationToken);
            Assert.InRange(most, 0, MostMemory);
            using var workbook = SpreadsheetDocument.Open(path, isEditable: false);
            using var reader = OpenXmlReader.Create(workbook.WorkbookPart!.WorksheetParts.Single());
            var count = 0;
            while (reader.Read())
                if (reader.ElementType == typeof(Row) && reader.IsStartElement) count++;
            Assert.Equal(ManyRows + 1, count);

            async IAsyncEnumerable<object?[]> Rows()
            {
                for (var i = 0; i < ManyRows; i++)
                {
                    if (i % 5_000 == 0)
                    {
                        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                        await Task.Yield();
                    }

                    yield return [$"{i} {new string('字', 200)}", (decimal)i, new DateOnly(2021, 1, 1).AddDays(i % 1000)];
                }
            }
        }
        finally
        {
            File.Delete(path);
        }
    }
}
