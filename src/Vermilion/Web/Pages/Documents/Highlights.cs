using System.Globalization;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Web.Pages.Documents;

/// <summary>A finding as the desk shows it: a mark in the text, and a line in the list beside.</summary>
/// <param name="Kind">title, number, issuer, date, target, goal, citation, body, term or event: the class of the mark.</param>
/// <param name="Reading">What was read, in words.</param>
public sealed record Highlight(int Number, string Kind, string Reading, TextSpan Span);

/// <summary>A stretch of the text with the highlights that cover it, the longest first.</summary>
public sealed record MarkedStretch(TextSpan Span, IReadOnlyList<Highlight> Highlights);

/// <summary>Findings into highlights, and a text cut up at their ends.</summary>
public static class Highlights
{
    public static List<Highlight> Of(ReadResult reading, Catalog catalog)
    {
        var found = new List<(string Kind, string Reading, TextSpan Span)>();
        void Add(string kind, string words, TextSpan span) => found.Add((kind, words, span));

        if (reading.Title is { } title) Add("title", $"Title; core: {title.Core}", title.Span);
        if (reading.DocumentNumber is { } number) Add("number", $"Document number {number.Text}", number.Span);
        foreach (var issuer in reading.Issuers) Add("issuer", $"Issuer: {BodyName(issuer.Body, catalog) ?? "not in the registry"}", issuer.Span);
        foreach (var (label, date) in Dates(reading.Dates)) Add("date", $"{label}: {date.Value}", date.Span);
        foreach (var target in reading.Targets) Add("target", Words(target), target.Span);
        foreach (var goal in reading.Goals) Add("goal", Words(goal), goal.Span);
        foreach (var citation in reading.Citations) Add("citation", $"{citation.Role}: {citation.Title ?? citation.DocumentNumber}", citation.Span);
        foreach (var happening in reading.Events) Add("event", Words(happening), happening.Span);
        foreach (var body in reading.Bodies) Add("body", BodyName(body.Body, catalog) ?? body.Body, body.Span);
        foreach (var term in reading.Terms) Add("term", catalog.TermById(term.Term)?.En ?? term.Term, term.Span);

        return [.. found.Where(f => f.Span.Start >= 0 && f.Span.End <= reading.Text.Length && f.Span.Length > 0)
            .OrderBy(f => f.Span.Start).ThenByDescending(f => f.Span.Length)
            .Select((f, i) => new Highlight(i + 1, f.Kind, f.Reading, f.Span))];
    }

    /// <summary>Cuts <paramref name="line"/> at the ends of the highlights that touch it.</summary>
    public static IEnumerable<MarkedStretch> Cut(TextSpan line, IReadOnlyList<Highlight> highlights)
    {
        var touching = highlights.Where(h => h.Span.Overlaps(line)).ToList();
        var cuts = touching.SelectMany(h => new[] { h.Span.Start, h.Span.End })
            .Where(at => at > line.Start && at < line.End)
            .Append(line.Start).Append(line.End).Distinct().Order().ToList();
        for (var i = 1; i < cuts.Count; i++)
        {
            var stretch = new TextSpan(cuts[i - 1], cuts[i]);
            yield return new MarkedStretch(stretch, [.. touching.Where(h => h.Span.Contains(stretch)).OrderByDescending(h => h.Span.Length)]);
        }
    }

    static string? BodyName(string? id, Catalog catalog) =>
        id is null ? null : catalog.BodyById(id) is { } body ? Join(" · ", body.En, body.Acronym) : id;

    static IEnumerable<(string Label, DateFinding Date)> Dates(DocumentDates dates)
    {
        (string, DateFinding?)[] all =
        [
            ("Written", dates.Written), ("Printed", dates.Printed), ("Published", dates.Published), ("Effective", dates.Effective),
            ("Expires", dates.Expires), ("Comments by", dates.CommentsBy), ("Apply by", dates.ApplyBy),
        ];
        return all.Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2!));
    }

    static string Words(TargetFinding target)
    {
        var value = target.ValueMax is { } max ? $"{Number(target.Value)} to {Number(max)}" : $"{target.Comparator} {Number(target.Value)}";
        var deadline = target.Deadline is null ? "no deadline in the text"
            : target.InheritedFrom is null ? $"by {target.Deadline}"
            : $"by {target.Deadline} (from the {target.InheritedFrom})";
        return Join(" · ", target.English, $"{target.Indicator}: {value} {target.Unit}", target.Kind, deadline, target.Baseline is { } b ? $"against {b}" : null);
    }

    static string Words(GoalFinding goal) =>
        Join(" · ", goal.English ?? goal.Text, goal.Kind, goal.Deadline is { } by ? $"by {by}" : null);

    static string Words(EventFinding happening) => Join(
        " · ",
        $"{happening.Type.Replace('_', ' ')}, {happening.Status}",
        string.Join(", ", happening.Parties.Select(p => $"{p.Name} ({p.Role})")),
        happening.Amount is { } amount ? $"{happening.Currency} {Number(amount)}" : null,
        happening.Capacity is { } capacity ? $"{Number(capacity.Value)} {capacity.Unit}" : null,
        happening.Date);

    static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));
}
