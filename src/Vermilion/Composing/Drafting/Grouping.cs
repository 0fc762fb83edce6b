using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Puts documents on one work, or on one event of one company, together.</summary>
sealed class Grouping(Catalog catalog)
{
    readonly PolicyCoverage coverage = new(catalog);
    readonly List<WorkGroup> groups = [];
    readonly List<(TitleKey Key, WorkGroup Group)> works = [];

    public static List<WorkGroup> Group(IEnumerable<Significance> scored, Catalog catalog)
    {
        var grouping = new Grouping(catalog);
        // Official texts first: the press joins them. Then by day and id, so that the same store gives the same draft; what bears no day joins at the end.
        var order = scored.OrderByDescending(s => s.Candidate.IsOfficial).ThenByDescending(s => s.Candidate.IsBackground)
            .ThenBy(s => s.Candidate.Document.Published ?? DateOnly.MaxValue).ThenBy(s => s.Candidate.Document.Id, StringComparer.Ordinal);
        foreach (var item in order) grouping.Place(item);
        return grouping.groups;
    }

    void Place(Significance item)
    {
        var facts = StoryFacts.Of(item.Candidate, catalog);
        var keys = WorkGroup.WorksOf(item.Candidate).Where(k => k.Text.Length > 0).ToList();
        var group = works.Find(w => keys.Exists(k => k.Matches(w.Key))).Group
            ?? groups.Find(g => g.Facts.Any(f => SameEvent.Of(f, facts)))
            ?? groups.Find(g => g.Facts.Any(f => coverage.Covers(facts, f) || PolicyCoverage.IsSameReport(facts, f)));
        if (group is null) groups.Add(group = new WorkGroup(item, facts));
        else group.Add(item, facts);
        works.AddRange(keys.Select(key => (key, group)));
    }
}
