namespace Vermilion.Reading.Text;

/// <summary>
/// The pairs of neighbouring letters and digits of a text, sorted, to tell quickly how much two texts share. A pair counts as
/// often as both have it; spaces and punctuation do not count.
/// </summary>
public sealed class LetterPairs
{
    readonly int[] pairs;

    public LetterPairs(ReadOnlySpan<char> text)
    {
        var found = new List<int>(text.Length);
        var previous = '\0';
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (previous != '\0') found.Add((previous << 16) | c);
            previous = c;
        }

        found.Sort();
        pairs = [.. found];
    }

    public int Length => pairs.Length;

    /// <summary>Dice's coefficient of two texts, 0 to 1.</summary>
    public static double Likeness(string a, string b) => new LetterPairs(a).Likeness(new LetterPairs(b));

    /// <summary>Dice's coefficient, 0 to 1.</summary>
    public double Likeness(LetterPairs other)
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
    public double Bound(LetterPairs other) => 2.0 * Math.Min(pairs.Length, other.pairs.Length) / Math.Max(1, pairs.Length + other.pairs.Length);
}
