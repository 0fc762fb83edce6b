using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Archive;

/// <summary>Inline Markdown as the pieces carry it: made from plain text, and taken off again.</summary>
static partial class InlineWords
{
    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>");

    /// <summary>Text that means nothing but itself.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    public static string Link(string label, string? address) =>
        label.Trim().Length == 0 ? label : $"[{label.Trim()}]({(Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal) : "")})";

    public static string Plain(string markdown)
    {
        var text = LinkMarks().Replace(markdown, "$1");
        text = EmphasisMarks().Replace(text, "");
        return Escaped().Replace(text, "$1").Trim();
    }

    /// <summary>Without the emphasis that encloses the whole of it.</summary>
    public static string Unemphasised(string text)
    {
        text = text.Trim();
        foreach (var mark in new[] { "**", "__", "*", "_" })
            if (text.Length > 2 * mark.Length && text.StartsWith(mark, StringComparison.Ordinal) && text.EndsWith(mark, StringComparison.Ordinal)
                && text.IndexOf(mark[0], mark.Length) == text.Length - mark.Length)
                return text[mark.Length..^mark.Length].Trim();
        return text;
    }

    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\[((?:[^\\\[\]]|\\.)*)\]\((?:<[^<>]*>|[^()<>\s]*)\)")]
    private static partial Regex LinkMarks();

    [GeneratedRegex(@"(?<!\\)[*_`]+")]
    private static partial Regex EmphasisMarks();

    [GeneratedRegex(@"\\([\\`*_\[\]<>(){}#+.!|~-])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
