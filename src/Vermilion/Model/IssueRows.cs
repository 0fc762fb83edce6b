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
