using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>
/// The words of an English headline with their weights. They depend on the headline and the fixed list of the catalog
/// alone: counting the store would make stories depend on what else is held.
/// </summary>
sealed partial class HeadlineWords(HeadlineVocabulary vocabulary)
{
    const double Light = 0.35;
    const double Number = 0.6;
    const double Name = 1.35;
    const int Most = 24;

    public IReadOnlyList<HeadlineWord> Of(string headline)
    {
        var tokens = Token.Matches(Abbreviations.Replace(headline.Replace('’', '\''), m => m.Value.Replace(".", "", StringComparison.Ordinal))).Select(m => m.Value).ToList();
        // Where every word has a capital, none tells a name.
        var words = tokens.Where(t => char.IsLetter(t[0]) && t.Length > 3).ToList();
        var isSentence = words.Count(w => char.IsLower(w[0])) * 2 >= words.Count;
        var found = new Dictionary<string, double>();
        for (var i = 0; i < tokens.Count; i++)
            if (Word(tokens[i], isSentence && i > 0) is { } word && word.Weight > found.GetValueOrDefault(word.Stem)) found[word.Stem] = word.Weight;
        return [.. found.Select(w => new HeadlineWord(w.Key, w.Value)).OrderByDescending(w => w.Weight).ThenByDescending(w => w.Stem.Length).ThenBy(w => w.Stem, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>All stems of a text but those that say nothing.</summary>
    public IReadOnlyList<string> Stems(string text) =>
        [.. Token.Matches(text.Replace('’', '\'')).Select(m => Stem(m.Value.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal))).Where(w => w.Length > 2 && !vocabulary.Stop.Contains(w)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The companies and banks that a headline names.</summary>
    public IReadOnlyList<string> Actors(string headline) =>
        [.. Token.Matches(headline.Replace('’', '\'')).Select(m => m.Value.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal)).Select(w => vocabulary.Same.GetValueOrDefault(w, w)).Where(vocabulary.Actors.Contains).Distinct()];

    HeadlineWord? Word(string token, bool capitalTells)
    {
        var lower = token.ToLowerInvariant();
        if (lower.EndsWith("'s", StringComparison.Ordinal)) lower = lower[..^2];
        lower = lower.Replace("'", "", StringComparison.Ordinal).Trim('-');
        if (lower.Length == 0 || vocabulary.Stop.Contains(lower) && !(lower == "us" && token == "US")) return null;
        if (vocabulary.Same.TryGetValue(lower, out var group)) return new HeadlineWord(group, vocabulary.Light.Contains(group) ? Light : 0.6);
        if (vocabulary.Light.Contains(lower)) return new HeadlineWord(Stem(lower), Light);
        if (lower.Length == 1 && !char.IsDigit(lower[0])) return null;
        if (char.IsDigit(lower[0])) return new HeadlineWord(lower, Number);
        var isName = capitalTells && char.IsUpper(token[0]) || token.Length > 1 && token.All(c => char.IsUpper(c) || char.IsDigit(c)) && capitalTells;
        return new HeadlineWord(Stem(lower), isName ? Name : 1);
    }

    // Enough for headlines: plural, past and participle lose their ends.
    internal static string Stem(string word)
    {
        if (word.Length > 5 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal)) return Single(word[..^3]);
        if (word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal)) return Single(word[..^2]);
        if (word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))) return word[..^2];
        if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) return Single(word[..^1]);
        return Single(word);
    }

    static string Single(string stem)
    {
        if (stem.Length > 4 && stem[^1] == 'e') stem = stem[..^1];
        return stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'&]*")]
    static partial Regex Token { get; }

    [GeneratedRegex(@"\b(?:\p{L}\.){2,}|(?<=\d)\.(?=\d)")]
    static partial Regex Abbreviations { get; }
}
