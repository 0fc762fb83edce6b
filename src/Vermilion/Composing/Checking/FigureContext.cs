using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>What a figure of a source is said of: the words next to it, and the sentence.</summary>
sealed record SourceFigure(HeldSource Source, Quantity Quantity, bool IsCited)
{
    (string Left, string Right)? near;
    string? sentence;
    IReadOnlyList<YearMention>? years;

    /// <summary>The words before it and behind it, up to the next figure, comma or full stop.</summary>
    public (string Left, string Right) Near => near ??= SourceContexts.Near(Source, Quantity);

    public string Sentence => sentence ??= SourceContexts.SentenceOf(Source, Quantity);

    /// <summary>The years of its sentence, days apart.</summary>
    public IReadOnlyList<YearMention> Years => years ??= SourceContexts.YearsAround(Source, Quantity);
}

static partial class SourceContexts
{
    const int Window = 20;
    const int EnglishWindow = 60;

    // In Chinese what is counted stands before the figure, or right behind it; a comma or another figure ends it.
    public static (string Left, string Right) Near(HeldSource source, Quantity quantity)
    {
        var text = source.Text;
        var window = IsChinese(text, quantity) ? Window : EnglishWindow;
        var from = Math.Max(0, quantity.Start - window);
        var to = Math.Min(text.Length, quantity.End + window);
        foreach (var other in source.Quantities.Where(q => !q.Family.IsTime() || quantity.Family.IsTime()))
        {
            if (other.End <= quantity.Start && other.End > from) from = other.End;
            if (other.Start >= quantity.End && other.Start < to) to = other.Start;
        }

        return (LastPart().Match(text[from..quantity.Start]).Value, FirstPart().Match(text[quantity.End..Math.Max(to, quantity.End)]).Value);
    }

    static bool IsChinese(string text, Quantity quantity)
    {
        var from = Math.Max(0, quantity.Start - 4);
        return text.AsSpan(from, Math.Min(8, text.Length - from)).ContainsAnyInRange('\u4e00', '\u9fff');
    }

    public static string SentenceOf(HeldSource source, Quantity quantity)
    {
        var (from, to) = Sentences.Around(source.Text, quantity.Start, quantity.End);
        return source.Text[from..to];
    }

    public static IReadOnlyList<YearMention> YearsAround(HeldSource source, Quantity quantity)
    {
        var (from, to) = Sentences.Around(source.Text, quantity.Start, quantity.End);
        return [.. source.Years.Where(y => y.Start >= from && y.Start < to && !y.IsOfDay && !y.IsOfName)];
    }

    [GeneratedRegex(@"[^，。；：、,;:\n]*$")]
    private static partial Regex LastPart();

    [GeneratedRegex(@"^[^，。；：、,;:\n]*")]
    private static partial Regex FirstPart();
}

/// <summary>A figure of the Issue with the words next to it, those behind it first.</summary>
sealed record ClaimedFigure(Quantity Quantity, IReadOnlyList<string> Behind, IReadOnlyList<string> Before, IReadOnlyList<string> Sentence, IReadOnlyList<(int Year, int Start)> Years, IReadOnlyList<int> FiguresOfSentence)
{
    const int Words = 5;

    public static IReadOnlyList<ClaimedFigure> Of(string text, IReadOnlyList<Quantity> quantities, IReadOnlyList<(int Year, string Words, int Start)> years)
    {
        var made = new List<ClaimedFigure>();
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            var (from, to) = Sentences.Around(text, quantity.Start, quantity.End);
            var left = quantities.Where(q => q.End <= quantity.Start && (!q.Family.IsTime() || quantity.Family.IsTime())).Select(q => q.End).DefaultIfEmpty(0).Max();
            var right = quantities.Where(q => q.Start >= quantity.End && (!q.Family.IsTime() || quantity.Family.IsTime())).Select(q => q.Start).DefaultIfEmpty(text.Length).Min();
            made.Add(new ClaimedFigure(
                quantity,
                [.. SharedTerms.Stems(text[quantity.End..Math.Max(quantity.End, Math.Min(to, right))]).Take(Words)],
                [.. SharedTerms.Stems(text[Math.Min(quantity.Start, Math.Max(from, left))..quantity.Start]).TakeLast(Words + 1)],
                [.. SharedTerms.Stems(text[from..to])],
                [.. years.Where(y => y.Start >= from && y.Start < to).Select(y => (y.Year, y.Start))],
                [.. quantities.Where(q => q.Start >= from && q.Start < to).Select(q => q.Start)]));
        }

        return made;
    }

    /// <summary>
    /// The year that the sentence gives to this figure: its only one, or, where it has several figures and years, the next in the order in
    /// which the sentence has them. Null where that cannot be told.
    /// </summary>
    public int? Year => YearOf(Quantity.Start, Years, FiguresOfSentence);

    public static int? YearOf(int figure, IReadOnlyList<(int Year, int Start)> years, IReadOnlyList<int> figures)
    {
        if (years.Count == 0) return null;
        if (years.Count == 1) return years[0].Year;
        if (years.Count < figures.Count || figures.Count == 0) return null;
        var yearsComeFirst = years.Min(y => y.Start) < figures.Min();
        var next = yearsComeFirst ? years.Where(y => y.Start < figure).OrderByDescending(y => y.Start) : years.Where(y => y.Start > figure).OrderBy(y => y.Start);
        return next.Select(y => (int?)y.Year).FirstOrDefault();
    }
}
