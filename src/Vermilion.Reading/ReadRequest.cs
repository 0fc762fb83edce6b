namespace Vermilion.Reading;

/// <summary>One document to read: its bytes, and what is known of it from outside.</summary>
public sealed record ReadRequest
{
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>As declared by the server or the file's name; null lets the bytes decide.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset that the transport declared; the bytes may contradict it.</summary>
    public string? Charset { get; init; }

    public string? Id { get; init; }

    public string? Url { get; init; }

    // The page's metadata as a collection gives it. It informs the header like a page's own table.

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Issuer { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>The newsroom or site that carried it.</summary>
    public string? Source { get; init; }

    /// <summary>When the bytes were fetched: "今年" and "昨日" need a day to stand on.</summary>
    public DateOnly? RetrievedOn { get; init; }
}
