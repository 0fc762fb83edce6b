using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Triage;

/// <summary>A document of the period with its reading, up for a place in the Issue.</summary>
public sealed record Candidate(Document Document, ReadResult Reading)
{
    /// <summary>How many other documents report the same.</summary>
    public int Echoes { get; init; }

    public string Genre => Document.Genre ?? Document.CarrierType ?? "";

    /// <summary>Issued by a body, as opposed to reported by a newsroom.</summary>
    public bool IsOfficial =>
        Document.Status is "final" or "draft" or "interpretation" or "call" && (Reading.Issuers.Count > 0 || Document.DocumentNumber is not null);
}

/// <summary>One reason for a score: how much of its weight a rule gave, in words.</summary>
public sealed record Factor(string Name, double Weight, double Value, string Reason);

/// <summary>A document's significance with the reasons for it.</summary>
public sealed record Significance(Candidate Candidate, double Score, IReadOnlyList<Factor> Factors, string? Bound);
