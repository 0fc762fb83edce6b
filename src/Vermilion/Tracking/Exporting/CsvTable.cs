using System.Globalization;
using System.Text;

namespace Vermilion.Tracking.Exporting;

/// <summary>Rows as CSV by RFC 4180, in UTF-8.</summary>
static class CsvTable
{
    // What a spreadsheet takes for the beginning of a formula; in full width too, which Excel takes for one in Chinese and Japanese.
    const string Formula = "=+-@\t\r\n＝＋－＠";

    const string ToQuote = ",\"\r\n";

    /// <param name="mark">Begins with the byte order mark, by which Excel knows UTF-8.</param>
    public static async Task WriteAsync<T>(Stream output, ExportTable<T> table, IAsyncEnumerable<T> rows, bool mark, CancellationToken stop)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(mark), 1 << 16, leaveOpen: true);
        await writer.WriteAsync(Line(table.Columns.Select(c => c.Name)));
        await foreach (var row in rows.WithCancellation(stop)) await writer.WriteAsync(Line(table.Columns.Select(c => Written(c.Value(row)))));
    }

    static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Quoted)) + "\r\n";

    static string Quoted(string field) => field.AsSpan().IndexOfAny(ToQuote) >= 0 || field.AsSpan().Trim().Length != field.Length
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;

    static string Written(object? value) => value switch
    {
        null => "",
        string words => Guarded(words),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Guarded(value.ToString() ?? ""),
    };

    /// <summary>Text that a spreadsheet would run is text after an apostrophe. Numbers are no text: −5 stays −5. A sign alone, as of a comparator, runs nothing.</summary>
    static string Guarded(string words) => words.Length > 1 && Formula.Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;
}
