using Vermilion.Reading.Text;

namespace Vermilion.Reading.Sections;

/// <summary>
/// The tree while lines are added to it. A number that goes on where an open one of its style stopped stands beside
/// it; else what stands deeper by its style is closed first.
/// </summary>
sealed class SectionTree(string text)
{
    // A file of nothing but numbers is no document that anyone reads by its headings.
    const int Most = 20_000;

    readonly List<SectionNode> roots = [];
    readonly List<SectionNode> open = [];
    int count;

    public SectionNode? Top => open.Count > 0 ? open[^1] : null;

    /// <summary>The line belongs to what is open.</summary>
    public void Extend(TextSpan line)
    {
        while (Top is { Rank: Rank.Item or Rank.Circled }) Close();
        foreach (var node in open) node.End = line.End;
    }

    public void Add(SectionMark mark, SectionLine line)
    {
        var beside = open.FindLastIndex(n => n.Rank == mark.Rank);
        var box = open.FindLastIndex(n => n.Rank == Rank.Box);
        var startsInBox = box >= 0 && mark.Ordinal <= 1 && mark.Rank is >= Rank.Third and not Rank.Box && beside < box;
        if (beside >= 0 && !startsInBox) CloseTo(beside);
        else if (!startsInBox) CloseDeeper(mark.Rank);
        // What is numbered within a box is a row of it, with its figures.
        var isRow = box >= 0 && mark.Rank is >= Rank.Third and not Rank.Box && open.Exists(n => n.Rank == Rank.Box);
        if (isRow && mark.Heading?.Any(char.IsAsciiDigit) == true) mark = mark with { Heading = null };
        Push(new SectionNode(mark.Kind == "heading" && mark.Heading is null || isRow ? "item" : mark.Kind, mark.Rank, mark.Number, mark.Heading, line.Span.Start) { Ordinal = mark.Ordinal, MarkupLevel = line.Level }, line.Span.End);
    }

    /// <summary>A heading without a number, at the level that the markup gives it or, where it gives none, below 一、.</summary>
    public void AddUnnumbered(string heading, SectionLine line)
    {
        if (line.Level > 0)
            while (Top is { Rank: not Rank.Annex } top && (top.MarkupLevel == 0 || top.MarkupLevel >= line.Level)) Close();
        else CloseDeeper(Rank.Named);
        var rank = line.Level == 0 ? Rank.Named : Top is { } parent ? (Rank)Math.Min((int)parent.Rank + 1, (int)Rank.Named) : Rank.Part;
        Push(new SectionNode("heading", rank, null, heading, line.Span.Start) { MarkupLevel = line.Level }, line.Span.End);
    }

    /// <summary>A part beside the numbering: addressee, signature, imprint, annex. Only an annex holds others.</summary>
    public void AddPart(string kind, string? number, string? heading, TextSpan span)
    {
        // An annex follows the text and its signature; an imprint may stand at the end of either.
        CloseTo(0);
        Push(new SectionNode(kind, Rank.Annex, number, heading, span.Start), span.End);
        if (kind != "annex") Close();
    }

    public void AddInline(string number, TextSpan span, Rank rank = Rank.Item) =>
        Top?.Children.Add(Counted(new SectionNode("item", rank, number, null, span.Start) { End = span.End }));

    /// <summary>A paragraph without a number, which in an article is a 款.</summary>
    public void AddParagraph(TextSpan line)
    {
        CloseTo(open.FindLastIndex(n => n.Rank == Rank.Article) + 1);
        Push(new SectionNode("item", Rank.Paragraph, null, null, line.Start), line.End);
    }

    public bool IsInArticle => open.Exists(n => n.Rank == Rank.Article);

    public IReadOnlyList<SectionFinding> Build()
    {
        CloseTo(0);
        return [.. roots.Select(r => r.ToFinding(1))];
    }

    void CloseDeeper(Rank rank)
    {
        while (Top is { } top && top.Rank >= rank) Close();
    }

    // Annexes stay open below all else, but for another annex.
    void CloseTo(int depth)
    {
        while (open.Count > depth) Close();
    }

    void Close()
    {
        open[^1].FoldOnlyParagraph();
        open.RemoveAt(open.Count - 1);
    }

    void Push(SectionNode node, int end)
    {
        if (count >= Most) return;
        (Top?.Children ?? roots).Add(Counted(node));
        open.Add(node);
        foreach (var part in open) part.End = end;
    }

    SectionNode Counted(SectionNode node)
    {
        count++;
        return node;
    }

    /// <summary>The words of a line that stands alone as a title.</summary>
    public string Words(TextSpan line) => ChineseText.RemoveSpaces(line.Of(text).ToString()).TrimEnd('：', ':');
}
