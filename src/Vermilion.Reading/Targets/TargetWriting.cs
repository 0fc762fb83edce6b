using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Makes the finding of a candidate that may stand.</summary>
sealed partial class TargetWriting(MeasureVocabulary words)
{
    public TargetFinding Write(TargetCandidate c, string source, DocumentStance stance, double confidence)
    {
        var folded = c.Paragraph.Folded;
        var sign = c.Negative ? -1 : 1;
        var sentence = folded.ToSource(c.Sentence.Start, c.Sentence.End);
        return new TargetFinding(
            FieldOfPlan.Complete(c, stance.Title),
            c.Comparator,
            sign * c.Measure.Value,
            sign * c.Measure.ValueMax,
            c.Measure.Unit,
            c.Kind,
            DeadlineOf(c, stance),
            c.Baseline,
            Qualifier(c),
            DeadlineOf(c, stance) is null ? null : c.Governing?.InheritedFrom,
            folded.ToSource(FigureStart(c), c.Measure.Span.End),
            source[sentence.Start..sentence.End].Trim())
        {
            Confidence = confidence,
            PlanPeriod = c.Governing is { InheritedFrom: "title" } title && !stance.IsYearly ? title.Deadline.Value : null,
            Binding = BindingOf(c),
        };
    }

    // The span is the figure's phrase: from the comparator before the number to the one behind the unit.
    static int FigureStart(TargetCandidate c) =>
        c.Predicate.Comparator is { } word && c.Text.AsSpan(0, c.Measure.Span.Start).EndsWith(word) ? c.Measure.Span.Start - word.Length : c.Measure.Span.Start;

    static string? DeadlineOf(TargetCandidate c, DocumentStance stance)
    {
        if (c.Governing?.Deadline is not { } deadline) return null;
        // "A span in the title" alone says when the plan runs, not by when this is due.
        if (c.Governing is { InheritedFrom: "title" } && !stance.IsYearly) return null;
        return deadline.Value;
    }

    string? Qualifier(TargetCandidate c)
    {
        var parts = new List<string>();
        if (c.Predicate.Verb is { } verb && c.Predicate.Classes.Any(k => k != VerbClass.Reach)) parts.Add($"verb:{verb}");
        foreach (var word in c.Predicate.Adverbs.Where(words.Modality.Contains)) parts.Add($"modality:{word}");
        foreach (var word in c.Predicate.Adverbs.Where(words.Distributive.Contains)) parts.Add(word);
        return parts.Count == 0 ? null : string.Join(';', parts);
    }

    static bool? BindingOf(TargetCandidate c) =>
        !Attribute().IsMatch(c.SentenceText) ? null : c.SentenceText.Contains("约束性", StringComparison.Ordinal);

    [GeneratedRegex("[（〔\\[](?:约束性|预期性)(?:指标)?[）〕\\]]")]
    private static partial Regex Attribute();
}
