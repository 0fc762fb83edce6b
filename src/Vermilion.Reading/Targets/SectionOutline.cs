using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>What a heading promises of the text under it.</summary>
enum SectionKind
{
    None,
    Goal,
    Task,
    Measure,
    Priority,
    Past,
    Principles,
    Conditions,
}

/// <summary>A paragraph of the prose with the headings it stands under.</summary>
/// <param name="HeadingLevel">1 一、, 2 （一）, 3 1., 4 （1）: this paragraph is or begins with a heading of the level; 0: none.</param>
sealed record OutlineParagraph(FoldedText Folded, TextSpan Source, int HeadingLevel, string? Heading, string? Section, SectionKind Kind)
{
    public string Text => Folded.Text;

    /// <summary>Where the text behind a run-in heading begins: （三）发展目标。到2025年…</summary>
    public int BodyStart { get; init; }

    /// <summary>The kind came from this paragraph's heading or one above it of the first or second level.</summary>
    public bool IsStatute { get; init; }

    /// <summary>It stands before the first heading of a text that has headings: what was and why, seldom what shall be.</summary>
    public bool IsPreamble { get; init; }
}

/// <summary>Cuts the text into paragraphs and tells under which headings each stands.</summary>
static partial class SectionOutline
{
    public static IReadOnlyList<OutlineParagraph> Of(SourceText source)
    {
        var paragraphs = new List<OutlineParagraph>();
        // The headings above, by level: kind and words.
        var kinds = new SectionKind[7];
        var words = new string?[7];
        foreach (var (span, blockLevel) in ParagraphLines.Of(source))
        {
            var folded = FoldedText.Of(source.Text, span);
            if (folded.Text.Length == 0) continue;
            var heading = HeadingLexer.Read(folded.Text, blockLevel);
            if (heading is { } h)
            {
                var kind = HeadingLexer.KindOf(h.Text);
                // （3）企业发展成效明显。 under 主要目标 is a goal, not a report.
                if (kind == SectionKind.Past && h.Level > 1 && kinds[h.Level - 1] == SectionKind.Goal) kind = SectionKind.Goal;
                kinds[h.Level] = kind != SectionKind.None ? kind : h.Level > 1 ? kinds[h.Level - 1] : SectionKind.None;
                words[h.Level] = h.Text;
                for (var i = h.Level + 1; i < kinds.Length; i++) (kinds[i], words[i]) = (kinds[h.Level], null);
            }

            paragraphs.Add(new OutlineParagraph(folded, span, heading?.Level ?? 0, heading?.Text, words.LastOrDefault(w => w is not null), kinds[^1])
            {
                BodyStart = heading?.BodyStart ?? 0,
                IsStatute = Article().IsMatch(folded.Text),
            });
        }

        MarkPreamble(paragraphs);
        return paragraphs;
    }

    static void MarkPreamble(List<OutlineParagraph> paragraphs)
    {
        if (paragraphs.Count(p => p.HeadingLevel == 1) < 2) return;
        var first = paragraphs.FindIndex(p => p.HeadingLevel > 0);
        for (var i = 0; i < first; i++) paragraphs[i] = paragraphs[i] with { IsPreamble = true };
    }

    [GeneratedRegex("^第[一二三四五六七八九十百零〇\\d]+条")]
    private static partial Regex Article();
}
