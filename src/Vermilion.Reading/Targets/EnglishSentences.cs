using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>A sentence of an English text and where it stands.</summary>
/// <param name="Paragraph">The number of its line: deadlines reach over the sentences of one line.</param>
/// <param name="IsHeading">The line ends without a stop: a headline, a heading, or the item of a list.</param>
sealed record EnglishSentence(int Start, string Text, int Paragraph, bool IsHeading);

/// <summary>Cuts English text into lines and sentences; 5.5, U.S., Jan. 9 and Co., Ltd. end no sentence.</summary>
static partial class EnglishSentences
{
    const int Longest = 2000;

    public static IEnumerable<EnglishSentence> Split(string text)
    {
        var (paragraph, start) = (0, 0);
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            foreach (var sentence in OfLine(text, start, end, paragraph)) yield return sentence;
            paragraph++;
            start = end + 1;
        }
    }

    static IEnumerable<EnglishSentence> OfLine(string text, int start, int end, int paragraph)
    {
        var line = text[start..end];
        var heading = !Stop().IsMatch(line);
        var from = 0;
        foreach (Match stop in Ends().Matches(line))
        {
            var to = stop.Index + stop.Length;
            if (to - from < Longest && Abbreviation().IsMatch(line.AsSpan(Math.Max(from, stop.Index - 10), stop.Index + 1 - Math.Max(from, stop.Index - 10)))) continue;
            foreach (var piece in Pieces(from, to)) yield return piece;
            from = to;
        }

        foreach (var piece in Pieces(from, line.Length)) yield return piece;

        // What is longer than any sentence is cut, so that each pattern reads a bounded text.
        IEnumerable<EnglishSentence> Pieces(int at, int until)
        {
            for (; at < until; at += Longest)
                if (line[at..Math.Min(until, at + Longest)] is var piece && !string.IsNullOrWhiteSpace(piece)) yield return new EnglishSentence(start + at, piece, paragraph, heading);
        }
    }

    [GeneratedRegex(@"[.;:!?。][""”’')]*\s*$")]
    private static partial Regex Stop();

    [GeneratedRegex(@"[.!?][""”’')]*\s+(?=[""“‘'(]*[A-Z0-9—-])")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Co|Ltd|Inc|Corp|Mr|Ms|Mrs|Dr|vs|approx|St|Art)\.$")]
    private static partial Regex Abbreviation();
}
