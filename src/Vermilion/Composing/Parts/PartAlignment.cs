using System.Text.RegularExpressions;

namespace Vermilion.Composing.Parts;

/// <summary>
/// Gives the parts of a text that came without ids (a file) those of the revision before it: the same text first, then the most alike.
/// A part that is like none gets an id of its own.
/// </summary>
public sealed partial class PartAlignment
{
    // Half of the words of two parts are the same: below that an editor wrote another part.
    const double LeastAlike = 0.5;

    readonly Func<string> newId;

    PartAlignment(Func<string> newId) => this.newId = newId;

    public static Part Align(Part unnamed, Part known) => new PartAlignment(PartIds.New).Name(unnamed, known) with { Id = PartIds.Root };

    /// <summary>For a text that becomes a certain revision: the ids of what is new in it are made of its number, the same each time.</summary>
    public static Part Align(Part unnamed, Part known, int revision)
    {
        var next = 0;
        return new PartAlignment(() => PartIds.Of(revision, 'n', next++)).Name(unnamed, known) with { Id = PartIds.Root };
    }

    Part Name(Part unnamed, Part? known)
    {
        var named = unnamed with { Id = known?.Id ?? newId() };
        foreach (var list in unnamed.Kind.Lists.Keys) named = named.WithList(list, NameList(unnamed.List(list), known?.List(list) ?? []));
        return named;
    }

    List<Part> NameList(IReadOnlyList<Part> unnamed, IReadOnlyList<Part> known)
    {
        var match = new Part?[unnamed.Count];
        var free = known.ToList();
        for (var i = 0; i < unnamed.Count; i++)
        {
            match[i] = free.FirstOrDefault(k => k.SaysSame(unnamed[i]));
            if (match[i] is { } same) free.Remove(same);
        }

        var pairs = from i in Enumerable.Range(0, unnamed.Count)
                    where match[i] is null
                    from k in free
                    let likeness = Likeness(unnamed[i], k)
                    where likeness >= LeastAlike
                    orderby likeness descending, i
                    select (i, k);
        foreach (var (i, k) in pairs.ToList())
            if (match[i] is null && free.Remove(k)) match[i] = k;
        return [.. unnamed.Select((part, i) => Name(part, match[i]))];
    }

    /// <summary>The share of words that two parts have in common; of entries, also one policy or headline in common.</summary>
    static double Likeness(Part a, Part b)
    {
        if (a.Kind == PartKind.Story && (a["headline"] == b["headline"] || SharePolicy(a, b))) return 1;
        var (x, y) = (Words(a), Words(b));
        return x.Count + y.Count == 0 ? 0 : 2.0 * x.Count(y.Contains) / (x.Count + y.Count);
    }

    static bool SharePolicy(Part a, Part b) =>
        a.List(PartKind.Policies).Select(p => p["chinese"]).Where(name => name.Length > 0).Intersect(b.List(PartKind.Policies).Select(p => p["chinese"])).Any();

    // What a source says is part of a bullet as much as its own words: a bullet that was written anew keeps its evidence.
    static HashSet<string> Words(Part part) => [.. part.All().SelectMany(p => p.Kind.Fields.Select(f => p[f])).SelectMany(text => Word().Matches(text).Select(m => m.Value.ToLowerInvariant()))];

    [GeneratedRegex(@"[\u4e00-\u9fff]|[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
