namespace Vermilion.Linking.Relations;

/// <summary>The numbers that one stem gave in one year: what is held, and what must be there besides.</summary>
public sealed record NumberSeries
{
    public required string Stem { get; init; }

    /// <summary>Null for orders, which are counted through the years.</summary>
    public int? Year { get; init; }

    public string? Issuer { get; init; }

    /// <summary>The serials of the documents held.</summary>
    public required IReadOnlyList<int> Seen { get; init; }

    /// <summary>The serials that others cite and that are not held.</summary>
    public required IReadOnlyList<CitedSerial> Cited { get; init; }

    public int Highest => Math.Max(Seen.Count > 0 ? Seen[^1] : 0, Cited.Count > 0 ? Cited[^1].Serial : 0);

    /// <summary>What was never seen between 1 and the highest known, cited or not.</summary>
    public IReadOnlyList<int> Missing => [.. Enumerable.Range(1, Highest).Except(Seen)];

    /// <summary>How much of what must have been issued was published where it could be seen.</summary>
    public double Share => (double)Seen.Count / Highest;

    /// <summary>Serials as a person writes them: 3, 5–9.</summary>
    public static string Ranges(IReadOnlyList<int> serials)
    {
        var parts = new List<string>();
        for (var i = 0; i < serials.Count; i++)
        {
            var first = i;
            while (i + 1 < serials.Count && serials[i + 1] == serials[i] + 1) i++;
            parts.Add(first == i ? $"{serials[i]}" : $"{serials[first]}–{serials[i]}");
        }

        return string.Join(", ", parts);
    }
}

/// <summary>A number known only because others cite it.</summary>
public sealed record CitedSerial(int Serial, string DocumentNumber, string? Title, int CitedBy);
