using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>What the parts of the header know of each other while it is read.</summary>
sealed record HeaderEvidence(SourceText Source, ReadRequest Request, HeaderZone Zone)
{
    public (string Text, TextSpan Span)? Title { get; init; }

    public NormalizedTitle? ParsedTitle { get; init; }

    public DocumentNumberFinding? Number { get; init; }

    public SignatureBlock? Signature { get; init; }

    /// <summary>The letter that the document is, in the form of Taiwan.</summary>
    public TaiwanLetter? Letter { get; init; }

    public string Status { get; init; } = "other";

    /// <summary>The day on which names are resolved: of writing, else of publication.</summary>
    public DateOnly? Day { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool CoreEndsWith(params string[] endings) => ParsedTitle?.Core is { } core && Array.Exists(endings, e => core.EndsWith(e, StringComparison.Ordinal));

    public bool IsCompanyNotice => Title is { } title && CompanyNotice.Is(title.Text);

    public string Text => Source.Text;
}
