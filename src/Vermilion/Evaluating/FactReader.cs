using System.Text.Json;
using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>Takes facts out of JSON. The first that has the wrong form is kept as the problem; what follows is then of no use.</summary>
sealed class FactReader
{
    public string? Problem { get; private set; }

    public void Report(string problem) => Problem ??= problem;

    public string? Text(JsonElement facts, string name)
    {
        if (!facts.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString() is { Length: > 0 } text ? text : null;
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        Report($"{name} must be text or null");
        return null;
    }

    public decimal? Number(JsonElement facts, string name)
    {
        if (!facts.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) return number;
        Report($"{name} must be a number or null");
        return null;
    }

    /// <summary>Null where the list is left out.</summary>
    public IReadOnlyList<T>? List<T>(JsonElement facts, string name, Func<JsonElement, T> read)
    {
        if (!facts.TryGetProperty(name, out var list)) return null;
        if (list.ValueKind == JsonValueKind.Null) return [];
        if (list.ValueKind == JsonValueKind.Array) return [.. list.EnumerateArray().Select(read)];
        Report($"{name} must be a list");
        return null;
    }

    public TextSpan Span(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2
            && value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out var start)
            && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var end) && 0 <= start && start < end)
            return new TextSpan(start, end);
        Report("a span must be [start, end]");
        return default;
    }

    /// <summary>The names that an object has; empty, and a problem, for what is no object.</summary>
    public IReadOnlySet<string> Names(JsonElement value, string what)
    {
        if (value.ValueKind == JsonValueKind.Object) return value.EnumerateObject().Select(p => p.Name).ToHashSet();
        Report($"{what} must be an object");
        return new HashSet<string>();
    }
}
