using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Events;

/// <summary>A cue that holds in a sentence: its word, and how surely it tells the type there.</summary>
readonly record struct HeldCue(EventMark Mark, EventCue Cue, NewsSentence Sentence);

/// <summary>Weighs the types of event that a report tells: headline and lead count most, background next to nothing.</summary>
static partial class TypeScores
{
    const int Considered = 8;
    const int UnlessWithin = 14;

    static readonly double[] Places = [1.6, 1.3, 0.8, 0.5, 0.4, 0.3, 0.3, 0.2, 0.2];

    public static List<HeldCue> Cues(NewsSentence sentence)
    {
        var held = new List<HeldCue>();
        foreach (var mark in sentence.Marks)
            foreach (var cue in mark.Word.Cues)
                if (Holds(mark, cue, sentence)) held.Add(new HeldCue(mark, cue, sentence));
        return held;
    }

    /// <summary>The types with their weights, the strongest first.</summary>
    public static List<(string Type, double Score)> Of(IReadOnlyList<HeldCue> cues)
    {
        var scores = new Dictionary<string, double>();
        foreach (var group in cues.Where(c => c.Sentence.Rank <= Considered).GroupBy(c => (c.Cue.Type, c.Sentence)))
        {
            var weight = group.Max(c => c.Cue.Weight) * Places[group.Key.Sentence.Rank];
            if (IsBackground(group.Key.Sentence)) weight *= 0.3;
            scores[group.Key.Type] = scores.GetValueOrDefault(group.Key.Type) + weight;
        }

        return [.. scores.Select(s => (s.Key, s.Value)).OrderByDescending(s => s.Value)];
    }

    /// <summary>What a sentence further down tells of before is not the news.</summary>
    public static bool IsBackground(NewsSentence sentence) => sentence.Rank > 1 && sentence.Has("background") && !IsAheadOfIt(sentence);

    // "The partners will invest 400 million euros and bring back jobs lost in December": what will be comes first.
    static bool IsAheadOfIt(NewsSentence sentence) =>
        !sentence.IsChinese && sentence.Marks.Find(m => m.Is("planned")) is { Word: not null } planned && sentence.Marks.Find(m => m.Is("background")).Start > planned.End + 30;

    // "ahead of a planned listing", 上市前: of what comes before it.
    static bool IsAhead(EventMark mark, NewsSentence sentence) =>
        sentence.IsChinese ? sentence.After(mark.End, 1) == "前" : Ahead.IsMatch(sentence.Before(mark.Start, 40));

    [GeneratedRegex(@"\b(?:ahead of|before|prior to|in the run-up to) (?:(?:a|an|its|the|any|planned|possible|Hong|Kong|domestic|initial)\s?)*$")]
    static partial Regex Ahead { get; }

    // "Its exit from two joint ventures", "to sell stakes in a venture": nothing is founded.
    [GeneratedRegex(@"\b(?:exit from|(?:sell|sells|sold|sale of|divest\w*) (?:[\w'’%-]+ ){0,4}(?:stakes?|shares?|interests?|holdings?) in|out of|withdraw\w* from) (?:[\w'’-]+ ){0,4}$")]
    static partial Regex LeavesVenture { get; }

    // "Buy batteries", but neither "buy a battery parts maker" nor "buy 10% of a gas producer".
    static bool IsForUse(EventMark mark, EventMark goods, NewsSentence sentence) =>
        goods.Start >= mark.End && !char.IsAsciiLetterUpper(sentence.Text[goods.Start - sentence.Start]) && !sentence.Marks.Exists(m => m.Start >= mark.End && m.Start <= goods.End + sentence.Reach(5) && OfCompanies.Any(m.Is));

    static readonly string[] OfCompanies = ["company", "plant", "share", "percent"];

    static bool Holds(EventMark mark, EventCue cue, NewsSentence sentence)
    {
        if (cue.Type == "listing" && IsAhead(mark, sentence)) return false;
        if (cue.Type == "joint_venture" && !sentence.IsChinese && !sentence.Has("terminated") && LeavesVenture.IsMatch(sentence.Before(mark.Start, 48))) return false;
        if (cue.Unless.Count > 0 && sentence.Marks.Exists(o => o.Start >= mark.End && o.Start - mark.End <= sentence.Reach(UnlessWithin) && cue.Unless.Any(o.Is) && IsForUse(mark, o, sentence))) return false;
        if (cue.Near.Count == 0) return true;
        var reach = sentence.Reach(cue.Within);
        foreach (var other in sentence.Marks)
        {
            if (!cue.Near.Any(other.Is)) continue;
            var gap = other.Start >= mark.End ? other.Start - mark.End : mark.Start - other.End;
            if (gap >= 0 && gap <= reach && (!other.Is("goods") || IsForUse(mark, other, sentence))) return true;
        }

        return false;
    }
}
