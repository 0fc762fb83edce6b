using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The last day for comments or applications: 请于3月10日前反馈, 意见反馈截止时间为2021年3月10日.</summary>
/// <param name="standsOn">The date on whose year a day without a year stands.</param>
sealed partial class TermReader(HeaderEvidence head, DateFinding? standsOn)
{
    public DateFinding? CommentsBy() => Find(CommentWords());

    public DateFinding? ApplyBy() => Find(ApplyWords());

    DateFinding? Find(Regex words)
    {
        var text = head.Text;
        for (var start = head.Source.BodyStart; start < text.Length;)
        {
            var end = text.IndexOfAny(['。', '；', '\n'], start);
            if (end < 0) end = text.Length;
            if (end - start < 400 && words.IsMatch(text[start..end]) && LastTerm(start, end) is { } term) return term;
            start = end + 1;
        }

        return null;
    }

    DateFinding? LastTerm(int start, int end)
    {
        var dates = ChineseDates.Find(head.Text, start, end).Where(d => d.Day is not null).ToList();
        if (Year(dates) is { } year)
        {
            var full = dates.ToList();
            dates.AddRange(ChineseDates.FindYearless(head.Text, year, start, end).Where(d => !full.Exists(f => f.Span.Overlaps(d.Span))));
        }

        foreach (var date in dates.OrderByDescending(d => d.Span.Start))
        {
            var after = head.Text[date.Span.End..Math.Min(end, date.Span.End + 24)];
            var before = head.Text[Math.Max(start, date.Span.Start - 24)..date.Span.Start];
            // A day before the document was written is a condition, not a term.
            if (standsOn is not null && string.CompareOrdinal(date.Value, standsOn.Value) < 0) continue;
            if (Until().IsMatch(after) || Deadline().IsMatch(before)) return DateExtractor.Finding(date);
        }

        return null;
    }

    int? Year(List<FoundDate> dates) =>
        dates.Count > 0 ? dates[0].Year : standsOn is null ? head.Request.RetrievedOn?.Year : int.Parse(standsOn.Value[..4], CultureInfo.InvariantCulture);

    [GeneratedRegex("意见|建议|反馈|征求|截止|征集")]
    private static partial Regex CommentWords();

    [GeneratedRegex("申报|报送|推荐|提交|申请|报名|材料|截止|上报")]
    private static partial Regex ApplyWords();

    [GeneratedRegex("^\\s{0,6}(?:[（(][^）)]{1,8}[）)])?\\s{0,6}(?:上午|下午)?\\s{0,6}(?:\\d{1,2}\\s?[：:时点]\\s?(?:\\d{2}分?)?)?\\s{0,6}(?:[（(][^）)]{1,12}[）)])?(?:之?前|以前|止|截止|下班前)")]
    private static partial Regex Until();

    [GeneratedRegex("(?:截止(?:时间|日期)?(?:为|至|到|是)?|截至|时间为.{0,18}至|日至|日起至|日[—–\\-~～至])\\s*[：:]?\\s*$")]
    private static partial Regex Deadline();
}
