using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>A sentence of the news with its place in the text and the words of the vocabulary that stand in it.</summary>
/// <param name="Rank">0 is the headline, 1 the lead, then on.</param>
/// <param name="OpensParagraph">It is the first of its paragraph.</param>
sealed record NewsSentence(string Text, int Start, int Rank, bool OpensParagraph)
{
    public TextSpan Span => new(Start, Start + Text.Length);

    public bool IsChinese { get; } = Text.Any(ChineseText.IsHan);

    public List<EventMark> Marks { get; } = [];

    /// <summary>What a distance in Chinese characters is in this language.</summary>
    public int Reach(int characters) => IsChinese ? characters : characters * 3;

    public bool Has(string group) => Marks.Exists(m => m.Is(group));

    /// <summary>The part of the sentence before a position of the whole text; empty where the position lies outside of it, as a name of another sentence does.</summary>
    public string Before(int position, int length)
    {
        var at = position - Start;
        return at < 0 || at > Text.Length ? "" : Text[Math.Max(0, at - length)..at];
    }

    public string After(int position, int length)
    {
        var at = position - Start;
        return at < 0 || at > Text.Length ? "" : Text[at..Math.Min(Text.Length, at + length)];
    }
}
