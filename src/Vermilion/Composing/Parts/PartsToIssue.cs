using System.Globalization;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Parts;

/// <summary>Why a field cannot be used, and which it is.</summary>
public sealed record PartProblem(string Part, string Field, string Message);

/// <summary>A tree of parts back as an Issue; what cannot be read is said of its field, and nothing is dropped.</summary>
public sealed class PartsToIssue
{
    readonly List<PartProblem> problems = [];
    readonly ReportingPeriod period;

    PartsToIssue(ReportingPeriod period) => this.period = period;

    /// <param name="keeping">The Issue whose briefing, period and status stay as they are.</param>
    public static (Issue Issue, IReadOnlyList<PartProblem> Problems) Convert(Part root, Issue keeping)
    {
        var conversion = new PartsToIssue(keeping.Period);
        return (conversion.ReadIssue(root, keeping), conversion.problems);
    }

    Issue ReadIssue(Part root, Issue keeping) => keeping with
    {
        Title = Required(root, "title", "the title of the serial"),
        Template = Optional(root["template"]),
        Published = Date(root, "published"),
        Contact = Optional(root["contact"]),
        About = Optional(Escapes.OneLine(root["about"])),
        Publisher = Lines(root["publisher"]),
        Wording = ReadWording(root),
        Authors = [.. root.List(PartKind.Authors).Select(ReadPerson)],
        Staff = [.. root.List(PartKind.Staff).Select(ReadPerson)],
        Waivers = [.. root.List(PartKind.Waivers).Select(w => new Waiver(Required(w, "words", "the words"), Required(w, "reason", "the reason"), Optional(w["by"])))],
        TopStories = [.. root.List(PartKind.Stories).Select(ReadStory)],
        PolicyNews = [.. root.List(PartKind.PolicyNews).Select(ReadNews)],
        CorporateNews = [.. root.List(PartKind.CorporateNews).Select(ReadNews)],
    };

    HouseWording ReadWording(Part root)
    {
        var wording = HouseWording.Default;
        foreach (var line in Lines(root["wording"]))
        {
            var (name, word) = line.Split(':', 2) is [var n, var w] ? (n.Trim(), w.Trim()) : (line, "");
            if (line.Contains(':', StringComparison.Ordinal) && wording.With(name, word) is { } changed) wording = changed;
            else problems.Add(new PartProblem(root.Id, "wording", $"'{IssueReader.Shorten(line)}' is no word of the house; write topStories: Our top three; the words are {string.Join(", ", HouseWording.Names)}"));
        }

        return wording;
    }

    Person ReadPerson(Part part) => new(Required(part, "name", "the name"), Optional(part["role"]));

    TopStory ReadStory(Part part) => new()
    {
        Headline = Required(part, "headline", "the headline"),
        Why = Optional(Escapes.OneLine(part["why"])),
        Policies = [.. part.List(PartKind.Policies).Select(ReadPolicy)],
        AtAGlance = new AtAGlance
        {
            IsMachineDraft = part["machine"].Length > 0,
            Lead = Passages(part, PartKind.Lead),
            Bullets = [.. part.List(PartKind.Bullets).Select(b => new Bullet(Required(b, "text", "the text"), ReadEvidence(b), Date(b, "date")))],
            Closing = Passages(part, PartKind.Closing),
        },
        Comment = Passages(part, PartKind.Comment),
    };

    List<Passage> Passages(Part part, string list) => [.. part.List(list).Select(p => new Passage(Required(p, "text", "the text"), ReadEvidence(p)))];

    PolicyReference ReadPolicy(Part part) => new()
    {
        NameEnglish = Required(part, "name", "the name of the policy"),
        NameChinese = Optional(Escapes.OneLine(part["chinese"])),
        Link = part["label"].Length + part["url"].Length == 0 ? null : new SourceLink(part["label"].Length == 0 ? "Link" : part["label"], Optional(part["language"]), Optional(part["url"])),
        IssuingBody = Optional(Escapes.OneLine(part["body"])),
        Date = Date(part, "date"),
        Provenance = Enum.TryParse<Provenance>(part["provenance"], ignoreCase: true, out var provenance) && Enum.IsDefined(provenance) ? provenance : Provenance.Official,
    };

    NewsItem ReadNews(Part part)
    {
        if (part["date"].Length == 0) problems.Add(new PartProblem(part.Id, "date", "a line begins with its day; choose one"));
        return new NewsItem { Date = Date(part, "date") ?? period.First, Text = Required(part, "text", "the text"), Sources = Sources(part), Evidence = ReadEvidence(part) };
    }

    List<SourceLink> Sources(Part part)
    {
        var sources = new List<SourceLink>();
        foreach (var line in Lines(part["sources"]))
        {
            var at = 0;
            if (LinkText.ReadAt(line, ref at) is { } link && at == line.Length) sources.Add(link);
            else if (Uri.TryCreate(line, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") sources.Add(new SourceLink(address.Host, null, line));
            else problems.Add(new PartProblem(part.Id, "sources", $"'{IssueReader.Shorten(line)}' is no link; write [MOST plan (CN)](http://…), one on each line"));
        }

        return sources;
    }

    List<Evidence> ReadEvidence(Part part)
    {
        var found = new List<Evidence>();
        foreach (var line in Lines(part["evidence"]))
        {
            if (EvidenceText.ReadItems(line) is { } items) found.AddRange(items);
            else problems.Add(new PartProblem(part.Id, "evidence", $"'{IssueReader.Shorten(line)}' cannot be read; write DOCUMENT \"words\", one on each line"));
        }

        return found;
    }

    string Required(Part part, string field, string what)
    {
        var text = Escapes.OneLine(part[field]);
        if (text.Length == 0) problems.Add(new PartProblem(part.Id, field, $"{what} is missing; write it, or delete the {part.Kind}"));
        return text;
    }

    DateOnly? Date(Part part, string field)
    {
        if (part[field].Trim() is not { Length: > 0 } text) return null;
        var day = WrittenDates.Parse(text, period);
        if (day is null) problems.Add(new PartProblem(part.Id, field, string.Create(CultureInfo.InvariantCulture, $"'{text}' is no day; write it like {period.First:yyyy-MM-dd}")));
        return day;
    }

    static string? Optional(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static List<string> Lines(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
