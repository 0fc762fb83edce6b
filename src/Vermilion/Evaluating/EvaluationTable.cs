using System.Globalization;

namespace Vermilion.Evaluating;

/// <summary>An evaluation as a person reads it: a table of values, a table of findings, the curve, and every miss.</summary>
public static class EvaluationTable
{
    const int NameWidth = 36;

    public static void Write(TextWriter output, Evaluation evaluation, Func<string, bool> shows, int? misses)
    {
        var fields = evaluation.Fields().Where(f => shows(f.Field.Name)).ToList();
        var values = fields.Where(f => f.Field.Measure == Measure.Value && IsShown(f)).ToList();
        var findings = fields.Where(f => f.Field.Measure == Measure.Findings && IsShown(f)).ToList();
        output.WriteLine(evaluation.Documents.Count == 1 ? "1 document" : $"{evaluation.Documents.Count} documents");
        if (values.Count > 0) WriteValues(output, values);
        if (findings.Count > 0) WriteFindings(output, findings);
        if (findings.Exists(f => f.Field.Name == "targets")) WriteCurve(output, evaluation);
        WriteMisses(output, [.. evaluation.Misses.Where(m => shows(m.Field))], misses);
    }

    // Officialdom and news are told apart where it is the subject: the targets.
    static bool IsShown(FieldReport field) => field.Group == DocumentGroup.All || field.Field.Name.StartsWith("targets", StringComparison.Ordinal);

    static void WriteValues(TextWriter output, List<FieldReport> values)
    {
        output.WriteLine();
        output.WriteLine($"{"value",-NameWidth}  scored   right  absent   wrong   right %  wrong %   95 % interval");
        foreach (var f in values)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Name(f),-NameWidth}  {f.Tally.Wanted,6}  {f.Tally.Right,6}  {f.Tally.Absent,6}  {f.Tally.Wrong,6}    {100 * f.Score,6:0.0}   {100.0 * f.Tally.Wrong / f.Tally.Wanted,6:0.0}   {100 * f.Low,5:0.0}–{100 * f.High:0.0}"));
    }

    static void WriteFindings(TextWriter output, List<FieldReport> findings)
    {
        output.WriteLine();
        output.WriteLine($"{"findings",-NameWidth}  wanted   found   right    P %    R %   F1 %  macro  false/doc   95 % interval of F1");
        foreach (var f in findings)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Name(f),-NameWidth}  {f.Tally.Wanted,6}  {f.Tally.Found,6}  {f.Tally.Right,6}  {Percent(f.Tally.Precision)}  {Percent(f.Tally.Recall)}  {Percent(f.Score)}  {Percent(f.Macro)}     {(double)(f.Tally.Found - f.Tally.Right) / f.Documents,6:0.00}   {100 * f.Low,5:0.0}–{100 * f.High:0.0}"));
    }

    static void WriteCurve(TextWriter output, Evaluation evaluation)
    {
        output.WriteLine();
        output.WriteLine("targets of at least this confidence:   given    P %    R %");
        foreach (var p in evaluation.Curve())
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{p.Threshold,35:0.0}   {p.Given,6}  {Percent(p.Precision)}  {Percent(p.Recall)}"));
    }

    static void WriteMisses(TextWriter output, List<Miss> misses, int? limit)
    {
        if (misses.Count == 0 || limit == 0) return;
        output.WriteLine();
        foreach (var miss in misses.Take(limit ?? int.MaxValue))
        {
            output.WriteLine($"{miss.Document}  {miss.Field}  {miss.Kind}");
            if (miss.Expected is not null) output.WriteLine($"    expected  {miss.Expected}");
            if (miss.Found is not null) output.WriteLine($"    found     {miss.Found}");
            if (miss.Sentence is not null) output.WriteLine($"    in        {miss.Sentence}");
        }

        if (limit < misses.Count) output.WriteLine($"and {misses.Count - limit} more (--misses {misses.Count} shows all)");
    }

    static string Name(FieldReport field) => field.Group == DocumentGroup.All ? field.Field.Name : $"{field.Field.Name} ({(field.Group == DocumentGroup.News ? "news" : "official")})";

    static string Percent(double? share) => share is { } value ? (100 * value).ToString("0.0", CultureInfo.InvariantCulture).PadLeft(5) : "    –";
}
