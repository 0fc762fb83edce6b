namespace Vermilion.Evaluating;

/// <summary>Counts of one field.</summary>
/// <param name="Wanted">What the gold has; for a single value, how often it was scored.</param>
/// <param name="Found">What the reader gave, without what counts neither way.</param>
/// <param name="Absent">For a single value: the gold has one and the reader gave none.</param>
public readonly record struct Tally(int Wanted, int Found, int Right, int Absent)
{
    public int Wrong => Wanted - Right - Absent;

    public double? Precision => Share(Right, Found);

    public double? Recall => Share(Right, Wanted);

    public double? F1 => Share(2 * Right, Wanted + Found);

    /// <summary>The one figure of the field: the share that is right, or F1. Null where there is nothing to score.</summary>
    public double? Score(Measure measure) => measure == Measure.Value ? Recall : F1;

    public static Tally operator +(Tally a, Tally b) => new(a.Wanted + b.Wanted, a.Found + b.Found, a.Right + b.Right, a.Absent + b.Absent);

    static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
