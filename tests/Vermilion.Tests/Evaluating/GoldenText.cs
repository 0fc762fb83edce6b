using System.Globalization;
using System.Text;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

/// <summary>The findings of one reading as text that a person can check against the document, and that shows in a diff what has changed.</summary>
static class GoldenText
{
    public static string Of(ReadResult reading)
    {
        var text = new StringBuilder();
        WriteHead(text, reading);
        WriteList(text, "targets", reading.Targets, t => Target(t, reading.Text));
        WriteList(text, "goals", reading.Goals, g => $"{g.Kind}{(g.Deadline is null ? "" : $" by {g.Deadline}")}: {OneLine(g.Text)}");
        WriteList(text, "citations", reading.Citations, c => $"{c.Role}: {OneLine(c.Title ?? "")}{(c.DocumentNumber is null ? "" : $" [{OneLine(c.DocumentNumber)}]")}");
        WriteList(text, "events", reading.Events, e => Event(e, reading.Text));
        WriteList(text, "warnings", reading.Warnings, OneLine);
        return text.ToString();
    }

    static void WriteHead(StringBuilder text, ReadResult reading)
    {
        WriteField(text, "title", reading.Title?.Text);
        WriteField(text, "core", reading.Title?.Core == reading.Title?.Text ? null : reading.Title?.Core);
        WriteField(text, "type", string.Join(' ', new[] { reading.Language, reading.Status, reading.CarrierType, reading.Genre }.Select(w => w ?? "-")));
        WriteField(text, "number", reading.DocumentNumber?.Text);
        foreach (var issuer in reading.Issuers) WriteField(text, "issuer", $"{issuer.Text} ({issuer.Body ?? "not in the registry"})");
        WriteField(text, "written", reading.Dates.Written?.Value);
        WriteField(text, "printed", reading.Dates.Printed?.Value);
        WriteField(text, "published", reading.Dates.Published?.Value);
        WriteField(text, "effective", reading.Dates.Effective?.Value);
        WriteField(text, "expires", reading.Dates.Expires?.Value);
        WriteField(text, "comments by", reading.Dates.CommentsBy?.Value);
        WriteField(text, "apply by", reading.Dates.ApplyBy?.Value);
    }

    static string Target(TargetFinding t, string text)
    {
        var most = t.ValueMax is { } max ? string.Create(CultureInfo.InvariantCulture, $"–{max}") : "";
        var line = string.Create(CultureInfo.InvariantCulture, $"{t.Indicator}: {t.Comparator} {t.Value}{most} {t.Unit}, {t.Kind}, by {t.Deadline ?? "no date"}");
        if (t.InheritedFrom is not null) line += $" ({t.InheritedFrom})";
        if (t.Baseline is not null) line += $", from {t.Baseline}";
        if (t.Qualifier is not null) line += $", {t.Qualifier}";
        if (t.Binding is { } binding) line += binding ? ", binding" : ", indicative";
        return $"{line} 「{Words(text, t.Span)}」";
    }

    static string Event(EventFinding e, string text)
    {
        var line = $"{e.Type} {e.Status} {e.Date ?? "no date"}: {string.Join(", ", e.Parties.Select(p => $"{p.Name} ({p.Role})"))}";
        if (e.Amount is { } amount) line += string.Create(CultureInfo.InvariantCulture, $", {amount:0.####} {e.Currency}");
        if (e.Capacity is { } capacity) line += string.Create(CultureInfo.InvariantCulture, $", {capacity.Value:0.####} {capacity.Unit}");
        return $"{line} 「{Words(text, e.Span)}」";
    }

    static void WriteField(StringBuilder text, string name, string? value)
    {
        if (value is not null) text.Append(CultureInfo.InvariantCulture, $"{name}: {OneLine(value)}\n");
    }

    static void WriteList<T>(StringBuilder text, string name, IReadOnlyList<T> findings, Func<T, string> line)
    {
        if (findings.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"{name}:\n");
        foreach (var finding in findings) text.Append(CultureInfo.InvariantCulture, $"  {line(finding)}\n");
    }

    static string Words(string text, TextSpan span) => OneLine(span.Of(text).ToString());

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
