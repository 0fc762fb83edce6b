using System.Globalization;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.English;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>The template English of a draft. What has no English yet says so; nothing is made up.</summary>
sealed class Wording(Catalog catalog)
{
    public const string NoEnglishTitle = "(no English title yet)";

    readonly EnglishRenderer english = new(catalog);

    public EnglishRenderer English => english;

    public string? Title(Candidate candidate) => candidate.Reading.Title is { Core.Length: > 0 } title ? english.Title(title.Core) : null;

    /// <summary>The type in English and the rest in Chinese, where the termbase does not cover the title.</summary>
    public string? PartialTitle(Candidate candidate) =>
        candidate.Document.Language != "en" && candidate.Reading.Title is { Core.Length: > 0 } title ? english.PartialTitle(title.Core) : null;

    /// <summary>The issuers as the head of an entry prints them: acronyms where there are such.</summary>
    public string? IssuingBody(Candidate candidate) => Join([.. Names(candidate, Short)]);

    /// <summary>The issuers in running text, with "the".</summary>
    public string Issuers(Candidate candidate)
    {
        var names = Names(candidate, InText).ToList();
        // More than three make a sentence that nobody reads; the head of the entry has them all.
        return names.Count switch
        {
            0 => "the issuing body",
            > 3 => $"{names[0]} and {names.Count - 1} other bodies",
            _ => Join(names)!,
        };
    }

    string InText(Body body) => "the " + (body.Level is "state_council" or "office" ? body.En : english.BodyName(body.Id) ?? body.En);

    static string Short(Body body) => body.ShortEnglish;

    IEnumerable<string> Names(Candidate candidate, Func<Body, string> name) =>
        candidate.Reading.Issuers.Select(i => i.Body is not null && catalog.BodyById(i.Body) is { } body ? name(body) : i.Text).Distinct();

    public static string? Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
    };

    public static string Day(DateOnly date) => date.ToString("MMMM d", CultureInfo.InvariantCulture);

    public string TypeName(Candidate candidate) => candidate.Genre.Length == 0 ? "a document" : WithArticle(english.TypeName(candidate.Genre).ToLowerInvariant());

    static string WithArticle(string noun) => noun.Length == 0 || noun.EndsWith('s') ? noun : "aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " + noun : "a " + noun;

    /// <summary>The policy's name in English, else in Chinese with 《》.</summary>
    public string Named(Candidate candidate) => Title(candidate) is { } title ? $"\"{Literal(title)}\"" : $"《{Literal(ChineseName(candidate) ?? candidate.Document.Title)}》";

    public static string? ChineseName(Candidate candidate) =>
        candidate.Document.Language == "en" ? null : candidate.Reading.Title?.Core is { Length: > 0 } core ? core : candidate.Document.Title is { Length: > 0 } title ? title : null;

    /// <summary>A text of a source within Markdown: its marks are letters, not emphasis.</summary>
    public static string Literal(string text)
    {
        var line = Escapes.OneLine(text);
        foreach (var mark in new[] { "\\", "*", "_", "[", "]", "`" }) line = line.Replace(mark, "\\" + mark, StringComparison.Ordinal);
        return line;
    }

    /// <summary>"MIIT notice (CN)", "Reuters article (EN)".</summary>
    public SourceLink Source(Candidate candidate)
    {
        var document = candidate.Document;
        var language = document.Language == "en" ? "EN" : document.Language == "zh" || document.Language is null ? "CN" : document.Language.ToUpperInvariant();
        var url = string.IsNullOrWhiteSpace(document.Url) ? null : document.Url;
        if (!candidate.IsOfficial) return new SourceLink(Article(Outlet(document)), language, url);
        if (candidate is { Stage: "interpretation", Reading.Issuers.Count: 0 }) return new SourceLink("Official interpretation", language, url);
        var issuer = Names(candidate, Short).FirstOrDefault() ?? "Official";
        var type = candidate.Stage is "interpretation" ? "interpretation" : candidate.Stage == "draft" ? "draft"
            : english.TypeName(document.CarrierType ?? document.Genre ?? "document").ToLowerInvariant();
        return new SourceLink($"{issuer} {type}", language, url);
    }

    /// <summary>The English name of the outlet that the page gives, else that of its host; never the name of a collection.</summary>
    string Outlet(Document document)
    {
        var outlets = catalog.OutletIndex;
        if ((outlets.ByName(document.Source) ?? outlets.ByHost(document.Url)) is { } known) return known.En;
        if (document.Source is { Length: > 0 } source && !IsCollection(source, document))
        {
            var name = OutletIndex.WithoutBracket(source);
            return catalog.Companies.FirstOrDefault(c => c.Names.Contains(name, StringComparer.OrdinalIgnoreCase))?.En ?? name;
        }

        return Uri.TryCreate(document.Url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.Ordinal) : "News";
    }

    // A brief or a report is not called an article of itself.
    static string Article(string outlet) => outlet.EndsWith("brief", StringComparison.Ordinal) || outlet.EndsWith("report", StringComparison.Ordinal) ? outlet : outlet + " article";

    static bool IsCollection(string source, Document document) =>
        document.Id.StartsWith(source + "/", StringComparison.Ordinal) || source.Contains('/', StringComparison.Ordinal) || source.Contains(':', StringComparison.Ordinal);
}
