namespace Vermilion.Linking.Stories;

/// <summary>A policy with what interprets, approves, forwards or reports it, by its name or number.</summary>
static class WorkRule
{
    const int DaysOfInterpretations = 120;
    const int DaysOfReports = 14;

    public static Weight? Of(StoryFacts a, StoryFacts b)
    {
        var apart = StoryWeigher.DaysApart(a, b);
        // A statute keeps the number of its order when it is amended years later: that is another event.
        if (a.DocumentNumber is { } number && number == b.DocumentNumber && !(apart > DaysOfInterpretations) && (a.Work == b.Work || a.Work is null || b.Work is null)) return new Weight(Weight.Work, 1, number);
        if (Shared(a, b) is not { } work || apart is not { } days) return null;
        // Two texts of one name are a draft and its final, or two bodies' own: relations of works, and one story only within days.
        if (a.Work == work && b.Work == work) return days <= DaysOfReports && !AreOfTwoBodies(a, b) ? new Weight(Weight.Work, 1, work) : null;
        var isOfficial = (a.IsOfficial || a.Status == "interpretation") && (b.IsOfficial || b.Status == "interpretation");
        return days <= (isOfficial ? DaysOfInterpretations : DaysOfReports) ? new Weight(Weight.Work, 1, work) : null;
    }

    static string? Shared(StoryFacts a, StoryFacts b)
    {
        if (a.Work is { } own && (own == b.Work || b.About.Contains(own))) return own;
        if (b.Work is { } other && a.About.Contains(other)) return other;
        // Two that are texts of their own and speak of a third are two stories.
        return a.Work is not null && b.Work is not null ? null : a.About.FirstOrDefault(b.About.Contains);
    }

    static bool AreOfTwoBodies(StoryFacts a, StoryFacts b) =>
        a.DocumentNumber is not null && b.DocumentNumber is not null && a.DocumentNumber != b.DocumentNumber && !a.Bodies.Intersect(b.Bodies).Any();
}
