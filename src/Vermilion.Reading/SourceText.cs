namespace Vermilion.Reading;

/// <summary>
/// The text of a document as the extractors see it, with its structure and a map back to the characters that
/// the decoder gave. All positions are UTF-16 code units of <see cref="Text"/>.
/// </summary>
public sealed record SourceText
{
    public required string Text { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Paragraphs, headings, table rows in order; they do not overlap and cover all of the text but line breaks.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>The page's own metadata (发文机关, 成文日期 …): field name as in <see cref="MetadataField"/>, value and where it stands in the text.</summary>
    public IReadOnlyList<PageMetadata> Metadata { get; init; } = [];

    /// <summary>From positions in <see cref="Text"/> to positions in the decoded original.</summary>
    public OffsetMap Offsets { get; init; } = OffsetMap.Identity;

    /// <summary>Where the document itself begins: what stands before is metadata of the page.</summary>
    public int BodyStart { get; init; }

    /// <summary>The address that the page gives itself: of use where the request has none.</summary>
    public string? CanonicalUrl { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}

public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Metadata,
}

/// <summary>One block of text. <c>Level</c> is the level of a heading of the markup (1 to 6), else 0.</summary>
/// <param name="Cells">The cells of a table row, by their spans.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level = 0, IReadOnlyList<TextSpan>? Cells = null)
{
    /// <summary>The markup centres it (titles) or sets it to the right (signatures); null where nothing says so.</summary>
    public string? Align { get; init; }
}

public enum MetadataField
{
    Title,
    DocumentNumber,
    Issuer,
    Written,
    Published,
    Effective,
    Expires,
    Source,
    IndexNumber,
    Language,
}

/// <summary>A field of the page's metadata. <c>Span</c> lies in the text: metadata that is shown nowhere is put at its head.</summary>
public sealed record PageMetadata(MetadataField Field, string Value, TextSpan Span);
