using Vermilion.Reading;
using Vermilion.Reading.Titles;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Puts documents on one work, or on one event of one company, together.</summary>
static class Grouping
{
    const int DaysOfOneEvent = 10;

    public static List<WorkGroup> Group(IEnumerable<Significance> scored)
    {
        var groups = new List<WorkGroup>();
        var works = new List<(TitleKey Key, WorkGroup Group)>();
        // Official texts first: the press joins them. Then by day and id, so that the same store gives the same draft.
        foreach (var item in scored.OrderByDescending(s => s.Candidate.IsOfficial).ThenBy(s => s.Candidate.Document.Published).ThenBy(s => s.Candidate.Document.Id, StringComparer.Ordinal))
        {
            var keys = WorkGroup.WorksOf(item.Candidate).Where(k => k.Text.Length > 0).ToList();
            var group = works.FirstOrDefault(w => keys.Any(k => k.Matches(w.Key))).Group ?? groups.FirstOrDefault(g => g.Members.Any(m => SameEvent(m.Candidate, item.Candidate)));
            if (group is null) groups.Add(group = new WorkGroup(item));
            else group.Add(item);
            works.AddRange(keys.Select(key => (key, group)));
        }

        return groups;
    }

    static bool SameEvent(Candidate a, Candidate b)
    {
        if (a.IsOfficial || b.IsOfficial || a.Document.Published is not { } dayA || b.Document.Published is not { } dayB) return false;
        if (Math.Abs(dayA.DayNumber - dayB.DayNumber) > DaysOfOneEvent) return false;
        if (a.Document.StoryId is { } story && story == b.Document.StoryId) return true;
        return a.Reading.Events.Any(x => b.Reading.Events.Any(y => x.Type == y.Type && ShareParty(x, y)));
    }

    static bool ShareParty(EventFinding a, EventFinding b) =>
        a.Parties.Any(p => b.Parties.Any(q => p.Name.Equals(q.Name, StringComparison.OrdinalIgnoreCase)));
}
