namespace Vermilion.Tracking.Charts;

/// <summary>A scale with round marks over some values.</summary>
sealed class ValueScale
{
    const int Marks = 5;

    readonly double low;
    readonly double high;

    public ValueScale(IReadOnlyCollection<double> values)
    {
        var (least, most) = (values.Min(), values.Max());
        if (least == most) (least, most) = least == 0 ? (0, 1) : (Math.Min(0, least * 2), Math.Max(0, most * 2));
        // Levels stand on zero unless they lie close together far above it.
        if (least > 0 && least < most * 0.6) least = 0;
        Step = RoundStep((most - least) / (Marks - 1));
        low = Math.Floor(least / Step) * Step;
        high = Math.Ceiling(most / Step) * Step;
    }

    public double Step { get; }

    /// <summary>0 at the low end, 1 at the high.</summary>
    public double At(double value) => (value - low) / (high - low);

    public IEnumerable<double> Ticks()
    {
        var count = (int)Math.Round((high - low) / Step);
        for (var i = 0; i <= count; i++) yield return low + i * Step;
    }

    static double RoundStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }
}
