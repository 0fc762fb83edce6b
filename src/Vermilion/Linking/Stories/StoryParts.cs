using Vermilion.Model;

namespace Vermilion.Linking.Stories;

/// <summary>
/// Parts a set of documents, joined by edges, into stories: first what is surely one (copies, a work with its
/// interpretations, an analyst's word), then groups by average linkage, so that a chain of likenesses does not join what
/// has little in common. The outcome depends on the edges alone.
/// </summary>
sealed class StoryParts
{
    // The mean likeness over all pairs of two groups; a pair without an edge counts as none.
    const double LeastAverage = 0.13;

    readonly SortedDictionary<string, SortedSet<string>> groups = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> groupOf = [];
    readonly HashSet<(string, string)> apart = [];

    StoryParts(IEnumerable<string> documents, IEnumerable<(string A, string B)> apart)
    {
        foreach (var id in documents) groups[groupOf[id] = id] = new(StringComparer.Ordinal) { id };
        foreach (var (a, b) in apart) this.apart.Add(Ordered(a, b));
    }

    public static List<IReadOnlyCollection<string>> Of(IEnumerable<string> documents, IReadOnlyCollection<StoryEdge> edges, IEnumerable<(string A, string B)> apart)
    {
        var parts = new StoryParts(documents, apart);
        foreach (var edge in edges.Where(IsSure).OrderByDescending(e => e.Reason == Weight.Analyst).ThenByDescending(e => e.Score).ThenBy(e => e.AId, StringComparer.Ordinal).ThenBy(e => e.BId, StringComparer.Ordinal))
            parts.Join(parts.groupOf[edge.AId], parts.groupOf[edge.BId]);
        parts.JoinByAverage(edges.Where(e => !IsSure(e)));
        return [.. parts.groups.Values];
    }

    static bool IsSure(StoryEdge edge) => edge.Reason is Weight.Copy or Weight.Work or Weight.Analyst;

    bool Join(string a, string b)
    {
        if (a == b || MustStayApart(a, b)) return false;
        var (into, from) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        foreach (var id in groups[from])
        {
            groupOf[id] = into;
            groups[into].Add(id);
        }

        groups.Remove(from);
        return true;
    }

    bool MustStayApart(string a, string b) => apart.Count > 0 && groups[a].Any(x => groups[b].Any(y => apart.Contains(Ordered(x, y))));

    void JoinByAverage(IEnumerable<StoryEdge> edges)
    {
        var sums = new Dictionary<(string, string), double>();
        foreach (var edge in edges)
        {
            var pair = Ordered(groupOf[edge.AId], groupOf[edge.BId]);
            if (pair.Item1 != pair.Item2) sums[pair] = sums.GetValueOrDefault(pair) + edge.Score;
        }

        var queue = new PriorityQueue<(string A, string B), (double, string, string)>(Comparer<(double, string, string)>.Create(Better));
        foreach (var (pair, sum) in sums) Enqueue(pair, sum);
        while (queue.TryDequeue(out var best, out var rank))
        {
            // An entry of before one of the two groups grew is stale: a later one stands in the queue.
            if (!sums.TryGetValue(best, out var sum) || Average(best.A, best.B, sum) != rank.Item1) continue;
            if (rank.Item1 >= LeastAverage && Join(best.A, best.B)) Merge(best.A, best.B);
        }

        void Enqueue((string A, string B) pair, double sum) => queue.Enqueue(pair, (Average(pair.A, pair.B, sum), pair.A, pair.B));

        void Merge(string into, string from)
        {
            sums.Remove((into, from));
            foreach (var (pair, sum) in sums.Where(s => s.Key.Item1 == from || s.Key.Item2 == from).ToList())
            {
                sums.Remove(pair);
                var other = pair.Item1 == from ? pair.Item2 : pair.Item1;
                sums[Ordered(into, other)] = sums.GetValueOrDefault(Ordered(into, other)) + sum;
            }

            foreach (var (pair, sum) in sums.Where(s => s.Key.Item1 == into || s.Key.Item2 == into).ToList()) Enqueue(pair, sum);
        }
    }

    double Average(string a, string b, double sum) => sum / ((double)groups[a].Count * groups[b].Count);

    // The most alike first, and of equals the first by name.
    static int Better((double, string, string) x, (double, string, string) y)
    {
        var byAverage = y.Item1.CompareTo(x.Item1);
        if (byAverage != 0) return byAverage;
        var byFirst = string.CompareOrdinal(x.Item2, y.Item2);
        return byFirst != 0 ? byFirst : string.CompareOrdinal(x.Item3, y.Item3);
    }

    static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
