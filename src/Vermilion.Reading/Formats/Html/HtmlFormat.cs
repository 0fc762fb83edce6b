using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Formats.Html;

/// <summary>A page into blocks and metadata: the document on it, without what stands around it.</summary>
sealed class HtmlFormat(Catalog catalog)
{
    readonly PageRules allRules = new(catalog);

    public RawDocument Read(string source, string? url)
    {
        var scanner = new MarkupScanner(source);
        using var page = new HtmlParser().ParseDocument(scanner.Mark());
        if (page.Body is null) return new RawDocument { Warnings = scanner.Warnings };
        var canonical = Canonical(page);
        var rules = allRules.For(url ?? canonical);
        var named = PageRules.Named(page);
        var body = BodyFinder.Find(page.Body, named, rules);
        var labels = LabelTables.Find(page.Body, body, rules.Labels);
        var dropped = Dropped(body, named, rules);
        dropped.UnionWith(labels.Containers);
        var blocks = BlockWalker.Walk(body, dropped);
        var around = BlockWalker.Walk(page.Body, new HashSet<IElement>(dropped) { body });
        var byline = Byline.Find(around, blocks);
        var chosen = MetadataChoice.Choose(
        [
            .. labels.Fields, .. SelectedValues.Find(named, rules), .. MetaTags.Find(page, rules), .. byline.Fields, .. PageTitle.Find(page, named, rules),
        ]);
        return new RawDocument
        {
            Blocks = PageChrome.Strip(byline.Body),
            Metadata = chosen,
            Attachments = Attachments.Find(body, page.Body),
            CanonicalUrl = canonical,
            Warnings = scanner.Warnings,
        };
    }

    static HashSet<IElement> Dropped(IElement body, List<IElement> named, PageRules rules)
    {
        var selectors = rules.Drop.ToList();
        return [.. named.Where(e => e != body && selectors.Exists(s => s.Match(e, null)))];
    }

    static string? Canonical(IDocument page)
    {
        var href = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? page.QuerySelector("meta[property='og:url']")?.GetAttribute("content")
            ?? page.QuerySelector("meta[name=Url], meta[name=url]")?.GetAttribute("content");
        return Uri.TryCreate(href?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }
}
