using System.Text;
using Vermilion.Evaluating;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tests.Evaluating;

/// <summary>Made-up readings of short texts, and their scores.</summary>
static class Readings
{
    public static DocumentScore Score(string text, GoldFacts facts, ReadResult? reading = null) =>
        new Scorer(Catalog.Default).Score(Document(text, facts), (reading ?? new ReadResult { MediaType = "text/plain" }) with { Text = text });

    public static GoldDocument Document(string text, GoldFacts facts) =>
        new("document", new Fetched { Id = "document", Origin = "test", Content = Encoding.UTF8.GetBytes(text), MediaType = "text/plain" }, facts, "tune");

    /// <summary>A target that the reader found where the words stand.</summary>
    public static TargetFinding Found(string text, string words, string indicator, decimal value, string unit, string? deadline = null, string comparator = ">=", double confidence = 0.9)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return new TargetFinding(indicator, comparator, value, null, unit, "level", deadline, null, null, null, new TextSpan(at, at + words.Length), text) { Confidence = confidence };
    }

    public static GoldTarget Wanted(string quote, string indicator, decimal value, string unit, string? deadline = null, string comparator = ">=") =>
        new(new HashSet<string> { "quote", "indicator", "comparator", "value", "unit", "deadline" }, value, null, unit)
        { Quote = quote, Indicator = indicator, Comparator = comparator, Deadline = deadline };

    public static ReadResult With(params TargetFinding[] targets) => new() { MediaType = "text/plain", Targets = targets };
}
