using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Finds goals, tasks, measures and priorities without a figure: the run-in headings and first clauses under the
/// headings that announce them. Rather few than wrong: what is a slogan or has a figure is left out.
/// </summary>
public sealed class GoalExtractor(Catalog catalog)
{
    readonly MeasureLexer measures = new(catalog.Measures);

    /// <summary>Below this confidence the reader is silent.</summary>
    public double Threshold { get; init; } = 0.6;

    /// <summary>More than so many goals are a table of contents, not a reading.</summary>
    public int Most { get; init; } = 40;

    public IReadOnlyList<GoalFinding> Extract(ReadingContext context)
    {
        if (context.Header.Language == "en") return [];
        var outline = context.Outline;
        var stance = DocumentStance.Of(context, outline);
        var isCall = context.Header.Status == "call";
        if (stance.Stance == Stance.Silent && !isCall || stance.Stance == Stance.Report && context.Header.Status != "interpretation") return [];
        var scope = new DeadlineScope(stance.Year, null);
        var found = new List<GoalFinding>();
        foreach (var paragraph in outline)
        {
            scope.Enter(paragraph);
            IReadOnlyList<Measure>? figures = null;
            foreach (var clause in Clauses(paragraph, stance, isCall, scope))
                if (!HasFigure(figures ??= measures.Find(TextMasks.ForMeasures(paragraph.Text)), clause.Span)) found.Add(Write(paragraph, clause, scope, stance.Year));
            scope.Leave(paragraph);
        }

        return [.. Choose(found.Where(f => f.Confidence >= Threshold).DistinctBy(f => f.Text))];
    }

    // A call says what is sought, an interpretation what is to be by when; plans say all.
    static IEnumerable<GoalClause> Clauses(OutlineParagraph paragraph, DocumentStance stance, bool isCall, DeadlineScope scope) =>
        isCall ? GoalClauses.Priorities(paragraph)
        : stance.Stance == Stance.Report ? GoalClauses.Dated(paragraph, scope.Own, stance.Year, 0.65)
        : GoalClauses.Of(paragraph, stance.Stance == Stance.Plan).Concat(stance.Stance == Stance.Plan ? GoalClauses.Dated(paragraph, scope.Own, stance.Year, 0.7) : []);

    // 三个 may count anything (三个全覆盖); thirty is a figure, in whatever script.
    static bool HasFigure(IReadOnlyList<Measure> figures, TextSpan clause) =>
        figures.Any(m => m.Span.Start >= clause.Start && m.Span.Start < clause.End && (!m.InChinese || m.Value >= 10));

    static GoalFinding Write(OutlineParagraph paragraph, GoalClause clause, DeadlineScope scope, int? year)
    {
        var governing = scope.For(paragraph, clause.Sentence, clause.Span.Start, paragraph.Text.Length, -1, -1);
        var deadline = governing is { Deadline.IsBare: false } g && !g.Deadline.IsPast(year) ? g.Deadline.Value : null;
        return new GoalFinding(paragraph.Text[clause.Span.Start..clause.Span.End], null, clause.Kind, deadline, [], paragraph.Folded.ToSource(clause.Span.Start, clause.Span.End))
        {
            Section = clause.Section,
            Confidence = clause.Confidence,
        };
    }

    // When there are too many, goals stand before headings of tasks, and those before single clauses; order stays that of the text.
    IEnumerable<GoalFinding> Choose(IEnumerable<GoalFinding> goals) =>
        goals.OrderByDescending(g => g.Confidence).ThenBy(g => g.Span.Start).Take(Most).OrderBy(g => g.Span.Start);
}
