using System.Globalization;

namespace Vermilion.Model;

/// <summary>
/// What an Issue reports on: a month, written <c>2021-02</c>; for other serials an ISO week, <c>2021-W07</c>, or a day, <c>2021-02-18</c>.
/// </summary>
public readonly record struct ReportingPeriod(int Year, int Month)
{
    const string MonthForm = "yyyy-MM", DayForm = "yyyy-MM-dd";

    /// <summary>The number of an ISO week, whose year <see cref="Year"/> then is; null for a month or a day.</summary>
    public int? Week { get; init; }

    public int? Day { get; init; }

    public DateOnly First => Week is { } week ? DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, week, DayOfWeek.Monday)) : new(Year, Month, Day ?? 1);

    public DateOnly Last => Week is not null ? First.AddDays(6) : Day is not null ? First : First.AddMonths(1).AddDays(-1);

    /// <summary>month, week or day.</summary>
    public string Kind => Week is not null ? "week" : Day is not null ? "day" : "month";

    /// <summary><c>February 2021</c>, <c>week 7 of 2021</c>, <c>February 18, 2021</c>.</summary>
    public string Name => Week is { } week ? string.Create(CultureInfo.InvariantCulture, $"week {week} of {Year}") : First.ToString(Day is null ? "MMMM yyyy" : "MMMM d, yyyy", CultureInfo.InvariantCulture);

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public static ReportingPeriod? TryParse(string text)
    {
        if (DateOnly.TryParseExact(text, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return new ReportingPeriod(first.Year, first.Month);
        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new ReportingPeriod(day.Year, day.Month) { Day = day.Day };
        return text is [_, _, _, _, '-', 'W', _, _] && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999
            && int.TryParse(text[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? OfWeek(year, week)
            : null;
    }

    // The Thursday of a week decides on its year, and here on its month.
    static ReportingPeriod OfWeek(int year, int week) => new(year, ISOWeek.ToDateTime(year, week, DayOfWeek.Thursday).Month) { Week = week };

    public override string ToString() => Week is { } week
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{week:00}")
        : First.ToString(Day is null ? MonthForm : DayForm, CultureInfo.InvariantCulture);
}
