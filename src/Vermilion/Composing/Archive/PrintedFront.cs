using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Composing.MarkdownForm;
using Vermilion.Model;

namespace Vermilion.Composing.Archive;

/// <summary>The days of the front: when the briefing came out and what month it reports on.</summary>
static partial class PrintedFront
{
    static readonly ReportingPeriod AnyPeriod = new(2020, 2);

    /// <summary>The day of publication in a line such as <c>MARCH 2, 2021 (REPORTING PERIOD: FEBRUARY 1 - 28)</c>.</summary>
    public static DateOnly? Published(string line)
    {
        foreach (Match match in FullDay().Matches(Outside(line)))
            if (WrittenDates.Parse(Cased(match.Value), AnyPeriod) is { } day) return day;
        return null;
    }

    /// <summary>The month that a line names as the one reported on; its year is that of the day of publication where it has none.</summary>
    public static ReportingPeriod? Period(string line, DateOnly? published)
    {
        if (PeriodWords().Match(line) is not { Success: true } words) return null;
        return Month(line[(words.Index + words.Length)..], published);
    }

    /// <summary>A month with its year anywhere in a text: a title, the name of a file.</summary>
    public static ReportingPeriod? Named(string text)
    {
        if (IsoMonth().Match(text) is { Success: true } iso && ReportingPeriod.TryParse(iso.Value.Replace('_', '-')) is { } period) return period;
        return MonthAndYear().IsMatch(text) ? Month(text, null) : null;
    }

    static ReportingPeriod? Month(string text, DateOnly? published)
    {
        if (MonthName().Match(text) is not { Success: true } name) return null;
        var month = 1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.StartsWith(name.Groups["m"].Value[..3], StringComparison.OrdinalIgnoreCase));
        if (Year().Match(text) is { Success: true } year) return new ReportingPeriod(int.Parse(year.Value, CultureInfo.InvariantCulture), month);
        if (published is not { } day) return null;
        // Reported in January is the December before.
        return new ReportingPeriod(month > day.Month ? day.Year - 1 : day.Year, month);
    }

    /// <summary>A line that gives nothing but days.</summary>
    public static bool IsDateLine(string line) => (Published(line) is not null || PeriodWords().IsMatch(line)) && line.Length < 100;

    static string Outside(string line) => PeriodWords().Match(line) is { Success: true } words ? line[..words.Index] : line;

    static string Cased(string day) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(day.ToLowerInvariant());

    const string Months = "(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    [GeneratedRegex(@"\b" + Months + @"\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\.?\s+" + Months + @"\.?,?\s+\d{4}\b|\b\d{4}-\d{2}-\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex FullDay();

    [GeneratedRegex(@"\b(?:reporting\s+period|period\s+covered|covering|coverage)\s*[:：]?", RegexOptions.IgnoreCase)]
    private static partial Regex PeriodWords();

    [GeneratedRegex(@"\b" + Months + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"\b" + Months + @"\.?,?\s+(?:19|20)\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"\b(?:19|20)\d{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)20\d{2}[-_](?:0[1-9]|1[0-2])(?!\d)")]
    private static partial Regex IsoMonth();
}
