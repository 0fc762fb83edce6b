namespace Vermilion.Composing.Archive;

/// <summary>Puts the rows of a page into the order of reading: a label with its value, columns one after the other.</summary>
static class PrintedColumns
{
    public static List<PrintedLine> Order(List<List<PrintedLine>> rows)
    {
        var lines = new List<PrintedLine>();
        for (var i = 0; i < rows.Count;)
        {
            var row = rows[i];
            if (row.Count == 2 && PrintedLabels.IsField(PrintedLabels.OfRow(row[0].Text)))
            {
                lines.Add(row[1] with { Label = row[0].Text, Left = row[0].Left });
                i++;
            }
            else if (row.Count > 1)
            {
                i = TakeColumns(rows, i, lines);
            }
            else
            {
                lines.Add(row[0]);
                i++;
            }
        }

        return lines;
    }

    /// <summary>Columns go on while each line begins where one of them does.</summary>
    static int TakeColumns(List<List<PrintedLine>> rows, int from, List<PrintedLine> lines)
    {
        var starts = new List<double>();
        var taken = new List<(int Column, PrintedLine Line)>();
        var end = from;
        for (; end < rows.Count; end++)
        {
            if (rows[end].Count == 1 && ColumnOf(starts, rows[end][0]) < 0) break;
            foreach (var line in rows[end])
            {
                if (ColumnOf(starts, line) < 0) starts.Add(line.Left);
                taken.Add((ColumnOf(starts, line), line));
            }
        }

        foreach (var column in taken.GroupBy(t => t.Column).OrderBy(g => starts[g.Key]))
        {
            var next = starts.Where(s => s > starts[column.Key]).DefaultIfEmpty(rows[from][0].PageRight).Min();
            lines.AddRange(column.Select(t => t.Line with { Column = t.Column + 1, PageRight = next }));
        }

        return end;
    }

    static int ColumnOf(List<double> starts, PrintedLine line) => starts.FindIndex(start => Math.Abs(start - line.Left) < line.Size);
}
