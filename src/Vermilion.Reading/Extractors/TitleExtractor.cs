using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;
using Vermilion.Reading.Titles;

namespace Vermilion.Reading.Extractors;

/// <summary>The title: from the page's metadata, else the first lines that read like one, joined.</summary>
sealed partial class TitleExtractor
{
    /// <summary>The title as written (line breaks closed) and where it stands.</summary>
    public (string Text, TextSpan Span)? Extract(HeaderZone zone, SourceText source, ReadRequest request)
    {
        var inText = FromOrder(zone) ?? FromHead(zone);
        if (FromMetadata(source, request) is not { } page) return inText;
        // A list page cuts long titles: the text has the whole one.
        var cut = page.Text.TrimEnd('.', '…');
        return inText is { } full && ((cut.Length < page.Text.Length && full.Text.StartsWith(cut, StringComparison.Ordinal)) || LeavesOutIssuers(page.Text, full.Text) || DiffersInMarks(page.Text, full.Text) || IsCarriedBy(page.Text, full.Text)) ? inText : page;
    }

    // The title of the page names the first of the issuers, that of the text all of them.
    static bool LeavesOutIssuers(string page, string text) =>
        text.Length > page.Length && page.IndexOf("关于", StringComparison.Ordinal) is > 2 and var about && text.EndsWith(page[about..], StringComparison.Ordinal)
        && (text.StartsWith(page[..about], StringComparison.Ordinal) || Anonymous().IsMatch(page[..about])) && TitleIssuers.ReadPrefix(text) is { Length: > 0 } prefix
        && text[..prefix.Length].Length == text.Length - (page.Length - about);

    // The page sets 《》 where the text has none, or the other way round: as the text writes it.
    static bool DiffersInMarks(string page, string text) =>
        page != text && Letters(page) == Letters(text);

    // A page names the work alone, and the text is the notice that issues it.
    static bool IsCarriedBy(string page, string text) =>
        text.Length > page.Length && TitleNormalizer.Normalize(text) is { Wrapper: TitleWrapper.Issue, Core: { } core } && Letters(core) == Letters(page);

    static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    [GeneratedRegex("^[一二两三四五六七八九十\\d]{1,3}个?部门$")]
    private static partial Regex Anonymous();

    static (string Text, TextSpan Span)? FromMetadata(SourceText source, ReadRequest request)
    {
        foreach (var field in source.Metadata.Where(m => m.Field == MetadataField.Title))
            if (TitleNormalizer.TidyTitle(field.Value) is { Length: > 1 } tidy) return (tidy, field.Span);
        if (request.Title is not { } title || SpacedText.Locate(source.Text, title) is not { } span) return null;
        return (TitleNormalizer.TidyTitle(title), span);
    }

    static (string Text, TextSpan Span)? FromHead(HeaderZone zone)
    {
        var lines = new List<HeadLine>();
        List<HeadLine>? above = null;
        foreach (var line in zone.Head)
        {
            // 某部 | 公告 | 2022年第7号, and below it the title: what stands above the number is the letterhead.
            if (above is null && lines.Count > 0 && line.Kind == LineKind.Number && lines.TrueForAll(l => IsLetterhead(l.Text)))
            {
                above = lines;
                lines = [];
                continue;
            }

            if (lines.Count == 0 && above is not null && IsDatedName(zone, line)) continue;
            if (line.Kind == LineKind.TitleLike && !(Mark().IsMatch(line.Text) || (lines.Count == 0 && RedHead().IsMatch(line.Text))))
            {
                if (lines.Count > 0 && (IsByline(lines, line.Text) || StartsAnew(lines, line) || Length(lines) + line.Text.Length > 160)) break;
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                if (line.Kind == LineKind.Bracket && DraftMark().IsMatch(line.Text)) lines.Add(line);
                break;
            }
        }

        if (above is not null && (lines.Count == 0 || Length(lines) < 8)) lines = above;
        if (lines.Count == 0) return null;
        var text = Join(lines);
        return text.Length < 4 || text.AsSpan().Count('\uFFFD') * 4 > text.Length ? null : (text, new TextSpan(lines[0].Span.Start, lines[^1].Span.End));
    }

    static bool IsLetterhead(string line) =>
        BodyNames.LooksLikeBody(line) || RedHead().IsMatch(line) || Letterhead().IsMatch(line) || IsJointLetterhead(line) || HeaderZone.IsOrderHead(line);

    // 财政部 商务部 海关总署公告: the names of several bodies, the last with the name of what they issue.
    static bool IsJointLetterhead(string line) =>
        line.Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } names
        && names[..^1].All(BodyNames.LooksLikeBody) && Letterhead().IsMatch(names[^1]);

    // 某市人民政府办公室 2022年8月26日: who made the minutes, and when.
    static bool IsDatedName(HeaderZone zone, HeadLine line) =>
        line.Text.Length < 60 && ChineseDates.Find(zone.Text, line.Span.Start, line.Span.End) is [{ Day: not null } date] && date.Span.End == line.Span.End
        && BodyNames.LooksLikeBody(ChineseText.RemoveSpaces(zone.Text[line.Span.Start..date.Span.Start]));

    /// <summary>The name of an assembly or a court with 公告, or 公告 alone, which carries a work of another name.</summary>
    public static bool IsAnnouncementHead(string line) => BareAnnouncement().IsMatch(line);

    /// <summary>
    /// An order announces a work: 现公布《X》, and X stands below the signature. 令 itself has no title.
    /// </summary>
    static (string Text, TextSpan Span)? FromOrder(HeaderZone zone)
    {
        var isOrder = zone.Head.Any(l => l.Kind == LineKind.OrderHead || (l.Kind == LineKind.Number && l.Text.Contains('令', StringComparison.Ordinal)));
        if (!isOrder && !zone.Head.Any(l => BareAnnouncement().IsMatch(l.Text))) return null;
        if (zone.Head.Any(l => l.Kind == LineKind.TitleLike && AboutTitle().IsMatch(l.Text))) return null;
        for (var i = zone.HeadCount; i < Math.Min(zone.Lines.Count, zone.HeadCount + 4); i++)
        {
            var line = zone.Lines[i];
            if (line.Kind == LineKind.Structure) break;
            if (!isOrder && !Adopted().IsMatch(line.Text)) break;
            var open = line.Text.IndexOf('《');
            var close = open < 0 ? -1 : TitleMarks.CloseOf(line.Text, open);
            if (close < 0) continue;
            var title = TitleMarks.Promote(line.Text[(open + 1)..(close - 1)]);
            var below = zone.Lines.Skip(i + 1).FirstOrDefault(l => l.Text == title);
            var span = below is not null ? below.Span : SpacedText.Locate(zone.Text, line.Text[(open + 1)..(close - 1)], line.Span.Start);
            return span is { } found ? (title, found) : null;
        }

        return null;
    }

    // Below the title of a report stand its day and its speaker, below that of a plan those who made it.
    static bool IsByline(List<HeadLine> lines, string next) =>
        Occasion().IsMatch(next)
        || (Complete().IsMatch(lines[^1].Text) && next.Length > 12 && Opening().IsMatch(next))
        || (Complete().IsMatch(lines[^1].Text) && SignatureFinder.IsPerson(next))
        || (Complete().IsMatch(lines[^1].Text) && next.Split([' ', '、'], StringSplitOptions.RemoveEmptyEntries) is var names && Array.TrueForAll(names, BodyNames.LooksLikeBody));

    static int Length(List<HeadLine> lines) => lines.Sum(l => l.Text.Length);

    // The core repeated below the title of the notice, or a first heading.
    static bool StartsAnew(List<HeadLine> lines, HeadLine next)
    {
        var soFar = Join(lines);
        if (!Complete().IsMatch(soFar)) return false;
        return ChineseText.RemoveSpaces(soFar).Contains(ChineseText.RemoveSpaces(next.Text), StringComparison.Ordinal) || next.Block?.Level > 1;
    }

    static string Join(List<HeadLine> lines)
    {
        var text = lines[0].Text;
        for (var i = 1; i < lines.Count; i++)
        {
            var next = lines[i].Text;
            var names = BodyNames.LooksLikeBody(lines[i - 1].Text) && TitleIssuers.ReadPrefix(next).Names.Count + (BodyNames.LooksLikeBody(next) ? 1 : 0) > 0;
            var words = char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(next[0]);
            text += names || words ? " " + next : next;
        }

        return TitleNormalizer.TidyTitle(text);
    }

    // Red heads above the title: 国务院文件.
    [GeneratedRegex("^(?!.*关于)[^《》]{2,30}文件$")]
    private static partial Regex RedHead();

    [GeneratedRegex("^(?:联合)?(?:公告|通告|公报|通报|文件|函|令)$|^[一-鿿]{2,8}(?:特别行政区|自治区|省|市)$|^[一-鿿]{2,30}(?:联合公告|公告|通告|会议纪要|简报)$")]
    private static partial Regex Letterhead();

    // Marks above the title: 特急, 000001.
    [GeneratedRegex("^(?:特急|加急|急件|机密|秘密|平急|明电|\\d{4,8}|\\d{1,2}:\\d{2}(?::\\d{2})?|[A-Z]?\\d{2,}.*号|公开|签发人.*|解读|政策解读|通知公告|正文|全文|详见附件|见附件|[^。，]{2,20}(?:政府网|门户网站|信息公开网|政府信息公开|政务公开)|(?:通知公告|政策文件|公示公告|首页)(?:[ >＞].*)?|English|EN)$")]
    private static partial Regex Mark();

    [GeneratedRegex("^[—－-]{1,2}\\s?(?:在.{4,40}上|(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)|^[（(](?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[）)]$")]
    private static partial Regex Occasion();

    // The first sentence of the text, whose line is cut.
    [GeneratedRegex("^(?:为|根据|按照|依据|近年来|现将|现就|经国务院)(?!.*(?:通知|意见|办法|方案|规划|决定|公告)$)")]
    private static partial Regex Opening();

    // The announcement by which an assembly or a court makes its work public bears no subject of its own.
    [GeneratedRegex("^(?!.*关于)(?:[\u4e00-\u9fff]{4,40}(?:委员会|大会|法院|检察院|人民政府|部|局))?公告$")]
    private static partial Regex BareAnnouncement();

    [GeneratedRegex("^《.{4,120}》[^。]{0,6}(?:已|业|经)[^。]*(?:通过|批准)[^。]*(?:公布|发布|施行)")]
    private static partial Regex Adopted();

    [GeneratedRegex("征求意见|草案|试行|暂行|送审稿")]
    private static partial Regex DraftMark();

    [GeneratedRegex("关于.*的(?:决定|公告|通知)|(?:办法|规定|条例|细则|规则)$")]
    private static partial Regex AboutTitle();

    [GeneratedRegex("(?:决议|决定|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|答复|条例|办法|规定|细则|方案|规划|计划|纲要|》)(?:[（(][^（()）]{2,16}[）)])?$")]
    private static partial Regex Complete();
}
