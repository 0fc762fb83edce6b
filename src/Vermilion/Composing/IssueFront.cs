using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>The front of a new Issue: what the serial prints each month is taken over from its last Issue.</summary>
public sealed class IssueFront(IssueStore store)
{
    const string FirstBriefing = "briefing";
    const string FirstTitle = "China Industry Briefing";

    public async Task<Outcome<Issue>> ForAsync(ReportingPeriod period, string? briefing, CancellationToken stop)
    {
        var held = await store.ListAsync(briefing, stop);
        if (held.Count == 0) return new Issue { Briefing = briefing ?? FirstBriefing, Title = FirstTitle, Period = period };
        if (briefing is null && held.Select(r => r.Briefing).Distinct().Count() > 1) return (await store.ChooseBriefingAsync(null, stop)).Failure!;
        var last = held[^1];
        var issue = IssueMarkdown.Read(last.Markdown, $"revision {last.Revision} of {last.Period}");
        if (!issue.Succeeded) return issue.Failure;
        return issue.Value with { Period = period, Published = null, Status = IssueStatus.Draft, TopStories = [], PolicyNews = [], CorporateNews = [], Waivers = [] };
    }
}
