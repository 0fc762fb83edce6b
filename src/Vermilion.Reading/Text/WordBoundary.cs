namespace Vermilion.Reading.Text;

/// <summary>Latin names stand as words: no letter or digit may go on before or behind them. Chinese has no such bounds.</summary>
static class WordBoundary
{
    public static bool Holds(string text, int start, int end) =>
        !(Goes(text, start) && start > 0 && Goes(text, start - 1))
        && !(Goes(text, end - 1) && end < text.Length && Goes(text, end) && !IsPlural(text, start, end));

    // "data centers" holds the name "data center".
    static bool IsPlural(string text, int start, int end) =>
        end - start > 3 && text[end] == 's' && char.IsAsciiLetter(text[end - 1])
        && (end + 1 == text.Length || !Goes(text, end + 1));

    static bool Goes(string text, int position) => char.IsAsciiLetterOrDigit(text[position]);
}
