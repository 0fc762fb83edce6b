namespace Vermilion.Reading.Targets;

/// <summary>Quantified targets of English texts: releases and news of plans, work reports, translated acts.</summary>
static class EnglishTargets
{
    const double Trust = 0.8;
    const double TrustInherited = 0.7;
    const double TrustUndated = 0.65;

    // A line with more figures is a table that lost its rows, no sentence.
    const int MostMeasures = 40;

    public static IEnumerable<TargetFinding> Read(string text, int? year)
    {
        var document = EnglishDocument.Of(text, year);
        if (!document.SpeaksOfPolicy) return [];
        var scope = new EnglishDeadlineScope(document);
        var found = new List<(TargetFinding Finding, bool Headline)>();
        var headline = true;
        foreach (var sentence in EnglishSentences.Split(text))
        {
            var targets = ReadSentence(sentence, document, scope);
            found.AddRange(targets.Select(t => (t, headline && sentence.IsHeading)));
            headline = headline && sentence.IsHeading;
        }

        return Once(found);
    }

    static List<TargetFinding> ReadSentence(EnglishSentence sentence, EnglishDocument document, EnglishDeadlineScope scope)
    {
        var deadlines = EnglishDeadlineLexer.Find(sentence.Text, document.Year);
        scope.Enter(sentence, deadlines);
        var measures = EnglishMeasureLexer.Find(EnglishMasks.Apply(sentence.Text));
        var found = new List<TargetFinding>();
        EnglishReading? before = null;
        for (var i = 0; i < measures.Count && measures.Count <= MostMeasures; i++)
        {
            var next = i + 1 < measures.Count ? measures[i + 1].Span.Start : sentence.Text.Length;
            var governing = scope.For(sentence.Text, deadlines, measures[i], next);
            if (governing is null && !document.IsPlan || governing?.Deadline.IsPast(document.Year) == true || !Stands(sentence, measures[i], scope, document)) continue;
            if (EnglishClause.Read(sentence.Text, measures[i], i > 0 ? measures[i - 1].Span.End : 0, before) is not { } reading) continue;
            before = reading;
            if (Write(sentence, measures[i], reading, governing, document) is not { } finding) continue;
            if (governing is not null) scope.Note(governing.Deadline);
            found.Add(finding);
        }

        scope.Leave(sentence, deadlines, found.Count > 0);
        return found;
    }

    static bool Stands(EnglishSentence sentence, EnglishMeasure measure, EnglishDeadlineScope scope, EnglishDocument document)
    {
        if (EnglishRules.Refusal(sentence.Text, measure) is not null) return false;
        var tense = EnglishPredicate.Of(sentence.Text, measure);
        return tense == EnglishTense.Forward || tense == EnglishTense.None && scope.InList && document.SpeaksOfPolicy;
    }

    static TargetFinding? Write(EnglishSentence sentence, EnglishMeasure measure, EnglishReading reading, EnglishGoverning? governing, EnglishDocument document)
    {
        // An increase of 180 billion yuan over last year's budget repeats what the two budgets say.
        if (reading.Kind == "delta_pct" && measure.Class is EnglishUnit.Money && document.YearlyReport) return null;
        var sign = reading.Falls ? -1 : 1;
        var comparator = reading.Comparator is { } limit && measure.Comparator == "=" ? limit : measure.Comparator;
        var deadline = governing?.Deadline.Value;
        return new TargetFinding(
            reading.Indicator, comparator, sign * measure.Value, sign * measure.ValueMax, measure.Unit, reading.Kind, deadline,
            EnglishBaselines.Of(sentence.Text, measure, reading, document.Year, deadline), null, governing?.InheritedFrom,
            new TextSpan(sentence.Start + measure.Span.Start, sentence.Start + measure.Span.End), sentence.Text.Trim())
        {
            Confidence = governing is null ? TrustUndated : governing.InheritedFrom is null or "sentence" ? Trust : TrustInherited,
        };
    }

    // A figure that the headline or a later sentence states again is one target; the body names it better than the headline.
    static IEnumerable<TargetFinding> Once(IReadOnlyList<(TargetFinding Finding, bool Headline)> found)
    {
        var kept = new Dictionary<(decimal, decimal?), List<TargetFinding>>();
        foreach (var (finding, headline) in found.OrderBy(f => f.Headline))
        {
            if (!kept.TryGetValue((finding.Value, finding.ValueMax), out var alike)) kept[(finding.Value, finding.ValueMax)] = alike = [];
            if (!alike.Any(k => headline || k.Unit == finding.Unit && SameThing(k, finding))) alike.Add(finding);
        }

        return kept.Values.SelectMany(k => k).OrderBy(k => k.Span.Start);
    }

    static bool SameThing(TargetFinding earlier, TargetFinding later) =>
        earlier.Deadline == later.Deadline && (string.Equals(earlier.Indicator, later.Indicator, StringComparison.OrdinalIgnoreCase) || later.Indicator is "target" or "goal" or "growth" or "growth target");
}
