using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Targets;

/// <summary>Finds the times that govern goals, and leaves out the years of baselines (比2020年, 在2020年基础上).</summary>
static partial class DeadlineLexer
{
    /// <param name="year">The year on which 今年 and 未来三年 stand; without it they are no deadlines.</param>
    /// <param name="span">The years of the plan, on which 规划期末 and 三年累计 stand; a single year is that of a document of one year, whose 一季度 and 上半年 are times.</param>
    public static IReadOnlyList<Deadline> Find(string masked, int? year, Deadline? span = null)
    {
        var found = new List<Deadline>();
        for (var match = Times().Match(masked); match.Success; match = match.NextMatch())
            if (!IsBaseline(masked, match, year) && !IsWithinPlan(match, masked, year, found) && Read(match, masked, year, span, found) is { } deadline)
                found.Add(deadline);
        return found;
    }

    // 到2027年，…全年销量50万辆: the yearly amount at that time, not this year's.
    static bool IsWithinPlan(Match match, string text, int? year, List<Deadline> earlier) =>
        match.Value == "全年" && earlier is [.., { IsReport: false, IsBare: false } due] && due.EndYear > year && !text.AsSpan(due.Span.End, match.Index - due.Span.End).Contains('。');

    static bool IsBaseline(string text, Match match, int? year)
    {
        // 恢复至2019年的120%: of what was then.
        if (match.Groups["y"] is { Success: true } past && Parse(past) < year && OfThen().IsMatch(text, match.Index + match.Length)) return true;
        var before = text.AsSpan(0, match.Index).TrimEnd("“到");
        if (before.Length > 0 && before[^1] is '比' or '较' or '按' && !before.EndsWith("占比") || before.EndsWith("基于")) return true;
        // 由2025年的10%提高到15%: where it comes from.
        if (before.Length > 0 && before[^1] is '由' or '从' && text.AsSpan(match.Index + match.Length).StartsWith("的")) return true;
        return Baseline().IsMatch(text, match.Index + match.Length) || before.EndsWith("与") && text.AsSpan(match.Index + match.Length).StartsWith("相比");
    }

    static Deadline? Read(Match match, string text, int? year, Deadline? span, List<Deadline> earlier)
    {
        var g = match.Groups;
        var deadline =
            g["fyp"].Success ? FiveYearPlan(match) :
            g["a"].Success ? Range(match) :
            g["y"].Success ? Year(match, text) :
            g["century"].Success ? Of(match, "2050", 2050) :
            g["side"].Success ? PartOfRange(match, earlier.LastOrDefault(d => d.Value.Length == 9)) :
            g["n"].Success ? Together(match, year, span, earlier) :
            g["planEnd"].Success || g["plan"].Success ? OfPlan(match, span) :
            g["q"].Success ? Quarter(match, year) :
            g["part1"].Success ? span is { Value.Length: 4 } ? PartOf(match, span.EndYear) : null :
            g["use"].Success && match.Value[0] is '经' or '通' && span is { Value.Length: 9 } && Years(span) == ChineseNumerals.Parse(g["k"].Value) ? Of(match, Text(span.EndYear), span.EndYear) :
            (SameYear(match, text, earlier) ?? year) is { } y ? Relative(match, y) : null;
        if (deadline is null) return null;
        var before = text.AsSpan(0, match.Index);
        return deadline with { IsReport = deadline.IsReport || PartOfYear().IsMatch(text, match.Index + match.Length) || before.EndsWith("截至") || before.EndsWith("截止") || before.EndsWith("截止到") || before.EndsWith("自") && !g["st"].Success };
    }

    static Deadline FiveYearPlan(Match match)
    {
        // 十一五 is 2006 to 2010, each later one five years on; 十五五 is tested before 十五.
        var start = match.Groups["fyp"].Value[1] switch { '一' => 2006, '二' => 2011, '三' => 2016, '四' => 2021, '五' => 2026, _ => 2031 };
        var end = start + 4;
        return match.Groups["when"].Value switch
        {
            "末" or "末期" or "期末" or "规划期末" or "时期末" => Of(match, Text(end), end),
            // “十四五”后三年, “十五五”前两年.
            ['前', var n, _] => Of(match, $"{start}/{start + (n == '三' ? 2 : 1)}", start + (n == '三' ? 2 : 1)),
            ['后', var n, _] => Of(match, $"{end - (n == '三' ? 2 : 1)}/{end}", end),
            "以来" => Of(match, $"{start}/", end) with { IsReport = true },
            _ => Of(match, $"{start}/{end}", end),
        };
    }

    // 2024—2026年共5000个，其中后两年各2000个: the last years of those.
    static Deadline? PartOfRange(Match match, Deadline? range)
    {
        if (range is null) return null;
        var (first, n) = (int.Parse(range.Value[..4], CultureInfo.InvariantCulture), (int)(ChineseNumerals.Parse(match.Groups["rn"].Value) ?? 1));
        if (n > range.EndYear - first) return null;
        var (a, b) = match.Groups["side"].Value == "前" ? (first, first + n - 1) : (range.EndYear - n + 1, range.EndYear);
        return Of(match, a == b ? Text(a) : $"{a}/{b}", b);
    }

    // 三年累计新增30万个: of a plan of three years its span, without a span as long as three years last from now.
    static Deadline? Together(Match match, int? year, Deadline? span, List<Deadline> earlier)
    {
        var n = (int)(ChineseNumerals.Parse(match.Groups["n"].Value) ?? 0);
        if (match.Index > 0 && match.Index == (earlier is [.., { Value.Length: 9 } range] ? range.Span.End + 1 : 0)) return null;
        if (span is { Value.Length: 9 }) return OfPlan(match, span) is { } whole ? whole with { IsOfClause = true } : null;
        return span is null && year is { } y && n > 1 ? Of(match, Text(y + n), y + n) with { IsOfClause = true } : null;
    }

    // 三季度前, 2025年第一季度末前
    static Deadline? Quarter(Match match, int? year)
    {
        var of = match.Groups["qy"].Success ? Parse(match.Groups["qy"]) : year;
        return of is { } y ? Of(match, Day(y, QuarterOf(match.Groups["q"].Value) * 3, null), y) : null;
    }

    // 上半年, 一季度末: in a document of one year they are parts of it.
    static Deadline PartOf(Match match, int year)
    {
        var part = match.Groups["part1"].Value;
        var month = part switch { ['上', ..] => 6, ['前', ..] => 9, ['下', ..] => 12, _ => QuarterOf(part) * 3 };
        return Of(match, Day(year, month, null), year) with { IsBare = match.Groups["by"].Length == 0 };
    }

    static int QuarterOf(string text) => "一二三四".IndexOf(text[0], StringComparison.Ordinal) + 1;

    // 2025年6月底前达到2000个，至年底再扩大一倍: of the year that the sentence speaks of.
    static int? SameYear(Match match, string text, List<Deadline> earlier) =>
        match.Groups["yearEnd"].Success && match.Value.IndexOfAny(['今', '本']) < 0 && earlier is [.., { Value.Length: 10, IsReport: false } last] && text.AsSpan(last.Span.End, match.Index - last.Span.End) is var between && !between.Contains('。') ? last.EndYear : null;

    static int Years(Deadline span) => span.EndYear - int.Parse(span.Value.AsSpan(0, 4), CultureInfo.InvariantCulture) + 1;

    static Deadline? Range(Match match)
    {
        var (a, b) = (Parse(match.Groups["a"]), Parse(match.Groups["b"]));
        return b > a ? Of(match, $"{a}/{b}", b) : null;
    }

    static Deadline? Year(Match match, string text)
    {
        var g = match.Groups;
        var y = Parse(g["y"]);
        if (g["since"].Success) return Of(match, Text(y), y) with { IsReport = true };
        if (g["st"].Success) return Of(match, $"{y}/", y + 10);
        var due = g["to"].Success || g["end"].Success || g["before"].Success;
        if (g["m"].Success)
        {
            // 确保2020年3月初达到: the month is as near as it is said.
            if (g["part"].Success && Parse(g["m"]) is >= 1 and <= 12 && Aimed().IsMatch(text.AsSpan(0, match.Index))) return Of(match, string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{Parse(g["m"]):00}"), y);
            // A day or month without 到, 底 or 前 is when something happened, not a deadline.
            // 2025年1月末 alone is the day of a statistic.
            if (!(g["to"].Success || g["before"].Success) || Parse(g["m"]) is < 1 or > 12) return null;
            return Of(match, Day(y, Parse(g["m"]), g["d"].Success ? Parse(g["d"]) : null), y);
        }

        // 2023年主要预期目标为: the year is one of goals.
        return Of(match, g["end"].Success ? $"{y}-12-31" : Text(y), y) with { IsBare = !due && !Goals().IsMatch(text, match.Index + match.Length) };
    }

    // 到规划期末 is the last year of the span, 规划期内 and 三年累计 (where it runs three years) the whole of it.
    static Deadline? OfPlan(Match match, Deadline? span)
    {
        if (span is null || span.Value.Split('/') is not [{ Length: 4 }, { Length: 4 }]) return null;
        if (match.Groups["planEnd"].Success) return Of(match, Text(span.EndYear), span.EndYear);
        if (match.Groups["n"].Success && ChineseNumerals.Parse(match.Groups["n"].Value) != Years(span)) return null;
        return Of(match, span.Value, span.EndYear);
    }

    static Deadline? Relative(Match match, int year)
    {
        var g = match.Groups;
        if (g["k"].Success)
        {
            var k = (int?)ChineseNumerals.Parse(g["k"].Value);
            if (k is not (>= 1 and <= 30)) return null;
            // 三年内 ends three years from now; 未来三年 are three years of which the first has begun.
            return g["within"].Success || g["use"].Success ? Of(match, Text(year + k.Value), year + k.Value) : Of(match, $"{year}/{year + k - 1}", year + k.Value - 1);
        }

        if (g["next"].Success) return Of(match, Text(year + 1), year + 1);
        if (g["last"].Success) return Of(match, Text(year - 1), year - 1) with { IsReport = true };
        if (g["rm"].Success) return Parse(g["rm"]) is >= 1 and <= 12 ? Of(match, Day(year, Parse(g["rm"]), g["rd"].Success ? Parse(g["rd"]) : null), year) : null;
        return Of(match, g["yearEnd"].Success ? $"{year}-12-31" : Text(year), year) with { IsBare = !g["yearEnd"].Success && !g["aim"].Success };
    }

    static Deadline Of(Match match, string value, int end) => new(new TextSpan(match.Index, match.Index + match.Length), value, end);

    static string Day(int year, int month, int? day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{Math.Min(day ?? 31, DateTime.DaysInMonth(year, month)):00}");

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static int Parse(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        “?(?<fyp>十[一二三四五六]五)”?(?<when>规划期末|规划期间?|期末|期间|时期末|时期|末期|[前后][两二三]年|末|以来|(?=新[建增改]|累计|[改共]|建成|完成|培育|打造|形成))
        |(?<a>(?:19|20)\d\d)年?[-—~至到]{1,2}(?<b>(?:19|20)\d\d)年(?:期间)?
        |(?<!\d)(?:(?<qy>20\d\d)年|今年)?第?(?<q>[一二三四])季度[末底]?之?前(?!三|景)
        |(?<part1>(?<![年前\d至到—~-])(?:(?<=^|[^今去上前]年|[^年])(?:[上下]半年|[一二三四]季度))|(?<=、)前三季度)(?<by>[末底]?之?前|[末底])?
        |(?<=^|[，。；、中])(?<side>[前后])(?<rn>[一两二三])年(?!期)
        |(?:(?<![截年月日\d])(?<to>到|至|于))?(?<y>(?:19|20)\d\d)年(?<since>以来|以后我|度?以来)
        |(?:从|自)?(?<y>(?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?<st>起|开始)
        |(?:(?<![截年月日\d])(?<to>到|至))?(?<y>(?:19|20)\d\d)年(?:(?<m>\d{1,2})月(?:份|(?<d>\d{1,2})日|(?<part>初|[上中下]旬))?)?(?<end>年?底|末)?(?<before>之?前(?!.{0,3}(?:个?月|季度))|以前)?
        |(?:未来|今后|(?<use>(?<=^|力争|争取|计划|再|将|[，。；、：])用|(?:经过|通过)(?=[^，。]{1,4}年(?:左右)?的?(?:持续)?(?:努力|奋斗|建设|时间))))(?<k>[一二两三四五六七八九十]|\d{1,2})(?:到[一二三四五六七八九十])?年(?:左右)?(?:的?时间|的?(?:持续)?努力|内)?
        |(?:到|至)?(?<planEnd>(?:规划|计划|行动|实施)?期末|规划末期)
        |(?<plan>(?:规划|计划|行动)期(?:内|间))
        |(?<=^|[，。；、])(?<n>[两二三四五]|(?<!\d)[2-5])年(?=累计|合计|[新共总引培建完组招推实投改打形开])
        |(?<![近去往来每前后满第过上这连续\d一二三四五六七八九十])(?<n>[两二三四五2-5])年(?=(?:累计|合计|共计|总计|共(?=[培建引完新])|(?:建设|建成|新建|新增|培育|推广|引进|完成|改造|培养)[超约近达]*\d))
        |(?<k>[一二两三四五六七八九十]|(?<!\d)\d{1,2})年(?:之)?(?<within>内)(?!地|蒙|容|部|需|涵)
        |(?<next>明年)(?:年?底)?前?|(?<last>(?:去年|(?<!以)上年|上一年)(?:年?底|末)?|今年(?=\d|前|上半年|.季度|以来|[春夏]))
        |(?:到|至)?(?:今年?|本年?度?)?(?<![一二三四五六七八九十上前每当])(?<yearEnd>年底前?|年末前?)|(?<this>(?:今年)?全年(?!龄|任务)|今年(?:内)?(?<aim>(?=[^。；]{0,12}目标))?|本年度?内?|(?<![\d一二三四五六七八九十])年内(?!地|蒙|容|部|需|涵))
        |(?<!\d|年)(?<rm>\d{1,2})月(?:(?<rd>\d{1,2})日|底|末)?(?:之?前)
        |到?(?<century>本世纪中叶)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Times();

    [GeneratedRegex(@"\G[^。；，]{0,20}(?:(?:预期|主要|工作|发展)目标(?:是|为|：)|(?:目标|指标)[^。；，\d]{0,6}：)")]
    private static partial Regex Goals();

    [GeneratedRegex("(?:确保|力争|争取)$")]
    private static partial Regex Aimed();

    [GeneratedRegex(@"\G的(?:\d|[一二三四五六七八九两]成|一半|[二三四五]分之)")]
    private static partial Regex OfThen();

    // 2023年前三季度, 今年上半年: a report of a part of the year.
    [GeneratedRegex(@"\G(?:前?[一二三四]个?季度|第[一二三四]季度|上半年|前\d+个?月|\d{1,2}[-—~至]\d{1,2}月|前[一二三四五六七八九十]+个月)")]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"\G(?:的?水平|的[\d.一二两三四五六七八九十]+倍|[^，。；到至]{0,16}的?基础上|相比|为基[数准期]|同期|相比较)")]
    private static partial Regex Baseline();
}
