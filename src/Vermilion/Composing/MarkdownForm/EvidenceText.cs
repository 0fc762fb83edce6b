using System.Text;
using Vermilion.Model;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>The comment <c>&lt;!-- evidence: DOC "words"; DOC2 "words" --&gt;</c> that ends a paragraph or an item.</summary>
static class EvidenceText
{
    const string Open = "<!--";
    const string Close = "-->";
    const string Keyword = "evidence:";

    /// <summary>A text with its evidence, as the last part of a line.</summary>
    public static string Append(string escaped, IReadOnlyList<Evidence> evidence)
    {
        var text = Escapes.Comments(escaped);
        return evidence.Count == 0 ? text : $"{text} {Open} {Keyword} {string.Join("; ", evidence.Select(Write))} {Close}";
    }

    /// <summary>One quotation: <c>DOC "words"</c>.</summary>
    public static string Write(Evidence evidence) => $"{Name(evidence.Document)} {Quote(evidence.Words)}";

    static string Name(string document) =>
        document.Length > 0 && document.All(c => !char.IsWhiteSpace(c) && c is not ('"' or ';' or ',' or '<' or '>' or '\\')) && !document.EndsWith("--", StringComparison.Ordinal)
            ? document
            : Quote(document);

    static string Quote(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in words)
        {
            // A > could end the comment: it is written \> behind a dash or an exclamation mark.
            if (c is '"' or '\\' || (c == '>' && quoted[^1] is '-' or '!')) quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (c == '\r') quoted.Append("\\r");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Parts a block's raw text into its words and its evidence; the failure says what is wrong with a comment.</summary>
    public static Outcome<(string Text, IReadOnlyList<Evidence> Evidence)> Split(string raw)
    {
        var text = raw;
        var evidence = new List<Evidence>();
        while (FindComment(text) is var start and >= 0)
        {
            var end = text.IndexOf(Close, start + Open.Length, StringComparison.Ordinal);
            if (end < 0) return new Failure("a comment is opened and not closed; end it with -->");
            var body = text[(start + Open.Length)..end].Trim();
            if (!body.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase))
                return new Failure($"the comment '{Shorten(body)}' is no evidence and would be lost; delete it, or write <!-- evidence: DOCUMENT \"words\" -->");
            if (ReadItems(body[Keyword.Length..]) is not { } items)
                return new Failure($"the evidence '{Shorten(body)}' cannot be read; write <!-- evidence: DOCUMENT \"words\"; DOCUMENT \"words\" -->");
            evidence.AddRange(items);
            // Words that someone wrote behind the comment belong to the same block.
            text = $"{text[..start].TrimEnd()} {text[(end + Close.Length)..].TrimStart()}".Trim();
        }

        return (Escapes.UnescapeComments(text), evidence);
    }

    static int FindComment(string text)
    {
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Open, at + 1, StringComparison.Ordinal))
            if (at == 0 || text[at - 1] != '\\') return at;
        return -1;
    }

    /// <summary>Quotations, parted by semicolons; null where they cannot be read.</summary>
    public static List<Evidence>? ReadItems(string body)
    {
        var items = new List<Evidence>();
        var at = 0;
        while (SkipSeparators(body, ref at))
        {
            if (ReadName(body, ref at) is not { Length: > 0 } document || !SkipSeparators(body, ref at) || body[at] != '"') return null;
            if (ReadQuoted(body, ref at) is not { } words) return null;
            items.Add(new Evidence(document, words));
        }

        return items.Count == 0 ? null : items;
    }

    static bool SkipSeparators(string body, ref int at)
    {
        while (at < body.Length && (char.IsWhiteSpace(body[at]) || body[at] is ';' or ',')) at++;
        return at < body.Length;
    }

    static string? ReadName(string body, ref int at)
    {
        if (body[at] == '"') return ReadQuoted(body, ref at);
        var start = at;
        while (at < body.Length && !char.IsWhiteSpace(body[at]) && body[at] != '"') at++;
        return body[start..at];
    }

    static string? ReadQuoted(string body, ref int at)
    {
        var words = new StringBuilder();
        for (at++; at < body.Length; at++)
        {
            if (body[at] == '"')
            {
                at++;
                return words.ToString();
            }

            if (body[at] == '\\' && at + 1 < body.Length && Unescape(body[at + 1]) is { } plain)
            {
                words.Append(plain);
                at++;
            }
            else
            {
                words.Append(body[at]);
            }
        }

        return null;
    }

    static char? Unescape(char c) => c switch
    {
        '"' or '\\' or '>' => c,
        'n' => '\n',
        'r' => '\r',
        _ => null,
    };

    static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
