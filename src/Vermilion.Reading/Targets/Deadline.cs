namespace Vermilion.Reading.Targets;

/// <summary>A time that governs what follows it: by when, during what, or from when.</summary>
/// <param name="Value">As the contract writes it: 2025, 2025-12-31, 2021/2025, 2021/.</param>
/// <param name="EndYear">The year in which it ends, to tell the past from the future.</param>
sealed record Deadline(TextSpan Span, string Value, int EndYear)
{
    /// <summary>截至2019年底, 2019年以来, “十三五”以来: what follows is a report, not a goal.</summary>
    public bool IsReport { get; init; }

    /// <summary>2025年 without 到, 底, 前 or 期间: a goal only with a prospective verb.</summary>
    public bool IsBare { get; init; }

    /// <summary>五年累计: of the figure in its own clause alone.</summary>
    public bool IsOfClause { get; init; }

    public bool IsPast(int? year) => IsReport || year is { } y && EndYear < y;
}
