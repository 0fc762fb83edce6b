using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Adds up how far the rules that fired are to be trusted. The weights were chosen on the development half of the examples.</summary>
static class TargetScore
{
    public static double Of(TargetCandidate c, DocumentStance stance)
    {
        var score = 0.45
            + ByDeadline(c, stance)
            + (c.Predicate.IsEmpty && !c.IsChained ? stance.Stance == Stance.Plan ? 0.02 : -0.05 : 0.1)
            + (c.Measure.After is not null || c.Predicate.Comparator is not null || c.Measure.ValueMax is not null ? 0.07 : 0)
            + (c.Paragraph.Kind == SectionKind.Goal ? 0.1 : 0)
            + (c.Predicate.Adverbs.Any(a => a is "力争" or "争取" or "努力" or "确保") ? 0.08 : 0)
            + ByStance(stance.Stance)
            + (stance.Stance == Stance.Neutral && (c.Governing is null or { Deadline.IsBare: true }) && !c.Predicate.IsEmpty && FoundationRules.IsUrged(c) ? 0.12 : 0)
            + ((c.Governing is null or { Deadline.IsBare: true } or { InheritedFrom: "paragraph" or "title" }) && FoundationRules.IsRestated(c, stance) ? 0.2 : 0)
            + (c.Measure is { InChinese: true, ValueMax: null } && c.Measure.Class == UnitClass.Classifier && !FigureRules.IsPerPlace(c) && !IsSaidBehind(c) ? -0.2 : 0)
            + (c.Indicator.Length > 34 && !c.CountsRight ? -0.1 : 0);
        return Math.Round(Math.Clamp(score, 0, 0.99), 2);
    }

    // 新建工作站两个, 上市企业达到两家: a figure behind its noun is meant as one.
    static bool IsSaidBehind(TargetCandidate c) => !c.CountsRight && c.Right.Length == 0 && c.Predicate.Verb is not null && c.Indicator.Length > 2;

    static double ByDeadline(TargetCandidate c, DocumentStance stance) => c.Governing switch
    {
        null => 0,
        // A yearly report speaks of its own year.
        { InheritedFrom: "title" } or { Deadline.IsBare: true } when stance.IsYearly => 0.2,
        { Deadline.IsBare: true } when FoundationRules.IsAnnounced(c, stance) => 0.3,
        // 2028年 alone, in a plan of 2026, is a year to come.
        { Deadline: { IsBare: true, EndYear: var end } } when stance.Stance == Stance.Plan && end > stance.Year => 0.26,
        { Deadline.IsBare: true } => 0.12,
        { InheritedFrom: null } => 0.3,
        { InheritedFrom: "sentence" } => 0.28,
        { InheritedFrom: "paragraph" } => 0.22,
        { InheritedFrom: "heading" } => 0.18,
        _ => 0.05,
    };

    static double ByStance(Stance stance) => stance switch
    {
        Stance.Plan => 0.14,
        Stance.Neutral => -0.05,
        Stance.Report => -0.1,
        _ => -0.12,
    };
}
