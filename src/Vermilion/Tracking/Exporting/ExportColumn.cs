namespace Vermilion.Tracking.Exporting;

/// <summary>A column of an export: its head, and its value as text, number, truth, day or nothing.</summary>
public sealed record ExportColumn<T>(string Name, Func<T, object?> Value);

/// <summary>What can be taken out, with its columns and where they come from.</summary>
public sealed record ExportTable<T>(string Name, IReadOnlyList<ExportColumn<T>> Columns);
