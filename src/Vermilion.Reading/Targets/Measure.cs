using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>A figure with its unit, as it stands in a folded text: from the number to the comparator behind it.</summary>
sealed record Measure(TextSpan Span, decimal Value, decimal? ValueMax, string Unit, UnitClass Class)
{
    /// <summary>The comparator behind the unit (以上, 左右, 余), or null.</summary>
    public string? After { get; init; }

    /// <summary>Where the unit ends: a comparator may follow.</summary>
    public int UnitEnd { get; init; }

    /// <summary>Written in Chinese numerals: 三个 is more often a manner of speaking than a target.</summary>
    public bool InChinese { get; init; }

    /// <summary>翻一番 and 增加一倍 are verb and figure in one.</summary>
    public bool IsVerb { get; init; }
}
