using System.Text.RegularExpressions;
using Vermilion.Model;
using Vermilion.Reading;

namespace Vermilion.Composing.Checking;

/// <summary>A stretch of an Issue that is looked up: its place, its words, its evidence, and the sources of its whole item.</summary>
public sealed record Statement(string Place, string Text, IReadOnlyList<Evidence> Evidence, SourceSet Sources)
{
    IReadOnlyList<CitedSpan>? spans;
    IReadOnlyList<HeldSource>? cited;
    IReadOnlyList<YearMention>? citedYears;

    /// <summary>The day that a field or a dated line gives, beside its text.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The policy of a head, where this is one.</summary>
    public PolicyReference? Policy { get; init; }

    /// <summary>The evidence of the whole item, for a headline or a head that has none of its own.</summary>
    public IReadOnlyList<Evidence> ItemEvidence { get; init; } = [];

    /// <summary>All texts of the item: a figure bounded in one may be bare in another.</summary>
    public IReadOnlyList<string> ItemTexts { get; init; } = [];

    /// <summary>The year that a day without one most likely means.</summary>
    public int PeriodYear { get; init; }

    /// <summary>Whether it cites words of its own: they then speak before all others.</summary>
    public bool HasOwnEvidence => Evidence.Count > 0;

    /// <summary>The words on which the statement rests, or, where it has none of its own, its item.</summary>
    internal IReadOnlyList<CitedSpan> Spans => spans ??= [.. (HasOwnEvidence ? Evidence : ItemEvidence).Select(e => CitedSpan.Of(e, Sources.All.FirstOrDefault(s => s.Id == e.Document)))];

    /// <summary>The documents that the statement itself cites; all of its item, where it cites none.</summary>
    internal IReadOnlyList<HeldSource> Cited => cited ??= HasOwnEvidence ? [.. Spans.Select(s => s.Source).OfType<HeldSource>().Distinct()] : Sources.All;

    /// <summary>The years within the cited words.</summary>
    internal IReadOnlyList<YearMention> CitedYears => citedYears ??=
        [.. Spans.SelectMany(s => s.Source is null ? YearMentions.FindInSource(s.Words) : s.Source.Years.Where(y => y.Start >= s.Start && y.Start < s.End))];

    internal CheckFinding Found(ClaimKind kind, string words, int start, Verdict verdict, HeldSource source, string sourceWords, int at)
    {
        var hasPlace = at >= 0 && at + sourceWords.Length <= source.Text.Length;
        return new CheckFinding(Place, kind, words, verdict, source.Id, sourceWords)
        {
            Start = start < 0 ? null : start,
            Span = hasPlace ? new TextSpan(at, at + sourceWords.Length) : null,
            Sentence = hasPlace ? SentenceAt(source.Text, at, sourceWords.Length) : null,
        };
    }

    internal CheckFinding Missing(ClaimKind kind, string words, int start, string mend) =>
        new(Place, kind, words, Verdict.NotFound, null, null, mend) { Start = start < 0 ? null : start };

    const int LongestSentence = 240;

    static string SentenceAt(string text, int at, int length)
    {
        var (from, to) = Sentences.Around(text, at, at + length);
        if (to - from > LongestSentence) (from, to) = (Math.Max(from, at - (LongestSentence / 2)), Math.Min(to, at + length + (LongestSentence / 2)));
        return text[from..to].Trim();
    }
}

/// <summary>Inline Markdown as plain words: the addresses of links and the marks are no statements.</summary>
static partial class PlainText
{
    public static string Of(string markdown) => Marks().Replace(Links().Replace(markdown, "${label}"), "");

    [GeneratedRegex(@"\[(?<label>(?:[^\\\[\]]|\\.)*)\]\((?:<[^<>]*>|(?:[^()<>\s]|\([^()<>\s]*\))*)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\\(?=\p{P}|\p{S})|\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)|`")]
    private static partial Regex Marks();
}
