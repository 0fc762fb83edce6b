using System.Text;
using CsCheck;
using Vermilion.Tracking.Exporting;

namespace Vermilion.Tests.Tracking;

public class CsvTableTests
{
    static readonly ExportTable<object?[]> Table = new("t", [new("a", r => r[0]), new("b", r => r[1])]);

    static async Task<byte[]> BytesAsync(bool mark, params object?[][] rows)
    {
        using var output = new MemoryStream();
        await CsvTable.WriteAsync(output, Table, rows.ToAsyncEnumerable(), mark, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    static async Task<string> TextAsync(params object?[][] rows) => Encoding.UTF8.GetString(await BytesAsync(false, rows));

    [Fact]
    public async Task Values_are_written_the_same_everywhere() =>
        Assert.Equal("a,b\r\n1.5,2021-02-18\r\n-5,\r\n", await TextAsync([1.50m, new DateOnly(2021, 2, 18)], [-5, null]));

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=", "=")]
    [InlineData(">=", ">=")]
    public async Task Text_that_a_spreadsheet_would_run_is_made_text(string words, string written) =>
        Assert.Equal($"a,b\r\n{written},x\r\n", await TextAsync([words, "x"]));

    [Fact]
    public async Task The_mark_is_there_on_request_alone()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a'], (await BytesAsync(true))[..4]);
        Assert.Equal((byte)'a', (await BytesAsync(false))[0]);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was() =>
        Gen.Select(Gen.String[Gen.Char["a\",\n\r 规;"], 0, 20], Gen.String[Gen.Char["\",b\n"], 0, 10]).Sample((one, other) =>
        {
            var written = TextAsync([one, other]).GetAwaiter().GetResult();
            var fields = Fields(written["a,b\r\n".Length..]);
            return fields.Count == 2 && fields[0].TrimStart('\'') == one.TrimStart('\'') && fields[1].TrimStart('\'') == other;
        });

    /// <summary>One record by RFC 4180, read the simplest way.</summary>
    static List<string> Fields(string record)
    {
        var fields = new List<string>();
        var at = 0;
        while (at < record.Length)
        {
            var field = new StringBuilder();
            if (record[at] == '"')
            {
                for (at++; record[at] != '"' || record[at + 1] == '"'; at++)
                {
                    if (record[at] == '"') at++;
                    field.Append(record[at]);
                }

                at++;
            }
            else
            {
                for (; record[at] is not (',' or '\r'); at++) field.Append(record[at]);
            }

            fields.Add(field.ToString());
            if (record[at] == '\r') return fields;
            at++;
            if (record[at] != '\r') continue;
            fields.Add("");
            return fields;
        }

        return fields;
    }
}
