namespace Vermilion.Linking.Stories;

/// <summary>Two English headlines of one event, by the weight of the words that they share.</summary>
static class HeadlineRule
{
    const int DaysOfOneEvent = 4;
    const double Least = 0.30;

    // Two words of full weight, or three that say less: one name alone is in the headlines of many events.
    const double LeastShared = 1.5;

    // Without days the headlines of years compete.
    const double Undated = 0.8;

    public static Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (a.Words.Count == 0 || b.Words.Count == 0 || a.IsOfficial || b.IsOfficial) return null;
        var days = StoryWeigher.DaysApart(a, b);
        if (days > DaysOfOneEvent || AreDifferent(a.Actors, b.Actors) || AreDifferent(a.TitleCompanies, b.TitleCompanies)) return null;
        var (likeness, weight, shared) = Likeness(a.Words, b.Words);
        var score = days is null ? likeness * Undated : likeness;
        return score < Least || weight < LeastShared || shared.Count < 2 ? null : new Weight(Weight.Headline, Math.Min(1, score), string.Join(' ', shared));
    }

    static bool AreDifferent(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count > 0 && b.Count > 0 && !a.Any(b.Contains);

    /// <summary>The weight of the shared words beside the geometric mean of both: newsrooms differ in how much they tell.</summary>
    static (double Likeness, double Weight, List<string> Shared) Likeness(IReadOnlyList<HeadlineWord> a, IReadOnlyList<HeadlineWord> b)
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

        return (both / Math.Sqrt(allA * allB), both, shared);
    }
}
