using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>A sentence of the news with its place in the text.</summary>
sealed partial record NewsSentence(string Text, int Start, bool IsChinese)
{
    public TextSpan Span => new(Start, Start + Text.Length);

    public static IEnumerable<NewsSentence> Of(string text, int from)
    {
        var start = from;
        foreach (Match match in Ends.Matches(text, from))
        {
            var end = match.Index + match.Length;
            if (Make(text, start, end) is { } sentence) yield return sentence;
            start = end;
        }

        if (Make(text, start, text.Length) is { } last) yield return last;
    }

    static NewsSentence? Make(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        // Longer than any sentence of the news: a table or a page's remains.
        if (end - start is < 8 or > 600) return null;
        var sentence = text[start..end];
        return new NewsSentence(sentence, start, sentence.Any(c => c is >= '\u4E00' and <= '\u9FFF'));
    }

    // A full stop ends an English sentence before a capital, but not in Co., Ltd., U.S. or Feb.
    [GeneratedRegex(@"[。！？](?:”)?|\n|(?<!\b(?:Co|Ltd|Inc|Corp|No|Mr|Ms|Dr|St|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]))[.!?]”?(?=\s+[""“]?[A-Z0-9])")]
    static partial Regex Ends { get; }
}
