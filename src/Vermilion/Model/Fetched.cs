namespace Vermilion.Model;

/// <summary>What collecting brings home: the bytes of one document, and what the collection says of it.</summary>
public sealed record Fetched
{
    /// <summary>The document's id; null only where nothing is stored.</summary>
    public string? Id { get; init; }

    /// <summary>Where it was found: folder and path within the import, without the line of a record.</summary>
    public required string Origin { get; init; }

    /// <summary>The line of a JSON Lines record, from 1.</summary>
    public long? Line { get; init; }

    /// <summary>Empty for a record that is metadata only.</summary>
    public required byte[] Content { get; init; }

    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Issuer { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>The outlet or site, as the record itself or its front matter names it.</summary>
    public string? Source { get; init; }

    /// <summary>The collection it was imported as: a name of the desk's, which is no word of the document.</summary>
    public string? Collection { get; init; }

    public string? Language { get; init; }

    /// <summary>What was wrong with the metadata, as <c>code: words</c>.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The origin with its line: what a message names.</summary>
    public string Where => Line is null ? Origin : $"{Origin}:{Line}";
}
