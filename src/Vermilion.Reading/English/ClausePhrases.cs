using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>
/// Phrases with a small clause inside: 年营业收入超过100亿元的企业 (which are meant by their size), 每个县寄宿制初中 (for each of what),
/// 县级医院建成胸痛中心的比例 (the share of those that do something).
/// </summary>
sealed partial class ClausePhrases(Termbase termbase)
{
    const int LongestUnit = 10;

    static readonly Dictionary<string, string> Does = new()
    {
        ["实现"] = "achieve", ["达到"] = "reach", ["完成"] = "complete", ["建成"] = "have built", ["开展"] = "carry out", ["应用"] = "apply", ["建立"] = "have established",
        ["具备"] = "have", ["配备"] = "have", ["设置"] = "have", ["设有"] = "have", ["通过"] = "pass", ["使用"] = "use", ["采用"] = "use", ["提供"] = "provide", ["接入"] = "are connected to",
        ["纳入"] = "are included in", ["拥有"] = "have",
    };

    static readonly Dictionary<string, string> Heads = new()
    {
        ["常住人口"] = "permanent residents", ["老年人口"] = "elderly people", ["老年人"] = "elderly people", ["人口"] = "people", ["人"] = "people", ["户"] = "households",
        ["儿童"] = "children", ["从业人员"] = "employees", ["就业人员"] = "employees", ["公里"] = "km",
    };

    public string? Of(string zh) => Sized(zh) ?? PerHead(zh) ?? Each(zh) ?? ShareThatDoes(zh) ?? ThatDo(zh);

    // 年营业收入超过100亿元的企业: enterprises with annual revenue of more than CNY 10 billion.
    string? Sized(string zh)
    {
        if (SizeOf().Match(zh) is not { Success: true } match || termbase.Phrase(match.Groups["what"].Value) is not { } what) return null;
        if (!decimal.TryParse(match.Groups["n"].Value is { Length: > 0 } digits ? digits : "1", NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        number *= match.Groups["more"].Value switch { "十" => 10, "百" => 100, "千" => 1000, _ => 1 };
        var comparator = match.Groups["over"].Length > 0 && match.Groups["over"].Value[0] is '超' or '过' or '突' ? ">" : ">=";
        var amount = Quantities.Of(number, null, match.Groups["unit"].Value, comparator);
        var metric = match.Groups["metric"].Value;
        if (metric.Length == 0) return match.Groups["what"].Value.EndsWith("项目", StringComparison.Ordinal) ? $"{Plurals.Of(what)} worth {amount}" : null;
        return termbase.Phrase(metric) is { } known && !what.Contains(" of ", StringComparison.Ordinal) ? $"{Plurals.Of(what)} with {known} of {amount}" : null;
    }

    // 每千人口托位数: childcare places per 1,000 people.
    string? PerHead(string zh)
    {
        if (PerHeadOf().Match(zh) is not { Success: true } match || termbase.Phrase(match.Groups["what"].Value) is not { } what) return null;
        var number = match.Groups["n"].Value switch { "百" => "100", "千" => "1,000", "万" => "10,000", _ => "100,000" };
        return $"{Plurals.Of(what)} per {number} {Heads[match.Groups["who"].Value]}";
    }

    // 每个县寄宿制初中: boarding schools in each county.
    string? Each(string zh)
    {
        if (EachOf().Match(zh) is not { Success: true } match) return null;
        var rest = zh[match.Length..];
        for (var length = 1; length <= Math.Min(LongestUnit, rest.Length - 2); length++)
            if (UnitOf().IsMatch(rest[..length]) && termbase.InOrder(rest[..length]) is { } unit && termbase.Phrase(rest[length..].TrimStart('的')) is { } thing && !unit.Contains(" of ", StringComparison.Ordinal))
                return $"{Plurals.Of(thing)} in each {Termbase.Attribute(unit)}";
        return null;
    }

    string? ShareThatDoes(string zh)
    {
        if (SharePhrase().Match(zh) is not { Success: true } match) return null;
        return termbase.Phrase(match.Groups["who"].Value) is { } who && termbase.Phrase(match.Groups["what"].Value) is { } what && !who.Contains(" of ", StringComparison.Ordinal)
            ? $"share of {Plurals.Of(who)} that {Does[match.Groups["does"].Value]} {what}" : null;
    }

    // 开展租赁服务试点的城市: cities that carry out rental service pilots.
    string? ThatDo(string zh)
    {
        if (DoersPhrase().Match(zh) is not { Success: true } match) return null;
        return termbase.Phrase(match.Groups["who"].Value) is { } who && termbase.Phrase(match.Groups["what"].Value) is { } what && !who.Contains(" of ", StringComparison.Ordinal)
            ? $"{Plurals.Of(who)} that {Does[match.Groups["does"].Value]} {what}" : null;
    }

    [GeneratedRegex("^(?<metric>[^\\d的超过达在突]{0,10}?)(?<over>超过?|过|突破|达到?|在)?(?<n>[\\d.]*)(?<more>[十百千])?(?<unit>[万亿]+元|[万亿]*吨|[万亿]*件)(?:(?:及?以上)?的?)(?<what>[^\\d的]{2,16})$")]
    private static partial Regex SizeOf();

    [GeneratedRegex("^每(?<n>[百千万]|十万|10万)名?(?<who>常住人口|老年人口|老年人|人口|从业人员|就业人员|人|户|儿童|公里)(?:拥有|配备)?(?<what>.{2,})$")]
    private static partial Regex PerHeadOf();

    [GeneratedRegex("^每[个家座所处条类]?")]
    private static partial Regex EachOf();

    [GeneratedRegex("(?:[县市区省州村镇户）]|集群|行业|领域|城市|园区|企业|乡镇|社区|街道|产业链|市场|港口|基地|灌区|省份|学校|医院|赛道|产区)$")]
    private static partial Regex UnitOf();

    [GeneratedRegex("^(?<who>.{2,16}?)(?<does>实现|达到|完成|建成|开展|应用|建立|具备|配备|设置|设有|通过|使用|采用|提供|接入|纳入|拥有)(?<what>.{2,20}?)的?(?:比例|比重|占比)$")]
    private static partial Regex SharePhrase();

    [GeneratedRegex("^(?<does>实现|达到|完成|开展|建立|具备|通过|使用|采用|提供|接入|纳入|拥有)(?<what>.{2,20})的(?<who>[^的]{2,8})$")]
    private static partial Regex DoersPhrase();
}
