using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Triage;

/// <summary>A document of the period with its reading, up for a place in the Issue.</summary>
public sealed record Candidate(Document Document, ReadResult Reading)
{
    /// <summary>How many other documents report the same.</summary>
    public int Echoes { get; init; }

    /// <summary>The status of the document, where nothing in it speaks against that.</summary>
    public string Stage { get; init; } = Document.Status;

    /// <summary>The day that the Issue files it by; of a page without one, the one day of the period that its text names.</summary>
    public DateOnly? Day { get; init; } = Document.Published;

    /// <summary>Published before the period, and here because a document of the period interprets it.</summary>
    public bool IsBackground { get; init; }

    public string Genre => Document.Genre ?? Document.CarrierType ?? "";

    /// <summary>Issued by a body, as opposed to reported by a newsroom.</summary>
    public bool IsOfficial => Stage is "interpretation" && (IsBackground || Reading.Citations.Any(c => c.Role == "interprets"))
        || (Stage is "final" or "draft" or "interpretation" or "call" && (Reading.Issuers.Count > 0 || Document.DocumentNumber is not null));
}

/// <summary>One reason for a score: how much of its weight a rule gave, in words.</summary>
public sealed record Factor(string Name, double Weight, double Value, string Reason);

/// <summary>A document's significance with the reasons for it.</summary>
public sealed record Significance(Candidate Candidate, double Score, IReadOnlyList<Factor> Factors, string? Bound);
