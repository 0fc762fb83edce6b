using System.Text;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>The comment <c>&lt;!-- why: reason --&gt;</c> under a headline: why the entry stands among the top stories.</summary>
static class WhyText
{
    const string Open = "<!-- why:";
    const string Close = "-->";

    public static string Write(string why)
    {
        var text = new StringBuilder();
        foreach (var c in Escapes.OneLine(why))
        {
            // A > could end the comment: it is written \> behind a dash or an exclamation mark.
            if (c == '\\' || (c == '>' && (text.Length == 0 || text[^1] is '-' or '!'))) text.Append('\\');
            text.Append(c);
        }

        return $"{Open} {text} {Close}";
    }

    public static string? Read(string block)
    {
        if (!block.StartsWith(Open, StringComparison.OrdinalIgnoreCase) || !block.EndsWith(Close, StringComparison.Ordinal)) return null;
        var body = block[Open.Length..^Close.Length].Trim();
        if (body.Length == 0 || body.Contains(Close, StringComparison.Ordinal)) return null;
        var text = new StringBuilder();
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length && body[i + 1] is '\\' or '>') i++;
            text.Append(body[i]);
        }

        return text.ToString();
    }
}
