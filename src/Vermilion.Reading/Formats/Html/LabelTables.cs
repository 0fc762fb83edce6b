using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>
/// Values that stand beside their labels (发文机关, 成文日期 …): in cells of a table, in pairs of a definition list, in a list,
/// after a colon. Goes by structure, so that a page from an unknown place is read alike.
/// </summary>
static class LabelTables
{
    const int LongestValue = 200;

    /// <summary>Inside the text so many labels in one table make it the page's own table of metadata, and not the document's.</summary>
    const int LabelsOfATable = 3;

    public sealed record Found(IReadOnlyList<RawMetadata> Fields, IReadOnlySet<IElement> Containers);

    /// <summary>A label and its value. <c>IsWeak</c>: without a colon, beside each other in mere spans: one of several, or none.</summary>
    sealed record Pair(RawMetadata Field, IElement Container, bool IsInBody, bool IsWeak);

    public static Found Find(IElement root, IElement body, IReadOnlyDictionary<string, PageRules.Label> labels)
    {
        var pairs = root.Descendants<IText>()
            .Select(t => PairAt(t, body, labels))
            .OfType<Pair>()
            .ToList();
        if (pairs.Where(p => p.IsWeak).Select(p => p.Field.Field).Distinct().Count() < LabelsOfATable) pairs.RemoveAll(p => p.IsWeak);
        var tables = pairs.Where(p => p.IsInBody).GroupBy(p => p.Container)
            .Where(g => g.Select(p => p.Field.Field).Distinct().Count() >= LabelsOfATable && g.Key != body && g.Key.TextContent.Length < 2000)
            .Select(g => g.Key).ToHashSet();
        return new Found([.. pairs.Where(p => !p.IsInBody || tables.Contains(p.Container)).Select(p => p.Field)], tables);
    }

    static bool IsHidden(IText node) => node.Ancestors<IElement>().Any(Visibility.IsHidden);

    static Pair? PairAt(IText node, IElement body, IReadOnlyDictionary<string, PageRules.Label> labels)
    {
        if (node.Data.Length > 400) return null;
        var text = SourceMarks.Strip(node.Data);
        var colon = text.AsSpan().IndexOfAny("：:");
        var label = Squeeze(colon < 0 ? text : text[..colon]);
        if (label.Length is < 2 or > 10 || !labels.TryGetValue(label, out var rule) || node.ParentElement is null || IsHidden(node)) return null;
        var isWeak = false;
        var value = colon >= 0 && text.AsSpan(colon + 1).Trim().Length > 0 ? AfterColon(node) : Beside(node, label, colon >= 0, out isWeak);
        var clean = value is null ? null : TextCleaner.Clean(value);
        if (clean is null || clean.Length is 0 or > LongestValue || LabelOf(clean.ToString(), labels)) return null;
        return new Pair(new RawMetadata(rule.Field, clean, IsPlaced: true) { Rank = rule.Rank }, Container(node), body.Contains(node), isWeak);
    }

    static bool LabelOf(string value, IReadOnlyDictionary<string, PageRules.Label> labels) => value[^1] is '：' or ':' || labels.ContainsKey(value);

    static string Squeeze(string text) => string.Concat(text.Where(c => !CjkCharacters.IsSpace(c) && c is not ('[' or ']' or '【' or '】')));

    static MappedText AfterColon(IText node)
    {
        var all = BlockWalker.TextOf(node);
        var start = 0;
        while (all[start] is not ('：' or ':')) start++;
        start++;
        while (CjkCharacters.IsSpace(all[start])) start++;
        // "发布时间：2021-02-18   来源：…" in one text: the next label ends the value.
        var rest = all.ToString();
        var next = rest.AsSpan(start).IndexOfAny("：:");
        while (next >= 0 && char.IsAsciiDigit(rest[start + next - (next > 0 ? 1 : 0)]) && rest[start + next] == ':')
        {
            var more = rest.AsSpan(start + next + 1).IndexOfAny("：:");
            next = more < 0 ? -1 : next + 1 + more;
        }

        var end = next < 0 ? rest.Length : rest.AsSpan(0, start + next).TrimEnd().LastIndexOfAny(" \u00A0\u3000\t\n");
        return all.Slice(start, Math.Max(start, end));
    }

    /// <summary>The value is what follows the element that holds nothing but the label.</summary>
    static MappedText? Beside(IText node, string label, bool hasColon, out bool isWeak)
    {
        INode holder = node;
        isWeak = false;
        while (holder.NextSibling is var next)
        {
            while (next is not null && (next.NodeType == NodeType.Comment || (next.NodeType == NodeType.Text && next.TextContent.Trim().Length == 0))) next = next.NextSibling;
            if (next is IElement { NodeName: "BR" }) return null;
            // A label without a colon is one in a cell or term of its own; in other elements only among others of its kind.
            if (next is not null)
            {
                isWeak = !hasColon && holder.NodeName is not ("TD" or "TH" or "DT");
                return !isWeak || holder.NodeName is "SPAN" or "DIV" or "P" or "B" or "STRONG" or "EM" or "I" or "LABEL" or "LI" ? BlockWalker.TextOf(next) : null;
            }

            if (holder.ParentElement is not { } parent || Squeeze(SourceMarks.Strip(parent.TextContent)).TrimEnd('：', ':') != label) return null;
            holder = parent;
        }

        return null;
    }

    static IElement Container(INode node) =>
        node.Ancestors<IElement>().FirstOrDefault(e => e.NodeName is "TABLE" or "UL" or "OL" or "DL") ?? node.ParentElement!;
}
