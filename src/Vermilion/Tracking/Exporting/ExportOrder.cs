using Vermilion.Data;
using Vermilion.Tracking.Companies;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tracking.Exporting;

/// <summary>What is to be taken out, narrowed to what, and how it is written.</summary>
/// <param name="Table">documents, targets, events or relations.</param>
/// <param name="Format">csv, xlsx or jsonl.</param>
public sealed record ExportOrder(string Table, string Format)
{
    public static readonly IReadOnlyList<string> Tables = ["documents", "targets", "events", "relations"];

    public static readonly IReadOnlyList<string> Formats = ["csv", "xlsx", "jsonl"];

    public DocumentFilter Documents { get; init; } = DocumentFilter.None;

    public TargetFilter Targets { get; init; } = TargetFilter.None;

    public EventFilter Events { get; init; } = EventFilter.None;

    /// <summary>CSV begins with the byte order mark, for Excel.</summary>
    public bool Mark { get; init; }
}
