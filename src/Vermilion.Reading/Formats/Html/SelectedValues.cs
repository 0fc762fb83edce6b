using AngleSharp.Dom;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Values that the rules of the site give by selector; a label before the colon is no part of them.</summary>
static class SelectedValues
{
    public static IEnumerable<RawMetadata> Find(List<IElement> named, PageRules rules)
    {
        foreach (var (field, selector) in rules.Fields)
        {
            foreach (var element in named.Where(e => selector.Match(e, null)).Take(1))
            {
                var value = TextCleaner.Clean(WithoutLabel(BlockWalker.TextOf(element), rules.Labels));
                if (value.Length is > 0 and <= 120) yield return new RawMetadata(field, value, IsPlaced: true);
            }
        }
    }

    static MappedText WithoutLabel(MappedText text, Dictionary<string, PageRules.Label> labels)
    {
        var all = text.ToString();
        var colon = all.AsSpan().IndexOfAny("：:");
        if (colon < 0) return text;
        var label = string.Concat(all[..colon].Where(c => !CjkCharacters.IsSpace(c)));
        return labels.ContainsKey(label) ? text.Slice(colon + 1, all.Length) : text;
    }
}
