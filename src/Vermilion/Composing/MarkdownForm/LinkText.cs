using System.Text;
using System.Text.RegularExpressions;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>Links to sources: <c>[MOST plan (CN)](http://…)</c>, with empty parentheses where the address is unknown.</summary>
static partial class LinkText
{
    public static string Write(SourceLink link)
    {
        var label = LabelSpecials().Replace(Escapes.OneLine(link.Label), @"\$0");
        if (link.Language is null && EndsLikeTag().Match(label) is { Success: true } tag) label = label.Insert(tag.Index, "\\");
        var tagged = link.Language is null ? label : label.Length == 0 ? $"({link.Language})" : $"{label} ({link.Language})";
        return $"[{tagged}]({Address(link.Url)})";
    }

    static string Address(string? url)
    {
        if (string.IsNullOrEmpty(url)) return "";
        var line = Escapes.OneLine(url);
        return line != "#" && BareAddress().IsMatch(line) ? line : $"<{AddressSpecials().Replace(line, @"\$0")}>";
    }

    /// <summary>The link that begins at <paramref name="at"/>, which then stands behind it; null where none begins.</summary>
    public static SourceLink? ReadAt(string text, ref int at)
    {
        var match = Link().Match(text, at);
        if (!match.Success || match.Index != at) return null;
        at += match.Length;
        var label = match.Groups["label"].Value.Trim();
        string? language = null;
        if (Tag().Match(label) is { Success: true } tag)
        {
            language = tag.Groups["language"].Value.ToUpperInvariant();
            label = label[..tag.Index].TrimEnd();
        }

        var url = match.Groups["angled"].Success ? Unescape(match.Groups["angled"].Value) : KnownAddress(match.Groups["bare"].Value);
        return new SourceLink(Unescape(label), language, url.Length == 0 ? null : url);
    }

    // Editors put # where an address is missing.
    static string KnownAddress(string bare) => bare == "#" ? "" : bare;

    /// <summary>The sources in parentheses at the end of a news item, and the text before them.</summary>
    public static (string Text, IReadOnlyList<SourceLink> Sources) SplitSources(string text)
    {
        var trimmed = text.TrimEnd();
        // A full stop behind the parenthesis is a habit of writers, not part of the sentence.
        var body = trimmed.EndsWith(").", StringComparison.Ordinal) ? trimmed[..^1] : trimmed;
        if (!body.EndsWith(')')) return (text, []);
        for (var open = body.LastIndexOf('('); open >= 0; open = open == 0 ? -1 : body.LastIndexOf('(', open - 1))
        {
            if ((open == 0 || char.IsWhiteSpace(body[open - 1])) && ReadGroup(body, open) is { } sources)
                return (body[..open].TrimEnd(), sources);
        }

        return (text, []);
    }

    static List<SourceLink>? ReadGroup(string body, int open)
    {
        var sources = new List<SourceLink>();
        var at = open + 1;
        while (at < body.Length - 1)
        {
            if (ReadAt(body, ref at) is not { } link) return null;
            sources.Add(link);
            while (at < body.Length - 1 && (body[at] is ';' or ',' || char.IsWhiteSpace(body[at]))) at++;
        }

        return at == body.Length - 1 ? sources : null;
    }

    static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\\' or '[' or ']' or '(' or '<' or '>') i++;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"[\\\[\]]")]
    private static partial Regex LabelSpecials();

    [GeneratedRegex(@"\([A-Z]{2}\)$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsLikeTag();

    [GeneratedRegex(@"(?<=^|[^\\])\((?<language>[A-Z]{2})\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[^\s()<>\\]+$")]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"[\\<>]")]
    private static partial Regex AddressSpecials();

    [GeneratedRegex(@"\[(?<label>(?:[^\\\[\]]|\\.)*)\]\((?:<(?<angled>(?:[^\\<>]|\\.)*)>|(?<bare>(?:[^()<>\s]|\([^()<>\s]*\))*))\)")]
    private static partial Regex Link();
}
