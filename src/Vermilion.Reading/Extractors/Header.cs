using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Extractors;

/// <summary>The head of a document, read before all else: the other extractors stand on it.</summary>
public sealed record Header
{
    public string? Language { get; init; }
    public TitleFinding? Title { get; init; }
    public string? CarrierType { get; init; }
    public string? Genre { get; init; }
    public string Status { get; init; } = "other";
    public DocumentNumberFinding? DocumentNumber { get; init; }
    public IReadOnlyList<IssuerFinding> Issuers { get; init; } = [];
    public DocumentDates Dates { get; init; } = new();
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Where the signature block stands, if one was found: it is no part of the prose.</summary>
    public TextSpan? Signature { get; init; }

    /// <summary>The year on which "今年" and "未来三年" stand: of writing, else of publication, else null.</summary>
    public int? Year { get; init; }
}

/// <summary>What an extractor of findings may look at: the text with its blocks, and the head.</summary>
public sealed record ReadingContext(SourceText Source, Header Header)
{
    public string Text => Source.Text;

    /// <summary>The paragraphs with their headings: targets and goals are read from the same.</summary>
    internal IReadOnlyList<OutlineParagraph> Outline => field ??= SectionOutline.Of(Source);
}
