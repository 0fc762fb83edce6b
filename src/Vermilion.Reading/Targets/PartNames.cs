using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Targets;

/// <summary>
/// A part whose quantity was said before: 供电可靠率城市99.9%、农村99.5%; 其中高铁1600公里; 国家级创新平台15个、省级200个.
/// </summary>
sealed partial class PartNames(MeasureVocabulary words)
{
    const int LongestPart = 14;
    const int LongestList = 24;

    public bool IsQuantity(string noun) => words.Quantities.Any(q => noun.EndsWith(q, StringComparison.Ordinal));

    /// <returns>The name of the part and of the whole that it is a part of, or null where the noun stands for itself.</returns>
    public (string Name, string Whole)? Of(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier)
    {
        if (left.Length > (SaysOfEach(c) ? LongestList : LongestPart) || left.Contains('占') || IsQuantity(left)) return null;
        if (Amount().IsMatch(left) && earlier.Count > 0 && Resized(left, WholeOf(earlier[^1])) is { } resized) return (resized, WholeOf(earlier[^1]));
        var whole = Measured(left, c, earlier) ?? (c.Measure.Class == UnitClass.Classifier ? Counted(left, c, earlier) : null);
        return whole is null ? null : (Named(left, whole), whole);
    }

    static string WholeOf(TargetCandidate c) => c.Whole ?? c.Indicator;

    // 新增国家级平台15个、省级200个; 其中县域不少于60个: the same things, of another grade or place.
    static string? Counted(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier)
    {
        if (earlier.Count == 0 || earlier[^1] is not { Measure.Class: UnitClass.Classifier, Indicator.Length: > 1 } last) return null;
        var isGrade = Grade().IsMatch(left);
        if (!(isGrade && c.Predicate.IsEmpty) && !(IsInner(c) && (isGrade || IsPlace(left)))) return null;
        return WholeOf(last);
    }

    string? Measured(string left, TargetCandidate c, IReadOnlyList<TargetCandidate> earlier)
    {
        var inner = IsInner(c) || IndicatorFinder.IsInGloss(c);
        var changes = c.Predicate.Is(VerbClass.Up) || c.Predicate.Is(VerbClass.Down) || c.Predicate.Is(VerbClass.Count);
        var last = earlier.LastOrDefault(e => e.Measure.Class == c.Measure.Class && !e.CountsRight && IsQuantity(WholeOf(e)) && !NumberOf().IsMatch(WholeOf(e)));
        if (last is null || last.Measure.Unit != c.Measure.Unit && c.Measure.Class != UnitClass.Money)
            return (c.Measure.Class == UnitClass.Percent && !changes || c.Measure.Class is UnitClass.Physical && c.Predicate.IsEmpty) && Label().Match(c.Text[c.Sentence.Start..c.Clause.Start]) is { Success: true } label ? LeftNouns.WithoutLead(label.Groups["name"].Value) : null;
        if (inner) return WholeOf(last);
        // 保障能力达到75%，甲、乙两大领域分别达到80%和60%
        if (SaysOfEach(c) && !Pointer().IsMatch(WholeOf(last)) && last.Sentence == c.Sentence && (!changes || last.Predicate.Verb == c.Predicate.Verb)) return WholeOf(last);
        if (changes || !Follows(last, c)) return null;
        return c.Measure.Class == UnitClass.Percent || SharesKind(left, WholeOf(last)) || last.Whole is not null || IsPlace(left) && c.Predicate.IsEmpty ? WholeOf(last) : null;
    }

    static bool SaysOfEach(TargetCandidate c) => c.Predicate.Adverbs.Any(a => a is "分别" or "依次" or "均" or "都") || c.Predicate.Verb is "均在" or "都在" or "皆在";

    // Only its own noun and predicate stand between the figure before and this one, or it is of another place or kind.
    static bool Follows(TargetCandidate last, TargetCandidate c) =>
        last.Clause == c.Clause || IsPlace(c.Text[c.NounStart..c.Predicate.NounEnd].Trim('，', '、')) || last.Whole is not null && c.Predicate.Verb is null || SharesKind(c.Text[c.NounStart..c.Predicate.NounEnd].Trim('，', '、'), WholeOf(last));

    // 其中 stands in the clause, or at the head of the list that the clause goes on with.
    static bool IsInner(TargetCandidate c)
    {
        var at = c.Text.LastIndexOf("其中", c.Measure.Span.Start, c.Measure.Span.Start - c.Sentence.Start, StringComparison.Ordinal);
        return at >= c.Clause.Start || at >= c.Sentence.Start && c.Predicate.IsEmpty && c.Text.IndexOf('；', at, c.Measure.Span.Start - at) < 0;
    }

    // 12英寸晶圆月产能 and 8英寸: another of its kind.
    static bool SharesKind(string left, string whole) => Kind().Match(left) is { Success: true } kind && whole.IndexOf(kind.Value, StringComparison.Ordinal) is > 0 and var at && at + kind.Length < whole.Length;

    static bool IsPlace(string noun) => Place().Match(noun) is { Success: true } match && match.Length == noun.Length;

    // 城市供电可靠率 and 农村 → 农村供电可靠率: a part takes the place of one of its kind.
    static string Named(string left, string whole)
    {
        whole = Whole().Replace(whole, "");
        if (IsPlace(left) && Place().Match(whole) is { Success: true } place && place.Length < whole.Length - 1) return left + whole[place.Length..];
        if (Kind().Match(left) is { Success: true } kind && whole.IndexOf(kind.Value, StringComparison.Ordinal) is >= 0 and var at && at + kind.Length < whole.Length)
            return left + whole[(at + kind.Length)..];
        return left.EndsWith(whole, StringComparison.Ordinal) ? left : left + whole;
    }

    // 年产值50亿元以上企业 and 100亿元以上 → 年产值100亿元以上企业.
    static string? Resized(string left, string whole)
    {
        var size = Size().Match(whole);
        if (!size.Success) return Amount().Match(left).Length == left.Length ? left + whole : null;
        return Amount().Match(left).Length == left.Length ? whole[..size.Index] + left + whole[(size.Index + size.Length)..] : whole[..size.Index] + left;
    }

    [GeneratedRegex("^(?:超过?|过|突破)?(?:[\\d.]+[千百十]?|[千百十])?[万亿]+元(?:及?以上)?(?:$|(?=[\u4e00-\u9fff]{2,6}$))|^(?:超过?|过)?[\\d.]+元以上$")]
    private static partial Regex Amount();

    [GeneratedRegex("(?:超过?|过|突破)?(?:[\\d.]+[千百十]?|[千百十])?[万亿]+元(?:及?以上)?")]
    private static partial Regex Size();

    [GeneratedRegex("(?:总数|数量|个数|家数)$")]
    private static partial Regex NumberOf();

    [GeneratedRegex("^.{0,6}(?:级|类|(?<![模类大典])型|以上)的?$")]
    private static partial Regex Grade();

    [GeneratedRegex("(?:业|类|级|寸|型|区|县|市|省|系统|行业|企业)$")]
    private static partial Regex Kind();

    [GeneratedRegex("^[^，、率占]{0,6}?(?:地区|城市|农村|乡村|东部|中部|西部|东北|灌区|县直|市直|干线|平原|山区|南方|北方|全国|全省|全市|我[省市县区]|本[省市]|其他区县|城镇|[城郊市]区|县城|县域|乡镇|牧区|[国家省市县]级|地区|旱地|水田)")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:(?:主要|重点|全国|全省|全市|全区|全县)(?:[^的，]{0,6}的)?|总(?=.{2}))")]
    private static partial Regex Whole();

    [GeneratedRegex("^(?:上述|以上|该|这一|前述)")]
    private static partial Regex Pointer();

    // 产能占比：合成氨15%、甲醇30%
    [GeneratedRegex("(?<name>[^，。；：]{2,30}(?:率|比例|占比|比重|储量|产量|产能|规模|面积|里程|装机|总量))：(?:[^，。；：]{1,20}，)*$")]
    private static partial Regex Label();
}
