using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vermilion.Tests;

static class MarkdownLinks
{
    public static IEnumerable<string> In(string markdown) =>
        Markdown.Parse(markdown).Descendants<LinkInline>().Select(l => l.Url ?? "");
}
