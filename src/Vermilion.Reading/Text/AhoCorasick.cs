namespace Vermilion.Reading.Text;

/// <summary>
/// Finds all of many names in one pass. Names and text are compared folded (<see cref="MatchFolding"/>): without
/// regard to case, width and quotation marks. Built once, immutable, safe to share.
/// </summary>
public sealed class AhoCorasick
{
    // State 0 has its edges in a table by character; every other state has a sorted run of edges.
    readonly int[] root = new int[char.MaxValue + 1];
    readonly int[] edgeStarts;
    readonly char[] edgeChars;
    readonly int[] edgeTargets;
    readonly int[] fails;

    // The name that ends in a state, or -1; the next shorter state in which a name ends; the first such state at all.
    readonly int[] outputs;
    readonly int[] shorter;
    readonly int[] reports;
    readonly int[] lengths;

    /// <param name="patterns">The names. Their folded forms should be distinct: of equal ones the first is reported.</param>
    public AhoCorasick(IReadOnlyList<string> patterns)
    {
        var trie = new Trie(patterns);
        lengths = trie.Lengths;
        outputs = [.. trie.Outputs];
        (edgeStarts, edgeChars, edgeTargets) = trie.Flatten();
        fails = new int[outputs.Length];
        shorter = new int[outputs.Length];
        reports = new int[outputs.Length];
        for (var e = edgeStarts[0]; e < edgeStarts[1]; e++) root[edgeChars[e]] = edgeTargets[e];
        LinkFailures();
    }

    /// <summary>Adds every occurrence of every name to <paramref name="hits"/>, in the order of their ends.</summary>
    public void Find(ReadOnlySpan<char> text, List<PatternHit> hits)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = MatchFolding.Fold(text[i]);
            if (c == MatchFolding.Skip) continue;
            state = Next(state, c);
            for (var found = reports[state]; found != 0; found = shorter[found])
                hits.Add(new PatternHit(outputs[found], StartOf(text, i, lengths[outputs[found]]), i + 1));
        }
    }

    int Next(int state, char c)
    {
        while (state != 0)
        {
            var next = Step(state, c);
            if (next != 0) return next;
            state = fails[state];
        }

        return root[c];
    }

    int Step(int state, char c)
    {
        var start = edgeStarts[state];
        var end = edgeStarts[state + 1];
        if (end - start > 8)
        {
            var found = Array.BinarySearch(edgeChars, start, end - start, c);
            return found < 0 ? 0 : edgeTargets[found];
        }

        for (var e = start; e < end; e++)
            if (edgeChars[e] == c) return edgeTargets[e];
        return 0;
    }

    // Quotation marks inside an occurrence count for its span but not for its length.
    static int StartOf(ReadOnlySpan<char> text, int last, int length)
    {
        var start = last;
        for (var left = length - 1; left > 0; left--)
        {
            start--;
            while (MatchFolding.Fold(text[start]) == MatchFolding.Skip) start--;
        }

        return start;
    }

    void LinkFailures()
    {
        var queue = new Queue<int>();
        queue.Enqueue(0);
        while (queue.TryDequeue(out var state))
        {
            for (var e = edgeStarts[state]; e < edgeStarts[state + 1]; e++)
            {
                var child = edgeTargets[e];
                fails[child] = state == 0 ? 0 : Next(fails[state], edgeChars[e]);
                shorter[child] = reports[fails[child]];
                reports[child] = outputs[child] >= 0 ? child : shorter[child];
                queue.Enqueue(child);
            }
        }
    }

    sealed class Trie
    {
        readonly Dictionary<(int State, char Char), int> edges = [];

        public List<int> Outputs { get; } = [-1];

        public int[] Lengths { get; }

        public Trie(IReadOnlyList<string> patterns)
        {
            Lengths = new int[patterns.Count];
            for (var p = 0; p < patterns.Count; p++) Lengths[p] = Add(patterns[p], p);
        }

        int Add(string pattern, int index)
        {
            var state = 0;
            var length = 0;
            foreach (var raw in pattern)
            {
                var c = MatchFolding.Fold(raw);
                if (c == MatchFolding.Skip) continue;
                length++;
                if (!edges.TryGetValue((state, c), out var next))
                {
                    next = Outputs.Count;
                    Outputs.Add(-1);
                    edges[(state, c)] = next;
                }

                state = next;
            }

            if (length > 0 && Outputs[state] < 0) Outputs[state] = index;
            return length;
        }

        public (int[] Starts, char[] Chars, int[] Targets) Flatten()
        {
            var starts = new int[Outputs.Count + 1];
            foreach (var (state, _) in edges.Keys) starts[state + 1]++;
            for (var s = 0; s < Outputs.Count; s++) starts[s + 1] += starts[s];
            var sorted = edges.OrderBy(e => e.Key.State).ThenBy(e => e.Key.Char).ToList();
            return (starts, [.. sorted.Select(e => e.Key.Char)], [.. sorted.Select(e => e.Value)]);
        }
    }
}

/// <summary>An occurrence of the name with the index <c>Pattern</c> in <c>[Start, End)</c>.</summary>
public readonly record struct PatternHit(int Pattern, int Start, int End)
{
    public int Length => End - Start;
}
