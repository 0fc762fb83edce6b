namespace Vermilion.Model;

/// <summary>
/// One month of a Briefing. Texts are inline Markdown. The Issue is a value: the store keeps each revision of it whole,
/// and it round-trips as one Markdown file (docs/issue-format.md).
/// </summary>
public sealed record Issue
{
    /// <summary>The id of the serial, for a team that publishes several.</summary>
    public required string Briefing { get; init; }

    public required string Title { get; init; }

    public required ReportingPeriod Period { get; init; }

    /// <summary>The Issue's own day of publication, which lies after its period.</summary>
    public DateOnly? Published { get; init; }

    public IssueStatus Status { get; init; }

    /// <summary>The template that it was made by, where it is not the monthly briefing.</summary>
    public string? Template { get; init; }

    /// <summary>In a file: the revision that it was made from. The store itself keeps none.</summary>
    public int? FromRevision { get; init; }

    public IReadOnlyList<Person> Authors { get; init; } = [];

    public IReadOnlyList<Person> Staff { get; init; } = [];

    /// <summary>Name and address of the publisher, a line each.</summary>
    public IReadOnlyList<string> Publisher { get; init; } = [];

    public string? Contact { get; init; }

    public string? About { get; init; }

    public IReadOnlyList<TopStory> TopStories { get; init; } = [];

    public IReadOnlyList<NewsItem> PolicyNews { get; init; } = [];

    public IReadOnlyList<NewsItem> CorporateNews { get; init; } = [];

    /// <summary>The serial's own fixed words.</summary>
    public HouseWording Wording { get; init; } = HouseWording.Default;

    /// <summary>Words that the figure check lets pass, each with a person's reason.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

public enum IssueStatus
{
    Draft,
    InReview,
    Approved,
    Published,
}

/// <summary>An author or a member of the staff, with the role that is printed behind the name.</summary>
public sealed record Person(string Name, string? Role);

/// <summary>
/// A policy entry (about one policy, which it names) or a topic entry (no policy of its own, or several).
/// </summary>
public sealed record TopStory
{
    public required string Headline { get; init; }

    public IReadOnlyList<PolicyReference> Policies { get; init; } = [];

    public AtAGlance AtAGlance { get; init; } = new();

    public IReadOnlyList<Passage> Comment { get; init; } = [];

    /// <summary>Why the entry stands among the top stories, for the editors: it is never printed.</summary>
    public string? Why { get; init; }

    public bool IsTopic => Policies.Count != 1;
}

/// <summary>The policy that an entry is about, as its head prints it.</summary>
public sealed record PolicyReference
{
    public required string NameEnglish { get; init; }

    public string? NameChinese { get; init; }

    public SourceLink? Link { get; init; }

    public string? IssuingBody { get; init; }

    public DateOnly? Date { get; init; }

    public Provenance Provenance { get; init; } = Provenance.Official;
}

/// <summary>Where the knowledge of a policy comes from.</summary>
public enum Provenance
{
    Official,
    Leaked,
    Press,
}

/// <summary>A lead, bullets, closing prose.</summary>
public sealed record AtAGlance
{
    public IReadOnlyList<Passage> Lead { get; init; } = [];

    public IReadOnlyList<Bullet> Bullets { get; init; } = [];

    public IReadOnlyList<Passage> Closing { get; init; } = [];

    /// <summary>Drafted from the findings by the machine, and approved by nobody yet.</summary>
    public bool IsMachineDraft { get; init; }
}

/// <summary>A paragraph with the words of the sources that it rests on.</summary>
public sealed record Passage(string Text, IReadOnlyList<Evidence> Evidence)
{
    public Passage(string text) : this(text, []) { }
}

/// <summary>A point of At a glance; the sub-items of a topic entry carry a day.</summary>
public sealed record Bullet(string Text, IReadOnlyList<Evidence> Evidence, DateOnly? Date = null);

/// <summary>A dated line of Worth noting.</summary>
public sealed record NewsItem
{
    public required DateOnly Date { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<SourceLink> Sources { get; init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>
/// A link to a source, labelled as printed: <c>MOST plan (CN)</c>. One whose address is unknown is kept and marked.
/// </summary>
/// <param name="Label">Without the language tag: <c>MOST plan</c>.</param>
/// <param name="Language">CN or EN; null where the label has no tag.</param>
public sealed record SourceLink(string Label, string? Language, string? Url);

/// <summary>The exact words of a held document that a statement rests on.</summary>
public sealed record Evidence(string Document, string Words);

/// <summary>Words of the Issue for which no source is asked, why, and who says so.</summary>
public sealed record Waiver(string Words, string Reason, string? By);
