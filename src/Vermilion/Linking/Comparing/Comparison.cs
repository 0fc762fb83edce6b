using Vermilion.Reading;
using Vermilion.Reading.English;

namespace Vermilion.Linking.Comparing;

/// <summary>Two texts side by side: what came in, went out, changed and moved, and the same of their targets.</summary>
public sealed record Comparison(IReadOnlyList<SectionChange> Sections, IReadOnlyList<TargetChange> Targets)
{
    public static Comparison Of(ReadResult a, ReadResult b, EnglishRenderer english)
    {
        var (before, after) = (TextPart.Of(a), TextPart.Of(b));
        var pairs = Alignment.Of(before, after);
        var moved = Alignment.Moved(pairs);
        var changes = pairs.Select(p => ChangeOf(p, moved.Contains(p))).ToList();
        var kept = pairs.Select(p => p.B).ToHashSet();
        changes.AddRange(after.Where(p => !kept.Contains(p)).Select(p => new SectionChange("in", false, null, p, [new Stretch("in", p.Text)])));
        changes = [.. changes.OrderBy(c => c.B!.Index)];
        Interleave(changes, before, pairs);
        return new Comparison(changes, new TargetChanges(english).Of(a.Targets, b.Targets));
    }

    public int Count(string change) => Sections.Count(s => s.Change == change);

    public int Moved => Sections.Count(s => s.Moved);

    /// <summary>One line: what changed.</summary>
    public string Summary =>
        $"Sections: {Count("same")} the same, {Count("changed")} changed, {Count("in")} new, {Count("out")} gone; {Moved} of them moved. "
        + $"Targets: {Targets.Count(t => t.Change == "same")} the same, {Targets.Count(t => t.Change == "changed")} changed, {Targets.Count(t => t.Change == "in")} new, {Targets.Count(t => t.Change == "out")} gone.";

    static SectionChange ChangeOf(AlignedPair pair, bool moved)
    {
        // That it bears another number is told by the number.
        var (a, b) = (Unnumbered(pair.A), Unnumbered(pair.B));
        return a == b
            ? new SectionChange("same", moved, pair.A, pair.B, [new Stretch("same", pair.B.Text)])
            : new SectionChange("changed", moved, pair.A, pair.B, Stretches.Of(a, b));
    }

    static string Unnumbered(TextPart passage) =>
        passage.Number is { } number && passage.Text.StartsWith(number, StringComparison.Ordinal) ? passage.Text[number.Length..].TrimStart() : passage.Text;

    /// <summary>What went out stands where it stood: behind what is left of the passage before it.</summary>
    static void Interleave(List<SectionChange> changes, IReadOnlyList<TextPart> before, IReadOnlyList<AlignedPair> pairs)
    {
        var kept = pairs.Select(p => p.A).ToHashSet();
        var at = 0;
        var place = changes.Select((change, index) => (change, index)).Where(c => c.change.A is not null).ToDictionary(c => c.change.A!, c => c.index + 1);
        var gone = new List<(int At, SectionChange Change)>();
        foreach (var passage in before)
        {
            if (place.TryGetValue(passage, out var behind)) at = behind;
            else if (!kept.Contains(passage)) gone.Add((at, new SectionChange("out", false, passage, null, [new Stretch("out", passage.Text)])));
        }

        foreach (var (index, change) in gone.AsEnumerable().Reverse().OrderByDescending(g => g.At)) changes.Insert(index, change);
    }
}

/// <summary>What became of a passage.</summary>
/// <param name="Change">same, changed, in or out.</param>
/// <param name="Moved">It stands elsewhere among the others.</param>
public sealed record SectionChange(string Change, bool Moved, TextPart? A, TextPart? B, IReadOnlyList<Stretch> Stretches)
{
    public string? Heading => (B ?? A)?.Heading;

    /// <summary>第三条 → 第四条, or the one number.</summary>
    public string? Number => A?.Number is { } from && B?.Number is { } to && from != to ? $"{from} → {to}" : B?.Number ?? A?.Number;
}
