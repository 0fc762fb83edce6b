using Vermilion.Composing.Checking;
using Vermilion.Model;

namespace Vermilion.Publishing;

/// <summary>Lays an Issue out as the document that the outputs print.</summary>
public sealed class BriefingLayout
{
    readonly Issue issue;
    readonly NoteNumbering notes;

    BriefingLayout(Issue issue, IReadOnlyDictionary<string, SourceLabel> sources)
    {
        this.issue = issue;
        notes = new NoteNumbering(sources);
    }

    /// <param name="sources">What is known of the documents that are quoted, by their ids.</param>
    public static BriefingDocument Lay(Issue issue, bool draft = false, IReadOnlyDictionary<string, SourceLabel>? sources = null) =>
        new BriefingLayout(issue, sources ?? new Dictionary<string, SourceLabel>()).Lay(draft);

    /// <summary>The same with what the figure check found behind its words.</summary>
    public static BriefingDocument Lay(Issue issue, bool draft, IReadOnlyDictionary<string, SourceLabel> sources, CheckReport report) =>
        CheckNotes.Annotate(Lay(issue, draft, sources), report, sources);

    BriefingDocument Lay(bool draft)
    {
        var entries = issue.TopStories.Select((story, index) => LayEntry(story, index + 1)).ToList();
        var news = new[]
        {
            LayNews("policy-news", issue.Wording.PolicyNews, issue.PolicyNews),
            LayNews("corporate-news", issue.Wording.CorporateNews, issue.CorporateNews),
        };
        var document = new BriefingDocument
        {
            Title = InlineText.Clean(issue.Title),
            Wording = issue.Wording,
            Period = issue.Period.ToString(),
            PeriodName = Printed.Month(issue.Period),
            PeriodLine = issue.Wording.DateLine is { Length: > 0 } line ? InlineText.Clean(line) : Printed.PeriodLine(issue.Period),
            Published = issue.Published,
            IsDraft = draft,
            About = Read(issue.About),
            Entries = entries,
            News = news.Where(group => group.Lines.Count > 0).ToList(),
            Notes = notes.Groups,
            Authors = issue.Authors.Select(Credit).ToList(),
            Staff = issue.Staff.Select(Credit).ToList(),
            Publisher = issue.Publisher.Select(InlineText.Clean).Where(line => line.Length > 0).ToList(),
            Contact = issue.Contact is { Length: > 0 } contact ? InlineText.Clean(contact) : null,
        };
        return document with { AddressLegend = HasUnknownAddress(document) ? Printed.AddressLegend(issue.Wording.UnknownAddress) : "" };
    }

    Entry LayEntry(TopStory story, int number)
    {
        var headline = Read(story.Headline);
        notes.Begin([new Run($"{number} "), .. headline.Where(r => r.Kind == RunKind.Text).Select(r => r with { Link = null })]);
        return new Entry
        {
            Number = number,
            Id = $"story-{number}",
            Headline = headline,
            Policies = story.Policies.Select(Fields).ToList(),
            AtAGlance = LayGlance(story.AtAGlance),
            Comment = story.Comment.Select(p => Lay(p, machine: false)).ToList(),
        };
    }

    IReadOnlyList<Field> Fields(PolicyReference policy)
    {
        var wording = issue.Wording;
        var name = new List<Run>(Read(policy.NameEnglish));
        var fields = new List<Field> { new(wording.PolicyName, name, FieldKind.PolicyName) };
        if (policy.NameChinese is { Length: > 0 } chinese) Add(wording.ChineseName, InlineText.Literal(chinese), InlineText.Literal(chinese));
        if (policy.Link is { } link) Add(wording.Link, SourceRuns(link), Link(link));
        if (policy.IssuingBody is { Length: > 0 } body) fields.Add(new(wording.IssuingBody, Read(body)));
        if (policy.Date is { } date) fields.Add(new(wording.Date, InlineText.Literal(Printed.Day(date))));
        if (policy.Provenance != Provenance.Official)
            fields.Add(new("Provenance", InlineText.Literal(Printed.Provenance(policy.Provenance)), FieldKind.Provenance));
        return fields;

        void Add(string label, IReadOnlyList<Run> value, IReadOnlyList<Run> behindTheName)
        {
            if (label.Length > 0) fields.Add(new(label, value));
            else name.AddRange([new Run(" ("), .. behindTheName, new Run(")")]);
        }
    }

    /// <summary>The bare label "Link" tells a reader of paper nothing: the address itself is printed in its place.</summary>
    IReadOnlyList<Run> SourceRuns(SourceLink link)
    {
        var bare = string.Equals(link.Label, "Link", StringComparison.OrdinalIgnoreCase) && link.Language is null;
        if (!bare) return Link(link);
        var runs = InlineText.Link(link.Label, link.Url);
        return runs is [{ Link.Address: { } address } run] ? [run with { Text = Shown(address) }] : InlineText.Literal("Address not known");
    }

    static string Shown(string address)
    {
        var shown = address.AsSpan();
        foreach (var scheme in new[] { "https://", "http://" })
            if (shown.StartsWith(scheme, StringComparison.Ordinal)) shown = shown[scheme.Length..];
        return shown.TrimEnd('/').ToString();
    }

    IReadOnlyList<Run> Link(SourceLink link) => Marked(InlineText.Link(LabelOf(link), link.Url));

    IReadOnlyList<Run> Read(string? markdown) => Marked(InlineText.Read(markdown));

    /// <summary>With the house's own mark behind an address that is not known; an empty one marks none.</summary>
    IReadOnlyList<Run> Marked(IReadOnlyList<Run> runs)
    {
        var mark = issue.Wording.UnknownAddress;
        if (mark == HouseWording.Default.UnknownAddress) return runs;
        return [.. runs.Where(r => r.Kind != RunKind.UnknownAddress || mark.Length > 0).Select(r => r.Kind == RunKind.UnknownAddress ? r with { Text = mark } : r)];
    }

    static string LabelOf(SourceLink link) => link.Language is { } language ? $"{link.Label} ({language})" : link.Label;

    Glance? LayGlance(AtAGlance glance)
    {
        if (glance.Lead.Count + glance.Bullets.Count + glance.Closing.Count == 0) return null;
        var machine = glance.IsMachineDraft;
        return new Glance
        {
            IsMachineDraft = machine,
            Lead = glance.Lead.Select(p => Lay(p, machine)).ToList(),
            Bullets = glance.Bullets.Select(b => Lay(b, machine)).ToList(),
            Closing = glance.Closing.Select(p => Lay(p, machine)).ToList(),
        };
    }

    Statement Lay(Passage passage, bool machine) => Lay(Read(passage.Text), passage.Evidence, machine);

    Statement Lay(Bullet bullet, bool machine) =>
        Lay(Read(bullet.Text), bullet.Evidence, machine) with { Day = bullet.Date is { } date ? Label(date) : null };

    DatedLabel Label(DateOnly date) => new(date, Printed.DayLabel(date, issue.Period));

    /// <summary>
    /// A reader checks a machine draft against the Chinese at once: it stands under the text. What a person approved
    /// carries note numbers.
    /// </summary>
    Statement Lay(IReadOnlyList<Run> text, IReadOnlyList<Evidence> evidence, bool machine)
    {
        var shown = machine ? evidence.FirstOrDefault(e => ChineseRuns.HasChinese(e.Words)) : null;
        var references = notes.Add(evidence.Where(e => !ReferenceEquals(e, shown)));
        return new Statement([.. text, .. references], shown is null ? null : InlineText.Literal(shown.Words));
    }

    NewsGroup LayNews(string id, string title, IReadOnlyList<NewsItem> items)
    {
        notes.Begin(InlineText.Literal(title));
        return new NewsGroup(id, title, items.Select(LayNewsItem).ToList());
    }

    Statement LayNewsItem(NewsItem item)
    {
        var text = new List<Run>(Read(item.Text));
        if (item.Sources.Count > 0)
        {
            text.Add(new Run(" ("));
            for (var i = 0; i < item.Sources.Count; i++)
            {
                if (i > 0) text.Add(new Run("; "));
                text.AddRange(Link(item.Sources[i]));
            }
            text.Add(new Run(")"));
        }
        return Lay(text, item.Evidence, machine: false) with { Day = Label(item.Date) };
    }

    static Credit Credit(Person person) =>
        new(InlineText.Clean(person.Name), person.Role is { Length: > 0 } role ? InlineText.Clean(role) : null);

    static bool HasUnknownAddress(BriefingDocument document) => document.AllRuns().Any(r => r.Kind == RunKind.UnknownAddress);
}
