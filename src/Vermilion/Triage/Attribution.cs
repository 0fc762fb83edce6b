using System.Text.RegularExpressions;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Triage;

/// <summary>Completes from the text itself what the header of a candidate leaves open: whose department signed, whether it is final.</summary>
public sealed partial class Attribution(Catalog catalog)
{
    public Candidate Complete(Candidate candidate) => Issued(Final(WithBodies(candidate)));

    // 装备工业一司 is no body of the registry; 工业和信息化部装备工业一司 in its text says whose it is.
    Candidate WithBodies(Candidate candidate)
    {
        var reading = candidate.Reading;
        if (reading.Issuers.All(i => i.Body is not null)) return candidate;
        var issuers = reading.Issuers.Select(i => i.Body is null && ParentOf(i.Text, reading) is { } parent ? i with { Body = parent } : i);
        return candidate with { Reading = reading with { Issuers = [.. issuers] } };
    }

    string? ParentOf(string department, ReadResult reading)
    {
        if (!Department.IsMatch(department)) return null;
        return catalog.Bodies.FirstOrDefault(b => reading.Text.Contains(b.Zh + department, StringComparison.Ordinal))?.Id;
    }

    // A number and an entry into force make a text final, even where a bracket tells of its draft.
    static Candidate Final(Candidate candidate) =>
        candidate.Stage == "draft" && candidate.Document.DocumentNumber is not null && candidate.Reading.Dates is { Effective: not null, CommentsBy: null }
            ? candidate with { Stage = "final" }
            : candidate;

    // A plan with its chapters and a field of issuers is the plan, even where the news agency put it on the page.
    static Candidate Issued(Candidate candidate)
    {
        var reading = candidate.Reading;
        if (candidate.Stage != "news" || candidate.Document.Genre is null || !Chapters.IsMatch(reading.Text)) return candidate;
        // The reader sets the page's own field of issuers at the head of the text.
        var field = IssuerField.Match(reading.Text);
        if (!field.Success) return candidate;
        var issuers = reading.Bodies.Where(b => field.Index <= b.Span.Start && b.Span.End <= field.Index + field.Length)
            .Select(b => new IssuerFinding(b.Span.Of(reading.Text).ToString(), b.Body, b.Span)).DistinctBy(i => i.Body).ToList();
        return issuers.Count == 0 ? candidate : candidate with { Stage = "final", Reading = reading with { Issuers = issuers } };
    }

    [GeneratedRegex("(?:司|局|处|办公室)$")]
    static partial Regex Department { get; }

    [GeneratedRegex("^(?:(?:来源|标题|发文字号)：[^\\n]*\\n){0,3}发文机关：[^\\n]+")]
    static partial Regex IssuerField { get; }

    [GeneratedRegex(@"\n一、[\s\S]+\n二、")]
    static partial Regex Chapters { get; }
}
