using System.Globalization;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Evaluating;

/// <summary>The fields of the head, each right, absent or wrong, and the issuers as a set.</summary>
sealed class HeadScorer(BodyIndex bodies)
{
    public void Score(GoldDocument gold, ReadResult reading, DocumentScore score)
    {
        foreach (var (field, expected) in gold.Facts.Head) score.Judge(field, expected, Found(reading, field), Same(field));
        if (gold.Facts.Issuers is { } issuers) ScoreIssuers(issuers, Day(gold.Facts.Head), reading, score);
    }

    static string? Found(ReadResult reading, string field) => field switch
    {
        "title" => reading.Title?.Text,
        "core" or "core.plain" => reading.Title?.Core,
        "documentNumber" => reading.DocumentNumber?.Text,
        "written" => reading.Dates.Written?.Value,
        "printed" => reading.Dates.Printed?.Value,
        "published" => reading.Dates.Published?.Value,
        "effective" => reading.Dates.Effective?.Value,
        "expires" => reading.Dates.Expires?.Value,
        "commentsBy" => reading.Dates.CommentsBy?.Value,
        "applyBy" => reading.Dates.ApplyBy?.Value,
        "status" => reading.Status,
        "carrierType" => reading.CarrierType,
        "genre" => reading.Genre,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No field of the head."),
    };

    static Func<string, string, bool> Same(string field) => field switch
    {
        "title" or "core" or "core.plain" => (a, b) => Likeness.Title(a) == Likeness.Title(b),
        "documentNumber" => Likeness.IsSamePlain,
        "written" or "printed" or "published" or "effective" or "expires" or "commentsBy" or "applyBy" => Likeness.IsSameDay,
        _ => (a, b) => a == b,
    };

    // Names move between bodies at a reform: they are looked up on the document's own day.
    static DateOnly? Day(IReadOnlyDictionary<string, string?> head) =>
        DateOnly.TryParseExact(head.GetValueOrDefault("written") ?? head.GetValueOrDefault("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    void ScoreIssuers(IReadOnlyList<string> expected, DateOnly? day, ReadResult reading, DocumentScore score)
    {
        var left = reading.Issuers.ToList();
        var missed = new List<string>();
        foreach (var issuer in expected)
        {
            var body = (bodies.Resolve(issuer, day) ?? bodies.Resolve(issuer) ?? bodies.ResolveEnglish(issuer, day))?.Id;
            var match = left.Find(f => Likeness.IsSamePlain(issuer, f.Text)) ?? left.Find(f => body is not null && f.Body == body);
            if (match is null) missed.Add(issuer);
            else left.Remove(match);
        }

        score.Add("issuers.each", new Tally(expected.Count, reading.Issuers.Count, expected.Count - missed.Count, 0));
        foreach (var issuer in missed) score.Miss("issuers.each", "missed", issuer, null);
        foreach (var issuer in left) score.Miss("issuers.each", "false", null, issuer.Text);
        var whole = missed.Count + left.Count == 0;
        score.Judge("issuers", Set(expected), Set(reading.Issuers.Select(i => i.Text)), (_, _) => whole);
    }

    static string? Set(IEnumerable<string> names) => string.Join(" | ", names.Order(StringComparer.Ordinal)) is { Length: > 0 } set ? set : null;
}
