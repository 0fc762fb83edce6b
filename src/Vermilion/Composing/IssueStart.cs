using Vermilion.Composing.Parts;
using Vermilion.Composing.Templates;
using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing;

/// <summary>How a new Issue begins.</summary>
/// <param name="Template">The kind of serial; null: that of the serial's last Issue.</param>
/// <param name="CloneOf">The period whose entries and lines it takes over.</param>
/// <param name="IsDrafted">Whether the machine drafts it from what was read.</param>
public sealed record IssueBeginning(ReportingPeriod Period, string? Briefing, string? Template, ReportingPeriod? CloneOf, bool IsDrafted);

/// <summary>Begins an Issue: drafted from the documents, cloned from an earlier one, or empty.</summary>
public sealed class IssueStart(VermilionDb db, Catalog catalog, TimeProvider clock)
{
    readonly IssueStore store = new(db, clock);

    public async Task<Outcome<Issue>> BeginAsync(IssueBeginning beginning, CancellationToken stop)
    {
        if (beginning.CloneOf is { } earlier) return await CloneAsync(beginning, earlier, stop);
        var front = await FrontAsync(beginning, stop);
        if (!front.Succeeded || !beginning.IsDrafted) return front;
        var drafted = await new IssueDrafter(catalog).DraftAsync(db, front.Value, stop);
        return drafted.Succeeded ? Within(IssueTemplate.Of(catalog, drafted.Value.Template), drafted.Value) : drafted.Failure;
    }

    async Task<Outcome<Issue>> FrontAsync(IssueBeginning beginning, CancellationToken stop)
    {
        var templates = IssueTemplate.All(catalog);
        if (beginning.Template is { } asked && templates.All(t => t.Id != asked)) return new Failure($"there is no template '{asked}'; the catalog has {string.Join(", ", templates.Select(t => t.Id))}");
        // A serial that has no Issue yet begins with its template.
        var known = await store.ListAsync(beginning.Briefing, stop);
        var briefing = beginning.Briefing ?? (beginning.Template is not null && known.All(r => r.Briefing != beginning.Template) ? beginning.Template : null);
        var front = await new IssueFront(store).ForAsync(beginning.Period, briefing, stop);
        if (!front.Succeeded) return front;
        var template = IssueTemplate.Of(catalog, beginning.Template ?? front.Value.Template);
        if (beginning.Period.Kind != template.Period) return new Failure($"the template '{template.Id}' reports on a {template.Period}; write its period like {Example(template.Period)}");
        var isFirst = known.All(r => r.Briefing != front.Value.Briefing);
        return front.Value with { Template = template.Id == templates[0].Id ? null : template.Id, Title = isFirst ? template.Title : front.Value.Title };
    }

    static string Example(string kind) => kind switch { "week" => "2021-W07", "day" => "2021-02-18", _ => "2021-02" };

    async Task<Outcome<Issue>> CloneAsync(IssueBeginning beginning, ReportingPeriod earlier, CancellationToken stop)
    {
        var saved = await store.LatestAsync(earlier, beginning.Briefing, stop);
        if (!saved.Succeeded) return saved.Failure;
        if (beginning.Period.Kind != earlier.Kind) return new Failure($"{earlier} is a {earlier.Kind} and {beginning.Period} a {beginning.Period.Kind}; clone an Issue of the same kind");
        return saved.Value.Issue with { Period = beginning.Period, Published = null, Status = IssueStatus.Draft, Waivers = [], Template = beginning.Template ?? saved.Value.Issue.Template };
    }

    static Issue Within(IssueTemplate template, Issue issue) => issue with
    {
        TopStories = template.Sections.Contains(PartKind.Stories) ? [.. issue.TopStories.Take(template.Limit("entries") ?? issue.TopStories.Count)] : [],
        PolicyNews = template.Sections.Contains(PartKind.PolicyNews) ? issue.PolicyNews : [],
        CorporateNews = template.Sections.Contains(PartKind.CorporateNews) ? issue.CorporateNews : [],
    };
}
