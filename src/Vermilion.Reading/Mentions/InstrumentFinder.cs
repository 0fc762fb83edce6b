using System.Buffers;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// Finds policy instruments: a trigger and a verb of action in one clause, outside 《》 and outside the paragraph of
/// guiding ideology, which names everything and orders nothing. One finding for an instrument in a sentence.
/// </summary>
sealed partial class InstrumentFinder(Catalog catalog)
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
            if (hit.Span.Start < context.Source.BodyStart || context.Header.Title?.Span.Overlaps(hit.Span) == true) continue;
            if (titles.Contains(hit.Span) || IsNameOnly(context.Text, hit.Span) || ideology.Exists(s => s.Contains(hit.Span))) continue;
            var clause = ClauseOf(context.Text, hit.Span);
            if (!HasVerb(clause, hit.Span, verbs) || Describes.IsMatch(clause.Of(context.Text))) continue;
            var sentence = ClauseStart(context.Text, hit.Span.Start, SentenceStops);
            foreach (var id in hit.Owners.OfType<string>())
                if (taken.Add((id, sentence))) findings.Add(new InstrumentFinding(id, hit.Span) { Tone = InstrumentTone.Of(id, clause.Of(context.Text)) });
        }

        return findings;
    }

    static TextSpan ClauseOf(string text, TextSpan trigger)
    {
        var end = text.AsSpan(trigger.End).IndexOfAny(ClauseStops);
        return new TextSpan(ClauseStart(text, trigger.Start, ClauseStops), end < 0 ? text.Length : trigger.End + end);
    }

    static bool HasVerb(TextSpan clause, TextSpan trigger, List<TextSpan> verbs)
    {
        var low = verbs.BinarySearch(clause, Comparer<TextSpan>.Create((a, b) => a.Start < b.Start ? -1 : 1));
        for (var i = ~low; i < verbs.Count && verbs[i].Start < clause.End; i++)
            // 创建 inside 创建示范基地 is a verb; 建设 inside 基础设施建设 belongs to the trigger.
            if (clause.Contains(verbs[i]) && !verbs[i].Overlaps(trigger)) return true;
        return false;
    }

    // 知识产权局, 试点城市政府: who, not what is done.
    static bool IsNameOnly(string text, TextSpan trigger) => Named.IsMatch(text.AsSpan(trigger.Start, Math.Min(trigger.Length + 4, text.Length - trigger.Start)));

    [GeneratedRegex("^(?:.*知识产权(?:[局厅处]|部门|法院|管理部门)|.*监督管理(?:局|总局|部门|委员会)|试点(?:城市|地区|银行|方案|单位|省份|医院|企业|期)|开发区管委会|资助单位|补助(?:费|对象)所称)")]
    static partial Regex Named { get; }

    // What has been or is, not what is to be done.
    [GeneratedRegex("发挥着|发挥了|起着|具有重要|是指|所称|以来|已[经在给由]|取得[^，]{0,12}(?:成效|进展|成绩)|不断提[升高]了")]
    static partial Regex Describes { get; }

    static int ClauseStart(string text, int position, SearchValues<char> stops) =>
        text.AsSpan(0, position).LastIndexOfAny(stops) + 1;
}
