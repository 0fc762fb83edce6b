namespace Vermilion.Composing.Parts;

/// <summary>What a part may hold: its fields, and its lists with the kind of their parts, in the order of the document.</summary>
public sealed class PartKind
{
    public const string Policies = "policies", Lead = "lead", Bullets = "bullets", Closing = "closing", Comment = "comment";
    public const string Stories = "stories", PolicyNews = "policy-news", CorporateNews = "corporate-news", Authors = "authors", Staff = "staff", Waivers = "waivers";

    public static readonly PartKind Person = new("person", ["name", "role"]);
    public static readonly PartKind Waiver = new("waiver", ["words", "reason", "by"]);
    public static readonly PartKind Policy = new("policy", ["name", "chinese", "label", "language", "url", "body", "date", "provenance"]);
    public static readonly PartKind Passage = new("paragraph", ["text", "evidence"]);
    public static readonly PartKind Bullet = new("bullet", ["date", "text", "evidence"]);
    public static readonly PartKind News = new("line", ["date", "text", "sources", "evidence"]);
    public static readonly PartKind Story = new("entry", ["headline", "why", "machine"], (Policies, Policy), (Lead, Passage), (Bullets, Bullet), (Closing, Passage), (Comment, Passage));
    public static readonly PartKind Issue = new("issue", ["title", "template", "published", "contact", "about", "publisher", "wording"],
        (Authors, Person), (Staff, Person), (Waivers, Waiver), (Stories, Story), (PolicyNews, News), (CorporateNews, News));

    PartKind(string name, IReadOnlyList<string> fields, params (string Name, PartKind Kind)[] lists)
    {
        Name = name;
        Fields = fields;
        Lists = lists.ToDictionary(l => l.Name, l => l.Kind);
    }

    /// <summary>As people call it: entry, bullet, line.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Fields { get; }

    public IReadOnlyDictionary<string, PartKind> Lists { get; }

    public override string ToString() => Name;
}
