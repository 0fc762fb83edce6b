using System.Globalization;

namespace Vermilion.Model;

/// <summary>The month that an Issue reports on, written <c>2021-02</c>.</summary>
public readonly record struct ReportingPeriod(int Year, int Month)
{
    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public bool Contains(DateOnly day) => day.Year == Year && day.Month == Month;

    public static ReportingPeriod? TryParse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? new ReportingPeriod(first.Year, first.Month)
            : null;

    public override string ToString() => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
