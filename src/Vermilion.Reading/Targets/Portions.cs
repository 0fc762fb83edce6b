using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>Shares that are told by what a part does: X%的N实现V → N V率.</summary>
static partial class Portions
{
    /// <summary>The name of the share, or null where the figure tells of no part.</summary>
    public static string? Of(TargetCandidate c, string left)
    {
        if (c.Measure.Class != UnitClass.Percent) return null;
        // 重点品种100%实现追溯; 七成以上算力资源接入平台: the share stands inside the clause.
        if (c.Predicate.IsEmpty && left.Length > 1 && ShareDoes().IsMatch(c.Right)) return $"{left}{c.Right.TrimEnd('的')}的比例";
        if (c.Predicate.IsEmpty && left.Length == 0 && ShareOf().Match(c.Right) is { Success: true } part) return $"{part.Value}的比例";
        if (!c.Right.StartsWith('的')) return null;
        // 电网具备5%以上的调节能力, 实现8%的增速: what it has so much of.
        if (!c.Predicate.IsEmpty && left.Length > 1 && IsOfAbility(c.Right, c.Left)) return left + c.Right[1..];
        // 布局覆盖80%的城市 is the share of them.
        if (!c.Predicate.IsEmpty && PortionCovered().Match(c.Right) is { Success: true } covered && !PortionOf().IsMatch(c.Right))
            return c.Predicate.Verb is "覆盖" or "惠及" ? $"{left}{c.Predicate.Verb}{covered.Groups["who"].Value}的比例" : $"{covered.Groups["who"].Value}比例";
        // 所有甲和70%的乙具备丙 speaks of 乙.
        if (left.Length > 0 && left != "在" && !(c.Predicate.IsEmpty && c.Text[c.Measure.Span.Start - 1] is '和' or '及' or '、' or '与')) return null;
        var match = PortionOf().Match(c.Right);
        if (!match.Success) return null;
        var (who, does) = (match.Groups["who"].Value, match.Groups["does"].Value);
        return match.Groups["v"].Value == "实现" && does.Length <= 6 ? $"{who}{does}率" : $"{who}{match.Groups["v"].Value}{does}的比例";
    }

    /// <summary>A verb of having or keeping stands before the share, and what it is a share of behind it.</summary>
    public static bool IsOfAbility(ReadOnlySpan<char> right, ReadOnlySpan<char> left) => AbilityOf().IsMatch(right) && Has().IsMatch(left);

    [GeneratedRegex("^的[^，。；、\\d]{0,14}(?:能力|份额|占有率|增速|增长率|年均增长|年增长)$|^的(?:增长|水平)$")]
    private static partial Regex AbilityOf();

    [GeneratedRegex("(?<=.{2})(?:具备|实现|保持|形成|达到|占据|拥有|维持)(?:年均|每年|全球|全国|国内市场|约|近|超过?|不低于|不少于|至少)*$")]
    private static partial Regex Has();

    [GeneratedRegex("^(?:实现|配备|完成|接入|纳入|采用|使用|达标|开展|具备|建成|通过|达到)[^，。；\\d]{0,20}$")]
    private static partial Regex ShareDoes();

    [GeneratedRegex("^[^，。；\\d的]{2,16}?(?:实现|配备|完成|接入|纳入|采用|使用|达标|开展|具备|建成|通过|达到)[^，。；\\d]{0,20}$")]
    private static partial Regex ShareOf();

    [GeneratedRegex("^的(?<who>[^，。]{1,40}?)(?:基本|全部|均|都)?(?<v>实现|达到|完成|建成|开展|应用|建立|具备|配备|设置|设有|能够|通过|纳入|提供|开设|接受|得到|享有|拥有)(?<does>[^，。；]{1,24})")]
    private static partial Regex PortionOf();

    [GeneratedRegex("^的(?<who>[^，。；]{2,20})$")]
    private static partial Regex PortionCovered();
}
