using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.Checking;

/// <summary>Links are warned of, never refused: an address may be unknown, and a page need not be held.</summary>
static partial class LinkCheck
{
    public static IEnumerable<CheckFinding> Check(Issue issue, HeldSources held)
    {
        foreach (var (place, link) in Links(issue))
        {
            if (link.Url is null)
                yield return new CheckFinding(place, ClaimKind.Link, link.Label, Verdict.Warning, null, null, "the link has no address; it is printed without one");
            else if (!held.HasAddress(link.Url))
                yield return new CheckFinding(place, ClaimKind.Link, link.Url, Verdict.Warning, null, null, "no copy of the page is held; import it to keep one");
        }
    }

    static IEnumerable<(string Place, SourceLink Link)> Links(Issue issue)
    {
        for (var i = 0; i < issue.TopStories.Count; i++)
        {
            var story = issue.TopStories[i];
            foreach (var link in story.Policies.Select(p => p.Link).OfType<SourceLink>().Concat(IssueStatements.TextsOf(story).SelectMany(InText)))
                yield return ($"top story {i + 1}", link);
        }

        foreach (var (name, items) in new[] { ("policy news", issue.PolicyNews), ("corporate news", issue.CorporateNews) })
            for (var i = 0; i < items.Count; i++)
                foreach (var link in items[i].Sources.Concat(InText(items[i].Text))) yield return ($"{name} {i + 1}", link);
    }

    /// <summary>The links within a text.</summary>
    public static IEnumerable<SourceLink> InText(string markdown) =>
        Link().Matches(markdown).Select(m => new SourceLink(m.Groups["label"].Value, null, m.Groups["url"].Value is { Length: > 0 } url ? url.Trim('<', '>') : null));

    [GeneratedRegex(@"(?<!\\)\[(?<label>(?:[^\\\[\]]|\\.)*)\]\((?<url><[^<>]*>|(?:[^()<>\s]|\([^()<>\s]*\))*)\)")]
    private static partial Regex Link();
}
