using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>What stands between an indicator and its figure: 力争 · 达到 · 不低于.</summary>
/// <param name="Comparator">The comparator before the figure, or null.</param>
/// <param name="NounEnd">Where the predicate begins, and so the noun phrase before it ends.</param>
sealed record Predicate(string? Verb, IReadOnlyList<VerbClass> Classes, string? Comparator, IReadOnlyList<string> Adverbs, int NounEnd)
{
    public bool Is(VerbClass kind) => Classes.Contains(kind);

    public bool IsEmpty => Verb is null && Comparator is null;
}

/// <summary>Reads the predicate leftwards from the figure: comparators, adverbs and at most one verb, in any order.</summary>
sealed class PredicateReader(MeasureVocabulary words)
{
    const int MostWords = 8;

    readonly Dictionary<char, string[]> comparators = ByEnd(words.Before.Keys);
    readonly Dictionary<char, string[]> adverbs = ByEnd(words.Adverbs);
    readonly Dictionary<char, string[]> verbs = ByEnd(words.Verbs.Select(g => g.Key));

    /// <param name="start">The first character that may belong to it.</param>
    /// <param name="figure">Where the figure begins.</param>
    public Predicate Read(string text, int start, int figure)
    {
        string? verb = null, comparator = null;
        var seen = new List<string>();
        var end = figure;
        for (var i = 0; i < MostWords; i++)
        {
            var left = text.AsSpan(start, end - start);
            var before = comparator is null ? EndOf(left, comparators) : null;
            // 通过100项 and 经过三年 are no comparisons.
            if (before is "过" && left.Length > 1 && "通经不超路跨越".Contains(left[^2])) before = null;
            if (before is "破" && left.Length > 1 && "打突攻爆".Contains(left[^2])) before = null;
            var adverb = EndOf(left, adverbs);
            var action = verb is null ? EndOf(left, verbs) : null;
            if (action is not null && IsPartOfNoun(left, action)) action = null;
            var longest = Math.Max(before?.Length ?? 0, Math.Max(adverb?.Length ?? 0, action?.Length ?? 0));
            if (longest == 0) break;
            if (before?.Length == longest) comparator = before;
            else if (action?.Length == longest) verb = action;
            else seen.Add(adverb!);
            end -= longest;
        }

        return new Predicate(verb, verb is null ? [] : [.. words.Verbs[verb]], comparator, seen, end);
    }

    // 作为, 分为, 所有 and 基本实现 of something are no predicates of a figure; 占 needs a denominator.
    static bool IsPartOfNoun(ReadOnlySpan<char> left, string verb) =>
        verb.Length == 1 && left.Length > 1 && left[^2] is '作' or '分' or '所' or '称' or '没' or '具' or '确' or '认' or '视' or '行' or '起' or '升' or '在' or '承' or '筹' or '续' or '援' or '基' or '已' or '土' or '最' or '较' or '碳' or '减' or '高';

    static string? EndOf(ReadOnlySpan<char> left, Dictionary<char, string[]> words)
    {
        if (left.IsEmpty || !words.TryGetValue(left[^1], out var candidates)) return null;
        foreach (var word in candidates)
            if (left.EndsWith(word)) return word;
        return null;
    }

    // By their last character, the longest first: a figure has few words that can stand before it.
    static Dictionary<char, string[]> ByEnd(IEnumerable<string> words) =>
        words.GroupBy(w => w[^1]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
}
