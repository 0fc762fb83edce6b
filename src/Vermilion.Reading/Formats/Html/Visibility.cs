using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Vermilion.Reading.Formats.Html;

/// <summary>What a reader of the page never sees, or sees as a control and not as text.</summary>
static partial class Visibility
{
    static readonly HashSet<string> Never =
    [
        "SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "IFRAME", "OBJECT", "EMBED", "AUDIO", "VIDEO", "CANVAS", "SVG", "BUTTON", "SELECT", "INPUT", "TEXTAREA",
        "HEAD", "TITLE", "NAV", "FOOTER", "ASIDE", "RT", "RP", "XMP", "NOEMBED", "NOFRAMES", "DIALOG", "MAP",
    ];

    public static bool IsHidden(IElement element) =>
        Never.Contains(element.NodeName.ToUpperInvariant())
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Hiding().IsMatch(style));

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();
}
