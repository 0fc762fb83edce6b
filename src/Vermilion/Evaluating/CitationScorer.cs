using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>Cited documents by title or number, and the roles of those found.</summary>
static class CitationScorer
{
    public static void Score(IReadOnlyList<GoldCitation> expected, ReadResult reading, DocumentScore score)
    {
        var left = expected.ToList();
        foreach (var found in reading.Citations)
        {
            var same = left.Where(e => IsSame(e, found)).OrderByDescending(e => e.Role == found.Role).FirstOrDefault();
            if (same is null)
            {
                score.Miss("citations", "false", null, $"{found.Title ?? found.DocumentNumber} ({found.Role})", Around(reading.Text, found.Span));
                continue;
            }

            left.Remove(same);
            if (same.Given.Contains("role"))
                score.Judge("citations.role", same.Role, found.Role, (a, b) => a == b, $"{found.Title ?? found.DocumentNumber}: {Around(reading.Text, found.Span)}");
        }

        score.Add("citations", new Tally(expected.Count, reading.Citations.Count, expected.Count - left.Count, 0));
        foreach (var missed in left) score.Miss("citations", "missed", $"{missed.Title ?? missed.DocumentNumber} ({missed.Role})", null);
    }

    static bool IsSame(GoldCitation expected, CitationFinding found) =>
        expected.Title is not null && found.Title is not null && Likeness.Title(expected.Title) == Likeness.Title(found.Title)
        || expected.DocumentNumber is not null && found.DocumentNumber is not null && Likeness.IsSamePlain(expected.DocumentNumber, found.DocumentNumber);

    static string Around(string text, TextSpan span) =>
        Likeness.OneLine(text[Math.Max(span.Start - 30, 0)..Math.Min(span.End + 15, text.Length)]);
}
