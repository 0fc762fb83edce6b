using System.Globalization;
using Vermilion.Model;

namespace Vermilion.Composing.Checking;

/// <summary>Walks an Issue: each stretch that makes statements, with its place in words.</summary>
static class IssueStatements
{
    public static IEnumerable<Statement> Of(Issue issue, Func<IEnumerable<Evidence>, IEnumerable<SourceLink>, IEnumerable<string>, SourceSet> sources) =>
        All(issue, sources).Select(s => s with { PeriodYear = issue.Period.Year });

    static IEnumerable<Statement> All(Issue issue, Func<IEnumerable<Evidence>, IEnumerable<SourceLink>, IEnumerable<string>, SourceSet> sources)
    {
        for (var i = 0; i < issue.TopStories.Count; i++)
        {
            var story = issue.TopStories[i];
            var set = sources(EvidenceOf(story), story.Policies.Select(p => p.Link).OfType<SourceLink>(), TextsOf(story));
            var (evidence, texts) = (EvidenceOf(story).ToList(), TextsOf(story).Select(PlainText.Of).ToList());
            foreach (var statement in OfStory(story, set, StoryPlace(i))) yield return statement with { ItemEvidence = evidence, ItemTexts = texts };
        }

        foreach (var statement in OfNews(issue.PolicyNews, PolicyNews, sources).Concat(OfNews(issue.CorporateNews, CorporateNews, sources))) yield return statement;
    }

    public const string PolicyNews = "policy news";
    public const string CorporateNews = "corporate news";

    static IEnumerable<Statement> OfStory(TopStory story, SourceSet set, string place)
    {
        var all = EvidenceOf(story).Select(e => e.Document).ToList();
        yield return new Statement($"{place}, headline", PlainText.Of(story.Headline), [], set.CitedFirst(all));
        for (var i = 0; i < story.Policies.Count; i++)
        {
            var policy = story.Policies[i];
            var fields = string.Join("\n", new[] { policy.NameEnglish, policy.IssuingBody }.OfType<string>());
            yield return new Statement(story.Policies.Count == 1 ? $"{place}, policy" : $"{place}, policy {i + 1}", fields, [], set.CitedFirst(all)) { Date = policy.Date, Policy = policy };
        }

        foreach (var statement in Passages(story.AtAGlance.Lead, place, Lead, set)) yield return statement;
        for (var i = 0; i < story.AtAGlance.Bullets.Count; i++)
        {
            var bullet = story.AtAGlance.Bullets[i];
            yield return Make(PartPlace(place, Bullet, i), bullet.Text, bullet.Evidence, set) with { Date = bullet.Date };
        }

        foreach (var (passages, part) in new[] { (story.AtAGlance.Closing, Closing), (story.Comment, Comment) })
            foreach (var statement in Passages(passages, place, part, set)) yield return statement;
    }

    public const string Lead = "At a glance, paragraph";
    public const string Bullet = "At a glance, bullet";
    public const string Closing = "closing, paragraph";
    public const string Comment = "Comment, paragraph";

    public static string StoryPlace(int index) => string.Create(CultureInfo.InvariantCulture, $"top story {index + 1}");

    public static string PartPlace(string place, string part, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}, {part} {index + 1}");

    public static string NewsPlace(string section, int index) => string.Create(CultureInfo.InvariantCulture, $"{section} {index + 1}");

    static IEnumerable<Statement> Passages(IReadOnlyList<Passage> passages, string place, string part, SourceSet set) =>
        passages.Select((passage, i) => Make(PartPlace(place, part, i), passage.Text, passage.Evidence, set));

    static IEnumerable<Statement> OfNews(IReadOnlyList<NewsItem> items, string section, Func<IEnumerable<Evidence>, IEnumerable<SourceLink>, IEnumerable<string>, SourceSet> sources) =>
        items.Select((item, i) => Make(NewsPlace(section, i), item.Text, item.Evidence, sources(item.Evidence, item.Sources, [item.Text])) with { Date = item.Date });

    static Statement Make(string place, string text, IReadOnlyList<Evidence> evidence, SourceSet set) =>
        new(place, PlainText.Of(text), evidence, set.CitedFirst(evidence.Select(e => e.Document)));

    public static IEnumerable<Evidence> EvidenceOf(TopStory story) =>
        story.AtAGlance.Lead.Concat(story.AtAGlance.Closing).Concat(story.Comment).SelectMany(p => p.Evidence).Concat(story.AtAGlance.Bullets.SelectMany(b => b.Evidence));

    public static IEnumerable<string> TextsOf(TopStory story) =>
        story.AtAGlance.Lead.Concat(story.AtAGlance.Closing).Concat(story.Comment).Select(p => p.Text).Concat(story.AtAGlance.Bullets.Select(b => b.Text));
}
