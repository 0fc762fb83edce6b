using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The year that a change is measured from: compared with 2020, from the 2020 level, over last year.</summary>
static partial class EnglishBaselines
{
    public static string? Of(string sentence, EnglishMeasure measure, EnglishReading reading, int? year, string? deadline)
    {
        if (reading.Kind is not ("delta_pct" or "multiple")) return null;
        var after = sentence.AsSpan(measure.Span.End, Math.Min(90, sentence.Length - measure.Span.End));
        foreach (var match in Base().EnumerateMatches(after))
        {
            var words = after.Slice(match.Index, match.Length);
            if (Year().Match(words.ToString()) is { Success: true } named) return named.Value;
            if (year is { } now) return (now - 1).ToString(CultureInfo.InvariantCulture);
        }

        // "up 4.7 percent" behind this year's figure is up on last year.
        return reading.Indicator.StartsWith("growth of ", StringComparison.Ordinal) && int.TryParse(deadline, out var due) && due == year ? (due - 1).ToString(CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\b(?:compared (?:with|to)|from|over|on|relative to|than|versus|against|above|below) (?:the )?(?:end of )?(?:20\d\d(?![-–—]20)|last year)", RegexOptions.IgnoreCase)]
    private static partial Regex Base();

    [GeneratedRegex(@"20\d\d")]
    private static partial Regex Year();
}
