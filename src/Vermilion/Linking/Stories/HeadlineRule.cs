namespace Vermilion.Linking.Stories;

/// <summary>Two English headlines of one event, by the weight of the words that they share.</summary>
static class HeadlineRule
{
    const int DaysOfOneEvent = 4;
    internal const double Least = 0.30;

    public static Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (a.Words.Count == 0 || b.Words.Count == 0 || a.IsOfficial || b.IsOfficial || StoryWeigher.DaysApart(a, b) > DaysOfOneEvent) return null;
        var (score, shared) = Likeness(a.Words, b.Words);
        return score < Least || shared.Count < 2 ? null : new Weight(Weight.Headline, Math.Min(1, score), string.Join(' ', shared));
    }

    /// <summary>Between the share of all words and the share of the shorter headline: newsrooms differ in how much they tell.</summary>
    internal static (double Score, List<string> Shared) Likeness(IReadOnlyList<HeadlineWord> a, IReadOnlyList<HeadlineWord> b)
    {
        var shared = new List<string>();
        double both = 0, allA = 0, allB = 0;
        foreach (var word in a) allA += word.Weight;
        foreach (var word in b) allB += word.Weight;
        foreach (var word in a)
            foreach (var other in b)
            {
                if (word.Stem != other.Stem) continue;
                both += (word.Weight + other.Weight) / 2;
                shared.Add(word.Stem);
                break;
            }

        return (both / Math.Sqrt(allA * allB), shared);
    }
}
