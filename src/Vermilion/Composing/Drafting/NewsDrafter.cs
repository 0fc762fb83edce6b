using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>Drafts a dated line of Worth noting with all its sources, Chinese and English.</summary>
sealed class NewsDrafter(Catalog catalog, Wording wording, EntryDrafter entries)
{
    const int MostSources = 4;

    readonly EventLine events = new(catalog, wording);

    public NewsItem Draft(WorkGroup group)
    {
        var (text, evidence) = Line(group);
        return new NewsItem { Date = group.Date, Text = text, Sources = Sources(group, MostSources), Evidence = evidence };
    }

    public List<SourceLink> Sources(WorkGroup group, int most) =>
        [.. group.Members.OrderByDescending(m => m == group.Head).ThenByDescending(m => m.Score)
            .Select(m => wording.Source(m.Candidate)).DistinctBy(s => (s.Label, s.Language, s.Url)).Take(most)];

    (string Text, IReadOnlyList<Evidence> Evidence) Line(WorkGroup group)
    {
        var head = group.Head.Candidate;
        if (head.IsOfficial) return (Sentence(head), EntryDrafter.Evidence(head, head.Reading.Title?.Span));
        if (events.Render(group) is { } line) return (Wording.Literal(line), EventLine.Evidence(group));
        // A headline of the press stays as it was written, the English one where there is one.
        var written = group.Members.Select(m => m.Candidate).FirstOrDefault(c => c.Document.Language == "en") ?? head;
        return (Wording.Literal(written.Document.Title), EntryDrafter.Evidence(written, written.Reading.Title?.Span));
    }

    string Sentence(Candidate head)
    {
        // The day stands before the line already.
        var sentence = entries.Sentence(head);
        var comma = sentence.StartsWith("On ", StringComparison.Ordinal) ? sentence.IndexOf(", ", StringComparison.Ordinal) : -1;
        var line = (comma < 0 ? sentence : sentence[(comma + 2)..]).TrimEnd('.');
        return char.ToUpperInvariant(line[0]) + line[1..];
    }
}
