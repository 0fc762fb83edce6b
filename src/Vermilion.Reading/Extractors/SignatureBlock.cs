using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The signature: the names of the issuers, one a line or side by side, and below them the day of writing.</summary>
/// <param name="IsPerson">The name above the day is a person's: an order signed by the head of the body.</param>
sealed record SignatureBlock(TextSpan Span, IReadOnlyList<(string Name, TextSpan Span)> Issuers, FoundDate Date, int FirstLine, int DateLine, bool IsPerson)
{
    /// <summary>The day stands alone, without names above it.</summary>
    public bool IsBare => Issuers.Count == 0 && !IsPerson;
}
