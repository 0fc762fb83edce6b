using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// The days of a work that has no signature: in the lines below its title that tell its history.
/// </summary>
static partial class HistoryDay
{
    /// <summary>
    /// The day of writing: that on which the work was made public, else adopted, where its history tells of no other. （2018年12月1日
    /// 国务院第三十次常务会议通过）: a bracket with several days says of none that it is the one.
    /// </summary>
    public static DateFinding? Find(HeaderEvidence head)
    {
        var days = Lines(head).Where(l => !Approved().IsMatch(l.Text) && !InForceLine().IsMatch(l.Text))
            .Select(l => (Line: l, Days: ChineseDates.Find(head.Text, l.Span.Start, l.Span.End).Where(d => d.Day is not null).ToList())).Where(l => l.Days.Count > 0).ToList();
        if (days.Count > 1 && days.TrueForAll(d => !Changed().IsMatch(d.Line.Text)) && days.Where(d => Published().IsMatch(d.Line.Text)).ToList() is [{ Days: [var issued] }]) return DateExtractor.Finding(issued);
        var all = days.SelectMany(d => d.Days).ToList();
        // Adopted and made public on the same day, in two sentences, is one day.
        return all.Count > 0 && all.TrueForAll(d => d.Value == all[0].Value) ? DateExtractor.Finding(all[0]) : null;
    }

    /// <summary>2020年7月31日 施行, as a line of the history.</summary>
    public static DateFinding? InForce(HeaderZone zone) =>
        zone.Head.FirstOrDefault(l => InForceLine().IsMatch(l.Text)) is { } line && ChineseDates.First(zone.Text, line.Span.Start, line.Span.End) is { } day ? DateExtractor.Finding(day) : null;

    // The first line is the title, but where a page holds that apart from the text.
    static IEnumerable<HeadLine> Lines(HeaderEvidence head)
    {
        var isTitled = head.Title is { } title && head.Zone.Lines is [var first, ..] && title.Span.Overlaps(first.Span);
        return head.Zone.Lines.Take(head.Zone.HeadCount + 1).Skip(isTitled || head.Title is null ? 1 : 0)
            .Where(l => l.Kind is LineKind.Date or LineKind.Bracket);
    }

    // （2026年2月6日某省人民代表大会批准）: the plan was not written on the day that it was approved.
    [GeneratedRegex("批准[）)]?$")]
    private static partial Regex Approved();

    [GeneratedRegex("^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s?(?:起)?(?:施行|实施|执行|生效)$")]
    private static partial Regex InForceLine();

    [GeneratedRegex("(?:公布|发布|印发)[）)]?\\s*$")]
    private static partial Regex Published();

    [GeneratedRegex("修[正订改]")]
    private static partial Regex Changed();
}
