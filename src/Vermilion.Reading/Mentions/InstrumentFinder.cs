using System.Buffers;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// Finds policy instruments: a trigger and a verb of action in one clause, outside 《》 and outside the paragraph of
/// guiding ideology, which names everything and orders nothing. One finding for an instrument in a sentence.
/// </summary>
sealed class InstrumentFinder(Catalog catalog)
{
    static readonly SearchValues<char> ClauseStops = SearchValues.Create("，。！？；：\n");
    static readonly SearchValues<char> SentenceStops = SearchValues.Create("。！？；\n");

    readonly NameIndex<string?> index = new(
    [
        .. catalog.Instruments.SelectMany(i => i.Triggers.Select(t => (t, (string?)i.Id))),
        .. catalog.InstrumentVerbs.Select(v => (v, (string?)null)),
    ]);

    public IReadOnlyList<InstrumentFinding> Find(ReadingContext context, QuotedTitles titles)
    {
        var hits = index.FindAll(context.Text);
        var verbs = hits.Where(h => h.Owners.Contains(null)).Select(h => h.Span).ToList();
        var triggers = NameHits.Longest(hits.Where(h => h.Owners.Any(o => o is not null)).ToList());
        var ideology = GuidingIdeology.Of(context.Source);
        var findings = new List<InstrumentFinding>();
        var taken = new HashSet<(string, int)>();
        foreach (var hit in triggers)
        {
            if (titles.Contains(hit.Span) || ideology.Exists(s => s.Contains(hit.Span))) continue;
            if (!HasVerb(context.Text, hit.Span, verbs)) continue;
            var sentence = ClauseStart(context.Text, hit.Span.Start, SentenceStops);
            foreach (var id in hit.Owners.OfType<string>())
                if (taken.Add((id, sentence))) findings.Add(new InstrumentFinding(id, hit.Span));
        }

        return findings;
    }

    static bool HasVerb(string text, TextSpan trigger, List<TextSpan> verbs)
    {
        var start = ClauseStart(text, trigger.Start, ClauseStops);
        var end = text.AsSpan(trigger.End).IndexOfAny(ClauseStops);
        var clause = new TextSpan(start, end < 0 ? text.Length : trigger.End + end);
        var low = verbs.BinarySearch(clause, Comparer<TextSpan>.Create((a, b) => a.Start < b.Start ? -1 : 1));
        for (var i = ~low; i < verbs.Count && verbs[i].Start < clause.End; i++)
            // 创建 inside 创建示范基地 is a verb; 建设 inside 基础设施建设 belongs to the trigger.
            if (clause.Contains(verbs[i]) && !verbs[i].Overlaps(trigger)) return true;
        return false;
    }

    static int ClauseStart(string text, int position, SearchValues<char> stops) =>
        text.AsSpan(0, position).LastIndexOfAny(stops) + 1;
}
