using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vermilion.Publishing;

/// <summary>Reads the inline Markdown of an Issue into runs. Blocks and HTML have no meaning in it: they stay text.</summary>
public static class InlineText
{
    public const string UnknownAddressMark = "°";

    static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static IReadOnlyList<Run> Read(string? markdown)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return [];
        var runs = new List<Run>();
        try
        {
            foreach (var block in Markdig.Markdown.Parse(markdown.Trim(), Pipeline).OfType<LeafBlock>())
            {
                if (runs.Count > 0) runs.Add(new Run(" "));
                if (block.Inline is { } inline) Walk(inline, new Run(""), runs);
            }
        }
        catch (ArgumentException)
        {
            // Markdig's answer to brackets nested a hundred deep: such a text is printed as it stands.
            return Finish([new Run(markdown.Trim())]);
        }
        return Finish(runs);
    }

    /// <summary>A link as the briefing prints it: its label, and the mark where the address is not known.</summary>
    public static IReadOnlyList<Run> Link(string label, string? address)
    {
        var link = new LinkTarget(SafeAddress(address));
        return Finish([new Run(label) { Link = link }, .. UnknownMark(link)]);
    }

    /// <summary>Only what opens a page or a letter is a link; a script is not.</summary>
    static string? SafeAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null;

    static IEnumerable<Run> UnknownMark(LinkTarget link) =>
        link.Address is null ? [new Run(UnknownAddressMark) { Kind = RunKind.UnknownAddress, Link = link }] : [];

    static MarkdownPipeline BuildPipeline()
    {
        // Of the blocks only paragraphs: a text that begins with "2021." or "-" is no list.
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }

    static void Walk(ContainerInline container, Run style, List<Run> runs)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true } image:
                    Walk(image, style, runs);
                    break;
                case LinkInline link:
                    AddLink(link, style, runs);
                    break;
                case AutolinkInline auto:
                    runs.Add(style with { Text = auto.Url, Link = new LinkTarget(SafeAddress(auto.IsEmail ? "mailto:" + auto.Url : auto.Url)) });
                    break;
                case EmphasisInline emphasis:
                    var strong = emphasis.DelimiterCount == 2;
                    Walk(emphasis, style with { Emphasis = style.Emphasis || !strong, Strong = style.Strong || strong }, runs);
                    break;
                case ContainerInline other:
                    Walk(other, style, runs);
                    break;
                default:
                    runs.Add(style with { Text = LeafText(inline) });
                    break;
            }
        }
    }

    static void AddLink(LinkInline link, Run style, List<Run> runs)
    {
        var target = new LinkTarget(SafeAddress(link.Url));
        Walk(link, style with { Link = target }, runs);
        runs.AddRange(UnknownMark(target).Select(mark => mark with { Emphasis = style.Emphasis, Strong = style.Strong }));
    }

    static string LeafText(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    /// <summary>Joins what the parser cut apart, drops what no output can hold, and marks the Chinese.</summary>
    static List<Run> Finish(List<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs.Select(r => r with { Text = Clean(r.Text) }).Where(r => r.Text.Length > 0))
        {
            if (joined is [.., var last] && run with { Text = "" } == last with { Text = "" })
                joined[^1] = last with { Text = last.Text + run.Text };
            else
                joined.Add(run);
        }
        return joined.SelectMany(r => r.Kind == RunKind.Text ? ChineseRuns.Split(r) : [r]).ToList();
    }

    /// <summary>Without the control characters and lone surrogates that XML cannot hold, and with each blank a space.</summary>
    public static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\r' or '\n') clean.Append(' ');
            else if (rune.Value >= ' ' && rune.Value is not (0x7F or 0xFFFD or 0xFFFE or 0xFFFF)) clean.Append(rune);
        }
        return clean.ToString();
    }

    /// <summary>Words that are no Markdown: quotations, names, addresses.</summary>
    public static IReadOnlyList<Run> Literal(string text) => Finish([new Run(text)]);
}
