namespace Vermilion.Model;

/// <summary>The bytes of a capture, addressed by their SHA-256 (lower-case hex). Never changed, never deleted.</summary>
public sealed class SnapshotContent
{
    public required string ContentHash { get; init; }

    /// <summary>Compressed with Brotli; the hash is that of the bytes before.</summary>
    public required byte[] Compressed { get; init; }

    public required long Length { get; init; }
}

/// <summary>
/// One capture of a document: what was got, from where, when. Immutable; a changed page becomes a new one, and the one
/// with the highest id is what the document was read from last.
/// </summary>
public sealed class Snapshot
{
    public long Id { get; init; }

    public required string DocumentId { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The address it was taken from, if it has one.</summary>
    public string? Url { get; init; }

    public required DateTimeOffset RetrievedAt { get; init; }

    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    // What the collection said of it, kept to read it again with a newer reader.
    public string? GivenTitle { get; init; }

    public string? GivenIssuer { get; init; }

    public string? GivenNumber { get; init; }

    public DateOnly? GivenPublished { get; init; }

    public string? GivenSource { get; init; }

    public string? GivenLanguage { get; init; }
}

/// <summary>A document as last read. The columns repeat what the reading holds, to list and to filter by.</summary>
public sealed class Document
{
    public required string Id { get; init; }

    /// <summary>The snapshot it was read from last.</summary>
    public required string ContentHash { get; set; }

    /// <summary>Where the import found it: path within the import, or file and line of a JSON Lines record.</summary>
    public string Origin { get; set; } = "";

    public string? Url { get; set; }

    /// <summary>The collection, newsroom or site that it came from.</summary>
    public string? Source { get; set; }

    public string Title { get; set; } = "";

    public string? CoreTitle { get; set; }

    /// <summary>The core title normalised, with its span of years: equal for the versions of one work.</summary>
    public string? WorkKey { get; set; }

    public string? DocumentNumber { get; set; }

    public string? CarrierType { get; set; }

    public string? Genre { get; set; }

    public string Status { get; set; } = "other";

    public string? Language { get; set; }

    public DateOnly? Written { get; set; }

    public DateOnly? Published { get; set; }

    public DateOnly? Effective { get; set; }

    public DateOnly? Expires { get; set; }

    /// <summary>The last day for comments on a draft.</summary>
    public DateOnly? CommentsBy { get; set; }

    /// <summary>The last day to apply to a call.</summary>
    public DateOnly? ApplyBy { get; set; }

    public int TargetCount { get; set; }

    public int GoalCount { get; set; }

    public string ReaderVersion { get; set; } = "";

    /// <summary>The story it belongs to: the id of the story's first document.</summary>
    public string? StoryId { get; set; }

    /// <summary>The work that it is a version of: the id of the work's first document. Null for what is no official text.</summary>
    public string? WorkId { get; set; }

    /// <summary>draft, final, amended, reprint or translation.</summary>
    public string? Version { get; set; }

    /// <summary>The version of the linker that last linked it as it is now; null while it waits for it.</summary>
    public string? LinkedBy { get; set; }

    public List<DocumentIssuer> Issuers { get; init; } = [];
}

/// <summary>An issuer of a document, in the order of the document.</summary>
public sealed class DocumentIssuer
{
    public required string DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    /// <summary>Its id in the registry, where it is known there.</summary>
    public string? Body { get; init; }
}

/// <summary>The reading of a document, whole, as the JSON of the contract with its text.</summary>
public sealed class StoredReading
{
    public required string DocumentId { get; init; }

    public required string ReaderVersion { get; set; }

    public required string Json { get; set; }
}

/// <summary>A quantified goal, one row each, for the ledger.</summary>
public sealed class TargetRow
{
    public required string DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Indicator { get; init; }

    public required string Comparator { get; init; }

    public required decimal Value { get; init; }

    public decimal? ValueMax { get; init; }

    public required string Unit { get; init; }

    public required string Kind { get; init; }

    public string? Deadline { get; init; }

    /// <summary>The last day of the deadline, to sort and to compare by.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>What all ways of naming the indicator share.</summary>
    public string? IndicatorKey { get; init; }

    /// <summary>Value in <see cref="NormalUnit"/>: 3.3 万亿千瓦时 is 3,300,000,000,000 kWh.</summary>
    public decimal? NormalValue { get; init; }

    public string? NormalUnit { get; init; }

    public string? English { get; init; }

    public required string Sentence { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }
}

/// <summary>What one document says of another. <c>ToId</c> is null while the other is not held.</summary>
public sealed class Relation
{
    public required string FromId { get; init; }

    public required int Ordinal { get; init; }

    public string? ToId { get; set; }

    /// <summary>implements, cites, interprets, draftOf, amends, replaces, abolishes, forwards, approves, succeeds, localises or sameSeries.</summary>
    public required string Type { get; init; }

    /// <summary>What it rests on: citation (the words of the text), title (two titles compared), or analyst.</summary>
    public string Basis { get; init; } = "citation";

    /// <summary>The words it rests on.</summary>
    public required string Words { get; init; }

    public string? Title { get; init; }

    /// <summary>The normalised title, to be found by when the other document arrives.</summary>
    public string? TargetKey { get; init; }

    public string? TargetNumber { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }
}
