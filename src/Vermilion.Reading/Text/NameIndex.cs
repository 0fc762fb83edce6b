namespace Vermilion.Reading.Text;

/// <summary>
/// Names with what they stand for, found in a text: Latin on word boundaries, acronyms with their case, the longest
/// name first where names overlap. One name may stand for several things.
/// </summary>
public sealed class NameIndex<T>
{
    readonly List<(string Name, bool Cased, List<T> Owners)> names = [];
    readonly AhoCorasick automaton;

    public NameIndex(IEnumerable<(string Name, T Owner)> entries)
    {
        var byKey = new Dictionary<string, int>();
        foreach (var (name, owner) in entries)
        {
            var key = MatchFolding.Key(name);
            if (key.Length == 0) continue;
            if (byKey.TryGetValue(key, out var index)) names[index].Owners.Add(owner);
            else
            {
                byKey[key] = names.Count;
                names.Add((name, IsAcronym(name), [owner]));
            }
        }

        automaton = new AhoCorasick([.. names.Select(n => n.Name)]);
    }

    /// <summary>All occurrences that stand as words, also overlapping ones, by start and the longest first.</summary>
    public List<NameHit<T>> FindAll(string text)
    {
        var raw = new List<PatternHit>();
        automaton.Find(text, raw);
        var hits = new List<NameHit<T>>(raw.Count);
        foreach (var hit in raw)
        {
            var (name, cased, owners) = names[hit.Pattern];
            if (!WordBoundary.Holds(text, hit.Start, hit.End)) continue;
            if (cased && !text.AsSpan(hit.Start, hit.Length).SequenceEqual(name)) continue;
            hits.Add(new NameHit<T>(name, owners, WholeQuotes(text, hit)));
        }

        hits.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : b.Span.Length - a.Span.Length);
        return hits;
    }

    /// <summary>The occurrences without overlaps: in a cluster the longest wins, then the first.</summary>
    public List<NameHit<T>> FindLongest(string text) => NameHits.Longest(FindAll(text));

    // “十三五”规划 begins with its quotation mark when it has the closing one inside, and the other way round.
    static TextSpan WholeQuotes(string text, PatternHit hit)
    {
        var inside = text.AsSpan(hit.Start, hit.Length);
        var opened = inside.Count('“');
        var closed = inside.Count('”');
        if (closed == opened + 1 && hit.Start > 0 && text[hit.Start - 1] == '“') return new TextSpan(hit.Start - 1, hit.End);
        return opened == closed + 1 && hit.End < text.Length && text[hit.End] == '”'
            ? new TextSpan(hit.Start, hit.End + 1)
            : new TextSpan(hit.Start, hit.End);
    }

    // MIIT, SOE, 5G, R&D: short, without a small letter, with at least one capital.
    static bool IsAcronym(string name) =>
        name.Length <= 9 && name.Any(char.IsAsciiLetterUpper) && !name.Any(char.IsAsciiLetterLower)
        && !name.Any(c => c >= '\u2E80');
}
