using System.Globalization;

namespace Vermilion.Data;

/// <summary>Days from and to, either end open: 2021, 2021-02, 2021-02-18, 2021-01..2021-03, 2025.., ..2030.</summary>
public readonly record struct DayRange(DateOnly? First, DateOnly? Last)
{
    public const string Mend = "no date; write 2021, 2021-02, 2021-02-18, or a range 2021-01..2021-03";

    /// <summary>Null for what is no range.</summary>
    public static DayRange? Parse(string text)
    {
        var ends = text.Split("..");
        if (ends.Length > 2) return null;
        // 2025-.. is 2025 and all after it.
        var (from, to) = (ends[0].TrimEnd('-'), ends[^1].TrimEnd('-'));
        var (first, last) = (Days(from), Days(to));
        if ((first is null && from.Length > 0) || (last is null && to.Length > 0) || (first is null && last is null)) return null;
        return new DayRange(first?.First, last?.Last);
    }

    public bool Contains(DateOnly day) => (First is null || day >= First) && (Last is null || day <= Last);

    static (DateOnly First, DateOnly Last)? Days(string text)
    {
        if (Parsed(text, "yyyy-MM-dd") is { } day) return (day, day);
        if (Parsed(text, "yyyy-MM") is { } month) return (month, month.AddMonths(1).AddDays(-1));
        return Parsed(text, "yyyy") is { } year ? (year, new DateOnly(year.Year, 12, 31)) : null;
    }

    static DateOnly? Parsed(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
