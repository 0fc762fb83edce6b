namespace Vermilion.Reading.Text;

/// <summary>An occurrence of a name, with all that the name stands for.</summary>
public readonly record struct NameHit<T>(string Name, IReadOnlyList<T> Owners, TextSpan Span);

/// <summary>Chooses among overlapping occurrences.</summary>
static class NameHits
{
    /// <summary>Of hits in order of start, those that remain when the longest of each cluster is taken first.</summary>
    public static List<NameHit<T>> Longest<T>(List<NameHit<T>> hits)
    {
        var kept = new List<NameHit<T>>(hits.Count);
        for (var i = 0; i < hits.Count;)
        {
            var end = hits[i].Span.End;
            var next = i + 1;
            for (; next < hits.Count && hits[next].Span.Start < end; next++) end = Math.Max(end, hits[next].Span.End);
            if (next - i == 1) kept.Add(hits[i]);
            else KeepLongest(hits.GetRange(i, next - i), kept);
            i = next;
        }

        return kept;
    }

    static void KeepLongest<T>(List<NameHit<T>> cluster, List<NameHit<T>> kept)
    {
        var chosen = new List<NameHit<T>>();
        foreach (var hit in cluster.OrderByDescending(h => h.Span.Length).ThenBy(h => h.Span.Start))
            if (!chosen.Exists(c => c.Span.Overlaps(hit.Span))) chosen.Add(hit);
        kept.AddRange(chosen.OrderBy(c => c.Span.Start));
    }
}
