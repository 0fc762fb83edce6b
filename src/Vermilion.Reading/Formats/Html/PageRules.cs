using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Formats.Html;

/// <summary>The rules of the catalog for one page: those of its site first, then those of any site, which go by structure.</summary>
sealed class PageRules
{
    readonly List<Compiled> sites;
    static readonly CssSelectorParser Selectors = new();

    /// <summary>A site's rules with the selectors parsed; one that is no selector is a mistake of the catalog.</summary>
    sealed record Compiled(SiteRules Rules, IReadOnlyList<ISelector> Body, IReadOnlyList<ISelector> Title, IReadOnlyList<ISelector> Drop,
        IReadOnlyList<(MetadataField Field, ISelector Selector)> Fields);

    /// <summary>What a label stands for; of two labels of a field that a page has, the one that the rules name first counts.</summary>
    public sealed record Label(MetadataField Field, int Rank);

    PageRules(List<Compiled> sites)
    {
        this.sites = sites;
        Labels = [];
        foreach (var (field, labels) in sites.SelectMany(s => s.Rules.Labels))
            for (var i = 0; i < labels.Count; i++)
                Labels.TryAdd(labels[i], new Label(field, labels[i].StartsWith("联合", StringComparison.Ordinal) ? MetadataChoice.More : i));
    }

    public PageRules(Catalog catalog) : this([.. catalog.Sites.Select(Compile)])
    {
    }

    public Dictionary<string, Label> Labels { get; }

    /// <summary>Rules with hosts count for those hosts alone; rules without hosts for every page.</summary>
    public PageRules For(string? url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : "";
        return new PageRules([.. sites.Where(s => s.Rules.Covers(host)), .. sites.Where(s => s.Rules.Hosts.Count == 0)]);
    }

    public IEnumerable<ISelector> Body => sites.SelectMany(s => s.Body);
    public IEnumerable<ISelector> Title => sites.SelectMany(s => s.Title);
    public IEnumerable<ISelector> Drop => sites.SelectMany(s => s.Drop);
    public IEnumerable<(MetadataField Field, ISelector Selector)> Fields => sites.SelectMany(s => s.Fields);
    public IEnumerable<(MetadataField Field, string Name)> Meta => sites.SelectMany(s => s.Rules.Meta.SelectMany(m => m.Value.Select(n => (m.Key, n))));

    /// <summary>The elements that a rule can mean: those with a name (id, class, itemprop) and headings. Gone through once a page.</summary>
    public static List<IElement> Named(IDocument page) =>
        [.. page.All.Where(e => e.HasAttribute("id") || e.HasAttribute("class") || e.HasAttribute("itemprop") || e.NodeName is ['H', >= '1' and <= '6'])
            .Take(ReadingLimits.NamedElements)];

    static Compiled Compile(SiteRules rules) => new(
        rules,
        Parse(rules, rules.Body),
        Parse(rules, rules.Title),
        Parse(rules, rules.Drop),
        [.. rules.Fields.SelectMany(f => Parse(rules, f.Value).Select(s => (f.Key, s)))]);

    static List<ISelector> Parse(SiteRules rules, IReadOnlyList<string> texts) =>
        [.. texts.Select(t => Selectors.ParseSelector(t) ?? throw new CatalogException($"catalog/sites: '{t}' of site '{rules.Id}' is no CSS selector"))];
}
