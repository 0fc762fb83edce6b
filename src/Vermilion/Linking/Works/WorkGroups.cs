using Vermilion.Model;

namespace Vermilion.Linking.Works;

/// <summary>Texts that share names, put together into works, and the relations between those.</summary>
sealed class WorkGroups
{
    // Behind those that a text states itself.
    const int FirstOrdinal = 100_000;

    readonly List<WorkFacts> works;
    readonly Decisions decisions;
    readonly Dictionary<string, WorkFacts> byId;
    readonly Dictionary<string, List<WorkFacts>> near;
    readonly Dictionary<string, string> root = [];

    /// <param name="common">Names that tell nothing, since so many texts bear them.</param>
    public WorkGroups(IEnumerable<WorkFacts> facts, Decisions decisions, IReadOnlySet<string> common)
    {
        works = [.. facts.OrderBy(w => w.Day ?? DateOnly.MaxValue).ThenBy(w => w.Id, StringComparer.Ordinal)];
        this.decisions = decisions;
        byId = works.ToDictionary(w => w.Id);
        near = Neighbours(common);
        Join();
    }

    /// <summary>The id of the work's first text, and what version of it this is; nothing for what is no official text.</summary>
    public (string? Work, string? Version) PlaceOf(string id)
    {
        if (!byId.TryGetValue(id, out var work) || work.Status is "interpretation" or "news" or "other") return (null, null);
        var first = RootOf(id);
        if (work.IsDraft) return (first, "draft");
        var earlier = works.TakeWhile(w => w.Id != id).Where(w => !w.IsDraft && RootOf(w.Id) == first).ToList();
        if (earlier.Count == 0) return (first, "final");
        // A statute keeps its first number when it is amended.
        var reprinted = earlier.Exists(e => e.Day == work.Day) || (!WorkMatch.IsStatute(work) && !work.Title.Contains('修', StringComparison.Ordinal));
        return (first, reprinted ? "reprint" : "amended");
    }

    /// <summary>The relations from these texts to others that their titles and days show.</summary>
    public IEnumerable<Relation> RelationsOf(IEnumerable<string> ids)
    {
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            if (!byId.TryGetValue(id, out var work)) continue;
            var ordinal = FirstOrdinal;
            foreach (var (other, type, basis) in From(work).Concat(decisions.RelationsFrom(id)))
            {
                var target = byId.GetValueOrDefault(other);
                yield return new Relation
                {
                    FromId = id, Ordinal = ordinal++, ToId = other, Type = type, Basis = basis,
                    Words = basis is "proposal" or "likely" && target is not null ? $"{work.Title} — {target.Title}: {DraftMatch.Why(work, target)}" : $"{work.Title} — {target?.Title ?? other}",
                    Title = target?.Title, SpanStart = 0, SpanEnd = 0,
                };
            }
        }
    }

    IEnumerable<(string To, string Type, string Basis)> From(WorkFacts work)
    {
        var others = (near.GetValueOrDefault(work.Id) ?? []).FindAll(o => o.IsWork);
        if (work.Role is { } role)
        {
            if (DecisionOf(work) is { } decision) yield return (decision.Id, "draftOf", "title");
            // What a draft decision would change is not changed by it.
            if (work.IsDraft && role is "amends" or "abolishes") yield break;
            if (Subject(work, others) is { } about && !decisions.SaysApart(work.Id, about.Id, role)) yield return (about.Id, role, "title");
            yield break;
        }

        foreach (var (type, basis, found) in new[]
        {
            ("draftOf", "title", Final(work, others)),
            ("succeeds", "title", Last(others, o => WorkMatch.Succeeds(work, o))),
            ("sameSeries", "title", others.FindAll(o => WorkMatch.IsSameSeries(work, o)).MaxBy(o => (o.Key.Years, WorkMatch.EditionOf(o), -(o.Day?.DayNumber ?? int.MaxValue)))),
            ("localises", "title", Last(others, o => WorkMatch.Localises(work, o))),
        })
            if (found is not null && !decisions.SaysApart(work.Id, found.Id, type)) yield return (found.Id, type, basis);
        if (!work.IsDraft || others.Exists(o => o.Status == "final" && RootOf(o.Id) == RootOf(work.Id))) yield break;
        var likely = Likely(work, others);
        if (likely is not null) yield return (likely.Id, "draftOf", "likely");
        foreach (var possible in others.Where(o => o != likely && DraftMatch.IsPossible(work, o) && !decisions.SaysApart(work.Id, o.Id, "work")).Take(3))
            yield return (possible.Id, "draftOf", "proposal");
    }

    /// <summary>The only text that this draft has likely become: not one that has a draft of its own name.</summary>
    WorkFacts? Likely(WorkFacts draft, List<WorkFacts> others)
    {
        var likely = others.FindAll(o => DraftMatch.IsLikely(draft, o) && !decisions.SaysApart(draft.Id, o.Id, "work") && !near[o.Id].Exists(d => d.IsDraft && RootOf(d.Id) == RootOf(o.Id)));
        return likely.Select(o => RootOf(o.Id)).Distinct().Count() == 1 ? likely[0] : null;
    }

    /// <summary>Of the draft of a decision to change a text, the decision.</summary>
    WorkFacts? DecisionOf(WorkFacts work) =>
        work is { IsDraft: true, Role: "amends" or "abolishes" } ? (near.GetValueOrDefault(work.Id) ?? []).Find(o => o.Role == work.Role && o.Key == work.Key && o.Place == work.Place && WorkMatch.IsDraftAndFinal(work, o)) : null;

    /// <summary>The text that an approval, an amendment or an interpretation is about: the last one before it, else the first after.</summary>
    WorkFacts? Subject(WorkFacts work, List<WorkFacts> others)
    {
        var fitting = others.FindAll(o => WorkMatch.IsAbout(work, o) && !o.IsDraft);
        return fitting.FindLast(o => o.Day <= work.Day) ?? fitting.Find(o => o.Day > work.Day) ?? fitting.FirstOrDefault();
    }

    /// <summary>The first final text of the draft's work that came after it.</summary>
    WorkFacts? Final(WorkFacts work, List<WorkFacts> others) =>
        work.IsDraft ? others.Find(o => o.Status == "final" && RootOf(o.Id) == RootOf(work.Id) && (WorkMatch.IsDraftAndFinal(work, o) || decisions.SaysTogether(work.Id, o.Id, "work"))) : null;

    static WorkFacts? Last(List<WorkFacts> others, Predicate<WorkFacts> fits) => others.FindLast(fits);

    Dictionary<string, List<WorkFacts>> Neighbours(IReadOnlySet<string> common)
    {
        var holders = works.SelectMany(w => WorkNames.Of(w).Distinct().Where(n => !common.Contains(n)).Select(n => (Name: n, Work: w))).ToLookup(p => p.Name, p => p.Work);
        return works.ToDictionary(w => w.Id, w => WorkNames.Of(w).Where(n => !common.Contains(n)).SelectMany(n => holders[WorkNames.Sought(n)]).Concat(decisions.PartnersOf(w.Id).Select(byId.GetValueOrDefault).OfType<WorkFacts>())
            .Where(o => o.Id != w.Id).Distinct().OrderBy(o => o.Day ?? DateOnly.MaxValue).ThenBy(o => o.Id, StringComparer.Ordinal).ToList());
    }

    void Join()
    {
        foreach (var a in works)
        {
            foreach (var b in near[a.Id].Where(b => a.IsWork && b.IsWork && string.CompareOrdinal(a.Id, b.Id) < 0))
            {
                var together = decisions.SaysTogether(a.Id, b.Id, "work") || (WorkMatch.SameWork(a, b) is not null && !decisions.SaysApart(a.Id, b.Id, "work"));
                if (together) Union(RootOf(a.Id), RootOf(b.Id));
            }
        }
    }

    void Union(string a, string b)
    {
        if (a == b) return;
        // The first in time stands for the work.
        var (first, second) = IsBefore(byId[a], byId[b]) ? (a, b) : (b, a);
        root[second] = first;
    }

    static bool IsBefore(WorkFacts a, WorkFacts b) =>
        ((a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue), string.CompareOrdinal(a.Id, b.Id)) is (< 0, _) or (0, < 0);

    string RootOf(string id)
    {
        while (root.TryGetValue(id, out var up)) id = up;
        return id;
    }
}
