using Vermilion.Reading.Extractors;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>The news as its sentences: the headline, the lead, and the body as far as it may matter.</summary>
static partial class NewsStory
{
    // What comes later in a report is background.
    const int Reach = 5000;
    const int LongestHeadline = 160;
    const int ShortestItem = 60;

    /// <summary>The report as one story, or each item of a digest (【甲公司…】…) as its own; sentences without a mark are kept, since places count.</summary>
    public static List<List<NewsSentence>> Items(ReadingContext context, EventMarks marks)
    {
        var text = context.Text;
        var until = Math.Min(text.Length, context.Source.BodyStart + Reach);
        var starts = Headed.Matches(text[context.Source.BodyStart..until]).Select(m => (m.Index + context.Source.BodyStart, Head: m.Groups["head"].Index + context.Source.BodyStart, m.Groups["head"].Length)).ToList();
        List<List<NewsSentence>> stories = starts.Count < 2
            ? Paragraphs(context, until) is { Count: > 2 } paragraphs ? paragraphs : [Story(context)]
            : [.. starts.Select((s, i) => Item(text, s.Head, s.Head + s.Length, i + 1 < starts.Count ? starts[i + 1].Item1 : until))];
        foreach (var story in stories)
            foreach (var mark in Marks(text, story, marks)) Place(mark, story);
        stories.RemoveAll(s => s.Count == 0);
        return stories;
    }

    // "This week: A files for an IPO, B closes a round": each paragraph tells its own.
    static List<List<NewsSentence>> Paragraphs(ReadingContext context, int until)
    {
        var text = context.Text;
        var start = context.Source.BodyStart;
        var line = text.IndexOf('\n', start, until - start) is >= 0 and var first ? first : until;
        var title = context.Header.Title?.Text ?? text[start..line];
        if (!Roundup.IsMatch(title)) return [];
        if (text.AsSpan(start, line - start).Trim().SequenceEqual(title.AsSpan().Trim())) start = line + 1;
        var stories = new List<List<NewsSentence>>();
        while (start < until)
        {
            var end = text.IndexOf('\n', start, until - start) is >= 0 and var found ? found : until;
            var sentences = new List<NewsSentence>();
            if (end - start > ShortestItem) Split(text, start, end, sentences);
            if (sentences.Count > 0) stories.Add(sentences);
            start = end + 1;
        }

        return stories;
    }

    [GeneratedRegex(@"\b(?:this week|week in (?:review|brief)|(?:news|weekly) (?:roundup|round-up|digest)|in brief)\s?[:：—-]|[一本]周(?:要闻|回顾|汇总|动态)|(?:要闻|新闻|行业)(?:早报|晚报|周报)", RegexOptions.IgnoreCase)]
    static partial Regex Roundup { get; }

    static List<NewsSentence> Story(ReadingContext context)
    {
        var text = context.Text;
        var sentences = new List<NewsSentence>();
        var body = context.Source.BodyStart;
        if (context.Header.Title is { } title && title.Span.End <= text.Length && Make(text, title.Span.Start, title.Span.End, 0, true) is { } headline)
        {
            sentences.Add(headline);
            if (title.Span.Start >= body) body = title.Span.End;
        }

        Split(text, body, Math.Min(text.Length, body + Reach), sentences);
        return sentences;
    }

    static List<NewsSentence> Item(string text, int start, int end, int until)
    {
        var sentences = new List<NewsSentence>();
        if (Make(text, start, end, 0, true) is { } headline) sentences.Add(headline);
        Split(text, Math.Min(until, end + 1), until, sentences);
        return sentences;
    }

    static List<EventMark> Marks(string text, List<NewsSentence> sentences, EventMarks marks) =>
        sentences.Count == 0 ? [] : marks.Find(text, sentences.Min(s => s.Start), sentences.Max(s => s.Span.End));

    static void Place(EventMark mark, List<NewsSentence> sentences)
    {
        var home = sentences.Find(s => s.Start <= mark.Start && mark.End <= s.Span.End);
        home?.Marks.Add(mark);
    }

    static void Split(string text, int from, int to, List<NewsSentence> sentences)
    {
        var (start, opens) = (from, true);
        for (var i = from; i < to; i++)
        {
            if (!Ends(text, i)) continue;
            Add(i + 1);
            if (text[i] == '\n') opens = true;
        }

        Add(to);

        void Add(int end)
        {
            if (Make(text, start, end, Rank(), opens) is { } sentence)
            {
                // The page may repeat its headline over the text.
                if (!(sentences is [{ Rank: 0 } headline] && headline.Text == sentence.Text)) sentences.Add(sentence);
                opens = false;
            }

            start = end;
        }

        int Rank()
        {
            if (sentences.Count > 0) return sentences[^1].Rank + 1;
            var line = text.AsSpan(start).TrimStart();
            var end = line.IndexOf('\n');
            // Without a title of its own, a short first line is the headline.
            return end is > 0 and < LongestHeadline && line[..end].TrimEnd() is [.., not ('。' or '.')] ? 0 : 1;
        }
    }

    static bool Ends(string text, int i)
    {
        switch (text[i])
        {
            case '\n' or '。' or '！' or '？':
                return true;
            case '.' or '!' or '?':
                // Before a capital, but not in Co., Ltd., U.S. or Feb.
                var next = i + 1;
                while (next < text.Length && text[next] is '”' or '"' or '’') next++;
                if (next >= text.Length || !char.IsWhiteSpace(text[next])) return false;
                while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '“' or '"' or '‘' or '(')) next++;
                return next < text.Length && (char.IsAsciiLetterUpper(text[next]) || char.IsAsciiDigit(text[next]))
                    && !Abbreviation.IsMatch(text.AsSpan(Math.Max(0, i - 6), Math.Min(6, i)));
            default:
                return false;
        }
    }

    static NewsSentence? Make(string text, int start, int end, int rank, bool opens)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '”' or '"' or '\u3000')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        // Longer than any sentence of the news: a table or a page's remains.
        if (end - start is < 6 or > 900 || Byline.IsMatch(text.AsSpan(start, end - start))) return null;
        return new NewsSentence(text[start..end], start, rank, opens);
    }

    // The head of an item in a digest.
    [GeneratedRegex(@"(?<=\n|^)[\s\u3000*]*【(?<head>[^】\n]{6,50})】", RegexOptions.None)]
    static partial Regex Headed { get; }

    [GeneratedRegex(@"(?:^|[\s.(])(?:Co|Ltd|Inc|Corp|No|Mr|Ms|Dr|St|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z])$")]
    static partial Regex Abbreviation { get; }

    // Who wrote it and when: neither a headline nor a lead.
    [GeneratedRegex(@"^(?:来源|作者|编辑|责编|责任编辑|记者|文|发布时间|时间|Source|By|Author|Editor|Published|Updated)\s*[:：｜|/]|^\W*20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\W*$")]
    static partial Regex Byline { get; }
}
