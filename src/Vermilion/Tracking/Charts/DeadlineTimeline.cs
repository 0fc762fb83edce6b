using System.Globalization;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tracking.Charts;

/// <summary>Sectors in rows, years in columns: the larger the circle, the more targets fall due.</summary>
public static class DeadlineTimeline
{
    const int Width = 960, Left = 300, Right = 30, Top = 40, Row = 36, Largest = 15;

    /// <param name="nameOf">The name of a sector, or of the row of no sector.</param>
    public static string Svg(string id, IReadOnlyList<DeadlineCount> counts, Func<string?, string> nameOf, int thisYear)
    {
        var years = counts.Select(c => c.Year).Distinct().Order().ToList();
        var rows = counts.GroupBy(c => c.Sector).ToList();
        var most = counts.Max(c => c.Count);
        var height = Top + rows.Count * Row + 10;
        var picture = new SvgPicture(id, Width, height, "Targets by sector and the year they are due", $"{rows.Count} rows of sectors and {years.Count} years, from {years[0]} to {years[^1]}. The table below has the same numbers.");
        foreach (var year in years)
        {
            picture.Line(X(year), Top - 10, X(year), height - 10, year == thisYear ? "grid now" : "grid");
            picture.Text(X(year), Top - 18, year.ToString(CultureInfo.InvariantCulture), "middle");
        }

        foreach (var (row, at) in rows.Select((r, i) => (r, Top + i * Row + Row / 2)))
        {
            picture.Text(Left - 30, at + 4, nameOf(row.Key), "end");
            foreach (var count in row)
            {
                picture.Circle(X(count.Year), at, Math.Max(4, Largest * Math.Sqrt(count.Count / (double)most)), "point", $"{nameOf(row.Key)}, {count.Year}: {count.Count}");
                picture.Text(X(count.Year) + 17, at + 4, count.Count.ToString(CultureInfo.InvariantCulture), "start", "number");
            }
        }

        return picture.ToString();

        double X(int year) => Left + 10 + (Width - Left - Right - 30) * (years.Count == 1 ? 0.5 : years.IndexOf(year) / (double)(years.Count - 1));
    }
}
