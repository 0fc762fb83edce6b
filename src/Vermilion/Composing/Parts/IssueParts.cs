using System.Globalization;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Parts;

/// <summary>An Issue as a tree of parts; every field is a text, as a form shows it.</summary>
public static class IssueParts
{
    /// <summary>The tree without ids: each is empty until <see cref="PartIds"/> or <see cref="PartAlignment"/> gives one.</summary>
    public static Part Of(Issue issue) => Make(PartKind.Issue,
        [("title", issue.Title), ("template", issue.Template), ("published", Day(issue.Published)), ("contact", issue.Contact), ("about", issue.About), ("publisher", string.Join('\n', issue.Publisher)), ("wording", string.Join('\n', issue.Wording.Own().Select(w => $"{w.Name}: {Escapes.OneLine(w.Word)}")))],
        (PartKind.Authors, issue.Authors.Select(Of)),
        (PartKind.Staff, issue.Staff.Select(Of)),
        (PartKind.Waivers, issue.Waivers.Select(w => Make(PartKind.Waiver, [("words", w.Words), ("reason", w.Reason), ("by", w.By)]))),
        (PartKind.Stories, issue.TopStories.Select(Of)),
        (PartKind.PolicyNews, issue.PolicyNews.Select(Of)),
        (PartKind.CorporateNews, issue.CorporateNews.Select(Of))) with { Id = PartIds.Root };

    static Part Of(Person person) => Make(PartKind.Person, [("name", person.Name), ("role", person.Role)]);

    public static Part Of(TopStory story) => Make(PartKind.Story,
        [("headline", story.Headline), ("why", story.Why), ("machine", story.AtAGlance.IsMachineDraft ? "yes" : "")],
        (PartKind.Policies, story.Policies.Select(Of)),
        (PartKind.Lead, story.AtAGlance.Lead.Select(Of)),
        (PartKind.Bullets, story.AtAGlance.Bullets.Select(b => Make(PartKind.Bullet, [("date", Day(b.Date)), ("text", b.Text), ("evidence", Evidence(b.Evidence))]))),
        (PartKind.Closing, story.AtAGlance.Closing.Select(Of)),
        (PartKind.Comment, story.Comment.Select(Of)));

    static Part Of(PolicyReference policy) => Make(PartKind.Policy,
    [
        ("name", policy.NameEnglish), ("chinese", policy.NameChinese), ("label", policy.Link?.Label), ("language", policy.Link?.Language), ("url", policy.Link?.Url),
        ("body", policy.IssuingBody), ("date", Day(policy.Date)), ("provenance", policy.Provenance.ToString().ToLowerInvariant()),
    ]);

    static Part Of(Passage passage) => Make(PartKind.Passage, [("text", passage.Text), ("evidence", Evidence(passage.Evidence))]);

    public static Part Of(NewsItem item) => Make(PartKind.News,
        [("date", Day(item.Date)), ("text", item.Text), ("sources", string.Join('\n', item.Sources.Select(LinkText.Write))), ("evidence", Evidence(item.Evidence))]);

    /// <summary>Evidence a line each, as the file writes it: <c>DOCUMENT "words"</c>.</summary>
    public static string Evidence(IReadOnlyList<Evidence> evidence) => string.Join('\n', evidence.Select(EvidenceText.Write));

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static Part Make(PartKind kind, (string Name, string? Value)[] fields, params (string Name, IEnumerable<Part> Parts)[] lists) => new("", kind)
    {
        Fields = fields.ToDictionary(f => f.Name, f => f.Value ?? ""),
        Lists = lists.ToDictionary(l => l.Name, l => (IReadOnlyList<Part>)[.. l.Parts]),
    };
}
