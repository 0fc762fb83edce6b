using Vermilion.Reading;

namespace Vermilion.Composing.Drafting;

/// <summary>The part of a sentence around a finding, as an editor would quote it.</summary>
static class Clauses
{
    const int MostLetters = 80;

    static readonly char[] Ends = ['，', '；', '。', '：', '！', '？', '\n'];

    /// <summary>Contiguous words around the span: to the next stops, and back to the indicator where that stands in the clause before.</summary>
    public static TextSpan Around(string text, TextSpan span, string? indicator = null)
    {
        var start = text.LastIndexOfAny(Ends, Math.Max(span.Start - 1, 0)) + 1;
        if (span.Start == 0) start = 0;
        var stop = text.IndexOfAny(Ends, Math.Max(span.End - 1, span.Start));
        var end = stop < 0 ? text.Length : Math.Max(stop, span.End);
        start = WithIndicator(text, start, end, indicator);
        // A clause that is too long to quote is cut behind the figure, then before it.
        if (end - start > MostLetters) end = Math.Max(span.End, Math.Min(end, start + MostLetters));
        if (end - start > MostLetters) start = Math.Min(span.Start, end - MostLetters);
        return Trim(text, new TextSpan(start, end));
    }

    static int WithIndicator(string text, int start, int end, string? indicator)
    {
        if (indicator is not { Length: > 1 } || start == 0 || text.AsSpan(start, end - start).IndexOf(indicator) >= 0) return start;
        var sentence = text.LastIndexOfAny(['。', '\n'], start - 1) + 1;
        var from = Math.Max(sentence, end - MostLetters);
        var at = from < start ? text.AsSpan(from, start - from).LastIndexOf(indicator) : -1;
        return at < 0 ? start : Math.Max(from, text.LastIndexOfAny(Ends, from + at) + 1);
    }

    static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
