using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Collecting;

/// <summary>The day of publication as collections write it: 2021-02-18, 2021/2/18, 2021年2月18日, each with or without a time.</summary>
static partial class GivenDate
{
    public static (DateOnly? Date, IReadOnlyList<string> Warnings) Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (null, []);
        var match = Day().Match(text);
        if (match.Success && DateOnly.TryParseExact(
                $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return (date, []);
        return (null, [$"published-not-a-date: {text}"]);
    }

    [GeneratedRegex(@"^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
