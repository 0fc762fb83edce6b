namespace Vermilion.Publishing;

/// <summary>A stretch of text in one style: what every output is made of.</summary>
/// <param name="Text">As printed; never markup.</param>
public sealed record Run(string Text)
{
    public RunKind Kind { get; init; } = RunKind.Text;

    public bool Emphasis { get; init; }

    public bool Strong { get; init; }

    /// <summary>Chinese, to be marked and set as such.</summary>
    public bool Chinese { get; init; }

    /// <summary>What the figure check found of these words.</summary>
    public CheckNote? Check { get; init; }

    /// <summary>The link it stands in. Runs of one link share the object.</summary>
    public LinkTarget? Link { get; init; }
}

public enum RunKind
{
    Text,

    /// <summary>The number of a note, raised.</summary>
    NoteReference,

    /// <summary>The mark behind a link whose address is not known.</summary>
    UnknownAddress,
}

/// <summary>Where a link leads; <c>Address</c> is null where that is not known.</summary>
public sealed class LinkTarget(string? address)
{
    public string? Address { get; } = address;

    /// <summary>The id within the document that a link inside it leads to.</summary>
    public string? Anchor => Address is ['#', .. var id] ? id : null;
}

/// <summary>The runs of one paragraph.</summary>
public static class Runs
{
    public static string PlainText(this IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.Text));

    /// <summary>The runs in groups: those of one link together, each other run alone.</summary>
    public static IEnumerable<IReadOnlyList<Run>> ByLink(this IReadOnlyList<Run> runs)
    {
        for (var start = 0; start < runs.Count;)
        {
            var end = start + 1;
            while (end < runs.Count && runs[start].Link is { } link && ReferenceEquals(runs[end].Link, link)) end++;
            yield return runs.Skip(start).Take(end - start).ToList();
            start = end;
        }
    }
}
