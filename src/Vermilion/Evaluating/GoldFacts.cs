using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>What a person found in a document. Null, or a name that is missing from <see cref="Head"/>, is not scored; an empty list means "there is none".</summary>
public sealed record GoldFacts
{
    /// <summary>The annotated fields of the head by their names in <see cref="ScoredFields"/>; null means "there is none".</summary>
    public IReadOnlyDictionary<string, string?> Head { get; init; } = new Dictionary<string, string?>();

    public IReadOnlyList<string>? Issuers { get; init; }

    public IReadOnlyList<GoldTarget>? Targets { get; init; }

    /// <summary>Figures on which careful people differ: neither wanted nor wrong.</summary>
    public IReadOnlyList<GoldTarget> OptionalTargets { get; init; } = [];

    /// <summary>Stretches of the content in which no target counts, either way.</summary>
    public IReadOnlyList<TextSpan> IgnoreSpans { get; init; } = [];

    public IReadOnlyList<GoldCitation>? Citations { get; init; }

    public IReadOnlyList<GoldEvent>? Events { get; init; }

    public bool IsNews => Head.GetValueOrDefault("status") == "news";
}

/// <summary>A target; <c>Given</c> names the fields that are annotated.</summary>
public sealed record GoldTarget(IReadOnlySet<string> Given, decimal? Value, decimal? ValueMax, string Unit)
{
    /// <summary>The figure phrase as in the text.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the figure phrase stands in the content, in place of a quote.</summary>
    public TextSpan? Span { get; init; }

    public string? Indicator { get; init; }

    public string? Comparator { get; init; }

    public string? Kind { get; init; }

    public string? Deadline { get; init; }

    public string? Baseline { get; init; }

    /// <summary>paragraph, heading or title where the deadline stands outside the sentence; null where it stands in it.</summary>
    public string? Inherited { get; init; }
}

public sealed record GoldCitation(IReadOnlySet<string> Given, string? Title, string? DocumentNumber, string? Role);

public sealed record GoldEvent(IReadOnlySet<string> Given, string Type, string? Status, IReadOnlyList<string> Parties, decimal? Amount, string? Currency);
