using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing.Checking;

/// <summary>
/// Which words of an English text a Chinese or English text shares: by the catalog's terms and its plain words.
/// It tells what a figure is said of, not what it means: the first letters of a word are enough.
/// </summary>
sealed partial class SharedTerms
{
    const int StemLength = 6;

    // In a term of several words each stands for the whole, and less surely.
    const double PartOfTerm = 0.5;

    readonly Dictionary<string, Dictionary<string, double>> chinese = new(StringComparer.Ordinal);

    public SharedTerms(Catalog catalog)
    {
        foreach (var term in catalog.Terms.Where(t => t.Category is not "grammar"))
            foreach (var english in term.EnAliases.Prepend(term.En))
                foreach (var zh in term.ZhAliases.Prepend(term.Zh))
                    if (zh.Length > 1) Add(english, zh);
        foreach (var (english, zh) in PlainWords.Of(catalog)) Add(english, zh);
    }

    void Add(string english, string zh)
    {
        var stems = Stems(english).ToList();
        foreach (var stem in stems)
        {
            if (!chinese.TryGetValue(stem, out var words)) chinese[stem] = words = new(StringComparer.Ordinal);
            var weight = stems.Count == 1 ? 1 : PartOfTerm;
            if (words.GetValueOrDefault(zh) < weight) words[zh] = weight;
        }
    }

    /// <summary>The words that say something, by their first letters.</summary>
    public static IEnumerable<string> Stems(string english)
    {
        foreach (Match match in Word().Matches(english))
        {
            var word = match.Value.ToLowerInvariant();
            if (word.Length < 2 || StopWords.Contains(word)) continue;
            yield return Stem(word);
        }
    }

    static string Stem(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) word = word[..^3] + "y";
        else if (word.EndsWith('s') && word.Length > 3 && !word.EndsWith("ss", StringComparison.Ordinal)) word = word[..^1];
        return word.Length > StemLength ? word[..StemLength] : word;
    }

    public bool Knows(string stem) => chinese.ContainsKey(stem);

    /// <summary>How surely the source has the word: 0 to 1.</summary>
    public double In(string stem, string source)
    {
        var best = 0.0;
        if (chinese.TryGetValue(stem, out var words))
            foreach (var (zh, weight) in words)
                if (weight > best && source.Contains(zh, StringComparison.Ordinal)) best = weight;
        if (best < 1 && source.AsSpan().ContainsAnyInRange('A', 'z') && LatinWords(source).Contains(stem)) best = 1;
        return best;
    }

    /// <summary>The same of what stands on both sides of a figure; the nearer, the surer.</summary>
    public double Beside(string stem, (string Left, string Right) near)
    {
        var best = 0.0;
        if (chinese.TryGetValue(stem, out var words))
            foreach (var (zh, weight) in words)
            {
                if (near.Left.LastIndexOf(zh, StringComparison.Ordinal) is >= 0 and var left) best = Math.Max(best, weight * Nearness(near.Left.Length - left - zh.Length));
                if (near.Right.IndexOf(zh, StringComparison.Ordinal) is >= 0 and var right) best = Math.Max(best, weight * Nearness(right));
            }

        // The words of an English source are longer than Chinese ones.
        foreach (Match word in Word().Matches(near.Left))
            if (IsStem(word, stem)) best = Math.Max(best, Nearness((near.Left.Length - word.Index - word.Length) / 3));
        foreach (Match word in Word().Matches(near.Right))
            if (IsStem(word, stem)) best = Math.Max(best, Nearness(word.Index / 3));
        return best;
    }

    static bool IsStem(Match word, string stem) => char.ToLowerInvariant(word.Value[0]) == stem[0] && Stem(word.Value.ToLowerInvariant()) == stem;

    static double Nearness(int distance) => distance switch { <= 3 => 1, <= 7 => 0.75, <= 13 => 0.5, _ => 0.3 };

    public double Overlap(IEnumerable<string> stems, string source) => stems.Distinct(StringComparer.Ordinal).Sum(stem => In(stem, source));

    static HashSet<string> LatinWords(string source) => [.. Stems(source)];

    static readonly HashSet<string> StopWords = new(
        ("the a an of to in on by for and or with at from as is are was were be been it its this that these those which who will would should can may not no most than least fewer up about around almost nearly over under " +
         "into out per each every all both other another such also there their they he she his her has have had do does did one two three four five six seven eight nine ten percent cny usd rmb eur yuan billion million thousand trillion " +
         "year years month months day days end january february march april may june july august september october november december year-on-year what when where while between among during since until before after if but so very " +
         "new make makes made way own some any like country china chinese beijing").Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*|\d+[A-Z][A-Za-z]*")]
    private static partial Regex Word();
}
