using System.Text.RegularExpressions;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Reading.Text;

namespace Vermilion.Linking.Stories;

/// <summary>Draws from a document and its reading what linking weighs it by.</summary>
public sealed partial class StoryReader
{
    // A report says who, where and how much in its first lines.
    const int LeadLength = 450;
    const int StemLength = 1500;
    const int MostNumbers = 96;
    const int MostWorks = 12;
    const int MostEvents = 8;

    static readonly string[] Unspeaking = ["action", "grammar", "modifier", "measure"];

    readonly NameIndex<Company> companies;
    readonly NameIndex<Company> associations;
    readonly NameIndex<Body> bodies;
    readonly NameIndex<Term> terms;
    readonly Catalog catalog;
    readonly HeadlineWords headlines;
    readonly PolicySubject subjects;

    public StoryReader(Catalog catalog)
    {
        this.catalog = catalog;
        terms = new(catalog.Terms.Where(t => !Unspeaking.Contains(t.Category)).SelectMany(t => NamesOf(t).Where(n => n.Length > 1 && !catalog.AmbiguousAliases.Contains(n)).Distinct().Select(n => (n, t))));
        companies = new(catalog.Companies.SelectMany(c => c.Names.Select(n => (n, c))));
        associations = new(catalog.Companies.Where(c => c.Kind == "association").SelectMany(c => c.Names.Select(n => (n, c))));
        bodies = new(catalog.Bodies.SelectMany(b => new[] { b.Zh, b.En }.Concat(b.Acronym is { Length: > 2 } a ? [a] : []).Select(n => (n, b))));
        headlines = new(catalog.Headlines);
        subjects = new(catalog.Headlines);
    }

    public StoryFacts Read(Document document, ReadResult reading)
    {
        var title = document.Title;
        var isHeld = !reading.Warnings.Any(w => w.StartsWith("no-text", StringComparison.Ordinal));
        var body = isHeld ? CopyText.Body(reading.Text, title) : "";
        var letters = CopyText.Letters(body);
        var (signature, shingles) = MinHash.Of(letters);
        var language = document.Language ?? LanguageOf(title);
        var facts = new StoryFacts
        {
            Id = document.Id,
            Day = document.Published?.DayNumber ?? 0,
            NamedDay = document.Published is null && isHeld && document.Status is "news" or "other" ? DayIn(reading.Text)?.DayNumber ?? 0 : 0,
            Language = language,
            Status = document.Status,
            IsOfficial = IsOfficial(document, reading),
            Title = title,
            Length = letters.Length,
            Shingles = shingles,
            TextHash = StableHash.Of(letters),
            TitleHash = StableHash.Of(CopyText.Title(title)),
            Numbers = NumbersIn(letters),
            Sentences = CopyText.Sentences(body),
            DocumentNumber = document.DocumentNumber,
            Words = language == "en" ? headlines.Of(title) : [],
            Actors = language == "en" ? headlines.Actors(title) : [],
            Signature = signature,
        };
        facts = WithWorks(facts, document, reading);
        if (language != "en" && (facts.Status != "news" || !isHeld)) facts = subjects.Add(facts, facts.IsOfficial || facts.IsText ? reading.Title?.Core : null);
        return WithEvent(facts, reading, title + "\n" + reading.Text[..Math.Min(reading.Text.Length, LeadLength)]);
    }

    StoryFacts WithWorks(StoryFacts facts, Document document, ReadResult reading)
    {
        var core = facts.IsText ? WorkOf(reading.Title?.Core) : null;
        // A reply approves what another body then issues: it is about the work.
        var isReply = document.CarrierType == "reply";
        var about = AboutOf(facts, document, reading).Concat(isReply && core is not null ? [core] : []);
        var own = isReply ? null : core;
        return facts with { Work = own, MentionsWork = IsPress(facts, reading) && reading.Citations.Any(c => c.Title is not null), About = [.. about.Where(w => w != own).Distinct().Take(MostWorks)] };
    }

    StoryFacts WithEvent(StoryFacts facts, ReadResult reading, string lead)
    {
        var titled = Names(companies, facts.Title, c => c.Id);
        var parties = reading.Events.SelectMany(e => e.Parties).SelectMany(p => CompanyIds(p.Name));
        return facts with
        {
            TitleCompanies = titled,
            Companies = [.. titled.Concat(parties).Distinct()],
            TitleTerms = TermsOf(facts.Title),
            Issuers = facts.IsOfficial ? [.. reading.Issuers.Select(i => i.Body).OfType<string>().SelectMany(WithParents).Distinct()] : [],
            Stems = facts is { IsEnglish: true, IsOfficial: false, Length: > 0 } ? headlines.Stems(facts.Title + "\n" + reading.Text[..Math.Min(reading.Text.Length, StemLength)]) : [],
            // A chamber that asks its members speaks as a body does.
            Bodies = [.. Names(bodies, lead, b => b.Id).Concat(Names(associations, lead, c => c.Id)).Distinct()],
            Places = [.. reading.Places.Where(p => p.Span.Start < LeadLength).Select(p => p.Place).Distinct()],
            Figures = LeadFigures.Of(lead),
            Events = [.. reading.Events.Select(EventOf).Take(MostEvents)],
        };
    }

    // Plural terms of the termbase stand in the singular before another noun: satellite plant.
    static IEnumerable<string> NamesOf(Term term) => [term.Zh, .. term.ZhAliases, term.En, .. term.EnAliases, term.En.EndsWith('s') ? term.En[..^1] : term.En];

    /// <summary>The day of a report that bears none: the only one that its first lines name in full.</summary>
    static DateOnly? DayIn(string text)
    {
        var days = NamedDays.In(text).Take(2).ToList();
        return days is [var day] ? day : null;
    }

    /// <summary>What a title is about: terms within longer ones too, but no kind of document.</summary>
    List<string> TermsOf(string title) =>
        [.. terms.FindAll(title).Select(h => h.Owners[0]).Where(t => (t.Zh.Length > 2 || t.Category != "phrase") && !KindOfDocument.IsMatch(t.Zh)).Select(t => t.Id).Distinct()];

    IEnumerable<string> WithParents(string id) => catalog.BodyById(id)?.Parent is { } parent ? [id, parent] : [id];

    static string? LanguageOf(string title) => title.Length == 0 ? null : title.Any(ChineseText.IsHan) ? "zh" : "en";

    /// <summary>Issued by a body: it has a number or an issuer, and is a text of its own or tells of one.</summary>
    static bool IsOfficial(Document document, ReadResult reading) => document.Status switch
    {
        "final" or "draft" or "call" => document.DocumentNumber is not null || reading.Issuers.Count > 0,
        "interpretation" => reading.Issuers.Count > 0 || reading.Citations.Any(c => c.Role == "interprets"),
        _ => false,
    };

    // The press and the page itself differ in 的.
    static string? WorkOf(string? title) =>
        title is { Length: > 0 } core ? WorkKey.Of(PolicyTitles.WithoutIssuers(core))?.Replace("的", "", StringComparison.Ordinal) : null;

    // An official text implements and cites many others and is about none of them; the press reports on what it says was issued.
    static IEnumerable<string> AboutOf(StoryFacts facts, Document document, ReadResult reading)
    {
        var isPress = IsPress(facts, reading);
        foreach (var citation in reading.Citations)
        {
            if (citation.Title is not { Length: > 0 } cited || WorkOf(cited) is not { } work) continue;
            var isNews = isPress && IssuedNews.Tells(reading.Text, citation.Span, document.Published?.Year);
            if (citation.Role is "interprets" or "draftOf" or "forwards" or "approves" || isNews || facts.Title.Contains($"《{cited}", StringComparison.Ordinal)) yield return work;
        }

        foreach (Match quoted in Quoted.Matches(facts.Title))
            if (WorkOf(quoted.Groups[1].Value) is { } work) yield return work;
    }

    static bool IsPress(StoryFacts facts, ReadResult reading) =>
        !facts.IsOfficial && !facts.IsText && reading.Events.Count == 0 && reading.Citations.Count(c => c.Title is not null) <= 2;

    IEnumerable<string> CompanyIds(string name) =>
        Names(companies, name, c => c.Id) is { Count: > 0 } known ? known : [MatchFolding.Key(name)];

    static IReadOnlyList<string> Names<T>(NameIndex<T> index, string text, Func<T, string> id) =>
        [.. index.FindLongest(text).Select(h => id(h.Owners[0])).Distinct()];

    EventFacts EventOf(EventFinding found) => new(found.Type, found.Status, found.Amount, found.Currency, found.Capacity?.Value, found.Capacity?.Unit, [.. found.Parties.Where(p => p.Role is not ("host" or "authority")).SelectMany(p => CompanyIds(p.Name)).Distinct()]);

    /// <summary>Each number with the letter behind it, in the text of the signature.</summary>
    internal static List<int> NumbersIn(string letters)
    {
        var found = new SortedSet<int>();
        foreach (var match in Digits.EnumerateMatches(letters)) found.Add((int)StableHash.Of(letters.AsSpan(match.Index, match.Length)));
        return [.. found.Take(MostNumbers)];
    }

    [GeneratedRegex("(?:意见|指南|规划|纲要|方案|通知|办法|条例|计划|规定|措施|批复|公告|目录|细则|标准)$")]
    static partial Regex KindOfDocument { get; }

    [GeneratedRegex(@"\d+\D?")]
    static partial Regex Digits { get; }

    [GeneratedRegex("《([^《》]{4,80})")]
    static partial Regex Quoted { get; }
}
