using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vermilion.Evaluating;

/// <summary>An evaluation as JSON Lines: one line a field and group, one a point of the curve, one a miss.</summary>
public static class EvaluationJson
{
    static readonly JsonSerializerOptions Readable = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        // For programs, never put into HTML: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Evaluation evaluation, Func<string, bool> shows, int? misses)
    {
        foreach (var field in evaluation.Fields().Where(f => shows(f.Field.Name))) output.WriteLine(Line(field));
        if (shows("targets") && evaluation.Documents.Any(d => d.Tallies.ContainsKey("targets")))
            foreach (var point in evaluation.Curve())
                output.WriteLine(JsonSerializer.Serialize(new { curve = "targets", point.Threshold, point.Given, Precision = Round(point.Precision), Recall = Round(point.Recall) }, Readable));
        foreach (var miss in evaluation.Misses.Where(m => shows(m.Field)).Take(misses ?? int.MaxValue))
            output.WriteLine(JsonSerializer.Serialize(new { miss = miss.Kind, miss.Document, miss.Field, miss.Expected, miss.Found, miss.Sentence }, Readable));
    }

    static string Line(FieldReport f)
    {
        var (field, group, interval) = (f.Field.Name, f.Group.ToString().ToLowerInvariant(), new[] { Round(f.Low), Round(f.High) });
        return f.Field.Measure == Measure.Value
            ? JsonSerializer.Serialize(new
            {
                field, group, f.Documents, scored = f.Tally.Wanted, f.Tally.Right, f.Tally.Absent, f.Tally.Wrong,
                rightRate = Round(f.Score), wrongRate = Round((double)f.Tally.Wrong / f.Tally.Wanted), macro = Round(f.Macro), interval,
            }, Readable)
            : JsonSerializer.Serialize(new
            {
                field, group, f.Documents, f.Tally.Wanted, f.Tally.Found, f.Tally.Right, falsePerDocument = Round((double)(f.Tally.Found - f.Tally.Right) / f.Documents),
                precision = Round(f.Tally.Precision), recall = Round(f.Tally.Recall), f1 = Round(f.Score), macro = Round(f.Macro), interval,
            }, Readable);
    }

    static double? Round(double? value) => value is { } given ? Math.Round(given, 4) : null;
}
