using Vermilion.Linking.Stories;
using Vermilion.Model;

namespace Vermilion.Composing.Drafting;

/// <summary>The day of a report that bears none: the one day of the period that its first lines name in full.</summary>
static class UndatedReports
{
    public static DateOnly? DayOf(string text, ReportingPeriod period)
    {
        var days = NamedDays.In(text).Where(d => d >= period.First && d <= period.Last).Take(2).ToList();
        return days is [var day] ? day : null;
    }
}
