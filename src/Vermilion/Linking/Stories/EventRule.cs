namespace Vermilion.Linking.Stories;

/// <summary>Reports of one event of the same companies, whatever their languages; and the steps of one matter.</summary>
static class EventRule
{
    const int DaysOfOneEvent = 10;
    const int DaysOfOneMatter = 370;

    public static Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (a.IsOfficial || b.IsOfficial || a.Companies.Count == 0 || b.Companies.Count == 0 || StoryWeigher.EventDaysApart(a, b) is not { } days) return null;
        var shared = a.Companies.Where(b.Companies.Contains).ToList();
        if (shared.Count == 0 || days > DaysOfOneMatter || Differ(a, b)) return null;
        var reason = days <= DaysOfOneEvent ? SameEvent(a, b, days, shared) : SameMatter(a, b, shared);
        return reason is null ? null : new Weight(Weight.Event, 0.9, $"{string.Join(", ", shared)}: {reason}");
    }

    static string? SameEvent(StoryFacts a, StoryFacts b, int days, List<string> shared)
    {
        if (a.Events.Count > 0 && b.Events.Count > 0)
            return a.Events.Select(x => b.Events.Where(y => AreOneStep(x, y, days)).Select(_ => x.Type).FirstOrDefault()).OfType<string>().FirstOrDefault();
        if (a.Events.Count + b.Events.Count > 0 && shared.Count > 1) return "the same parties";
        if (a.Figures.FirstOrDefault(b.Figures.Contains) is { } figure) return figure;
        // Without a figure, only the same day in the other language is near enough.
        return days == 0 && a.IsEnglish != b.IsEnglish && a.TitleCompanies.Any(b.TitleCompanies.Contains) ? "the same day" : null;
    }

    /// <summary>Approved, built, producing: the same companies at the same place with types that are steps of one matter.</summary>
    static string? SameMatter(StoryFacts a, StoryFacts b, List<string> shared)
    {
        if (a.Events.Count == 0 || b.Events.Count == 0 || !shared.Any(c => a.TitleCompanies.Contains(c) && b.TitleCompanies.Contains(c))) return null;
        if (!a.Events.Any(x => b.Events.Any(y => IsOfPlant(x) && IsOfPlant(y)))) return null;
        if (a.Places.FirstOrDefault(b.Places.Contains) is { } place) return place;
        // Without a place: two steps of one thing that the company makes, not two announcements.
        var steps = a.Events.Concat(b.Events).Where(IsOfPlant).Select(e => e.Status).Distinct().Count();
        return steps > 1 ? a.TitleTerms.FirstOrDefault(b.TitleTerms.Contains) : null;
    }

    internal static bool IsOfPlant(EventFacts happening) => happening.Type is "plant_capacity" or "licence_permit" or "joint_venture";

    static bool Differ(StoryFacts a, StoryFacts b)
    {
        if (a.Places.Count > 0 && b.Places.Count > 0 && !a.Places.Any(b.Places.Contains)) return true;
        return a.Events.Any(x => b.Events.Any(y => x.Type == y.Type && Differ(x, y)));
    }

    static bool Differ(EventFacts x, EventFacts y) =>
        (x is { Amount: { } a, Currency: { } c } && y is { Amount: { } b, Currency: { } d } && c == d && a != b) ||
        (x.Capacity is { } p && y.Capacity is { } q && x.CapacityUnit == y.CapacityUnit && p != q);

    static bool AreOneStep(EventFacts x, EventFacts y, int days)
    {
        if (!x.Parties.Any(y.Parties.Contains)) return false;
        if (x.Type == y.Type) return true;
        // A plant may be approved on the day that it is announced; a licence of another day is another step.
        return Pair("plant_capacity", "licence_permit") ? days == 0 : Pair("plant_capacity", "equity_investment") || Pair("equity_investment", "m_and_a") || Pair("joint_venture", "exit");

        bool Pair(string one, string other) => (x.Type == one && y.Type == other) || (x.Type == other && y.Type == one);
    }
}
