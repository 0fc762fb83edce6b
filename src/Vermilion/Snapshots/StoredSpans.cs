using System.Text.Json;
using Vermilion.Model;

namespace Vermilion.Snapshots;

/// <summary>Whether the spans of a stored reading lie in its text, and the rows that repeat it say the same as it does.</summary>
static class StoredSpans
{
    /// <summary>What is broken, in words; empty when all is whole.</summary>
    public static IReadOnlyList<string> Broken(StoredReading reading, IEnumerable<Relation> relations, IEnumerable<TargetRow> targets)
    {
        try
        {
            using var json = JsonDocument.Parse(reading.Json);
            var root = json.RootElement;
            var text = root.GetProperty("text").GetString() ?? "";
            return
            [
                .. OutsideOf(text, root).Take(1).Select(broken => $"reading of {reading.DocumentId}: {broken}"),
                // A relation of two titles, or of an analyst, stands at no place of the text.
                .. relations.Where(r => r.Basis == "citation" && TextAt(text, r.SpanStart, r.SpanEnd) != r.Words)
                    .Select(r => $"relation {r.Ordinal} of {r.FromId}: its words do not stand at its span"),
                .. BrokenTargets(reading.DocumentId, root, targets.ToDictionary(t => t.Ordinal)),
            ];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return [$"reading of {reading.DocumentId}: it is not the JSON of a reading"];
        }
    }

    /// <summary>Each target of the reading has its row, and each row its target.</summary>
    static IEnumerable<string> BrokenTargets(string document, JsonElement reading, Dictionary<int, TargetRow> rows)
    {
        var read = reading.TryGetProperty("targets", out var targets) ? targets.EnumerateArray().Select(SpanOf).ToList() : [];
        for (var ordinal = 0; ordinal < read.Count; ordinal++)
        {
            if (!rows.Remove(ordinal, out var row)) yield return $"target {ordinal} of {document}: its row is missing";
            else if ((row.SpanStart, row.SpanEnd) != read[ordinal]) yield return $"target {ordinal} of {document}: its span is not that of the reading";
        }

        foreach (var ordinal in rows.Keys.Order()) yield return $"target {ordinal} of {document}: no such target stands in the reading";
    }

    static (int Start, int End) SpanOf(JsonElement target) => Ends(target.GetProperty("span"));

    static (int Start, int End) Ends(JsonElement span) => (span[0].GetInt32(), span[1].GetInt32());

    static string? TextAt(string text, int start, int end) => 0 <= start && start <= end && end <= text.Length ? text[start..end] : null;

    static IEnumerable<string> OutsideOf(string text, JsonElement reading) =>
        Spans(reading).Where(s => !Resolves(text, s.Start, s.End)).Select(s => $"the span [{s.Start}, {s.End}) lies outside of the text");

    static bool Resolves(string text, int start, int end) =>
        0 <= start && start <= end && end <= text.Length && !CutsACharacter(text, start) && !CutsACharacter(text, end);

    static bool CutsACharacter(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    static IEnumerable<(int Start, int End)> Spans(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.Name == "span" && p.Value.ValueKind == JsonValueKind.Array ? [Ends(p.Value)] : Spans(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
        _ => [],
    };
}
