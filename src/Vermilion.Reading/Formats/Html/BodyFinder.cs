using AngleSharp.Dom;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Finds the element that holds the document: by the rules, else by where the sentences are.</summary>
static class BodyFinder
{
    /// <summary>What a rule matches must hold something: some templates leave the container empty.</summary>
    const int LeastByRule = 10;

    const int MaxMatches = 20;

    /// <summary>A body this short may be a leftover of another template: it yields where the prose of the page lies elsewhere.</summary>
    const int ShortBody = 200;

    /// <summary>So many times the short body's characters of prose elsewhere make it one.</summary>
    const int Elsewhere = 6;

    /// <summary>The share of its parent's prose that a child must hold to be gone down into.</summary>
    const double Dominance = 0.85;

    public static IElement Find(IElement page, List<IElement> named, PageRules rules)
    {
        foreach (var selector in rules.Body)
        {
            var best = named.Where(e => selector.Match(e, null) && !IsInHidden(e)).Take(MaxMatches)
                .Select(e => (Element: e, Length: TextLength(e))).OrderByDescending(e => e.Length).FirstOrDefault();
            if (best.Length < LeastByRule) continue;
            return best.Length < ShortBody && ByDensity(page) is var dense && !dense.Contains(best.Element) && TextLength(dense) > best.Length * Elsewhere ? dense : best.Element;
        }

        return ByDensity(page);
    }

    static bool IsInHidden(IElement element) => Visibility.IsHidden(element) || element.Ancestors<IElement>().Any(Visibility.IsHidden);

    static int TextLength(IElement element) => element.TextContent.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Goes down from the whole page as long as one child holds nearly all of the prose.</summary>
    static IElement ByDensity(IElement root)
    {
        var weights = new Dictionary<INode, int>();
        var current = root;
        Weigh(root, weights, 0);
        while (weights.GetValueOrDefault(current) > 0)
        {
            var total = weights[current];
            var next = current.Children.FirstOrDefault(c => weights.GetValueOrDefault(c) >= total * Dominance);
            if (next is null || next.NodeName is "P" or "SPAN" or "TR" or "TBODY" or "UL" or "OL" or "FONT" or "STRONG" or "B") break;
            current = next;
        }

        return current.NodeName is "TBODY" or "TR" && current.ParentElement is { } parent ? parent : current;
    }

    /// <summary>The prose under a node: characters of texts that have the punctuation of sentences and are no links.</summary>
    static int Weigh(INode node, Dictionary<INode, int> weights, int depth)
    {
        if (node.NodeType == NodeType.Text) return Prose(SourceMarks.Strip(node.NodeValue));
        if (node is not IElement element || element.NodeName is "A" || Visibility.IsHidden(element) || depth > 1000) return 0;
        var weight = 0;
        foreach (var child in element.ChildNodes) weight += Weigh(child, weights, depth + 1);
        if (weight > 0) weights[node] = weight;
        return weight;
    }

    static int Prose(string text)
    {
        var length = text.AsSpan().Trim().Length;
        if (length < 8) return 0;
        return text.AsSpan().IndexOfAny("。，；、") >= 0 || length > 40 ? length : length / 8;
    }
}
