using System.Text.RegularExpressions;

namespace Vermilion.Composing.Archive;

/// <summary>What a heading or a label of a printed briefing stands for.</summary>
enum PrintedLabel
{
    None,
    Contents,
    About,
    TopStories,
    PolicyName,
    ChineseName,
    Link,
    IssuingBody,
    Date,
    AtAGlance,
    Comment,
    WorthNoting,
    PolicyNews,
    CorporateNews,
    Notes,
    Imprint,
    Authors,
    Staff,
    Contact,
    Publisher,
}

/// <summary>Knows headings and labels by their words, as the serials of this field print them.</summary>
static partial class PrintedLabels
{
    static readonly (PrintedLabel Label, string[] Words)[] Known =
    [
        (PrintedLabel.Contents, ["contents", "table of contents", "in this issue", "overview"]),
        (PrintedLabel.About, ["about this briefing", "about the briefing", "about this publication", "about"]),
        (PrintedLabel.TopStories, ["top stories", "top story", "top five", "highlights", "key developments", "main developments", "in focus"]),
        (PrintedLabel.PolicyName, ["policy name", "policy", "policy title", "name of policy", "document", "title"]),
        (PrintedLabel.ChineseName, ["chinese name", "chinese title", "name in chinese", "policy name (chinese)"]),
        (PrintedLabel.Link, ["link", "source", "url", "document link"]),
        (PrintedLabel.IssuingBody, ["issuing body", "issuing bodies", "issued by", "issuer", "issuing agency", "issuing authority", "issuing department"]),
        (PrintedLabel.Date, ["date", "date of issue", "issue date", "publication date", "published", "date issued"]),
        (PrintedLabel.AtAGlance, ["at a glance", "summary", "in brief", "what happened", "key points", "in a nutshell"]),
        (PrintedLabel.Comment, ["comment", "comments", "commentary", "analysis", "our take", "why it matters", "assessment", "what it means"]),
        (PrintedLabel.WorthNoting, ["worth noting", "also worth noting", "other news", "further news", "news in brief"]),
        (PrintedLabel.PolicyNews, ["policy news", "policy", "policies", "regulation", "policy updates"]),
        (PrintedLabel.CorporateNews, ["corporate news", "company news", "companies", "business news", "corporate", "corporate updates"]),
        (PrintedLabel.Notes, ["sources in their own words"]),
        (PrintedLabel.Imprint, ["imprint", "legal notice", "masthead"]),
        (PrintedLabel.Authors, ["authors", "author", "written by"]),
        (PrintedLabel.Staff, ["editorial staff", "editorial team", "staff", "editors", "editor"]),
        (PrintedLabel.Contact, ["contact", "contact us"]),
        (PrintedLabel.Publisher, ["publisher", "published by"]),
    ];

    static readonly PrintedLabel[] Fields = [PrintedLabel.PolicyName, PrintedLabel.ChineseName, PrintedLabel.Link, PrintedLabel.IssuingBody, PrintedLabel.Date];

    public static bool IsField(PrintedLabel label) => Fields.Contains(label);

    /// <summary>A heading that parts the briefing, or an entry of it.</summary>
    public static PrintedLabel OfHeading(string heading)
    {
        var words = Bare(heading);
        // Of the names of fields none is a heading: an entry may be headed "Policy" or "Document".
        var known = Known.FirstOrDefault(k => !IsField(k.Label) && k.Words.Contains(words)).Label;
        if (known != PrintedLabel.None) return known;
        if (TopNumber().IsMatch(words)) return PrintedLabel.TopStories;
        return HouseComment().IsMatch(words) ? PrintedLabel.Comment : PrintedLabel.None;
    }

    /// <summary>The label that a paragraph of an entry begins with, as printed, and what stands behind it.</summary>
    public static (PrintedLabel Label, string Printed, string Value)? OfParagraph(string text)
    {
        if (Labelled().Match(text) is not { Success: true } match) return null;
        var printed = InlineWords.Plain(match.Groups["label"].Value);
        var label = OfRow(printed);
        return label == PrintedLabel.None ? null : (label, printed, match.Groups["rest"].Value.Trim());
    }

    /// <summary>The first cell of a row: a field, At a glance or the comment.</summary>
    public static PrintedLabel OfRow(string cell)
    {
        var words = Bare(cell);
        var known = Known.FirstOrDefault(k => (IsField(k.Label) || k.Label is PrintedLabel.AtAGlance or PrintedLabel.Comment) && k.Words.Contains(words)).Label;
        return known == PrintedLabel.None && HouseComment().IsMatch(words) ? PrintedLabel.Comment : known;
    }

    static string Bare(string text) => InlineWords.OneLine(InlineWords.Plain(text)).TrimEnd(':', '：', '.').Trim().ToLowerInvariant();

    // "The house's name + comment".
    [GeneratedRegex(@"^[\p{L}\p{N}&'’. -]{2,30} (?:comment|analysis|take|view)s?$")]
    private static partial Regex HouseComment();

    [GeneratedRegex(@"^(?:[\p{L}\p{N}&'’. -]{2,30} )?top (?:\d{1,2}|three|four|five|six|seven|ten|stories)$")]
    private static partial Regex TopNumber();

    [GeneratedRegex(@"^(?:\*\*|__|\*)?(?<label>[^:：*\n]{3,40}?)(?:[:：]\s?(?:\*\*|__|\*)|(?:\*\*|__|\*)\s?[:：]|[:：])(?=\s|$)\s*(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Labelled();
}
