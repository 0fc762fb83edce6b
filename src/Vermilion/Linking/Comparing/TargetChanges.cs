using Vermilion.Reading.English;
using Vermilion.Reading.Text;
using Vermilion.Reading;

namespace Vermilion.Linking.Comparing;

/// <summary>The targets of two texts put beside each other by what they measure, whatever their figures.</summary>
sealed class TargetChanges(EnglishRenderer english)
{
    const double Least = 0.55;

    // The words around help where the indicator was read from different ends of a sentence.
    const double WeightOfSentence = 0.4;

    // Of two deadlines of one indicator, each goes with its own.
    const double ForDeadline = 0.15;
    const double ForValue = 0.05;

    public IReadOnlyList<TargetChange> Of(IReadOnlyList<TargetFinding> a, IReadOnlyList<TargetFinding> b)
    {
        var paired = Pair(a, b);
        var taken = paired.Select(p => p.A).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var before = paired.ToDictionary(p => (object)p.B, p => p.A, ReferenceEqualityComparer.Instance);
        return
        [
            .. b.Select(t => before.TryGetValue(t, out var old) ? Changed(old, t) : new TargetChange("in", null, t, Line(t), null)),
            .. a.Where(t => !taken.Contains(t)).Select(t => new TargetChange("out", t, null, Line(t), null)),
        ];
    }

    static List<(TargetFinding A, TargetFinding B)> Pair(IReadOnlyList<TargetFinding> a, IReadOnlyList<TargetFinding> b)
    {
        var likely = from x in Marked(a)
                     from y in Marked(b)
                     where FiguresCompare(x.Target, y.Target)
                     let likeness = Likeness(x, y)
                     where likeness >= Least
                     orderby likeness + Agreement(x.Target, y.Target) descending, x.Index, y.Index
                     select (A: x.Target, B: y.Target);
        var taken = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. likely.Where(p => !taken.Contains(p.A) && !taken.Contains(p.B) && taken.Add(p.A) && taken.Add(p.B))];
    }

    static List<MarkedTarget> Marked(IReadOnlyList<TargetFinding> targets) =>
        [.. targets.Select((target, index) => new MarkedTarget(target, index, new LetterPairs(target.Indicator), new LetterPairs(target.Sentence)))];

    static double Likeness(MarkedTarget x, MarkedTarget y)
    {
        if (x.Target.Indicator == y.Target.Indicator) return 1;
        var names = x.Name.Likeness(y.Name);
        return Math.Max(names, ((1 - WeightOfSentence) * names) + (WeightOfSentence * x.Sentence.Likeness(y.Sentence)));
    }

    static double Agreement(TargetFinding x, TargetFinding y) => (x.Deadline == y.Deadline ? ForDeadline : 0) + (x.Value == y.Value ? ForValue : 0);

    /// <summary>A share is not a count of tonnes, nor growth a level.</summary>
    static bool FiguresCompare(TargetFinding x, TargetFinding y) =>
        BaseUnit(x.Unit) == BaseUnit(y.Unit) && (x.Kind == y.Kind || (x.Kind is "share" or "level" && y.Kind is "share" or "level"));

    TargetChange Changed(TargetFinding a, TargetFinding b)
    {
        if (Value(a) == Value(b) && ValueMax(a) == ValueMax(b) && a.Comparator == b.Comparator && a.Deadline == b.Deadline)
            return new TargetChange("same", a, b, Line(b), null);
        return new TargetChange("changed", a, b, $"{Name(b)}: {Figures(a, b)}{Deadlines(a, b)}", More(a, b));
    }

    static string? More(TargetFinding a, TargetFinding b)
    {
        var (x, y) = (Value(a), Value(b));
        // Of a ceiling the lower is the harder.
        var ceiling = b.Comparator is "<=" or "<" && a.Comparator is "<=" or "<";
        if (!ceiling && (a.Comparator is "<=" or "<" || b.Comparator is "<=" or "<")) return null;
        // By another year another figure says nothing.
        if (x != y) return a.Deadline == b.Deadline || a.Deadline is null || b.Deadline is null ? (y > x) != ceiling ? "b" : "a" : Both(a, b, (y > x) != ceiling);
        if (a.Deadline is null || b.Deadline is null) return null;
        return string.CompareOrdinal(a.Deadline, b.Deadline) switch { 0 => null, < 0 => "a", _ => "b" };
    }

    /// <summary>More and not later.</summary>
    static string? Both(TargetFinding a, TargetFinding b, bool moreInB)
    {
        var order = string.CompareOrdinal(a.Deadline, b.Deadline);
        return moreInB ? (order > 0 ? "b" : null) : order < 0 ? "a" : null;
    }

    string Line(TargetFinding target) => target.English ?? $"{Name(target)}: {Quantity(target)}";

    string Name(TargetFinding target) => english.Indicator(target.Indicator) ?? target.Indicator;

    string Quantity(TargetFinding target) => english.Quantity(target.Value, target.ValueMax, target.Unit, target.Comparator);

    string Figures(TargetFinding a, TargetFinding b)
    {
        var (from, to) = (Quantity(a), Quantity(b));
        if (from == to) return to;
        // 25 → 20 percent: the unit is said once.
        var unit = from.AsSpan(from.LastIndexOf(' ') + 1);
        var saidOnce = from.Contains(' ', StringComparison.Ordinal) && !char.IsDigit(unit[0]) && to.EndsWith($" {unit}", StringComparison.Ordinal);
        return $"{(saidOnce ? from[..^(unit.Length + 1)] : from)} → {to}";
    }

    string Deadlines(TargetFinding a, TargetFinding b)
    {
        if (a.Deadline is not { } from) return b.Deadline is { } set ? $", now by {english.Date(set)}" : "";
        if (b.Deadline is not { } to) return $", no longer by {english.Date(from)}";
        return from == to ? $" by {english.Date(to)}" : $", by {english.Date(from)} → {english.Date(to)}";
    }

    static decimal Value(TargetFinding target) => target.Value * Factor(target.Unit);

    static decimal? ValueMax(TargetFinding target) => target.ValueMax * Factor(target.Unit);

    static decimal Factor(string unit) => unit.Length > 1 ? unit[0] switch
    {
        '万' => unit[1] == '亿' ? 1_000_000_000_000m : 10_000m,
        '亿' => 100_000_000m,
        '千' => 1_000m,
        _ => 1m,
    } : 1m;

    static string BaseUnit(string unit) => unit.Length > 1 ? unit.TrimStart('万', '亿', '千') : unit;

    sealed record MarkedTarget(TargetFinding Target, int Index, LetterPairs Name, LetterPairs Sentence);
}
