using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>The title of a page: by the rules, the only first heading, what it tells to social networks, the title of its window.</summary>
static partial class PageTitle
{
    const int MostElements = 300;

    public static IEnumerable<RawMetadata> Find(IDocument page, List<IElement> named, PageRules rules)
    {
        foreach (var element in rules.Title.SelectMany(s => named.Where(e => s.Match(e, null)).Take(1)).Concat(Headings(page)))
        {
            var text = TextCleaner.Clean(BlockWalker.TextOf(element));
            if (text.Length is >= 4 and <= 200) yield return new RawMetadata(MetadataField.Title, text, IsPlaced: true);
        }

        if (page.QuerySelector("title") is { } window0 && ShownIn(Squeeze(SourceMarks.Strip(window0.TextContent)), named) is { } shown)
            yield return new RawMetadata(MetadataField.Title, shown, IsPlaced: true) { Rank = 40 };
        if (page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") is { Length: >= 4 } shared)
            yield return RawMetadata.Unplaced(MetadataField.Title, WithoutSite(shared)) with { Rank = 50 };
        if (page.QuerySelector("title") is { } title && WithoutSite(SourceMarks.Strip(title.TextContent)) is { Length: >= 4 } window && !IsOfError(window))
            yield return RawMetadata.Unplaced(MetadataField.Title, window) with { Rank = 50 };
    }

    /// <summary>某局 通知公告 关于…的通知: the element whose words the title of the window ends or begins with is the title.</summary>
    static MappedText? ShownIn(string window, List<IElement> named)
    {
        if (window.Length < 10) return null;
        foreach (var element in named.Take(MostElements))
        {
            if (element.ChildElementCount > 4 || element.NodeName is "META" or "LINK" or "SCRIPT" or "A" || Visibility.IsHidden(element)) continue;
            var raw = BlockWalker.TextOf(element);
            if (raw.Length is < 10 or > 400) continue;
            var text = TextCleaner.Clean(raw);
            var squeezed = Squeeze(text.ToString());
            if (squeezed.Length is >= 10 and <= 200 && (window.EndsWith(squeezed, StringComparison.Ordinal) || window.StartsWith(squeezed, StringComparison.Ordinal))) return text;
        }

        return null;
    }

    static string Squeeze(string text) => string.Concat(text.Where(c => !CjkCharacters.IsSpace(c)));

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

    [GeneratedRegex(@"\s{0,6}(?<![-–—])[-–—]{1,6}\s{0,6}[^-–—]{0,14}(?:网|网站|政府|人民政府|委员会|信息公开|政务公开|部|局|厅)\s*$")]
    private static partial Regex SiteSuffix();

    [GeneratedRegex(@"^(?:40[0-9]|50[0-9])\b|\bERROR\b|信息内容页|无标题文档", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorTitle();
}
