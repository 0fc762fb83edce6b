using Vermilion.Model;

namespace Vermilion.Evaluating;

/// <summary>A document with the facts that a person found in it.</summary>
/// <param name="Half">tune or check.</param>
public sealed record GoldDocument(string Id, Fetched Source, GoldFacts Facts, string Half);

/// <summary>The documents of a gold file or folder, and what of it could not be used.</summary>
public sealed record GoldSet(IReadOnlyList<GoldDocument> Documents, IReadOnlyList<Failure> Failures);
