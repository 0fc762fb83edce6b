namespace Vermilion.Model;

/// <summary>
/// What linking compares of a document, drawn from its reading once: two documents are weighed by their profiles, without
/// their readings.
/// </summary>
public sealed class StoryProfile
{
    public required string DocumentId { get; init; }

    /// <summary>MinHash of the text, a byte for each hash; empty where there is too little text to compare.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>Companies, bodies, places, figures, words of the headline, as JSON of the linker's own.</summary>
    public required string Facts { get; init; }
}

/// <summary>A key under which documents that may belong to one story meet: a band of the signature, a work, a company with a kind of event, words of a headline.</summary>
public sealed class StoryKey
{
    /// <summary>64 bits of the hash of kind and words.</summary>
    public required long Key { get; init; }

    public required string DocumentId { get; init; }

    /// <summary>The number of the document's day, so that only the days around are looked at; 0 without a day.</summary>
    public required int Day { get; init; }
}

/// <summary>
/// Two documents that belong together, and why. The pair is ordered: <c>AId</c> comes before <c>BId</c>. It depends on the
/// two documents alone, so that the stories do not depend on the order in which they came.
/// </summary>
public sealed class StoryEdge
{
    public required string AId { get; init; }

    public required string BId { get; init; }

    /// <summary>copy, work, event, headline, or analyst.</summary>
    public required string Reason { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>The words or facts that both have.</summary>
    public required string Words { get; init; }
}

/// <summary>A name under which an official text may meet others of its work or line: its title's key, its subject, the ends of it.</summary>
public sealed class WorkName
{
    public required string Name { get; init; }

    public required string DocumentId { get; init; }
}

/// <summary>
/// What an analyst said about two documents: it holds over every edge, version and relation of the machine, now and after
/// later readings. Nothing of it is deleted: a later word stands beside the earlier and outranks it.
/// </summary>
public sealed class LinkDecision
{
    public long Id { get; init; }

    public required string AId { get; init; }

    public required string BId { get; init; }

    /// <summary>story, work, or the type of a relation from A to B.</summary>
    public required string Question { get; init; }

    /// <summary>together, apart, or undone: back to the machine's word.</summary>
    public required string Verdict { get; init; }

    public string? Reason { get; init; }

    public string? By { get; init; }

    public required DateTimeOffset At { get; init; }
}
