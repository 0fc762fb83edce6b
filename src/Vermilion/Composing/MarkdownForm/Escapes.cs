using System.Text.RegularExpressions;

namespace Vermilion.Composing.MarkdownForm;

/// <summary>
/// Keeps a text from being taken for structure. Each escape adds one backslash in front of what would be misread, however many
/// stand there already, and the reader takes one away: so that every text comes back as it was.
/// </summary>
static partial class Escapes
{
    /// <summary>A text that begins a block, ready for the file.</summary>
    public static string Start(string text)
    {
        text = OneLine(text);
        if (Number().Match(text) is { Success: true } number) return text.Insert(number.Groups["stop"].Index, "\\");
        return LooksLikeStructure(text) ? "\\" + text : text;
    }

    public static string UnescapeStart(string text)
    {
        if (Number().Match(text) is { Success: true } number && number.Groups["slashes"].Length > 0)
            return text.Remove(number.Groups["slashes"].Index, 1);
        return text.StartsWith('\\') && LooksLikeStructure(text) ? text[1..] : text;
    }

    static bool LooksLikeStructure(string text) => Marker().IsMatch(text) || DatedLine.StartsWithDate(text.TrimStart('\\'));

    /// <summary>A comment in the file is evidence or nothing, so one in a text is made visible.</summary>
    public static string Comments(string text) => text.Replace("<!--", "\\<!--", StringComparison.Ordinal);

    public static string UnescapeComments(string text) => text.Replace("\\<!--", "<!--", StringComparison.Ordinal);

    public static string Cell(string text) => Comments(OneLine(text)).Replace("|", "\\|", StringComparison.Ordinal);

    public static string UnescapeCell(string text) => UnescapeComments(text.Replace("\\|", "|", StringComparison.Ordinal).Trim());

    /// <summary>A text of an Issue is one paragraph: line breaks become spaces.</summary>
    public static string OneLine(string text) => LineBreaks().Replace(text, " ").Trim();

    [GeneratedRegex(@"[ \t]*[\r\n]+\s*")]
    private static partial Regex LineBreaks();

    // What the block reader takes for a heading, a row, a bullet, a definition or a rule. Two dashes are enough for a rule:
    // behind the mark of a bullet they are three.
    [GeneratedRegex(@"^\\*(?:#{1,6}(?:\s|$)|\||[-+*–•](?:\s|$)|:(?:\s|$)|([-*_])(?:[ \t]*\1)+\s*$)")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\d{1,3}(?<slashes>\\*)(?<stop>[.)、])(?:\s|$)")]
    private static partial Regex Number();
}
