using Vermilion.Reading;

namespace Vermilion.Composing.Checking;

public enum Verdict
{
    /// <summary>The source says it in the same form.</summary>
    Exact,

    /// <summary>The source says the same in another form: 近700亿元 for "almost CNY 70 billion".</summary>
    Converted,

    /// <summary>The source has more digits. It is resolved where the Issue says so ("about"), else not.</summary>
    Rounded,

    /// <summary>The source says something near that differs: another value, scale, unit, comparator, year or name.</summary>
    Contradicting,

    NotFound,

    /// <summary>Worth knowing, and no failure: a link whose page is not held.</summary>
    Warning,
}

public enum ClaimKind
{
    Figure,
    Date,
    Year,
    DocumentNumber,
    Body,
    Company,
    Place,
    Policy,
    Evidence,
    Link,
}

/// <summary>One thing that an Issue says, and what the sources say of it.</summary>
/// <param name="Place">Where it stands, in words: <c>top story 1, At a glance, bullet 2</c>.</param>
/// <param name="Document">The document that was compared, where there is one.</param>
/// <param name="SourceWords">The words of that document.</param>
/// <param name="Mend">What can be done, for what is not resolved.</param>
public sealed record CheckFinding(
    string Place, ClaimKind Kind, string Words, Verdict Verdict, string? Document = null, string? SourceWords = null, string? Mend = null)
{
    /// <summary>The reason for which a person let it pass.</summary>
    public string? Waived { get; init; }

    /// <summary>Where the words begin in the plain text of the statement; null for a field, a link, evidence.</summary>
    public int? Start { get; init; }

    /// <summary>Where the source's words stand in the text of the document.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The sentence of the source around its words.</summary>
    public string? Sentence { get; init; }

    public bool IsUnresolved => Waived is null && (Verdict is Verdict.Contradicting or Verdict.NotFound || (Verdict == Verdict.Rounded && Mend is not null));
}

public sealed record CheckReport(IReadOnlyList<CheckFinding> Findings)
{
    public IEnumerable<CheckFinding> Unresolved => Findings.Where(f => f.IsUnresolved);

    public IEnumerable<CheckFinding> Warnings => Findings.Where(f => f.Verdict == Verdict.Warning);

    public bool Passes => !Unresolved.Any();
}
