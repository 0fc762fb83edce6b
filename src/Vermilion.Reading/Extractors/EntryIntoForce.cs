using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>From when, and until when, the document itself is in force: 本办法自2019年1月1日起施行，有效期5年.</summary>
static partial class EntryIntoForce
{
    public static DateFinding? Find(HeaderEvidence head)
    {
        DateFinding? announced = null, own = null;
        var isAmendment = head.ParsedTitle?.Wrapper is TitleWrapper.Amend or TitleWrapper.AmendAndAbolish;
        for (var match = Clause().Match(head.Text, head.Source.BodyStart); match.Success; match = match.NextMatch())
        {
            var lead = LeadOf(head.Text, match.Index);
            // What another document or a standard does from some day on is not this document's entry into force.
            // A decision that amends prints the amended text below it, with that text's own day.
            var isOwn = isAmendment ? OwnDecision().IsMatch(lead) : OwnSubject().IsMatch(lead);
            if (!isOwn && !Announcement().IsMatch(lead)) continue;
            if (ChineseDates.First(head.Text, match.Index, match.Index + match.Length) is not { } date) continue;
            if (isOwn) own = DateExtractor.Finding(date);
            else announced ??= DateExtractor.Finding(date);
        }

        return own ?? announced;
    }

    public static DateFinding? FindExpiry(HeaderEvidence head, DateFinding? effective)
    {
        for (var match = Validity().Match(head.Text, head.Source.BodyStart); match.Success; match = match.NextMatch())
        {
            if (LeadOf(head.Text, match.Index) is var lead && !OwnSubject().IsMatch(lead) && !Closing().IsMatch(lead)) continue;
            if (match.Groups["n"].Success)
            {
                // "有效期5年" from 1 January ends with a year, from any other day in the course of one: only that is sure.
                if (effective is null || ChineseNumerals.Parse(match.Groups["n"].ValueSpan) is not (> 0 and < 50 and var years)) continue;
                var start = int.Parse(effective.Value[..4], CultureInfo.InvariantCulture);
                var last = start + (int)years - (effective.Value.EndsWith("-01-01", StringComparison.Ordinal) ? 1 : 0);
                return new DateFinding(last.ToString(CultureInfo.InvariantCulture), new TextSpan(match.Index, match.Index + match.Length));
            }

            if (ChineseDates.First(head.Text, match.Groups["d"].Index, match.Index + match.Length) is { } date) return DateExtractor.Finding(date);
        }

        return null;
    }

    static string LeadOf(string text, int index)
    {
        var start = index;
        while (start > 0 && index - start < 120 && text[start - 1] is not ('。' or '；' or '\n')) start--;
        return text[start..index];
    }

    const string Day = "(?:(?:19|20)\\d{2}|[一二][一二三四五六七八九〇○零ＯO]{3}|[１２][０-９]{3})\\s?年(?:[^，。；\\n]{2,10}|\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?)日";

    // 自印发之日起 gives no day: one that the text does not write is not guessed from that of publication.
    [GeneratedRegex("(?:(?:自|从|于|将于)\\s?)?" + Day + "\\s?(?:起|开始|后)?\\s?(?:正式|开始)?(?:施行|实施|执行|生效|试行)")]
    private static partial Regex Clause();

    [GeneratedRegex("有效期(?:限)?(?:截?至|到)\\s?(?<d>" + Day + ")|有效期(?:限)?(?:为|：)?\\s?(?<n>[一二三四五六七八九十\\d]{1,2})年|(?:有效期|施行|执行)[^。；\\n]{0,12}?(?<!\\d)至(?<d>" + Day + ")(?:止|期满|失效)?")]
    private static partial Regex Validity();

    [GeneratedRegex("本(?:办法|规定|条例|细则|规则|意见|通知|公告|决定|方案|法|措施|标准|规范|制度|目录|清单|指南|政策|令|规程|章程|通告|解释|实施细则|实施办法|实施意见|规划|计划|暂行规定|暂行办法|准则|指引|函|文件)")]
    private static partial Regex OwnSubject();

    // 计划由三部门解释，自印发之日起实施，有效期至…: the document speaks of itself by its kind.
    [GeneratedRegex("^(?![^。]*《)[^。]*(?:自(?:印发|发布|公布)之日起(?:施行|实施|执行)|起施行)[，,]?\\s*$|^\\s*(?:行动)?(?:方案|计划|规划|办法|政策|措施)$")]
    private static partial Regex Closing();

    [GeneratedRegex("本(?:决定|令)")]
    private static partial Regex OwnDecision();

    [GeneratedRegex("(?:公布|发布|印发|通过|颁布)[^《》]{0,30}[，,]?\\s*$|(?:现予|予以|现)(?:公布|发布|印发)|^(?:以上|上述)|有关事项.*如下")]
    private static partial Regex Announcement();
}
