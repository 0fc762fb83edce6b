using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>What kind of figure a target has: a share, a change, a growth each year, a multiple, a count of things, or a level.</summary>
sealed partial class TargetKinds(MeasureVocabulary words)
{
    public string Of(TargetCandidate c)
    {
        var changes = c.Predicate.Is(VerbClass.Up) || c.Predicate.Is(VerbClass.Down);
        switch (c.Measure.Class)
        {
            case UnitClass.Multiple: return "multiple";
            case UnitClass.Points: return "delta_pct";
            case UnitClass.Percent:
                if (Yearly().IsMatch(c.Indicator) || (c.Predicate.Adverbs.Contains("年均") || c.Predicate.Adverbs.Contains("每年")) && changes) return "cagr";
                return changes || Growth().IsMatch(c.Indicator) ? "delta_pct" : "share";
            case UnitClass.Classifier: return IsLevel(c) ? "level" : "count";
            default: return c.Measure.Unit.EndsWith('次') && Held().IsMatch(c.Left + c.Indicator) ? "count" : "level";
        }
    }

    // 高企总数85家 counts firms; 年产服务器200万台, 每千名儿童医师1.12名 and 床位2000张 tell how much there is.
    bool IsLevel(TargetCandidate c)
    {
        if (Stock().IsMatch(c.Indicator) || Rate().IsMatch(c.Left)) return true;
        if (c.CountsRight || NumberOf().IsMatch(c.Indicator) && c.Measure.Unit[^1] != '人') return false;
        return words.Quantities.Any(q => c.Indicator.EndsWith(q, StringComparison.Ordinal));
    }

    // 培训农机手100万人次, 组织2000家次企业, 开展活动1万场次: what is held is counted.
    [GeneratedRegex("培训|轮训|组织|举办|开展|诊断|推广|适配")]
    private static partial Regex Held();

    [GeneratedRegex("^[年月日]产(?!业|品|值)|[年月日]产(?:能|量)?$|(?:产能|能力|床位|保有量|密度)$|^每(?:[百千]|\\d*[十百千]?万)(?:名|人|常住)")]
    private static partial Regex Stock();

    [GeneratedRegex("(?:每(?:[百千]|\\d*[十百千]?万)(?:名|人|常住)[^，。；]{0,24}|(?<![\\d半近])[年月]产[^，。；业品]{0,3})$")]
    private static partial Regex Rate();

    [GeneratedRegex("(?:总数|数量|个数|家数|点位数)$")]
    private static partial Regex NumberOf();

    [GeneratedRegex("年均.{0,4}增长|年均增[速幅长]|年均.{0,6}增长率|复合增长率|年均增加|年增长率|年均.{0,4}(?:下降|降低)|年增速")]
    private static partial Regex Yearly();

    [GeneratedRegex("(?:增速|增长率|增幅|涨幅|降幅|增长|减排|减少|降低|下降)$")]
    private static partial Regex Growth();
}
