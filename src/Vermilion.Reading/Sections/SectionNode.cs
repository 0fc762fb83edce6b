namespace Vermilion.Reading.Sections;

/// <summary>A part of the document while it is open.</summary>
sealed class SectionNode(string kind, Rank rank, string? number, string? heading, int start)
{
    public string Kind => kind;

    public Rank Rank { get; set; } = rank;

    public int Ordinal { get; init; }

    /// <summary>The level that the markup gives its heading, or 0.</summary>
    public int MarkupLevel { get; init; }

    public string? Heading { get; set; } = heading;

    public int Start { get; } = start;

    /// <summary>Where the last line that belongs to it ends.</summary>
    public int End { get; set; } = start;

    public List<SectionNode> Children { get; private set; } = [];

    /// <summary>An article of one paragraph has none that is worth a part of its own: what stood in it stands in the article.</summary>
    public void FoldOnlyParagraph()
    {
        if (Children is [{ Rank: Rank.Paragraph } only]) Children = only.Children;
    }

    public SectionFinding ToFinding(int level) =>
        new(kind, level, number, Heading, new TextSpan(Start, End), [.. Children.Select(c => c.ToFinding(level + 1))]);
}
