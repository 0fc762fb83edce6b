namespace Vermilion.Linking.Comparing;

/// <summary>The pairs of neighbouring letters of a text, sorted, to tell quickly how much two texts share.</summary>
sealed class Fingerprint
{
    readonly int[] pairs;

    /// <param name="number">The numbering in front, which renumbering changes, is left out.</param>
    public Fingerprint(string text, string? number = null)
    {
        var body = number is not null && text.StartsWith(number, StringComparison.Ordinal) ? text.AsSpan(number.Length) : text;
        var found = new List<int>(body.Length);
        var previous = '\0';
        foreach (var c in body)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (previous != '\0') found.Add((previous << 16) | c);
            previous = c;
        }

        found.Sort();
        pairs = [.. found];
    }

    public int Length => pairs.Length;

    /// <summary>Dice's coefficient, 0 to 1.</summary>
    public double Likeness(Fingerprint other)
    {
        if (pairs.Length + other.pairs.Length == 0) return 0;
        var shared = 0;
        for (int i = 0, j = 0; i < pairs.Length && j < other.pairs.Length;)
        {
            var order = pairs[i].CompareTo(other.pairs[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return 2.0 * shared / (pairs.Length + other.pairs.Length);
    }

    /// <summary>The most that the likeness can be, by the lengths alone.</summary>
    public double Bound(Fingerprint other) => 2.0 * Math.Min(pairs.Length, other.pairs.Length) / Math.Max(1, pairs.Length + other.pairs.Length);
}
