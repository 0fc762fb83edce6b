using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>The paragraphs of 指导思想: under that heading, run in behind it, or opening with 以习近平.</summary>
static class GuidingIdeology
{
    const string Heading = "指导思想";

    public static List<TextSpan> Of(SourceText source)
    {
        var spans = new List<TextSpan>();
        var follows = false;
        foreach (var line in TextLine.Of(source))
        {
            var text = line.Span.Of(source.Text).Trim();
            var at = text.IndexOf(Heading, StringComparison.Ordinal);
            var opens = at is >= 0 and < 8;
            if (opens || follows || text.StartsWith("以习近平", StringComparison.Ordinal)) spans.Add(line.Span);
            // A heading alone on its line: the paragraph stands on the next.
            follows = opens && text.Length <= at + Heading.Length + 1;
        }

        return spans;
    }
}
