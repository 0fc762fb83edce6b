namespace Vermilion.Reading;

/// <summary>
/// What the reader takes on at most, so that no document costs more than two seconds and 512 MB. What is left out is
/// said in <see cref="ReadResult.Warnings"/>. All bounds are far above what real documents have: of a million real
/// paragraphs the longest has 2,800 characters, of 28,000 real documents the longest has 108,000.
/// </summary>
public static class ReadingLimits
{
    /// <summary>Of a longer text the rest is not read at all.</summary>
    public const int Characters = 10_000_000;

    /// <summary>Lines of plain text that are read; paragraphs and table cells of a Word document.</summary>
    public const int Lines = 60_000;

    /// <summary>Findings are looked for in so many characters from the start; the text itself is kept whole.</summary>
    public const int AnalysedCharacters = 120_000;

    /// <summary>In so many characters at the end of a longer text the signature is looked for.</summary>
    public const int AnalysedEnd = 4_000;

    /// <summary>A longer line is analysed in parts, each up to a full stop: some rules compare each part of a line with each other.</summary>
    public const int AnalysedLine = 3_000;

    /// <summary>Tags of a page that are read, entities and stray "&lt;" counted with them.</summary>
    public const int Tags = 100_000;

    /// <summary>Elements of a page that are nested deeper are flattened.</summary>
    public const int Depth = 512;

    /// <summary>Elements with an id or a class, and headings, that the rules of sites are held against.</summary>
    public const int NamedElements = 20_000;

    /// <summary>Labels of metadata (发文机关：) that are looked at on one page.</summary>
    public const int Labels = 500;

    /// <summary>A tag with more attributes loses them all.</summary>
    public const int Attributes = 64;

    /// <summary>Markdown that is longer is read as plain text.</summary>
    public const int MarkdownCharacters = 400_000;
}
