namespace Vermilion.Composing.Checking;

/// <summary>The figures that the sources of a statement give: those of the cited words and their sentences, and all others.</summary>
sealed class SourceFigures
{
    public SourceFigures(Statement statement)
    {
        var cited = new List<SourceFigure>();
        var seen = new HashSet<(string, int, UnitFamily, decimal)>();
        foreach (var span in statement.Spans)
        {
            if (span.Source is not { } source) continue;
            Take(source, source.Quantities.Where(q => q.Start < span.End && q.End > span.Start), isCited: true);
        }

        Cited = cited;
        var sentences = new List<SourceFigure>();
        cited = sentences;
        foreach (var span in statement.Spans)
        {
            if (span.Source is not { } source) continue;
            Take(source, source.Quantities.Where(q => q.Start < span.Sentence.End && q.End > span.Sentence.Start), isCited: false);
        }

        Beside = sentences;
        var others = new List<SourceFigure>();
        cited = others;
        foreach (var source in statement.Sources.All) Take(source, source.Quantities, isCited: false);
        Others = others;

        void Take(HeldSource source, IEnumerable<Quantity> quantities, bool isCited)
        {
            foreach (var quantity in quantities)
                if (seen.Add((source.Id, quantity.Start, quantity.Family, quantity.Min))) cited.Add(new SourceFigure(source, quantity, isCited));
        }
    }

    /// <summary>Within the cited words.</summary>
    public IReadOnlyList<SourceFigure> Cited { get; }

    /// <summary>In a sentence of which words are cited.</summary>
    public IReadOnlyList<SourceFigure> Beside { get; }

    public IReadOnlyList<SourceFigure> Others { get; }
}
