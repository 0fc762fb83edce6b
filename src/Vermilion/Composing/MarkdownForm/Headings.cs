using System.Text.RegularExpressions;

namespace Vermilion.Composing.MarkdownForm;

enum Heading
{
    Headline,
    TopStories,
    WorthNoting,
    PolicyNews,
    CorporateNews,
    AtAGlance,
    Comment,
}

/// <summary>The headings that give the file its structure are known by their words, at whatever level someone put them.</summary>
static partial class Headings
{
    public const string MachineDraftMark = "(machine draft)";
    public const string ClosingMark = "<!-- closing -->";

    public static Heading Classify(string text)
    {
        var words = Decoration().Replace(Numbering().Replace(text, ""), "").Trim().TrimEnd(':').Trim();
        return words.ToLowerInvariant() switch
        {
            "top stories" or "top story" or "top 5" or "top five" => Heading.TopStories,
            "worth noting" => Heading.WorthNoting,
            "policy news" => Heading.PolicyNews,
            "corporate news" or "company news" => Heading.CorporateNews,
            "at a glance" => Heading.AtAGlance,
            "comment" or "comments" => Heading.Comment,
            _ => Heading.Headline,
        };
    }

    /// <summary>A headline that reads like a heading of the structure gets a backslash.</summary>
    public static string Escape(string headline)
    {
        var text = Escapes.Start(Escapes.Comments(headline));
        return Classify(text.TrimStart('\\')) == Heading.Headline ? text : "\\" + text;
    }

    public static string Unescape(string text)
    {
        if (text.StartsWith('\\') && Classify(text.TrimStart('\\')) != Heading.Headline) text = text[1..];
        return Escapes.UnescapeComments(Escapes.UnescapeStart(Numbering().Replace(text, "")));
    }

    [GeneratedRegex(@"^\s*\d{1,2}[.)、]\s+")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\(machine draft\)|[*_]")]
    private static partial Regex Decoration();
}
