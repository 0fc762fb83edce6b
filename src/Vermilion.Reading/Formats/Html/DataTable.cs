using AngleSharp.Dom;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Tells a table of data from one that lays out a page.</summary>
static class DataTable
{
    const int LongestCell = 1500;

    /// <summary>The rows of a table of data; null for a layout: nested tables, one column, or cells that hold whole texts.</summary>
    public static IReadOnlyList<IElement>? RowsOf(IElement table)
    {
        if (table.QuerySelector("table") is not null) return null;
        var rows = table.Children.SelectMany(c => c.NodeName == "TR" ? [c] : c.Children.Where(r => r.NodeName == "TR")).ToList();
        if (!rows.Exists(r => CellsOf(r).Count() > 1)) return null;
        return rows.Exists(r => CellsOf(r).Any(c => c.TextContent.Length > LongestCell)) ? null : rows;
    }

    static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(c => c.NodeName is "TD" or "TH");
}
