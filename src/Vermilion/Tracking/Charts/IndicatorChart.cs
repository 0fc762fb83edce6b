using System.Globalization;
using Vermilion.Tracking.Targets;

namespace Vermilion.Tracking.Charts;

/// <summary>One indicator over its plans: value against the year by which it is due. The numbers are those of the table beside it.</summary>
public static class IndicatorChart
{
    const int Width = 760, Height = 340, Left = 110, Right = 30, Top = 24, Bottom = 40;

    /// <param name="id">Of this picture on its page.</param>
    public static string Svg(string id, string title, string unit, IReadOnlyList<IndicatorStep> steps)
    {
        var values = new ValueScale([.. steps.Select(s => (double)s.Found.Target.NormalValue!.Value)]);
        var (first, last) = (steps.Min(Year), steps.Max(Year));
        if (first == last) (first, last) = (first - 1, last + 1);
        var picture = new SvgPicture(id, Width, Height, title, Described(unit, steps));
        foreach (var tick in values.Ticks())
        {
            picture.Line(Left, Y(values.At(tick)), Width - Right, Y(values.At(tick)), "grid");
            picture.Text(Left - 8, Y(values.At(tick)) + 4, FigureWords.Of((decimal)tick, unit), "end");
        }

        // Marks of years that would touch are left out.
        var stride = Math.Max(1, (int)Math.Ceiling((last - first) / 12.0));
        for (var year = first; year <= last; year += stride) picture.Text(X(year), Height - Bottom + 22, year.ToString(CultureInfo.InvariantCulture), "middle");
        var byDocument = steps.ToLookup(s => s.Found.Target.DocumentId);
        foreach (var step in steps)
            foreach (var before in step.Follows.SelectMany(f => byDocument[f.DocumentId]))
                picture.Line(X(Year(before)), Y(Value(before)), X(Year(step)), Y(Value(step)), "follows");
        foreach (var step in steps)
        {
            picture.Circle(X(Year(step)), Y(Value(step)), 6, step.Found.DocumentStatus == "draft" ? "point draft" : "point", $"{step.Number}: {FigureOf(step)} by {Year(step)}, {step.Found.Title}");
            picture.Text(X(Year(step)) + 9, Y(Value(step)) - 7, step.Number.ToString(CultureInfo.InvariantCulture), "start", "number");
        }

        return picture.ToString();

        double X(int year) => Left + (Width - Left - Right) * ((year - first) / (double)(last - first));
        double Y(double share) => Height - Bottom - (Height - Top - Bottom) * share;
        double Value(IndicatorStep step) => values.At((double)step.Found.Target.NormalValue!.Value);
    }

    public static string FigureOf(IndicatorStep step) => FigureWords.Of(step.Found.Target.NormalValue!.Value, step.Found.Target.NormalUnit!);

    static int Year(IndicatorStep step) => step.Found.Target.DueBy!.Value.Year;

    static string Described(string unit, IReadOnlyList<IndicatorStep> steps) =>
        $"{steps.Count} targets in {unit}, by the year they are due: {string.Join("; ", steps.Select(s => $"{Year(s)}: {FigureOf(s)}{(s.Found.DocumentStatus == "draft" ? " (draft)" : "")}"))}.";
}
