using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Vermilion.Reading.Formats.Html;

/// <summary>How the markup sets a block: by style, by attribute, by the name of a class.</summary>
static partial class Alignment
{
    public static string? Of(IElement element)
    {
        if (element.NodeName == "CENTER") return "center";
        var match = InStyle().Match(element.GetAttribute("style") ?? "");
        if (!match.Success) match = InAttribute().Match(element.GetAttribute("align") ?? "");
        if (!match.Success) match = InClass().Match(element.GetAttribute("class") ?? "");
        return match.Success ? Word(match.Groups["side"].Value.ToLowerInvariant()) : null;
    }

    /// <summary>Set to the left or justified is said too: it ends what an outer element said.</summary>
    static string Word(string side) => side is "center" or "right" ? side : "left";

    [GeneratedRegex(@"text-align\s*:\s*(?<side>center|right|left|justify)", RegexOptions.IgnoreCase)]
    private static partial Regex InStyle();

    [GeneratedRegex(@"^\s*(?<side>center|right|left|justify)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex InAttribute();

    [GeneratedRegex(@"(?:^|\s)(?:text-|align-?|ql-align-)?(?<side>center|right)(?:$|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex InClass();
}
