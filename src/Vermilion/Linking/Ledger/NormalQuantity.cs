namespace Vermilion.Linking.Ledger;

/// <summary>A figure in the unit in which all of its kind are compared.</summary>
/// <param name="Unit">kWh, CNY, t, %, pp, items …; of a rate both ends: kWh/km.</param>
public readonly record struct NormalQuantity(decimal Value, string Unit)
{
    /// <summary>Exactly, or not at all: null for a unit that is not known, and for a rate that has no end in decimals.</summary>
    public static NormalQuantity? Of(decimal value, string unit)
    {
        var name = Spelled(unit);
        var stroke = name.IndexOf('/', StringComparison.Ordinal);
        if (stroke < 0) return MeasureUnits.Find(name) is { } whole ? Times(value, whole.Factor, whole.Unit) : null;
        if (MeasureUnits.Find(name[..stroke]) is not { } top || MeasureUnits.Find(name[(stroke + 1)..]) is not { } under) return null;
        return Times(value, top.Factor, $"{top.Unit}/{under.Unit}") is { } above ? Divided(above, under.Factor) : null;
    }

    static NormalQuantity? Times(decimal value, decimal factor, string unit)
    {
        // A figure beyond what a decimal holds exactly is no policy's.
        if (Math.Abs(value) > 1e27m / Math.Max(factor, 1m)) return null;
        var product = value * factor;
        return product / factor == value ? new NormalQuantity(Trimmed(product), unit) : null;
    }

    static NormalQuantity? Divided(NormalQuantity above, decimal by)
    {
        var quotient = above.Value / by;
        return quotient * by == above.Value ? above with { Value = Trimmed(quotient) } : null;
    }

    // 10.0 and 10 are one figure, and are to be written as one.
    static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    static string Spelled(string unit)
    {
        var name = unit.Trim().Replace('％', '%').Replace('(', '（').Replace(')', '）').Replace('／', '/');
        // 元/每吨, 公里/小时.
        return name.Replace("/每", "/", StringComparison.Ordinal);
    }
}
