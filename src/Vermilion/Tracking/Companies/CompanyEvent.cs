namespace Vermilion.Tracking.Companies;

/// <summary>One event with all reports of it, the first in time before the others.</summary>
public sealed record CompanyEvent(IReadOnlyList<LedgerEvent> Reports)
{
    const int DaysOfOneEvent = 30;

    // Two plants of one company may look alike, weeks apart: without another party or a place they must be near.
    const int DaysWithoutOthers = 7;

    static readonly HashSet<string> NoCompany = ["host", "authority", "publisher"];

    public LedgerEvent First => Reports[0];

    public DateOnly? Day => First.Event.Day;

    public string Type => First.Event.Type;

    /// <summary>The furthest that any report says.</summary>
    public string Status => Reports.Select(r => r.Event.Status).MaxBy(s => OrderOf(s))!;

    public string Certainty => Reports.Any(r => Certainties.Of(r) == Certainties.Confirmed) ? Certainties.Confirmed : Certainties.Reported;

    public LedgerEvent? WithAmount => Reports.FirstOrDefault(r => r.Event.Amount is not null);

    /// <summary>One line in English where a report has one, else its sentence.</summary>
    public string Words => Reports.Select(r => r.Event.English).FirstOrDefault(e => e is not null) ?? First.Event.Sentence;

    /// <summary>Reports put together: the same type, parties and amount within 30 days are one event. By day, the earliest first.</summary>
    /// <param name="ownKeys">The company that is looked at, with those it owns: it is in all of them, and tells none apart.</param>
    public static IReadOnlyList<CompanyEvent> Merge(IEnumerable<LedgerEvent> reports, IReadOnlyCollection<string> ownKeys)
    {
        var events = new List<List<LedgerEvent>>();
        foreach (var report in reports.OrderBy(r => r.Event.Day ?? DateOnly.MaxValue).ThenBy(r => r.Event.DocumentId, StringComparer.Ordinal).ThenBy(r => r.Event.Ordinal))
        {
            // Reports come in the order of days: none that began longer ago can be the same.
            var same = events.FindLast(e => e.TrueForAll(other => AreOne(other, report, ownKeys)));
            if (same is not null) same.Add(report);
            else events.Add([report]);
        }

        return [.. events.Select(e => new CompanyEvent(e))];
    }

    static bool AreOne(LedgerEvent a, LedgerEvent b, IReadOnlyCollection<string> ownKeys)
    {
        if (a.Event.Type != b.Event.Type || Differ(a.Event.Amount, b.Event.Amount) || Differ(a.Event.Capacity, b.Event.Capacity) || Differ(a.Event.Currency, b.Event.Currency)) return false;
        var isOneStory = a.StoryId is not null && a.StoryId == b.StoryId;
        // A report without a day has only its story to tell what it is about.
        if (a.Event.Day is not { } first || b.Event.Day is not { } second) return isOneStory && a.Event.Status == b.Event.Status;
        if (Math.Abs(second.DayNumber - first.DayNumber) > DaysOfOneEvent) return false;
        var (here, there) = (CatalogNames.Listed(a.Event.Places), CatalogNames.Listed(b.Event.Places));
        var samePlace = here.Intersect(there).Any();
        if (here.Count > 0 && there.Count > 0 && !samePlace) return false;
        if (isOneStory) return true;
        var (ours, theirs) = (Others(a, ownKeys), Others(b, ownKeys));
        if (ours.Count > 0 && theirs.Count > 0) return ours.Overlaps(theirs);
        return ours.Count == theirs.Count && (samePlace || second.DayNumber - first.DayNumber <= DaysWithoutOthers);
    }

    static int OrderOf(string status) => EventFilter.Statuses.ToList().IndexOf(status);

    static bool Differ<T>(T? a, T? b) => a is not null && b is not null && !a.Equals(b);

    static HashSet<string> Others(LedgerEvent report, IReadOnlyCollection<string> ownKeys) =>
        [.. report.Parties.Where(p => !NoCompany.Contains(p.Role ?? "")).Select(p => p.Company).Except(ownKeys)];
}
