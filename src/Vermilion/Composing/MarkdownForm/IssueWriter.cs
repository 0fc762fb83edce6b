using System.Text;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Writes the one canonical form of an Issue.</summary>
sealed class IssueWriter(Issue issue)
{
    readonly StringBuilder file = new();

    public string Write()
    {
        file.Append(FrontMatterWriter.Write(issue));
        Block("## Top stories");
        foreach (var story in issue.TopStories) Story(story);
        Block("## Worth noting");
        News("### Policy news", issue.PolicyNews);
        News("### Corporate news", issue.CorporateNews);
        return file.ToString();
    }

    void Story(TopStory story)
    {
        Block("### " + Headings.Escape(story.Headline));
        if (story.Why is { } why) Block(WhyText.Write(why));
        if (story.Policies.Count > 0) Policies(story.Policies);
        Block(story.AtAGlance.IsMachineDraft ? $"#### At a glance {Headings.MachineDraftMark}" : "#### At a glance");
        Passages(story.AtAGlance.Lead);
        Bullets(story.AtAGlance.Bullets);
        // Without bullets between them, nothing else would part the closing prose from the lead.
        if (story.AtAGlance is { Bullets.Count: 0, Closing.Count: > 0 }) Block(Headings.ClosingMark);
        Passages(story.AtAGlance.Closing);
        Block("#### Comment");
        Passages(story.Comment);
    }

    void Policies(IReadOnlyList<PolicyReference> policies)
    {
        Block("| Field | Value |");
        Line("|---|---|");
        foreach (var policy in policies)
        {
            Row("Policy name", policy.NameEnglish);
            Row("Chinese name", policy.NameChinese);
            Row("Link", policy.Link is { } link ? LinkText.Write(link) : null);
            Row("Issuing body", policy.IssuingBody);
            Row("Date", policy.Date is { } date ? WrittenDates.Full(date) : null);
            Row("Provenance", ProvenanceText(policy.Provenance));
        }
    }

    static string ProvenanceText(Provenance provenance) => provenance switch
    {
        Provenance.Official => "official",
        Provenance.Leaked => "leaked",
        _ => "press",
    };

    void Row(string field, string? value)
    {
        if (value is not null) Line($"| {field} | {Escapes.Cell(value)} |");
    }

    void Passages(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages) Block(EvidenceText.Append(Escapes.Start(passage.Text), passage.Evidence));
    }

    void Bullets(IReadOnlyList<Bullet> bullets)
    {
        if (bullets.Count > 0) file.Append('\n');
        foreach (var bullet in bullets) Line("- " + EvidenceText.Append(Dated(bullet.Date, bullet.Text), bullet.Evidence));
    }

    void News(string heading, IReadOnlyList<NewsItem> items)
    {
        Block(heading);
        if (items.Count > 0) file.Append('\n');
        foreach (var item in items) Line("- " + EvidenceText.Append(Dated(item.Date, item.Text) + Sources(item), item.Evidence));
    }

    string Dated(DateOnly? date, string text) =>
        date is { } day ? $"*{WrittenDates.Short(day, issue.Period)}:* {Escapes.Start(text)}" : Escapes.Start(text);

    // Empty parentheses say that a text which ends like sources has none.
    static string Sources(NewsItem item)
    {
        if (item.Sources.Count > 0) return $" ({string.Join("; ", item.Sources.Select(LinkText.Write))})";
        return LinkText.SplitSources(item.Text).Text == item.Text ? "" : " ()";
    }

    void Block(string line) => file.Append('\n').Append(line).Append('\n');

    void Line(string line) => file.Append(line).Append('\n');
}
