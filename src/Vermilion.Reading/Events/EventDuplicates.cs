namespace Vermilion.Reading.Events;

/// <summary>A title and its lead tell one event twice: of one type and one first party, the fuller telling stays.</summary>
static class EventDuplicates
{
    public static IReadOnlyList<EventFinding> Merge(List<EventFinding> events) =>
    [
        .. events.GroupBy(e => (e.Type, Key(e.Parties[0].Name)))
            .Select(g => g.OrderByDescending(Fullness).First())
            .OrderBy(e => e.Span.Start),
    ];

    // A full name and its short form begin alike.
    static string Key(string name) => name.Length <= 2 ? name : name[0] >= '\u2E80' ? name[..2] : name.Split(' ')[0];

    static int Fullness(EventFinding e) =>
        (e.Parties.Count * 2) + (e.Amount is null ? 0 : 3) + (e.Capacity is null ? 0 : 3) + (e.Date is null ? 0 : 2);
}
