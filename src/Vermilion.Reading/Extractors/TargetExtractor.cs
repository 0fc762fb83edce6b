using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds goals with a figure: paragraphs and their headings, masks, deadlines, measures, predicate and indicator of
/// each, then the rules that refuse what is a report, a threshold, a subsidy, a penalty or a parameter.
/// The span of a finding is the figure's phrase: 不低于80%, 3~5个, 120个以上.
/// </summary>
public sealed class TargetExtractor(Catalog catalog)
{
    readonly SentenceReading sentences = new(catalog.Measures);
    readonly TargetRules rules = new(catalog.Measures);
    readonly TargetWriting writing = new(catalog.Measures);

    /// <summary>Below this confidence the reader is silent. Chosen on the development half of the examples.</summary>
    public double Threshold { get; init; } = 0.6;

    public IReadOnlyList<TargetFinding> Extract(ReadingContext context)
    {
        var outline = context.Outline;
        var stance = DocumentStance.Of(context, outline);
        if (context.Header.Language == "en") return [.. EnglishTargets.Read(context.Text, stance.Year).Where(f => f.Confidence >= Threshold)];

        return [.. TargetTables.Read(context.Source, stance, catalog.Measures)
            .Concat(Weigh(context, outline, stance).Where(w => w.Refusal is null).Select(w => writing.Write(w.Candidate, context.Text, stance, w.Confidence)))
            .Where(f => f.Confidence >= Threshold)
            .OrderBy(f => f.Span.Start)];
    }

    /// <summary>Every measure of the prose with the name of the rule that refuses it, or null and its confidence.</summary>
    internal IReadOnlyList<WeighedCandidate> Weigh(ReadingContext context, IReadOnlyList<OutlineParagraph> outline, DocumentStance stance)
    {
        var weighed = new List<WeighedCandidate>();
        var scope = new DeadlineScope(stance.Year, stance.Stance == Stance.Plan ? stance.TitleSpan : null, stance.TitleSpan);
        foreach (var paragraph in outline)
        {
            scope.Enter(paragraph);
            if (!IsOutside(paragraph, context.Header)) weighed.AddRange(ReadParagraph(paragraph, scope, stance));
            scope.Leave(paragraph);
        }

        return weighed;
    }

    IEnumerable<WeighedCandidate> ReadParagraph(OutlineParagraph paragraph, DeadlineScope scope, DocumentStance stance)
    {
        if (!paragraph.Text.AsSpan().ContainsAny(Figures)) yield break;
        var masked = TextMasks.ForMeasures(paragraph.Text);
        var measures = sentences.Measures(masked);
        if (measures.Count == 0) yield break;
        IReadOnlyList<TargetCandidate> before = [];
        foreach (var sentence in SentenceSplitter.Split(paragraph.Text))
        {
            var (previousEnd, turn) = (-1, -1);
            Measure[] own = [.. measures.Where(m => m.Span.Start >= sentence.Start && m.Span.Start < sentence.End)];
            var found = own.Length == 0 ? [] : sentences.Read(paragraph, masked, sentence, own, scope.Own, before);
            if (found.Count > 0) before = found;
            foreach (var read in found)
            {
                turn = scope.Own.Any(d => d.Span.Start >= previousEnd && d.Span.End <= read.Measure.Span.Start) ? 0 : turn + 1;
                var candidate = read with { Governing = scope.For(paragraph, sentence, read.Measure.Span.Start, read.Measure.Span.End, previousEnd, turn, GroupOf(found, read), IsEachYear(read, previousEnd)) };
                previousEnd = read.Measure.Span.End;
                var refusal = rules.Refusal(candidate, stance);
                yield return new WeighedCandidate(candidate, refusal, refusal is null ? TargetScore.Of(candidate, stance) : 0);
            }
        }
    }

    // 达到37%和40%: the second of two.
    static (int Place, int Size) GroupOf(IReadOnlyList<TargetCandidate> found, TargetCandidate read)
    {
        var at = 0;
        while (at < found.Count && !ReferenceEquals(found[at], read)) at++;
        var (first, last) = (at, at);
        while (first > 0 && IsJoined(found[first - 1], found[first])) first--;
        while (last + 1 < found.Count && IsJoined(found[last], found[last + 1])) last++;
        return (at - first, last - first + 1);
    }

    static bool IsJoined(TargetCandidate one, TargetCandidate next) =>
        next.Measure.Span.Start == one.Measure.Span.End + 1 && one.Text[one.Measure.Span.End] is '、' or '和' or '及' or '与';

    // 每年认定5个; 占比每年提高2个百分点, but not what is done once a year: 每年一次的检查.
    static bool IsEachYear(TargetCandidate c, int previousEnd)
    {
        var from = Math.Min(Math.Max(c.Clause.Start, previousEnd), c.Measure.Span.Start);
        return c.Text.AsSpan(from, c.Measure.Span.Start - from).IndexOf("每年") is >= 0 and var at && !char.IsAsciiDigit(c.Text[from + at + 2]) && !c.Text.AsSpan(from + at).StartsWith("每年一次");
    }

    // The signature block and the title are no prose.
    static bool IsOutside(OutlineParagraph paragraph, Header header) => paragraph.Text.StartsWith("注：", StringComparison.Ordinal) ||
        header.Signature is { } signature && signature.Overlaps(paragraph.Source) || header.Title is { } title && title.Span.Length > 0 && paragraph.Source.Overlaps(title.Span) && title.Span.Contains(paragraph.Source);

    static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("0123456789一二两三四五六七八九十百倍番半");
}
