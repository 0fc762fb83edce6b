using Vermilion.Reading;

namespace Vermilion.Evaluating;

/// <summary>Where the quotes and spans of the gold stand in the text of a reading. Spaces and full-width forms do not count.</summary>
sealed class QuotedPlaces
{
    // Enough that the title, which a reading may hold twice, does not mislead.
    const int OpeningLength = 120;
    const int ContextBefore = 60;
    const int ContextBehind = 24;
    const int ScrapLength = 15;

    readonly string text;
    readonly string content;
    readonly string solid;
    readonly List<int> positions = [];

    // Where the content begins in the solid text: the reading may hold metadata and a title before it.
    readonly int contentStart;

    /// <param name="content">The content to which the spans of the gold refer.</param>
    public QuotedPlaces(string text, string content)
    {
        (this.text, this.content) = (text, content);
        for (var i = 0; i < text.Length; i++)
            if (!Likeness.IsSpace(text[i])) positions.Add(i);
        solid = Likeness.Solid(text);
        var opening = Likeness.Solid(content[..Math.Min(content.Length, 4 * OpeningLength)]);
        contentStart = Math.Max(solid.IndexOf(opening[..Math.Min(OpeningLength, opening.Length)], StringComparison.Ordinal), 0);
    }

    /// <summary>The places where a target may stand: its span, or the places of its quote that fit its indicator best. None if it is not there.</summary>
    public IReadOnlyList<TextSpan> Of(GoldTarget target)
    {
        if (target.Span is { } span) return InReading(span) is { } place ? [place] : [];
        var quote = Likeness.Solid(target.Quote);
        var found = Occurrences(quote).ToList();
        if (found.Count < 2 || target.Indicator is null) return [.. found.Select(at => Place(at, at + quote.Length))];
        var fits = found.Select(at => Fit(target.Indicator, at, quote.Length)).ToList();
        return [.. found.Where((_, i) => fits[i] == fits.Max()).Select(at => Place(at, at + quote.Length))];
    }

    /// <summary>The quote of a target, or the words that its span covers.</summary>
    public string? QuoteOf(GoldTarget target) => target.Span is { } span && span.End <= content.Length ? content[span.Start..span.End] : target.Quote;

    /// <summary>A stretch of the content, in the text of the reading; null where its words are not in it.</summary>
    public TextSpan? InReading(TextSpan inContent)
    {
        if (inContent.End > content.Length) return null;
        var start = contentStart + Likeness.Solid(content[..inContent.Start]).Length;
        var words = Likeness.Solid(content[inContent.Start..inContent.End]);
        if (words.Length == 0) return null;
        // What the reading leaves out of the content moves all that follows: then the nearest place with these words.
        if (string.CompareOrdinal(solid, start, words, 0, words.Length) == 0) return Place(start, start + words.Length);
        var places = Occurrences(words).ToList();
        if (places.Count == 0) return null;
        var nearest = places.MinBy(at => Math.Abs(at - start));
        return Place(nearest, nearest + words.Length);
    }

    /// <summary>The sentence around a place; more than the line where the line is a mere scrap of a sentence.</summary>
    public string SentenceAt(TextSpan place)
    {
        var start = Math.Min(text.LastIndexOfAny(Ends, Math.Max(place.Start - 1, 0)) + 1, place.Start);
        var end = text.IndexOfAny(Ends, Math.Min(place.End, text.Length)) is >= 0 and var found ? found + 1 : text.Length;
        if (end - start < place.Length + ScrapLength && text.AsSpan(0, start).TrimEnd() is [.., not ('。' or '！' or '？' or '；' or '：' or ':')] && text[start - 1] == '\n')
            (start, end) = (Math.Max(place.Start - ContextBefore, 0), Math.Min(place.End + ContextBehind, text.Length));
        return Likeness.OneLine(text[start..end]);
    }

    static readonly char[] Ends = ['。', '！', '？', '\n'];

    TextSpan Place(int solidStart, int solidEnd) => new(positions[solidStart], positions[solidEnd - 1] + 1);

    // 30% is not in 130%, and 3 is not in 3.5.
    IEnumerable<int> Occurrences(string quote)
    {
        if (quote.Length == 0) yield break;
        for (var at = solid.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = solid.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var end = at + quote.Length;
            if (char.IsAsciiDigit(quote[0]) && at > 0 && (char.IsAsciiDigit(solid[at - 1]) || solid[at - 1] == '.')) continue;
            if (char.IsAsciiDigit(quote[^1]) && end < solid.Length && (char.IsAsciiDigit(solid[end]) || solid[end] == '.')) continue;
            yield return at;
        }
    }

    /// <summary>How many pairs of the indicator's characters stand around a place; the nearer the better.</summary>
    double Fit(string indicator, int at, int length)
    {
        var words = Likeness.Words(indicator);
        var before = Likeness.Words(solid[Math.Max(at - ContextBefore, 0)..at]);
        var behind = Likeness.Words(solid[(at + length)..Math.Min(at + length + ContextBehind, solid.Length)]);
        var fit = 0.0;
        for (var i = 0; i + 2 <= words.Length; i++)
        {
            var pair = words.Substring(i, 2);
            var nearest = Math.Min(Distance(before.LastIndexOf(pair, StringComparison.Ordinal), p => before.Length - p), Distance(behind.IndexOf(pair, StringComparison.Ordinal), p => p));
            if (nearest <= ContextBefore) fit += 1 - nearest / (2.0 * ContextBefore);
        }

        return fit;
    }

    static int Distance(int position, Func<int, int> from) => position < 0 ? int.MaxValue : from(position);
}
