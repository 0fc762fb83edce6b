using Vermilion.Linking.Stories;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Titles;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Puts documents of one story, or on one work, together.</summary>
sealed class Grouping(Catalog catalog)
{
    readonly Lazy<StoryReader> reader = new(() => new StoryReader(catalog));
    readonly StoryWeigher weigher = new(catalog);
    readonly List<WorkGroup> groups = [];
    readonly List<(TitleKey Key, WorkGroup Group)> works = [];
    readonly List<(Linking.Stories.StoryFacts Facts, WorkGroup Group)> unlinked = [];

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
        var group = OfStory(item) ?? works.Find(w => keys.Exists(k => k.Matches(w.Key))).Group;
        if (item.Candidate.Document.StoryId is null) group = OfUnlinked(item, group);
        if (group is null) groups.Add(group = new WorkGroup(item, facts));
        else group.Add(item, facts);
        if (item.Candidate.Document.StoryId is null) unlinked.Add((Weighed(item), group));
        works.AddRange(keys.Select(key => (key, group)));
    }

    WorkGroup? OfStory(Significance item) =>
        item.Candidate.Document.StoryId is { } story ? groups.Find(g => g.Members.Any(m => m.Candidate.Document.StoryId == story)) : null;

    /// <summary>What the pass after import has not seen yet is weighed as that would.</summary>
    WorkGroup? OfUnlinked(Significance item, WorkGroup? group)
    {
        if (group is not null || unlinked.Count == 0) return group;
        var own = Weighed(item);
        return unlinked.Find(u => weigher.Weigh(own, u.Facts) is not null).Group;
    }

    Linking.Stories.StoryFacts Weighed(Significance item) =>
        reader.Value.Read(item.Candidate.Document, item.Candidate.Reading) with { Day = item.Candidate.Day?.DayNumber ?? 0 };
}
