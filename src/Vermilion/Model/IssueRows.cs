namespace Vermilion.Model;

/// <summary>One saved state of an Issue. Revisions are never changed: a later one stands beside them.</summary>
public sealed class IssueRevision
{
    public required string Briefing { get; init; }

    /// <summary>As <see cref="ReportingPeriod"/> writes it.</summary>
    public required string Period { get; init; }

    public required int Revision { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public string? SavedBy { get; init; }

    /// <summary>The Issue as Markdown: what people read in the store is what they edit in a file.</summary>
    public required string Markdown { get; init; }

    /// <summary>The ids of its parts in the order of the text, parted by spaces; null in revisions from before there were any.</summary>
    public string? PartIds { get; init; }

    /// <summary>The revision that its editor began from, where another stands between: the two were joined.</summary>
    public int? JoinedFrom { get; init; }
}

/// <summary>A comment in the margin of an Issue: for the editors, never printed.</summary>
public sealed class MarginNote
{
    public long Id { get; init; }

    public required string Briefing { get; init; }

    public required string Period { get; init; }

    /// <summary>The part that it stands beside.</summary>
    public required string PartId { get; init; }

    /// <summary>The first words of the part when the comment was written, to be shown when the part is gone.</summary>
    public required string Beside { get; init; }

    public required string Text { get; init; }

    public string? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When somebody called it settled; null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }

    public string? ResolvedBy { get; set; }
}

/// <summary>One published, frozen output of an Issue.</summary>
public sealed class Edition
{
    public required string Briefing { get; init; }

    public required string Period { get; init; }

    public required int Number { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public List<EditionFile> Files { get; init; } = [];
}

public sealed class EditionFile
{
    public required string Briefing { get; init; }

    public required string Period { get; init; }

    public required int Number { get; init; }

    /// <summary><c>briefing-2021-02.pdf</c></summary>
    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string ContentHash { get; init; }
}
