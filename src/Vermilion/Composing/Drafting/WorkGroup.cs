using Vermilion.Reading.Titles;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>All documents of the period on one work or one event: an interpretation with its plan, a draft with its final, the press with both.</summary>
public sealed class WorkGroup(Significance first)
{
    readonly List<Significance> members = [first];

    public IReadOnlyList<Significance> Members => members;

    /// <summary>The member that the entry is about: an official text before the press, then the weightiest.</summary>
    public Significance Head => members.OrderByDescending(m => m.Candidate.IsOfficial).ThenByDescending(m => m.Score).First();

    public double Score => Head.Score;

    public DateOnly Date => Head.Candidate.Document.Published ?? default;

    public bool IsCorporate => members.All(m => !m.Candidate.IsOfficial) && members.Any(m => m.Candidate.Reading.Events.Count > 0);

    public bool IsPolicy => members.Any(m => m.Candidate.IsOfficial) || members.Any(m => m.Candidate.Reading.Citations.Any(c => c.Title is not null));

    public void Add(Significance member) => members.Add(member);

    /// <summary>The works that a document is, or is about.</summary>
    public static IEnumerable<TitleKey> WorksOf(Candidate candidate)
    {
        var reading = candidate.Reading;
        if (candidate.IsOfficial && reading.Title is { Core: { Length: > 0 } core }) yield return TitleKey.Of(core);
        foreach (var citation in reading.Citations)
            if (citation.Title is { } cited && IsAbout(candidate, citation.Role)) yield return TitleKey.Of(cited);
    }

    // An official text implements and cites many others and is about none of them; the press reports on what it names first.
    static bool IsAbout(Candidate candidate, string role) =>
        role is "interprets" or "draftOf" or "forwards" || (!candidate.IsOfficial && candidate.Reading.Events.Count == 0 && candidate.Reading.Citations.Count <= 2);
}
