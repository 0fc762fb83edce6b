using System.Globalization;

namespace Vermilion.Linking.Stories;

/// <summary>The keys under which a document is found by those that may belong to its story. What has no key in common is never weighed.</summary>
static class StoryKeyring
{
    const int BandCount = 20;
    const int Rows = 4;
    const int PairedWords = 7;
    const int PhraseLength = 4;
    const int MostPhrases = 24;

    // How many days around its own a document is looked for under a key of the kind.
    const int DaysOfTexts = 14;
    const int DaysOfCoverage = CoverageRule.DaysOfCoverage;
    const int DaysOfWorks = 120;
    const int DaysOfMatters = 370;
    public const int AnyDay = int.MaxValue;

    /// <summary>Each key with its reach in days.</summary>
    public static Dictionary<long, int> Of(StoryFacts facts)
    {
        var near = new HashSet<long>();
        near.UnionWith(Bands(facts));
        if (facts.Title.Length > 5 && facts.Length > 0) near.Add(StableHash.Of("title", facts.TitleHash.ToString("x", CultureInfo.InvariantCulture)));
        near.UnionWith(facts.Sentences);
        AddWords(facts, near);
        if (facts.Day != 0) AddPhrases(facts, near);
        if (facts.Day != 0) AddHeads(facts, near);
        if (facts.Day != 0) foreach (var occasion in facts.Occasions.Concat(facts.Topics)) near.Add(StableHash.Of("occasion", occasion));
        var keys = near.ToDictionary(k => k, _ => facts.Day == 0 ? AnyDay : DaysOfTexts);
        if (facts.DocumentNumber is { } number) keys[StableHash.Of("number", number)] = AnyDay;
        if (facts.EventDay == 0) return keys;
        foreach (var company in facts.Companies) keys[StableHash.Of("company", company)] = DaysOfTexts;
        // Only what may be told in the other language is looked for by its body: news with figures or in English, and official texts.
        foreach (var body in facts.IsOfficial ? facts.Issuers : facts.IsEnglish || facts.Figures.Count > 0 ? facts.Bodies : []) keys[StableHash.Of("body", body)] = DaysOfCoverage;
        if (facts.Events.Any(EventRule.IsOfPlant))
            foreach (var company in facts.TitleCompanies)
                foreach (var about in facts.Places.Concat(facts.TitleTerms)) keys[StableHash.Of("matter", $"{company} {about}")] = DaysOfMatters;
        if (facts.Day == 0) return keys;
        foreach (var work in facts.About.Concat(facts.Work is { } own ? [own] : [])) keys[StableHash.Of("work", work)] = DaysOfWorks;
        return keys;
    }

    /// <summary>The bands of the signature: two texts of which most is the same have one of them in common.</summary>
    public static IEnumerable<long> Bands(StoryFacts facts)
    {
        if (facts.Signature.Length == 0) yield break;
        for (var b = 0; b < BandCount; b++) yield return Band(facts.Signature, b);
    }

    static long Band(byte[] signature, int number)
    {
        Span<char> band = stackalloc char[Rows + 1];
        band[0] = (char)number;
        for (var row = 0; row < Rows; row++) band[row + 1] = (char)signature[(number * Rows) + row];
        return StableHash.Of("band", band);
    }

    /// <summary>Pairs of the heaviest words: two headlines of one event have two of them in common.</summary>
    static void AddWords(StoryFacts facts, HashSet<long> keys)
    {
        if (facts.IsOfficial) return;
        var words = facts.Words.Take(PairedWords).Select(w => w.Stem).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < words.Count; i++)
            for (var j = i + 1; j < words.Count; j++) keys.Add(StableHash.Of("words", $"{words[i]} {words[j]}"));
    }

    static void AddPhrases(StoryFacts facts, HashSet<long> keys)
    {
        if (facts.Subject is not { } subject) return;
        var added = 0;
        for (var at = 0; at + PhraseLength <= subject.Length && added < MostPhrases; at++)
            if (!subject.AsSpan(at, PhraseLength).Contains('|') && keys.Add(StableHash.Of("phrase", subject.AsSpan(at, PhraseLength)))) added++;
    }

    /// <summary>What a policy is about, in its first letters; a piece that counts measures may have them anywhere.</summary>
    static void AddHeads(StoryFacts facts, HashSet<long> keys)
    {
        const int length = PolicyHeadlineRule.ShortHead;
        if (facts.Head is { Length: >= length } head) keys.Add(StableHash.Of("head", head.AsSpan(0, length)));
        if (facts.Subject is not { } subject || !PolicyHeadlineRule.CountsMeasures(facts)) return;
        for (var at = 0; at + length <= subject.Length; at++) keys.Add(StableHash.Of("head", subject.AsSpan(at, length)));
    }
}
