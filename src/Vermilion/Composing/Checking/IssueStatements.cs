using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Composing.Checking;

/// <summary>Walks an Issue: each stretch that makes statements, with its place in words.</summary>
static class IssueStatements
{
    public static IEnumerable<Statement> Of(Issue issue, Func<IEnumerable<Evidence>, IEnumerable<SourceLink>, IEnumerable<string>, SourceSet> sources)
    {
        for (var i = 0; i < issue.TopStories.Count; i++)
        {
            var story = issue.TopStories[i];
            var set = sources(EvidenceOf(story), story.Policies.Select(p => p.Link).OfType<SourceLink>(), TextsOf(story));
            foreach (var statement in OfStory(story, set, $"top story {i + 1}")) yield return statement;
        }

        foreach (var statement in OfNews(issue.PolicyNews, "policy news", sources).Concat(OfNews(issue.CorporateNews, "corporate news", sources))) yield return statement;
    }

    static IEnumerable<Statement> OfStory(TopStory story, SourceSet set, string place)
    {
        var all = EvidenceOf(story).Select(e => e.Document).ToList();
        yield return new Statement($"{place}, headline", story.Headline, [], set.CitedFirst(all));
        foreach (var policy in story.Policies)
        {
            var fields = string.Join("\n", new[] { policy.NameEnglish, policy.IssuingBody }.OfType<string>());
            yield return new Statement($"{place}, policy", fields, [], set.CitedFirst(all)) { Date = policy.Date, PolicyName = policy.NameChinese };
        }

        foreach (var statement in Passages(story.AtAGlance.Lead, $"{place}, At a glance, paragraph", set)) yield return statement;
        for (var i = 0; i < story.AtAGlance.Bullets.Count; i++)
        {
            var bullet = story.AtAGlance.Bullets[i];
            yield return Make($"{place}, At a glance, bullet {i + 1}", bullet.Text, bullet.Evidence, set) with { Date = bullet.Date };
        }

        foreach (var statement in Passages(story.AtAGlance.Closing, $"{place}, closing, paragraph", set)) yield return statement;
        foreach (var statement in Passages(story.Comment, $"{place}, Comment, paragraph", set)) yield return statement;
    }

    static IEnumerable<Statement> Passages(IReadOnlyList<Passage> passages, string place, SourceSet set) =>
        passages.Select((passage, i) => Make(string.Create(CultureInfo.InvariantCulture, $"{place} {i + 1}"), passage.Text, passage.Evidence, set));

    static IEnumerable<Statement> OfNews(IReadOnlyList<NewsItem> items, string section, Func<IEnumerable<Evidence>, IEnumerable<SourceLink>, IEnumerable<string>, SourceSet> sources) =>
        items.Select((item, i) => Make($"{section} {i + 1}", item.Text, item.Evidence, sources(item.Evidence, item.Sources, [item.Text])) with { Date = item.Date });

    static Statement Make(string place, string text, IReadOnlyList<Evidence> evidence, SourceSet set) =>
        new(place, PlainText.Of(text), evidence, set.CitedFirst(evidence.Select(e => e.Document)));

    public static IEnumerable<Evidence> EvidenceOf(TopStory story) =>
        story.AtAGlance.Lead.Concat(story.AtAGlance.Closing).Concat(story.Comment).SelectMany(p => p.Evidence).Concat(story.AtAGlance.Bullets.SelectMany(b => b.Evidence));

    public static IEnumerable<string> TextsOf(TopStory story) =>
        story.AtAGlance.Lead.Concat(story.AtAGlance.Closing).Concat(story.Comment).Select(p => p.Text).Concat(story.AtAGlance.Bullets.Select(b => b.Text));
}
