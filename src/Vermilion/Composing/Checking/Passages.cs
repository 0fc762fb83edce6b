using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Where the sentence around a place of a text begins and ends.</summary>
static partial class Sentences
{
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && !Ends(text, from - 1)) from--;
        var to = end;
        while (to < text.Length && !Ends(text, to)) to++;
        return (from, to);
    }

    // The point of a decimal or of an abbreviation ends nothing.
    static bool Ends(string text, int at) => text[at] is '。' or '！' or '？' or '；' or '\n' or '!' or '?' or ';'
        || (text[at] is '.' or ':' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > 1 && !IsShort(text, at));

    static bool IsShort(string text, int at) => text[at] == '.' && (char.IsUpper(text[at - 1]) || Abbreviation().IsMatch(text.AsSpan(Math.Max(0, at - 4), Math.Min(4, at))));

    [GeneratedRegex(@"\b(?:No|Mr|Ms|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$")]
    private static partial Regex Abbreviation();
}

/// <summary>Words of a held document on which a statement rests, and the sentence around them.</summary>
/// <param name="Source">Null where the document is not held or the words do not stand in it.</param>
sealed record CitedSpan(string Document, string Words, HeldSource? Source, int Start, int End)
{
    (int Start, int End)? sentence;

    public (int Start, int End) Sentence => sentence ??= Source is null ? (0, 0) : Sentences.Around(Source.Text, Start, End);

    public static CitedSpan Of(Model.Evidence evidence, HeldSource? source)
    {
        if (source is null) return new CitedSpan(evidence.Document, evidence.Words, null, 0, 0);
        var (start, end) = source.Locate(evidence.Words);
        return start < 0 ? new CitedSpan(evidence.Document, evidence.Words, null, 0, 0) : new CitedSpan(evidence.Document, evidence.Words, source, start, end);
    }
}
