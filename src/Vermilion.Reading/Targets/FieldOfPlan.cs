using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>
/// The industry of which a heading or a title speaks: under 氢能产业发展规划 a bare 产值 is that of the hydrogen industry.
/// </summary>
static partial class FieldOfPlan
{
    const int LongestField = 12;

    /// <summary>The indicator with the industry before it, where it is a bare metric of one.</summary>
    public static string Complete(TargetCandidate c, string title)
    {
        var bare = Bare().Match(c.Indicator);
        if (!bare.Success || c.CountsRight || c.Right.StartsWith('的') || (Of(c.Paragraph.Heading ?? c.Paragraph.Section ?? "") ?? Of(title)) is not { } field) return c.Indicator;
        return bare.Groups["firms"].Success && field.Length > 1 || field.EndsWith("经济", StringComparison.Ordinal) && !c.Indicator.StartsWith("产业", StringComparison.Ordinal) ? field + c.Indicator
            : $"{field}产业{bare.Groups["metric"].Value}{bare.Groups["firms"].Value}";
    }

    /// <summary>关于加快氢能产业发展的意见 → 氢能, or null.</summary>
    public static string? Of(string title)
    {
        var at = title.IndexOf("产业", StringComparison.Ordinal);
        var economy = at < 0 && Economy().Match(title) is { Success: true } match ? match.Index + 2 : -1;
        if (at < 0 && economy < 0 || at >= 0 && Compound().IsMatch(title, at + 2)) return null;
        var head = at >= 0 ? title[..at] : title[..economy];
        var lead = Lead().Matches(head).LastOrDefault();
        var field = lead is null ? head : head[(lead.Index + lead.Length)..];
        return field.Length is > 0 and <= LongestField && Name().IsMatch(field) ? field : null;
    }

    [GeneratedRegex("^(?:产业)?(?<metric>(?:总|年|核心|综合)?(?:规模|产值|总产值|总规模|营业收入|主营业务收入|营收|增加值|产能|产量|出货量|本地配套率|国产化率)(?:年均(?:增长|增速|增长率)|增速)?)$|^(?<firms>(?:规上|上市|规模以上)?企业)$")]
    private static partial Regex Bare();

    // 国民经济 and 民营经济 are no fields.
    [GeneratedRegex("(?<!国民|社会|区域|民营|集体|县域|总部|市场)经济(?!社会|区|圈|带|普查|发展计划)")]
    private static partial Regex Economy();

    // 产业链, 产业集群, 产业结构 do not name one.
    [GeneratedRegex("\\G(?:链|结构|体系|转移|工人|基地|园|布局|用地|基金|政策|基础|生态|化)")]
    private static partial Regex Compound();

    [GeneratedRegex("省|市(?!场)|县|(?<![地社])区(?!块|域|位)|自治[区州县]|关于|印发|推动|推进|促进|支持|加快|培育|发展|壮大|做[强大优]|打造|建设|提升|全[省市区县国]|重点|加强|聚力|聚焦|深化|优化|完善|健全|强化|构建|夯实|升级|战略性|新区|高新区|[》《年“”五、（）()\\s]")]
    private static partial Regex Lead();

    [GeneratedRegex("^[\u4e00-\u9fffA-Za-z]+$")]
    private static partial Regex Name();
}
