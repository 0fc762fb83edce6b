namespace Vermilion.Reading.Text;

/// <summary>Finds words in a text whose spaces and line breaks differ from theirs.</summary>
public static class SpacedText
{
    /// <summary>The stretch that reads as <paramref name="words"/> when all spaces are left out of both, or null.</summary>
    public static TextSpan? Locate(string text, string words, int from = 0, int to = -1)
    {
        if (to < 0) to = text.Length;
        var first = NextSolid(words, 0);
        if (first == words.Length) return null;
        for (var start = text.IndexOf(words[first], from); start >= 0 && start < to; start = start + 1 < text.Length ? text.IndexOf(words[first], start + 1) : -1)
        {
            var end = MatchFrom(text, start, to, words, first);
            if (end > 0) return new TextSpan(start, end);
        }

        return null;
    }

    static int MatchFrom(string text, int start, int to, string words, int first)
    {
        var (i, j) = (start, first);
        while (j < words.Length)
        {
            i = NextSolid(text, i);
            if (i >= to || text[i] != words[j]) return -1;
            i++;
            j = NextSolid(words, j + 1);
        }

        return i;
    }

    static int NextSolid(string text, int index)
    {
        while (index < text.Length && ChineseText.IsSpace(text[index])) index++;
        return index;
    }
}
