using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>A word of the vocabulary of events: it stands for a group, for a cue, or for several of them.</summary>
sealed record EventWord(string Text, bool IsPrefix, bool IsCased, List<string> Groups, List<EventCue> Cues);

/// <summary>A word of the vocabulary where it stands in the text.</summary>
readonly record struct EventMark(int Start, int End, EventWord Word)
{
    public bool Is(string group) => Word.Groups.Contains(group);
}

/// <summary>Finds all words of the vocabulary of events in one pass over the text.</summary>
sealed class EventMarks
{
    readonly List<List<EventWord>> words = [];
    readonly AhoCorasick automaton;

    public EventMarks(EventVocabulary vocabulary)
    {
        var index = new Dictionary<string, int>();
        var patterns = new List<string>();
        foreach (var (group, texts) in vocabulary.Groups)
            foreach (var text in texts) Add(text).Groups.Add(group);
        foreach (var cue in vocabulary.Cues)
            foreach (var text in cue.Words) Add(text).Cues.Add(cue);
        automaton = new AhoCorasick(patterns);

        EventWord Add(string text)
        {
            var isPrefix = text.EndsWith('*');
            var bare = text.TrimEnd('*');
            var key = MatchFolding.Key(bare);
            if (!index.TryGetValue(key, out var at))
            {
                index[key] = at = patterns.Count;
                patterns.Add(bare);
                words.Add([]);
            }

            if (words[at].Find(w => w.IsPrefix == isPrefix) is { } known) return known;
            var word = new EventWord(bare, isPrefix, IsCapitals(bare), [], []);
            words[at].Add(word);
            return word;
        }
    }

    /// <summary>The words from <paramref name="from"/> to <paramref name="to"/>, by start; not those inside a word that is to be ignored.</summary>
    public List<EventMark> Find(string text, int from, int to)
    {
        var raw = new List<PatternHit>();
        automaton.Find(text.AsSpan(from, to - from), raw);
        var marks = new List<EventMark>(raw.Count);
        foreach (var hit in raw)
        {
            var (start, end) = (hit.Start + from, hit.End + from);
            foreach (var word in words[hit.Pattern])
                if (Stands(text, start, end, word)) marks.Add(new EventMark(start, end, word));
        }

        var ignored = marks.FindAll(m => m.Is("ignored"));
        marks.RemoveAll(m => m.Is("ignored") || ignored.Exists(i => i.Start <= m.Start && m.End <= i.End));
        marks.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        return marks;
    }

    static bool Stands(string text, int start, int end, EventWord word)
    {
        if (word.IsCased && !text.AsSpan(start, end - start).SequenceEqual(word.Text)) return false;
        if (!char.IsAsciiLetterOrDigit(text[start])) return true;
        if (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) return false;
        return word.IsPrefix || end == text.Length || !char.IsAsciiLetterOrDigit(text[end - 1]) || !char.IsAsciiLetterOrDigit(text[end]);
    }

    // IPO, JV, UK.
    static bool IsCapitals(string text) => text.Any(char.IsAsciiLetterUpper) && !text.Any(char.IsAsciiLetterLower) && text.All(char.IsAscii);
}
