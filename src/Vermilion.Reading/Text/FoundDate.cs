using System.Globalization;

namespace Vermilion.Reading.Text;

/// <summary>A date in a text. <c>Month</c> and <c>Day</c> are null where the text gives only the year, or year and month.</summary>
public readonly record struct FoundDate(int Year, int? Month, int? Day, TextSpan Span)
{
    /// <summary>As a <see cref="DateFinding"/> writes it: <c>2020-12-22</c>, <c>2020-12</c> or <c>2020</c>.</summary>
    public string Value => Month is not { } m ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day is not { } d ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{m:00}-{d:00}");

    /// <summary>The calendar day, where the text gives one.</summary>
    public DateOnly? Date => Month is { } m && Day is { } d ? new DateOnly(Year, m, d) : null;
}
