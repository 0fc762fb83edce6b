using System.Globalization;

namespace Vermilion.Reading.English;

/// <summary>Dates of the contract (2023, 2025-12-31, 2021/2025, 2021/) in the English of the house.</summary>
static class Deadlines
{
    /// <summary>" by 2023", " in 2021–2025" with a space before it, or nothing.</summary>
    public static string Phrase(string? deadline)
    {
        if (string.IsNullOrEmpty(deadline)) return "";
        var parts = deadline.Split('/');
        if (parts.Length == 2) return Period(parts[0], parts[1]);
        return deadline.EndsWith("-12-31", StringComparison.Ordinal)
            ? $" by the end of {deadline[..4]}"
            : $" by {Date(deadline)}";
    }

    /// <summary>"February 18, 2021", "February 2021", "2021", "2021–2025"; what is no date stays as it is.</summary>
    public static string Date(string value)
    {
        var parts = value.Split('/');
        if (parts.Length == 2) return parts[1].Length == 0 ? $"from {Date(parts[0])}" : $"{Date(parts[0])}–{Date(parts[1])}";
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : value;
    }

    static string Period(string from, string to) => (from, to) switch
    {
        (_, "") => $" from {Date(from)}",
        ("", _) => $" by {Date(to)}",
        _ => $" in {Date(from)}–{Date(to)}",
    };
}
