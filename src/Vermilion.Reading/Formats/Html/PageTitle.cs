using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>The title of a page: by the rules, the only first heading, what it tells to social networks, the title of its window.</summary>
static partial class PageTitle
{
    public static IEnumerable<RawMetadata> Find(IDocument page, List<IElement> named, PageRules rules)
    {
        foreach (var element in rules.Title.SelectMany(s => named.Where(e => s.Match(e, null)).Take(1)).Concat(Headings(page)))
        {
            var text = TextCleaner.Clean(BlockWalker.TextOf(element));
            if (text.Length is >= 4 and <= 200) yield return new RawMetadata(MetadataField.Title, text, IsPlaced: true);
        }

        if (page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") is { Length: >= 4 } shared)
            yield return RawMetadata.Unplaced(MetadataField.Title, WithoutSite(shared));
        if (page.QuerySelector("title") is { } title && WithoutSite(SourceMarks.Strip(title.TextContent)) is { Length: >= 4 } window && !IsOfError(window))
            yield return RawMetadata.Unplaced(MetadataField.Title, window);
    }

    static List<IElement> Headings(IDocument page)
    {
        var headings = page.QuerySelectorAll("h1").Where(h => h.TextContent.Trim().Length > 0).ToList();
        return headings.Count == 1 ? headings : [];
    }

    /// <summary>"…的通知_国务院文件_中国政府网": what follows the first bar is the site's.</summary>
    internal static string WithoutSite(string title)
    {
        var cut = title.AsSpan().IndexOfAny("_|");
        if (cut >= 4) title = title[..cut];
        return SiteSuffix().Replace(title, "").Trim();
    }

    static bool IsOfError(string title) => ErrorTitle().IsMatch(title);

    [GeneratedRegex(@"\s*[-–—]+\s*[^-–—]{0,14}(?:网|网站|政府|人民政府|委员会|信息公开|政务公开|部|局|厅)\s*$")]
    private static partial Regex SiteSuffix();

    [GeneratedRegex(@"^(?:40[0-9]|50[0-9])\b|\bERROR\b|信息内容页|无标题文档", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorTitle();
}
