using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Snapshots;

/// <summary>Whether the store still holds what was put in: the bytes by their hashes, the findings by their spans.</summary>
public sealed class StoreVerification(Func<VermilionDb> openDb)
{
    const string Restore = "restore the store from a backup";
    const string ReadAgain = "import it again after deleting its reading, or restore a backup";

    public async IAsyncEnumerable<Failure> RunAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using var db = openDb();
        await foreach (var content in db.SnapshotContents.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (!IsWhole(content)) yield return new Failure($"snapshot {content.ContentHash}: its bytes are not those that were captured; {Restore}");
        await foreach (var lost in db.Snapshots.Where(s => !db.SnapshotContents.Any(c => c.ContentHash == s.ContentHash)).AsAsyncEnumerable().WithCancellation(stop))
            yield return new Failure($"snapshot {lost.ContentHash} of {lost.DocumentId}: its bytes are missing; {Restore}");
        await foreach (var lost in db.Documents.Where(d => !db.Readings.Any(r => r.DocumentId == d.Id) || !db.SnapshotContents.Any(c => c.ContentHash == d.ContentHash)).Select(d => d.Id).AsAsyncEnumerable().WithCancellation(stop))
            yield return new Failure($"document {lost}: its reading or its snapshot is missing; {Restore}");
        await foreach (var reading in db.Readings.AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
            if (BrokenSpan(reading.Json) is { } broken) yield return new Failure($"reading of {reading.DocumentId}: {broken}; {ReadAgain}");
        await foreach (var failure in RowsAsync(db, stop)) yield return failure;
    }

    static bool IsWhole(SnapshotContent content)
    {
        try
        {
            return SnapshotStore.Hash(SnapshotStore.Unpack(content)) == content.ContentHash;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The rows that repeat a reading must say the same as it does.</summary>
    static async IAsyncEnumerable<Failure> RowsAsync(VermilionDb db, [EnumeratorCancellation] CancellationToken stop)
    {
        var relations = db.Relations.AsNoTracking().Join(db.Readings, r => r.FromId, r => r.DocumentId, (relation, reading) => new { relation, reading.Json });
        await foreach (var row in relations.AsAsyncEnumerable().WithCancellation(stop))
            if (TextAt(row.Json, row.relation.SpanStart, row.relation.SpanEnd) != row.relation.Words)
                yield return new Failure($"relation {row.relation.Ordinal} of {row.relation.FromId}: its words do not stand at its span; {ReadAgain}");
    }

    static string? TextAt(string reading, int start, int end)
    {
        using var json = JsonDocument.Parse(reading);
        var text = json.RootElement.GetProperty("text").GetString() ?? "";
        return 0 <= start && start <= end && end <= text.Length ? text[start..end] : null;
    }

    internal static string? BrokenSpan(string reading)
    {
        try
        {
            using var json = JsonDocument.Parse(reading);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            return Spans(json.RootElement).Where(s => !Resolves(text, s.Start, s.End)).Select(s => $"the span [{s.Start}, {s.End}) lies outside of the text").FirstOrDefault();
        }
        catch (JsonException)
        {
            return "it is not JSON";
        }
    }

    static bool Resolves(string text, int start, int end) =>
        0 <= start && start <= end && end <= text.Length && !CutsACharacter(text, start) && !CutsACharacter(text, end);

    static bool CutsACharacter(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    static IEnumerable<(int Start, int End)> Spans(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == "span" && p.Value.ValueKind == JsonValueKind.Array ? [(p.Value[0].GetInt32(), p.Value[1].GetInt32())] : Spans(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
        _ => [],
    };
}
