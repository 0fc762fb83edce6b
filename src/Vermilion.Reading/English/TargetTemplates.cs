using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>One line of English for a target, by its kind. What the termbase does not know stays Chinese, in its place.</summary>
sealed partial class TargetTemplates(Termbase termbase)
{
    public string? Render(TargetFinding target)
    {
        // Growth relative to another's, or full coverage said without a figure: there is no figure to render.
        if (target.Kind == "relative" || (target.Kind == "coverage" && string.IsNullOrEmpty(target.Unit)) || target.Indicator.Length == 0) return null;
        if (Plain(target) is not { } plain) return null;
        target = plain;
        var each = target.Kind != "cagr" && PerYear.IsMatch(target.Qualifier ?? "") ? " a year" : "";
        var line = Core(target) + each + Baseline(target.Baseline) + Deadlines.Phrase(target.Deadline);
        return Modality(target.Qualifier, line);
    }

    /// <summary>
    /// The indicator as a noun phrase: 每年引进产业项目 is a verb and its object, 每年 a rhythm. Null where what is left is none
    /// (高新区在, 目标由原来), for a line on it would be wrong in any language.
    /// </summary>
    TargetFinding? Plain(TargetFinding target)
    {
        var indicator = Opening.Replace(target.Indicator.Trim(), "");
        var qualifier = target.Qualifier ?? "";
        if (EachYear.IsMatch(indicator))
        {
            indicator = EachYear.Replace(indicator, "");
            if (!PerYear.IsMatch(qualifier)) qualifier += ";每年";
        }

        // 制修订标准, and its verb stands in the qualifier.
        if (VerbOf(qualifier) is { } said && indicator.StartsWith(said, StringComparison.Ordinal) && target.Kind is "count" or "level" && termbase.Phrase(indicator[said.Length..]) is not null) indicator = indicator[said.Length..];
        if (Bare.IsMatch(indicator) || Unfinished.IsMatch(indicator) || NotOneThing.IsMatch(indicator) || !IsBalanced(indicator)) return null;
        if (target.Kind is "count" or "level" && VerbOf(qualifier) is null && LeadingVerb(indicator) is { } verb)
        {
            indicator = indicator[verb.Length..];
            qualifier += $";verb:{verb}";
        }

        if (Quantities.Counts(target.Unit)) indicator = CountTail.Replace(indicator, "");
        if (termbase.Phrase(indicator) is null && (indicator.Length < 4 || Fragment.IsMatch(indicator))) return null;
        // A percentage is of something that can be one: 优惠幅度, 占比; 棉纺 85% has lost its head.
        if (target is { Kind: "share", Unit: "%" } && !Ratio.IsMatch(indicator)) return null;
        return indicator.Length < 2 ? null : target with { Indicator = indicator, Qualifier = qualifier.Trim(';') is { Length: > 0 } left ? left : null };
    }

    string? LeadingVerb(string indicator) =>
        indicator.Length > 4 && LeadingVerbs.Match(indicator) is { Success: true } match && termbase.Verb(match.Value) is not null
        // 建设 is a noun too: 建设输氢管道 is to build pipelines, where those are known.
        && (termbase.Phrase(indicator) is null || termbase.Phrase(indicator[match.Length..]) is not null) ? match.Value : null;

    string Core(TargetFinding target) => target.Kind switch
    {
        "cagr" => Cagr(target),
        "delta_pct" => Delta(target),
        "multiple" => Multiple(target),
        "count" => Count(target),
        _ => Level(target),
    };

    string Cagr(TargetFinding target)
    {
        var falls = target.Value < 0 || target.Indicator.Contains("削减", StringComparison.Ordinal) || target.Indicator.Contains("下降", StringComparison.Ordinal);
        var subject = Subject(GrowthTail.Replace(target.Indicator, ""));
        return $"{(falls ? "Cut" : "Grow")} {subject} by {Magnitude(target)} a year on average";
    }

    string Delta(TargetFinding target)
    {
        // 居民消费价格涨幅2%: the rise itself is held there.
        if (target.Indicator.EndsWith("涨幅", StringComparison.Ordinal)) return $"Keep {Subject(target.Indicator)} at {Magnitude(target)}";
        var verb = target.Value < 0 || (target.ValueMax is < 0) ? "Cut" : "Raise";
        return $"{verb} {Subject(GrowthTail.Replace(target.Indicator, ""))} by {Magnitude(target)}";
    }

    string Multiple(TargetFinding target)
    {
        var subject = Subject(target.Indicator);
        if (target is { ValueMax: null, Value: 2 or 4, Comparator: "=" or ">=" or "~" })
        {
            var verb = target.Value == 2 ? "Double" : "Quadruple";
            return target.Comparator switch { ">=" => $"At least {Lower(verb)} {subject}", "~" => $"Roughly {Lower(verb)} {subject}", _ => $"{verb} {subject}" };
        }

        return $"Bring {subject} to {Quantities.Of(target.Value, target.ValueMax, "倍", target.Comparator)} its base";
    }

    string Count(TargetFinding target)
    {
        var verb = VerbOf(target.Qualifier) is { } zh && termbase.Verb(zh) is { } known ? Upper(known) : "Reach";
        return $"{(verb.Length > 0 ? verb : "Reach")} {CountOf(target)}";
    }

    string Level(TargetFinding target)
    {
        if (target.Kind == "level" && (Quantities.Counts(target.Unit) || Pieces.IsMatch(target.Unit) || target.Unit.EndsWith('户') && Firms.IsMatch(target.Indicator)) && !string.IsNullOrEmpty(target.Unit) && target.Comparator is not ("<=" or "<") && !Measured.IsMatch(target.Indicator)
            && termbase.Phrase(target.Indicator)?.Contains(" of ", StringComparison.Ordinal) != true)
            return $"Reach {CountOf(target)}";
        var quantity = Quantities.Of(target.Value, target.ValueMax, target.Unit, target.Comparator);
        var verb = VerbOf(target.Qualifier) ?? "";
        var subject = Subject(target.Indicator);
        if (verb.Length > 0 && "降减压缩".Contains(verb[0])) return $"Cut {subject} to {quantity}";
        // 建设高标准农田4000万亩: so much of it is built.
        if (target.Kind == "level" && Making.IsMatch(verb) && termbase.Verb(verb) is { } makes && !Quantities.Counts(target.Unit) && termbase.Phrase(target.Indicator) is { } made && !termbase.IsFigure(target.Indicator))
            return target.Unit.EndsWith('次') ? $"{Upper(makes)} {Plurals.Of(made)} ({quantity})" : $"{Upper(makes)} {quantity} of {made}";
        if (target.Kind == "level" && Adding.IsMatch(verb)) return $"Increase {subject} by {quantity}";
        if (target.Comparator is "<=" or "<" || verb.StartsWith("保持", StringComparison.Ordinal) || verb.StartsWith("稳定", StringComparison.Ordinal))
            return $"Keep {subject} at {quantity}";
        return verb.StartsWith('提') || verb.StartsWith('增') ? $"Raise {subject} to {quantity}" : $"Bring {subject} to {quantity}";
    }

    string CountOf(TargetFinding target)
    {
        var quantity = Quantities.Of(target.Value, target.ValueMax, target.Unit, target.Comparator);
        var known = termbase.Phrase(target.Indicator);
        if (!Quantities.Counts(target.Unit) && !Pieces.IsMatch(target.Unit) && !(target.Unit.EndsWith('户') && Firms.IsMatch(target.Indicator)))
            return $"{quantity} of {known ?? ChineseMark.Of(target.Indicator)}";
        // 3万辆燃料电池汽车 counts the vehicles that it names; so does 100人 the people, and 400户企业 the firms.
        quantity = Quantities.WithoutUnit(quantity, target.Unit);
        if (target.Unit.EndsWith('人') && known is not null) known = Talent.Replace(known, "professionals");
        return $"{quantity} {(known is null ? ChineseMark.Of(target.Indicator) : target.Value == 1 && target.ValueMax is null ? One(known) : Plurals.Of(known))}";
    }

    // 1 industrial chain in each city.
    static string One(string known) =>
        known.IndexOf(" in each ", StringComparison.Ordinal) is > 0 and var at ? Termbase.Attribute(known[..at]) + known[at..]
        : known.Contains(" of ", StringComparison.Ordinal) || known.Contains(" for ", StringComparison.Ordinal) || known.Contains(" with ", StringComparison.Ordinal) ? known : Termbase.Attribute(known);

    static bool IsBalanced(string text) => text.AsSpan().Count('“') == text.AsSpan().Count('”') && text.AsSpan().Count('（') == text.AsSpan().Count('）');

    // An article where English asks for one: "the productivity of key enterprises".
    string Subject(string indicator)
    {
        var bare = indicator.Trim();
        return termbase.Phrase(bare) is { } known ? Figure.IsMatch(known) ? "the " + known : Articles.Of(known) : ChineseMark.Of(bare);
    }

    // For a decrease the comparator applies to its magnitude.
    static string Magnitude(TargetFinding target)
    {
        var value = Math.Abs(target.Value);
        var max = target.ValueMax is { } m ? Math.Abs(m) : (decimal?)null;
        return Quantities.Of(value, max, target.Unit, target.Comparator);
    }

    // An implied baseline ("2020 (implied)") is not in the text, so it is not in the English.
    static string Baseline(string? baseline) => baseline is not null && PlainYear.IsMatch(baseline) ? $" from the {baseline} level" : "";

    static string Modality(string? qualifier, string line)
    {
        if (qualifier is null) return line;
        if (Striving.IsMatch(qualifier)) return "Strive to " + Lower(line);
        if (qualifier.Contains("预计", StringComparison.Ordinal)) return line + " (expected)";
        return qualifier.Contains("原则上", StringComparison.Ordinal) ? line + " (in principle)" : line;
    }

    static string? VerbOf(string? qualifier) =>
        qualifier is not null && VerbPart.Match(qualifier) is { Success: true } match ? match.Groups[1].Value : null;

    static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    [GeneratedRegex("(?:年均)?(?:复合)?(?:增长率|增长速度|增速|增长|削减率|下降率|降幅|增幅|递增)$|年均(?:提高|提升|增加|下降|降低)$")]
    static partial Regex GrowthTail { get; }

    [GeneratedRegex("^(?:19|20)[0-9]{2}$")]
    static partial Regex PlainYear { get; }

    [GeneratedRegex("rate$|share$|^(?!.* per unit of ).* of ")]
    static partial Regex Figure { get; }

    [GeneratedRegex("^(?:其中|并|使(?!用)|确保|保证|均|共(?![性享同建])|累计)")]
    static partial Regex Opening { get; }

    [GeneratedRegex("^(?:每年|年均|全年)")]
    static partial Regex EachYear { get; }

    // What ends in a preposition, a particle or a verb of change is cut off in the middle.
    [GeneratedRegex("(?:[在为由至到将使对与和及的超占从被]|原来|不少|达到|目标)$")]
    static partial Regex Unfinished { get; }

    // A subject, its verb and its object, or a part of a sentence.
    [GeneratedRegex("[，；。：]|由原来|由[0-9]|左右|再[降增]|小于|大于|低于|高于|分别|.共建成|.共建设|.共形成|^(?:半数|一半|部分|一部分|本(?![市省地土区县])|该|我国|各(?!类)|其(?![他余]))|^[0-9]+[%％]")]
    static partial Regex NotOneThing { get; }

    [GeneratedRegex("^(?:新建|建设|建成|打造|培育|培养|设立|引进|布局|推广|建立|形成|制定|制修订|扶持|引育|组建|创建|新增|支持|征集|招引|评选|开展|淘汰|改造|更新|发掘|注册|遴选|认定|实施|孵化|投放|推出|招录|培训)(?!.{0,3}(?:率|规模|里程|面积|能力)$)")]
    static partial Regex LeadingVerbs { get; }

    [GeneratedRegex("^(?:建设|建成|新建|改造|新改建|改建|扩建|治理|修复|整治|建|新增建设|改造提升|推广|打造|建好|培训|轮训)$")]
    static partial Regex Making { get; }

    [GeneratedRegex("^(?:增加|增长|提高|提升|扩大|上升|新增)$")]
    static partial Regex Adding { get; }

    // A head alone: capacity of what?
    [GeneratedRegex("^(?:能力|规模|总规模|总量|总数|数量|占比|比例|比重|产能|面积|收入|增速|项目|企业|水平|投资|产值|产量|平均|年均)$")]
    static partial Regex Bare { get; }

    [GeneratedRegex("^[^/]*[辆台套艘架人]$")]
    static partial Regex Pieces { get; }

    [GeneratedRegex("企业|公司|巨人|主体|机构|商户|用户")]
    static partial Regex Firms { get; }

    [GeneratedRegex("talents?$")]
    static partial Regex Talent { get; }

    // The tail of a longer phrase, a verb without its object, a comparison.
    [GeneratedRegex("^(?:[较比层级超过由使令及等以按首]|就是|每[次家个条]|前[一二三四\\d]|带动|推动|突破|完成|投产|批)|较|(?:调整|认定|组织|竣工|开工|带动|完成|突破|实现|推动|普遍|稳妥|期末|普惠|批)$")]
    static partial Regex Fragment { get; }

    [GeneratedRegex("[率比度]$|比重|比例|占比|水平$|覆盖面|份额|幅度|强度|系数|增速|增长|指数|贡献|消耗|效率|排放|面积$|成本|占.+")]
    static partial Regex Ratio { get; }

    // 节点数量达到120个 counts nodes, not their number.
    [GeneratedRegex("(?<=..)(?:的)?(?:数量|总数|个数|家数)$")]
    static partial Regex CountTail { get; }

    // 总量20亿 is a total that reaches a figure; nothing of it is counted one by one.
    [GeneratedRegex("(?:[总存保用产销]?量|[额数]|规模|动力)$")]
    static partial Regex Measured { get; }

    [GeneratedRegex("每年|per year")]
    static partial Regex PerYear { get; }

    [GeneratedRegex("力争|争取|努力")]
    static partial Regex Striving { get; }

    [GeneratedRegex("verb:([^;]+)")]
    static partial Regex VerbPart { get; }
}
