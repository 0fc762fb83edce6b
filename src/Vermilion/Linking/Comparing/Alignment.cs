using Vermilion.Reading.Text;

namespace Vermilion.Linking.Comparing;

/// <summary>Which passage of one text became which of the other: by their words and headings, wherever they now stand.</summary>
static class Alignment
{
    // Found on drafts and finals of ministries: below, two passages share the phrases of the trade and no more.
    const double Least = 0.45;
    const double LeastOfShort = 0.6;
    const int ShortPairs = 20;

    // Equal ones are taken first, so that this many left is a text of hundreds of pages; then only neighbours are looked at.
    const int MostCompared = 1_500_000;

    /// <summary>Pairs of passages, one of each text, in the order of the second.</summary>
    public static IReadOnlyList<AlignedPair> Of(IReadOnlyList<TextPart> a, IReadOnlyList<TextPart> b)
    {
        var left = a.Select(PairsOf).ToArray();
        var right = b.Select(PairsOf).ToArray();
        var pairs = Equal(a, b);
        var takenA = pairs.Select(p => p.A).ToHashSet();
        var takenB = pairs.Select(p => p.B).ToHashSet();
        var restA = a.Where(p => !takenA.Contains(p)).ToList();
        var restB = b.Where(p => !takenB.Contains(p)).ToList();
        var reach = (long)restA.Count * restB.Count > MostCompared ? MostCompared / Math.Max(restA.Count, restB.Count) / 2 : int.MaxValue;
        var likely = from x in restA
                     from y in restB
                     where Math.Abs((long)x.Index - y.Index) <= reach
                     let likeness = Likeness(x, y, left[x.Index], right[y.Index])
                     where likeness >= (Math.Min(left[x.Index].Length, right[y.Index].Length) < ShortPairs ? LeastOfShort : Least)
                     // Of equally good ones, that in the same place of the text.
                     orderby likeness descending, Math.Abs((double)x.Index / a.Count - (double)y.Index / b.Count), x.Index, y.Index
                     select new AlignedPair(x, y, likeness);
        foreach (var pair in likely)
            if (!takenA.Contains(pair.A) && !takenB.Contains(pair.B) && takenA.Add(pair.A) && takenB.Add(pair.B)) pairs.Add(pair);
        return [.. pairs.OrderBy(p => p.B.Index)];
    }

    static List<AlignedPair> Equal(IReadOnlyList<TextPart> a, IReadOnlyList<TextPart> b)
    {
        var waiting = a.GroupBy(p => p.Text).ToDictionary(g => g.Key, g => new Queue<TextPart>(g));
        var pairs = new List<AlignedPair>();
        foreach (var passage in b)
            if (waiting.TryGetValue(passage.Text, out var same) && same.TryDequeue(out var before)) pairs.Add(new AlignedPair(before, passage, 1));
        return pairs;
    }

    /// <summary>The same heading over other words is the same part rewritten.</summary>
    // Renumbering changes the number in front, and nothing else.
    static LetterPairs PairsOf(TextPart part) =>
        new(part.Number is { } number && part.Text.StartsWith(number, StringComparison.Ordinal) ? part.Text.AsSpan(number.Length) : part.Text);

    static double Likeness(TextPart x, TextPart y, LetterPairs left, LetterPairs right)
    {
        var headed = x.Heading is { Length: > 2 } heading && heading == y.Heading;
        if (!headed && left.Bound(right) < Least) return 0;
        var words = left.Likeness(right);
        return headed ? (1 + words) / 2 : words;
    }

    /// <summary>
    /// The pairs that are not in the longest run of pairs that stand in the same order in both texts: they were moved.
    /// </summary>
    public static IReadOnlySet<AlignedPair> Moved(IReadOnlyList<AlignedPair> pairs)
    {
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].A.Index < pairs[i].A.Index) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }

        var moved = pairs.ToHashSet();
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = before[at]) moved.Remove(pairs[at]);
        return moved;
    }
}

/// <summary>A passage and what became of it.</summary>
sealed record AlignedPair(TextPart A, TextPart B, double Likeness);
