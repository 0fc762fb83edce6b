using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats;

/// <summary>A block as a format gives it, before its text is cleaned.</summary>
sealed record RawBlock(BlockKind Kind, MappedText Text)
{
    public int Level { get; init; }
    public string? Align { get; init; }

    /// <summary>The cells of a table row; <see cref="Text"/> is empty then.</summary>
    public IReadOnlyList<MappedText>? Cells { get; init; }

    public bool IsEmpty => Text.Length == 0 && Cells is null;
}

/// <summary>A value of the page's metadata.</summary>
/// <param name="IsPlaced">Whether the origins of the text are true: a value from an attribute, or from outside the bytes, has none.</param>
sealed record RawMetadata(MetadataField Field, MappedText Text, bool IsPlaced)
{
    public string Value { get; } = Text.ToString();

    /// <summary>Among labels of one field the lower counts: 发文机关 before 发布机构.</summary>
    public int Rank { get; init; }

    public static RawMetadata Unplaced(MetadataField field, string value) => new(field, MappedText.Of(value), IsPlaced: false);
}

/// <summary>What a format read: blocks and metadata in the order of the original.</summary>
sealed record RawDocument
{
    public IReadOnlyList<RawBlock> Blocks { get; init; } = [];

    /// <summary>At most one value a field and place, the best first.</summary>
    public IReadOnlyList<RawMetadata> Metadata { get; init; } = [];

    /// <summary>Names of files that the text points at and that were not read.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    public string? CanonicalUrl { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
