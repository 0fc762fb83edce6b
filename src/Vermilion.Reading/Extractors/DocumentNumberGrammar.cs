using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>The grammar of 发文字号: a stem, a bracketed year and a serial, or an order's 第N号.</summary>
public static partial class DocumentNumberGrammar
{
    // Every number ends in 号 (in Traditional script 號). A pattern that begins with any Han character is slow, so that it is tried only before one:
    // the longest number, with the words that may be glued to it, is far shorter than the reach.
    static readonly SearchValues<char> Marks = SearchValues.Create("号號");
    const int Reach = 160;

    /// <summary>The number that the text is, whole (but labels and brackets around it), or null.</summary>
    public static ParsedNumber? ParseWhole(string text, TextSpan? within = null)
    {
        var span = within ?? new TextSpan(0, text.Length);
        if (!span.Of(text).ContainsAny(Marks)) return null;
        foreach (var pattern in (Regex[])[Bracketed(), Ordinal(), YearFirst()])
        {
            for (var match = pattern.Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
            {
                // A title that ends in （第350号）, or 第13号 alone, is no number: no stem, or none that could be one.
                if (match.Groups["stem"].Value.Contains("关于", StringComparison.Ordinal)) continue;
                if (!match.Groups["y"].Success && match.Groups["stem"].Value.Trim().Length == 0) continue;
                if (IsMargin(text.AsSpan(span.Start, match.Index - span.Start)) && IsTail(text.AsSpan(match.Index + match.Length, span.End - match.Index - match.Length)))
                    return Build(text, match);
            }
        }

        return null;
    }

    /// <summary>
    /// The numbers that a line of a head holds and nothing else: one, or those of several issuers side by side; none
    /// where the line is not all numbers.
    /// </summary>
    public static IReadOnlyList<ParsedNumber> ParseSeries(string text, TextSpan line)
    {
        if (ParseWhole(text, line) is { } only) return [only];
        if (!Series().IsMatch(line.Of(text))) return [];
        return [.. Bracketed().Matches(text[line.Start..line.End]).Select(m => Build(text[line.Start..line.End], m))
            .Select(n => n with { Span = n.Span.Shift(line.Start) })];
    }

    /// <summary>All numbers with a bracketed year, and orders with 第N号 and a body's name, that prose between two positions cites.</summary>
    public static IReadOnlyList<ParsedNumber> FindCited(string text, int start, int end, Func<string, bool> knowsStem)
    {
        var found = new List<ParsedNumber>();
        foreach (var match in BeforeMarks(CitedBracketed(), text, start, end))
        {
            var stem = match.Groups["stem"];
            // （沪经信规〔2021〕1号）: what fills a bracket is the number, and no words are glued to it.
            var fillsBracket = stem.Length <= 10 && stem.Index > 0 && text[stem.Index - 1] is '（' or '(' && !BracketLead().IsMatch(stem.Value);
            var cut = fillsBracket ? stem.Index : stem.Index + StemStart(stem.Value, knowsStem);
            if (cut >= stem.Index + stem.Length) continue;
            found.Add(Canonical(text[cut..(stem.Index + stem.Length)], match, new TextSpan(cut, match.Index + match.Length)));
        }

        foreach (var match in BeforeMarks(CitedOrder(), text, start, end))
        {
            var stem = match.Groups["stem"];
            var name = stem.Value.IndexOf("中华人民共和国", StringComparison.Ordinal);
            // （中华人民共和国卫生和计划生育委员会令第15号）: what fills a bracket is the number.
            var isWhole = name == 0 || (stem.Index > 0 && text[stem.Index - 1] is '（' or '(' && !BracketLead().IsMatch(stem.Value));
            var from = name > 0 ? name : isWhole ? 0 : OrderLead().Match(stem.Value) is { Success: true } lead ? lead.Length : stem.Length > 2 && stem.Value[0] is '和' or '及' or '与' or '、' ? 1 : 0;
            var number = Build(text, match);
            found.Add(JointNumber.Complete(text, start, from == 0 ? number : number with { Text = number.Text[from..], Stem = number.Stem[from..], Span = number.Span with { Start = number.Span.Start + from } }));
        }

        foreach (Match match in AnnouncementBehind().Matches(text[start..end]))
            if (Build(text[start..end], match) is var behind && !found.Exists(n => n.Span.Start <= start + match.Index && start + match.Index < n.Span.End))
                found.Add(behind with { Span = behind.Span.Shift(start) });
        foreach (var match in BeforeMarks(YearFirst(), text, start, end))
            if (!found.Exists(n => n.Span.Start <= match.Index && match.Index < n.Span.End)) found.Add(Build(text, match));

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    static IEnumerable<Match> BeforeMarks(Regex pattern, string text, int start, int end)
    {
        for (var from = start; from < end;)
        {
            var mark = text.AsSpan(from, end - from).IndexOfAny(Marks);
            if (mark < 0) yield break;
            mark += from;
            var window = Math.Max(from, mark - Reach);
            // One more character: an order's number may close its bracket behind the mark.
            var match = pattern.Match(text, window, Math.Min(mark + 2, end) - window);
            if (match.Success) yield return match;
            from = mark + 1;
        }
    }

    // "…的通知国发〔2009〕12号": the words before a number are often glued to it. The stem is the longest known one that
    // ends at the bracket; where none is known, what is left when the lead-ins are cut off.
    static int StemStart(string words, Func<string, bool> knowsStem)
    {
        var lead = LeadIn().Match(words);
        var from = Math.Max(lead.Success ? lead.Index + lead.Length : 0, words.LastIndexOf('的') + 1);
        // 不属于国能发新能: what stands before a known stem, and is too long to be a place, is no part of it.
        if (!knowsStem(words[from..]))
            for (var i = from + 3; i < words.Length - 2; i++)
                if (knowsStem(words[i..])) return i;
        if (words.Length - from <= 8) return from;
        for (var i = Math.Max(from, words.Length - 12); i < words.Length - 1; i++)
            if (knowsStem(words[i..])) return i;
        return words.Length;
    }

    static ParsedNumber Build(string text, Match match)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (match.Groups["bracket"].Success) return Canonical(match.Groups["stem"].Value, match, span);
        var stem = Tidy(match.Groups["stem"].Value);
        return new ParsedNumber(Tidy(match.Value), stem, Year(match), Serial(match), span);
    }

    static ParsedNumber Canonical(string rawStem, Match match, TextSpan span)
    {
        var stem = Tidy(rawStem).TrimEnd('（', '(', ' ');
        var serial = Serial(match);
        var ordinal = match.Groups["di"].Success ? "第" : "";
        return new ParsedNumber(string.Create(CultureInfo.InvariantCulture, $"{stem}〔{Year(match)}〕{ordinal}{serial}号{match.Groups["part"].Value}"), stem, Year(match), serial, span);
    }

    static int? Year(Match match) => !match.Groups["y"].Success ? null
        // （82）水电生字第78号: the century is left out.
        : (int?)ChineseNumerals.Parse(match.Groups["y"].ValueSpan) is { } year and < 100 ? 1900 + year
        : (int?)ChineseNumerals.Parse(match.Groups["y"].ValueSpan);

    static int Serial(Match match) => (int)(ChineseNumerals.Parse(match.Groups["n"].ValueSpan) ?? 0);

    // 财政部\n税务总局\n令: lines of a head are one line; 2020年 第53号 keeps its one space, 第 26 号 loses them.
    static string Tidy(string text)
    {
        var line = SpaceInside().Replace(ChineseText.CloseLetterSpacing(text), "");
        return SpaceBeforeKind().Replace(line, "$1");
    }

    static bool IsMargin(ReadOnlySpan<char> text)
    {
        var label = text.ToString().Trim(' ', '\n', '\u3000', '\t', '\u00a0', '（', '(', '：', ':', '【', '[', '—', '-');
        return label.Length == 0 || Label().IsMatch(label);
    }

    // 闽政办〔2020〕32号附件 heads what was issued under the number.
    static bool IsTail(ReadOnlySpan<char> text) => text.Trim(" \n\u3000\t\u00a0）)。】]—-") is { IsEmpty: true } or "附件";

    [GeneratedRegex(@"(?<stem>(?:[\u4e00-\u9fff]\s?){0,24}?)\s*[（(]?(?<bracket>[〔﹝\[【［（(])\s*(?<y>(?:19|20)\d{2})\s*[〕﹞\]】］）)]\s*(?<di>第)?\s*(?<n>\d{1,5})\s*[号號](?<part>之[一二三四五六])?[）)]?")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<stem>(?:[\u4e00-\u9fff、]\s{0,6}){0,80}?(?:部令|令|公告|通告|通报)?)\s{0,6}[（(]?\s{0,6}(?:(?<y>(?:19|20)\d{2})\s{0,6}年\s{0,6})?第\s{0,6}(?<n>\d{1,5}|[一二三四五六七八九十百零〇]{1,6})\s{0,6}[号號]\s{0,6}[）)]?")]
    private static partial Regex Ordinal();

    // Before the year stood in the midst of a number it stood before it: （82）水电生字第78号, 〔1989〕物机字12号.
    [GeneratedRegex(@"[（(〔\[［【](?<y>(?:19)?[4-9]\d)[）)〕\]］】]\s?(?<stem>[\u4e00-\u9fff]{1,10}字)\s?第?\s?(?<n>\d{1,5})\s?号")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:\s*[、，]?\s*[\u4e00-\u9fff]{1,12}\s?[〔﹝\[【［（(]\s?(?:19|20)\d{2}\s?[〕﹞\]】］）)]\s?第?\s?\d{1,5}\s?号){2,6}\s*$")]
    private static partial Regex Series();

    [GeneratedRegex(@"(?<stem>[\u4e00-\u9fff]{1,24})\s?[（(]?(?<bracket>[〔﹝\[【［（(])\s?(?<y>(?:19|20)\d{2})\s?[〕﹞\]】］）)]\s?(?<di>第)?\s?(?<n>\d{1,5})\s?[号號]")]
    private static partial Regex CitedBracketed();

    [GeneratedRegex(@"(?<stem>(?:中华人民共和国|国家|中国)?[\u4e00-\u9fff、]{0,24}?(?:[院部委会局署行府厅]部?令|国令|主席令|[院部委会局署行府厅]公告))\s?(?<open>[（(])?(?:(?<y>(?:19|20)\d{2})\s?年\s?)?第\s?(?<n>\d{1,5})\s?号(?(open)[）)])")]
    private static partial Regex CitedOrder();

    // 商务部2022年第31号公告, 第285号公告.
    [GeneratedRegex(@"(?<stem>(?:国家|海关|农业|商务|工业|财政|卫生|生态|交通|市场|公安|司法|人民|国务)[\u4e00-\u9fff]{0,12}[部局署会院委]|)(?:(?<y>(?:19|20)\d{2})年)?第(?<n>\d{1,5})号(?:公告|通告)(?!牌)")]
    private static partial Regex AnnouncementBehind();

    [GeneratedRegex("^.*(?:根据|按照|依据|依照|参照|详见|见|执行|落实|的通知|通知|的意见|意见|的函|办法|规定|文件|批复|请示|方案|规划|公告|决定|印发|以|和|及|与|由|为|是|即|在|对|从|属于|适用于|按|依|据|废止|经|至|将|(?<=^.{3,})[局厅府会])(?=[\u4e00-\u9fff]{2,12}$)")]
    private static partial Regex LeadIn();

    [GeneratedRegex("^(?:详?见|根据|按照?|依据|依照|参照|即|原|以下)|[的号]|通知|意见|文件")]
    private static partial Regex BracketLead();

    [GeneratedRegex("^.*(?:根据|按照|依据|依照|参照|比照|[日的和以经由或]|执行|落实)(?=[一-鿿]{3,}$)")]
    private static partial Regex OrderLead();

    [GeneratedRegex("^(?:发文字号|文号|字号|文件编号|编号|发文号)$")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=第)\s+(?=\d)|(?<=\d)\s+(?=[号年])|(?<=[（(])\s+|\s+(?=[）)])")]
    private static partial Regex SpaceInside();

    [GeneratedRegex(@"(?<!年)\s+(令|公告|第[\d一二三四五六七八九十百]|[（(]第)")]
    private static partial Regex SpaceBeforeKind();
}
