namespace Vermilion.Reading.Targets;

/// <summary>Cuts folded text at 。；！？, never inside 《》, “” or （）.</summary>
static class SentenceSplitter
{
    /// <summary>The sentences, each with its closing mark. A bracket that is never closed stops no cut at 。.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var closing = Closings(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (closing[i] > i)
            {
                i = closing[i];
                continue;
            }

            if (!IsEnd(text[i])) continue;
            Add(start, i + 1);
            start = i + 1;
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            if (to > from) sentences.Add(new TextSpan(from, to));
        }
    }

    /// <summary>The comma-separated clause of the sentence in which the position stands.</summary>
    public static TextSpan ClauseAround(string masked, TextSpan sentence, int position)
    {
        var start = sentence.Start;
        for (var i = sentence.Start; i < position; i++)
            if (masked[i] is '，' or '：' || masked[i] == '—' && i + 1 < position && masked[i + 1] == '—') start = i + 1;
        var end = masked.IndexOfAny(['，', '。', '；', '！', '？', '：'], position);
        return new TextSpan(start, end < 0 || end > sentence.End ? sentence.End : end);
    }

    static bool IsEnd(char c) => c is '。' or '；' or '！' or '？' or '\n';

    // For each opening bracket the place of its closing one; 0 elsewhere and where it is never closed.
    static int[] Closings(string text)
    {
        var closing = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '《' or '（' or '“' or '「') open.Push(i);
            else if (text[i] is '》' or '）' or '”' or '」' && open.Count > 0 && Match(text[open.Peek()]) == text[i])
                closing[open.Pop()] = i;
        }

        return closing;
    }

    static char Match(char opening) => opening switch { '《' => '》', '（' => '）', '“' => '”', _ => '」' };
}
