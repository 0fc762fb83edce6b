using System.Text;

namespace Vermilion.Publishing.Markdown;

/// <summary>Writes runs as inline Markdown that reads back as the same words.</summary>
static class RunMarkdown
{
    const string Special = "\\`*_{}[]<>#|~";

    public static string Of(IReadOnlyList<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var group in runs.ByLink())
        {
            var label = string.Concat(group.Where(r => r.Kind != RunKind.UnknownAddress).Select(Styled));
            var mark = string.Concat(group.Where(r => r.Kind == RunKind.UnknownAddress).Select(r => $"<sup>{r.Text}</sup>"));
            // An address that is not known and not marked stays a link without one, so that it is not lost.
            var linked = group[0].Link is not { } link ? label : link.Address is { } address ? $"[{label}]({Destination(address)})" : mark.Length > 0 ? label : $"[{label}]()";
            text.Append(group[0].Kind == RunKind.NoteReference ? $"<sup>{linked}</sup>" : linked + mark);
        }
        return text.ToString();
    }

    public static string Unlinked(IReadOnlyList<Run> runs) =>
        Of(runs.Where(r => r.Kind == RunKind.Text).Select(r => r with { Link = null }).ToList());

    static string Styled(Run run)
    {
        var marks = (run.Strong ? "**" : "") + (run.Emphasis ? "*" : "");
        if (marks.Length == 0) return Escape(run.Text);
        // Blanks stand outside the marks: Markdown does not take them inside.
        var core = run.Text.Trim(' ');
        if (core.Length == 0) return run.Text;
        var before = run.Text[..run.Text.IndexOf(core, StringComparison.Ordinal)];
        var after = run.Text[(before.Length + core.Length)..];
        return before + marks + Escape(core) + string.Concat(marks.Reverse()) + after;
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '&') escaped.Append("&amp;");
            else if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        // A dash, or a figure with a stop, at the beginning would open a list.
        if (text is ['-' or '+', ..]) return "\\" + escaped;
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is ('.' or ')') ? escaped.Insert(digits, '\\').ToString() : escaped.ToString();
    }

    static string Destination(string address) => address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
