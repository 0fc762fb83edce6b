using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vermilion.Tracking.Exporting;

/// <summary>Rows as JSON Lines, with the fields of the listing commands.</summary>
static class JsonTable
{
    static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // For programs, never put into HTML: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync<T>(Stream output, IAsyncEnumerable<T> rows, CancellationToken stop)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        await foreach (var row in rows.WithCancellation(stop)) await writer.WriteLineAsync(JsonSerializer.Serialize(row, Readable));
    }
}
