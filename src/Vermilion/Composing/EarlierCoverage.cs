using Microsoft.EntityFrameworkCore;
using Vermilion.Composing.Parts;
using Vermilion.Data;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>An entry or line of an earlier Issue that stands on the same document, story, work or address.</summary>
public sealed record Earlier(string Period, string Part, string Label, string Because);

/// <summary>What earlier Issues of the serial said of the same matter.</summary>
public sealed class EarlierCoverage
{
    // Three years of a monthly: what is older is no news to be reminded of.
    const int MostIssues = 36;

    readonly List<(string Period, Part Part, HashSet<string> Keys)> earlier = [];
    readonly Dictionary<string, string[]> keysOfDocuments;

    EarlierCoverage(Dictionary<string, string[]> keysOfDocuments) => this.keysOfDocuments = keysOfDocuments;

    /// <summary>The newest Issue before this one: what its editors may carry over.</summary>
    public OpenedIssue? Last { get; private set; }

    public static async Task<EarlierCoverage> LoadAsync(VermilionDb db, IssueStore store, OpenedIssue issue, Part parts, CancellationToken stop)
    {
        var rows = (await store.ListAsync(issue.Issue.Briefing, stop)).Where(r => ReportingPeriod.TryParse(r.Period) is { } p && p.Last < issue.Issue.Period.First).OrderByDescending(r => r.Period, StringComparer.Ordinal).Take(MostIssues);
        var opened = rows.Select(OpenedIssue.Open).Where(o => o.Succeeded).Select(o => o.Value!).ToList();
        var ids = opened.Select(o => o.Parts).Append(parts).SelectMany(Documents).Distinct().ToList();
        var found = await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.StoryId, d.WorkId }).ToListAsync(stop);
        var coverage = new EarlierCoverage(found.ToDictionary(d => d.Id, d => new[] { d.StoryId is null ? "" : "story " + d.StoryId, d.WorkId is null ? "" : "work " + d.WorkId })) { Last = opened.FirstOrDefault() };
        foreach (var one in opened)
            foreach (var item in Items(one.Parts)) coverage.earlier.Add((one.Revision.Period, item, coverage.Keys(item)));
        return coverage;
    }

    static IEnumerable<Part> Items(Part root) => new[] { PartKind.Stories, PartKind.PolicyNews, PartKind.CorporateNews }.SelectMany(root.List);

    static IEnumerable<string> Documents(Part part) => part.All().SelectMany(p => EvidenceLines.Of(p["evidence"])).Select(e => e.Document);

    HashSet<string> Keys(Part item)
    {
        var keys = Documents(item).SelectMany(d => (keysOfDocuments.GetValueOrDefault(d) ?? []).Prepend("document " + d)).Where(k => k.Length > 0).ToHashSet();
        foreach (var part in item.All())
        {
            if (part["chinese"].Length > 0) keys.Add("policy " + part["chinese"]);
            if (part["url"].Length > 0) keys.Add("address " + part["url"]);
        }

        return keys;
    }

    public IReadOnlyList<Earlier> Of(Part item)
    {
        var keys = Keys(item);
        return [.. from e in earlier
                   let shared = e.Keys.FirstOrDefault(keys.Contains)
                   where shared is not null
                   select new Earlier(e.Period, e.Part.Id, PartText.Label(e.Part), "same " + shared.Split(' ')[0])];
    }

    /// <summary>A part of the last Issue with ids of its own, to stand in this one too.</summary>
    public Part? CopyFromLast(string id) => Last?.Parts.Find(id) is { } part && part.Kind.Name is "entry" or "line" ? Fresh(Last!.Parts.Find(id)!) : null;

    static Part Fresh(Part part) => part with { Id = PartIds.New(), Lists = part.Lists.ToDictionary(l => l.Key, l => (IReadOnlyList<Part>)[.. l.Value.Select(Fresh)]) };

    /// <summary>The sentence that reminds the reader.</summary>
    public static string Sentence(string period, string label) =>
        $"Previously covered in the Issue of {(ReportingPeriod.TryParse(period) is { } p ? p.Name : period)}: “{label.TrimEnd('.')}”.";
}
