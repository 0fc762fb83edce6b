using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Composing.Checking;

/// <summary>Something that has a name in both languages: a body, a company, a place, a programme.</summary>
/// <param name="Family">What counts as the same: a general office speaks for its body, an owner for what it owns.</param>
sealed record Named(ClaimKind Kind, string Id, IReadOnlyList<string> English, IReadOnlyList<string> Chinese, string? Family);

/// <summary>The names of the catalog, found in the Issue by their English and in the sources by either language.</summary>
sealed class NameCatalog
{
    readonly NameIndex<Named> english;
    readonly NameIndex<Named> any;

    public NameCatalog(Catalog catalog)
    {
        var all = Bodies(catalog).Concat(Companies(catalog)).Concat(Places(catalog)).Concat(Programmes(catalog)).ToList();
        english = new NameIndex<Named>(all.SelectMany(n => n.English.Select(name => (name, n))));
        any = new NameIndex<Named>(all.SelectMany(n => n.English.Concat(n.Chinese).Select(name => (name, n))));
    }

    public IReadOnlyList<NameHit<Named>> InIssue(string text) => [.. english.FindLongest(text).Where(h => char.IsUpper(text[h.Span.Start]) || h.Name.Any(char.IsUpper) && text.AsSpan(h.Span.Start, h.Span.Length).SequenceEqual(h.Name))];

    public IReadOnlyList<NameHit<Named>> InSource(string text) => any.FindLongest(text);

    static IEnumerable<Named> Bodies(Catalog catalog) => catalog.Bodies.Select(b => new Named(
        ClaimKind.Body, b.Id,
        [.. EnglishOf(b)],
        [.. b.ZhAliases.Prepend(b.Zh)],
        b.Level is "office" or "provincial_office" ? b.Parent : null));

    static IEnumerable<string> EnglishOf(Body body)
    {
        yield return body.En;
        if (body.Acronym is { Length: > 1 } acronym) yield return acronym;
        // "The Ministry of Industry and IT", "the NDRC": only what is a name by itself.
        if (body.En.StartsWith("General Office of the ", StringComparison.Ordinal)) yield return body.En["General Office of the ".Length..] + " General Office";
        if (body.En.StartsWith("State Administration of ", StringComparison.Ordinal)) yield return "State Administration for " + body.En["State Administration of ".Length..];
        if (body.En.StartsWith("State Administration for ", StringComparison.Ordinal)) yield return "State Administration of " + body.En["State Administration for ".Length..];
    }

    static IEnumerable<Named> Companies(Catalog catalog) => catalog.Companies.Select(c => new Named(
        ClaimKind.Company, c.Id, [.. c.EnAliases.Prepend(c.En).Where(n => n.Length > 2)], [.. c.ZhAliases.Prepend(c.Zh)], c.Parent));

    static IEnumerable<Named> Places(Catalog catalog) => catalog.Places.Concat(catalog.PlaceNames.Regions)
        .Where(p => p.En is not ("China" or "Beijing") && p.En.Length > 2)
        .Select(p => new Named(ClaimKind.Place, p.Id, [p.En], [.. p.Names], null));

    // Made in China 2025, Belt and Road: programmes with a name of their own.
    static IEnumerable<Named> Programmes(Catalog catalog) => catalog.Terms
        .Where(t => t.Category == "strategy")
        .Select(t => new Named(ClaimKind.Policy, t.Id, [.. t.EnAliases.Prepend(t.En).Where(IsProper)], [.. t.ZhAliases.Prepend(t.Zh)], null))
        .Where(n => n.English.Count > 0);

    static bool IsProper(string name) => name.Length > 5 && name.Split(' ').Count(w => w.Length > 0 && (char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]))) >= 2;
}
