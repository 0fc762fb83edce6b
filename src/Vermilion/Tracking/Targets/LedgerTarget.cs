using Vermilion.Model;

namespace Vermilion.Tracking.Targets;

/// <summary>A target with what its document says of itself, and the word of its latest observation.</summary>
public sealed class LedgerTarget
{
    public required TargetRow Target { get; init; }

    public required string Title { get; init; }

    public required string DocumentStatus { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public DateOnly? Published { get; init; }

    public string? Place { get; init; }

    public string? WorkId { get; init; }

    public string? Version { get; init; }

    public string? Observed { get; init; }

    /// <summary>What commands and pages call it by: the document, and its number from 1.</summary>
    public string Name => TargetName.Of(Target);
}

/// <summary>A target as a person names it: DOCUMENT#3 is the third of the document.</summary>
public static class TargetName
{
    public static string Of(TargetRow target) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{target.DocumentId}#{target.Ordinal + 1}");

    public static Outcome<(string Document, int Ordinal)> Parse(string name)
    {
        // The id of a document may have the sign in it too.
        var at = name.LastIndexOf('#');
        if (at > 0 && int.TryParse(name.AsSpan(at + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0)
            return (name[..at], number - 1);
        return new Failure($"{name}: no target; write DOCUMENT#N, as the first column of vermilion targets gives it");
    }
}
