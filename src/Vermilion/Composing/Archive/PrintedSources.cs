using System.Text.RegularExpressions;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>The sources at the end of a line of news: links, or on paper their labels alone: <c>(MOST plan (CN); Port Daily article (EN))</c>.</summary>
static partial class PrintedSources
{
    public static (string Text, IReadOnlyList<SourceLink> Sources) Split(string text)
    {
        var linked = LinkText.SplitSources(text);
        if (linked.Sources.Count > 0 || Group().Match(text) is not { Success: true } match) return linked;
        return (text[..match.Index].TrimEnd(), [.. match.Groups["source"].Captures.Select(c => SourceOf(c.Value.Trim()))]);
    }

    static SourceLink SourceOf(string printed)
    {
        var at = 0;
        if (LinkText.ReadAt(printed, ref at) is { } link) return link;
        var tag = printed.LastIndexOf('(');
        return new SourceLink(InlineWords.Plain(printed[..tag]), printed[(tag + 1)..^1], null);
    }

    [GeneratedRegex(@"\s\((?:(?<source>[^();\[\]]{2,80}?\s\((?:CN|EN|DE|FR)\)|\[[^\[\]]*\]\([^()\s]*\))(?:;\s*)?)+\)\.?$")]
    private static partial Regex Group();
}
