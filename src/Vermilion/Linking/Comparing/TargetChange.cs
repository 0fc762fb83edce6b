using Vermilion.Reading;

namespace Vermilion.Linking.Comparing;

/// <summary>What became of a target from one text to the other.</summary>
/// <param name="Change">same, changed, in or out.</param>
/// <param name="English">"new-energy share of sales: 25 → 20 percent".</param>
/// <param name="More">a or b: which of the two asks for more, or for the same sooner; null where they ask for the same.</param>
public sealed record TargetChange(string Change, TargetFinding? A, TargetFinding? B, string English, string? More);
