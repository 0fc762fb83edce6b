using System.Globalization;

namespace Vermilion.Linking.Ledger;

/// <summary>The last day of a deadline as the contract writes it: 2025, 2025-12-31, 2025-06, 2021/2025.</summary>
static class Deadlines
{
    /// <summary>Null where no end is said: of 2021/ (from 2021 on) none is made up.</summary>
    public static DateOnly? LastDay(string? deadline)
    {
        if (string.IsNullOrEmpty(deadline)) return null;
        var end = deadline[(deadline.LastIndexOf('/') + 1)..];
        if (Parsed(end, "yyyy-MM-dd") is { } day) return day;
        if (Parsed(end, "yyyy-MM") is { } month) return month.AddMonths(1).AddDays(-1);
        return Parsed(end, "yyyy") is { } year ? new DateOnly(year.Year, 12, 31) : null;
    }

    static DateOnly? Parsed(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
