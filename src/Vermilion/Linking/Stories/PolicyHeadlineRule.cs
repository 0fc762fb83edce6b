using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>A headline that tells of a policy without its title: by what the policy is about, or by the name it is known by.</summary>
sealed class PolicyHeadlineRule(HeadlineVocabulary vocabulary)
{
    const int DaysOfPhrases = 14;
    const int DaysOfHeads = 10;

    // A phrase of so many characters is the subject of one policy, not a manner of speaking.
    const int LongPhrase = 8;
    const int HeadPhrase = 5;
    internal const int ShortHead = 3;

    readonly PolicySubject subjects = new(vocabulary);

    public Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (a.Subject is null || b.Subject is null || StoryWeigher.DaysApart(a, b) is not { } days || days > DaysOfPhrases) return null;
        if (Occasion(a, b, days) is { } name) return new Weight(Weight.Work, 0.8, name);
        // Where both name a policy, their names decide.
        if (a.NamesWork && b.NamesWork) return null;
        // Where neither does, they are two of a series, but for a document that is known by another name.
        if (!a.NamesWork && !b.NamesWork && a.Occasions.Count + b.Occasions.Count == 0) return null;
        return Phrase(a, b, days) is { } phrase ? new Weight(Weight.Work, 0.8, phrase) : null;
    }

    string? Occasion(StoryFacts a, StoryFacts b, int days) =>
        vocabulary.Occasions.Where(o => days <= o.Days).Select(o => o.Name).FirstOrDefault(name =>
            a.Occasions.Contains(name) && (b.Occasions.Contains(name) || b.Topics.Contains(name)) || b.Occasions.Contains(name) && a.Topics.Contains(name));

    string? Phrase(StoryFacts a, StoryFacts b, int days)
    {
        var phrase = Longest(a.Subject!, b.Subject!);
        if (phrase.Length >= LongPhrase && !IsGeneric(phrase)) return phrase;
        var (policy, piece) = a.NamesWork ? (a, b) : b.NamesWork ? (b, a) : (null, null);
        if (policy is null || days > DaysOfHeads || !vocabulary.Telling.Any(t => piece!.Title.Contains(t, StringComparison.Ordinal))) return null;
        return Head(policy, piece!);
    }

    /// <summary>The words with which the name of the policy begins, where the piece has them.</summary>
    static string? Head(StoryFacts policy, StoryFacts piece)
    {
        var (name, length) = (policy.Head ?? "", 0);
        while (length < name.Length && name[length] != '|' && piece.Subject!.Contains(name[..(length + 1)], StringComparison.Ordinal)) length++;
        return length >= HeadPhrase || (length >= ShortHead && CountsMeasures(piece)) ? name[..length] : null;
    }

    // 二十八条举措 count what a policy has.
    internal static bool CountsMeasures(StoryFacts piece) => Measures.Any(m => piece.Title.Contains(m, StringComparison.Ordinal));

    static readonly string[] Measures = ["条举措", "项举措", "条措施", "项措施"];

    // What is left of it without words that any title may have is too little.
    bool IsGeneric(string phrase)
    {
        var rest = subjects.WithoutLeads(phrase);
        foreach (var word in vocabulary.Leads.Concat(vocabulary.Telling)) rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.Length < 4;
    }

    static string Longest(string a, string b)
    {
        var (best, end) = (0, 0);
        var before = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            for (var j = 1; j <= b.Length; j++)
            {
                if (a[i - 1] != b[j - 1] || a[i - 1] == '|') continue;
                row[j] = before[j - 1] + 1;
                if (row[j] > best) (best, end) = (row[j], i);
            }

            before = row;
        }

        return a[(end - best)..end];
    }
}
