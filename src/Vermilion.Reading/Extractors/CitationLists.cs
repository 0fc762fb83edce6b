using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// Titles and numbers that stand side by side: 根据《甲》（…号）、国家发展改革委等8部门《乙》和国办发〔2020〕8号文. A cue before the first
/// or behind the last counts for each; so does the heading of a list with a line for each.
/// </summary>
static partial class CitationLists
{
    const int WidestGap = 60, LongestBracket = 160, LongestTitle = 220, MostMembers = 40, LongestLine = 200, LongestHeading = 40;

    /// <summary>Where the first member of the list begins, of which a later one begins at <paramref name="start"/>.</summary>
    public static int StartOf(string text, int start)
    {
        for (var i = 0; i < MostMembers && MemberBefore(text, start) is { } before; i++) start = before;
        return start;
    }

    /// <summary>Where the last member of the list ends, of which an earlier one ends at <paramref name="end"/>.</summary>
    public static int EndOf(string text, int end)
    {
        end = BehindBracket(text, end);
        for (var i = 0; i < MostMembers && MemberBehind(text, end) is { } behind; i++) end = BehindBracket(text, behind);
        return end;
    }

    /// <summary>一、编制依据 or 立项依据：, and below it a line for each document.</summary>
    public static bool IsOfBases(string text, int position)
    {
        for (var (start, i) = (StartOfLine(text, position), 0); start > 0 && i < MostMembers; i++)
        {
            if (!Item().IsMatch(text.AsSpan(start, Math.Min(12, text.Length - start)))) return false;
            var above = StartOfLine(text, start - 1);
            if (above < 0) return false;
            var line = text.AsSpan(above, start - 1 - above).Trim();
            if (line.Length <= LongestHeading && Bases().IsMatch(line)) return true;
            if (line.IndexOfAny('《', '〔', '[') < 0) return false;
            start = above;
        }

        return false;
    }

    // -1 in a long line: the lines of such a list are short.
    static int StartOfLine(string text, int position)
    {
        var from = Math.Max(position - 1, 0);
        var at = text.LastIndexOf('\n', from, Math.Min(from + 1, LongestLine));
        return at >= 0 ? at + 1 : from < LongestLine ? 0 : -1;
    }

    static int? MemberBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && start - end < WidestGap && text[end - 1] is not ('》' or '）' or ')' or '号' or '。' or '；' or '！' or '？' or '《') && !Titles.TitleMarks.Breaks(text, end - 1)) end--;
        if (end == 0 || !IsGap(text.AsSpan(end, start - end))) return null;
        return text[end - 1] switch
        {
            '》' => OpenOf(text, end - 1),
            '号' => NumberBefore(text, end),
            '）' or ')' => BracketOpen(text, end - 1) is { } open ? text[open - 1] is '》' ? OpenOf(text, open - 1) : text[open - 1] is '号' ? NumberBefore(text, open) : null : null,
            _ => null,
        };
    }

    static int? MemberBehind(string text, int end)
    {
        var next = end;
        while (next < text.Length && next - end < WidestGap && text[next] is not ('《' or '》' or '。' or '；' or '！' or '？') && !Titles.TitleMarks.Breaks(text, next)) next++;
        if (next < text.Length && text[next] == '《' && IsGap(text.AsSpan(end, next - end)))
            return Titles.TitleMarks.CloseOf(text, next) is > 0 and var close ? close : null;
        return NumberBehind().Match(text, end, Math.Min(WidestGap, text.Length - end)) is { Success: true } number && number.Index == end ? end + number.Length : null;
    }

    static int BehindBracket(string text, int end)
    {
        var open = end;
        while (open < text.Length && open - end < 3 && (ChineseText.IsSpace(text[open]) || text[open] == '》')) open++;
        if (open >= text.Length || text[open] is not ('（' or '(')) return end;
        var depth = 0;
        for (var i = open; i < text.Length && i - open < LongestBracket && !Titles.TitleMarks.Breaks(text, i); i++)
        {
            if (text[i] is '（' or '(') depth++;
            else if (text[i] is '）' or ')' && --depth == 0) return i + 1;
        }

        return end;
    }

    static int? BracketOpen(string text, int close)
    {
        var depth = 0;
        for (var i = close; i > 0 && close - i < LongestBracket && !Titles.TitleMarks.Breaks(text, i); i--)
        {
            if (text[i] is '）' or ')') depth++;
            else if (text[i] is '（' or '(' && --depth == 0) return i;
        }

        return null;
    }

    static int? OpenOf(string text, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0 && close - i < LongestTitle && !Titles.TitleMarks.Breaks(text, i); i--)
        {
            if (text[i] == '》') depth++;
            else if (text[i] == '《' && --depth == 0) return i;
        }

        return null;
    }

    static int? NumberBefore(string text, int end)
    {
        var from = Math.Max(0, end - 30);
        return NumberAtEnd().Match(text, from, end - from) is { Success: true } number ? number.Groups["n"].Index : null;
    }

    const string Cues = "根据|依据|按照|依照|遵照|贯彻|落实|执行|实施|参照|比照|对照|结合|符合|修改|修订|废止|代替|取代|转发|批转|现将|制定(?!的)|印发(?!的|关于)|发布(?!的)|出台(?!的)|公布(?!的)|提出|明确|以及时|同时|组织|开展|做好";

    // Between two members: a sign, or a sign with the issuer of the next one; words of the first may go before.
    static bool IsGap(ReadOnlySpan<char> gap) => Sign().IsMatch(gap) || (NamedSign().IsMatch(gap) && !Cue().IsMatch(gap)) || (Name().IsMatch(gap) && !Cue().IsMatch(gap) && gap.IndexOfAny("的中第") < 0);

    const string Tail = "^\\s{0,3}(?:文件?|等)?(?:第[一二三四五六七八九十百零\\d]{1,6}条(?:第[一二三四五六七八九十\\d]{1,3}[款项]){0,2})?(?:的?(?:有关|相关)?(?:法律|法规|文件)?(?:规定|要求|精神|部署))?\\s{0,3}";

    [GeneratedRegex(Tail + "(?:，|[、和及与或]|，?以及)?\\s{0,3}$")]
    private static partial Regex Sign();

    [GeneratedRegex(Tail + "(?:[、和及与或]|，?以及)\\s{0,3}[一-鿿\\d、 　—\\-A-Za-z]{1,50}$")]
    private static partial Regex NamedSign();

    [GeneratedRegex("^[一-鿿、 ]{2,20}$")]
    private static partial Regex Name();

    // Behind the words of the first member a cue of the second may stand.
    [GeneratedRegex(Cues)]
    private static partial Regex Cue();

    [GeneratedRegex("(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]{0,12}(?:根据|依据|按照|依照|遵照|贯彻|落实|执行|见|和|与|及))?(?<n>[\u4e00-\u9fff]{2,12})[〔\\[（(](?:19|20)\\d{2}[〕\\]）)]第?\\d{1,5}号$")]
    private static partial Regex NumberAtEnd();

    [GeneratedRegex("\\G\\s?(?:文件?)?(?:[、和及与]|以及)(?!" + Cues + ")[\u4e00-\u9fff]{2,12}[〔\\[](?:19|20)\\d{2}[〕\\]]第?\\d{1,5}号(?:文件?)?")]
    private static partial Regex NumberBehind();

    [GeneratedRegex("^\\s*(?:[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳]|[-—·●])?\\s*[《“\u4e00-\u9fff]")]
    private static partial Regex Item();

    [GeneratedRegex("^[^，。；《》]{0,16}(?<![认判鉴结测])(?:的)?依据[：:。]?$|(?:根据|依据)(?:下列|以下|如下)[^。]{0,16}[：:]$|^依据[：:]?$")]
    private static partial Regex Bases();
}
