using Vermilion.Reading.Titles;
using Vermilion.Reading.English;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>All documents of the period on one work or one event: an interpretation with its plan, a draft with its final, the press with both.</summary>
sealed class WorkGroup(Significance first, StoryFacts firstFacts)
{
    readonly List<Significance> members = [first];
    readonly List<StoryFacts> facts = [firstFacts];

    public IReadOnlyList<Significance> Members => members;

    public IReadOnlyList<StoryFacts> Facts => facts;

    /// <summary>The member that the entry is about: the text itself before its interpretation and the press, then the weightiest.</summary>
    public Significance Head => members.OrderByDescending(m => m.Candidate.IsOfficial).ThenBy(m => m.Candidate.Stage == "interpretation")
        .ThenByDescending(m => m.Candidate.Document.Published is not null).ThenByDescending(m => m.Score).First();

    public double Score => members.Where(m => m.Candidate.IsOfficial).Select(m => m.Score).DefaultIfEmpty(Head.Score).Max();

    /// <summary>The day of what happened in the period: of an older plan, that of its interpretation.</summary>
    public DateOnly Date => (Head.Candidate.IsBackground ? members.Where(m => !m.Candidate.IsBackground).Min(m => m.Candidate.Day) : Head.Candidate.Day) ?? default;

    public bool IsCorporate => members.TrueForAll(m => !m.Candidate.IsOfficial) && !CitesWork && facts.Exists(f => f.Candidate.Reading.Events.Count > 0 || f.TitleCompanies.Count > 0);

    public bool IsPolicy => !IsCorporate && (members.Exists(m => m.Candidate.IsOfficial) || CitesWork || (members.Count > 1 && facts.Exists(f => f.Bodies.Count > 0)));

    /// <summary>Something that the period can file: not a lone page without a day, not an older text that nothing of the period speaks of.</summary>
    public bool IsOfPeriod => members.Exists(m => m.Candidate is { IsBackground: false, Document.Published: not null });

    bool CitesWork => members.Exists(m => m.Candidate.Reading.Citations.Any(c => c.Title is not null) && m.Candidate.Reading.Events.Count == 0);

    public void Add(Significance member, StoryFacts memberFacts)
    {
        members.Add(member);
        facts.Add(memberFacts);
    }

    /// <summary>The works that a document is, or is about.</summary>
    public static IEnumerable<TitleKey> WorksOf(Candidate candidate)
    {
        var reading = candidate.Reading;
        if (candidate.IsOfficial && reading.Title is { Core: { Length: > 0 } core }) yield return KeyOf(core);
        foreach (var citation in reading.Citations)
            if (citation.Title is { } cited && IsAbout(candidate, citation.Role)) yield return KeyOf(cited);
    }

    // The press names a text with its issuers or without them.
    static TitleKey KeyOf(string title) => TitleKey.Of(PolicyTitles.WithoutIssuers(title));

    // An official text implements and cites many others and is about none of them; the press reports on what it names first.
    static bool IsAbout(Candidate candidate, string role) =>
        role is "interprets" or "draftOf" or "forwards" || (!candidate.IsOfficial && candidate.Reading.Events.Count == 0 && candidate.Reading.Citations.Count <= 2);
}
