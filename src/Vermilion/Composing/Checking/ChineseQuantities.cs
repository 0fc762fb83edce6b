using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Figures in Chinese: 近700亿元, 6家至8家, 20%以上, 30万家, 三年, 不少于120个, 百分之二十, 六成, 三分之二, 翻一番, 第28笔.</summary>
static partial class ChineseQuantities
{
    public static IReadOnlyList<Quantity> Find(string text)
    {
        // Days and years are read elsewhere; blank here, so that 2月9日 is no nine days.
        var plain = Blank(text);
        var found = new List<Quantity>();
        foreach (Match match in Figure().Matches(plain)) found.AddRange(Read(match));
        foreach (Match match in Fraction().Matches(plain)) found.AddRange(ReadFraction(match));
        foreach (Match match in Fixed().Matches(plain)) found.AddRange(ReadFixed(match));
        foreach (Match match in Ordinal().Matches(plain))
            if (Number(match.Groups["a"].Value) is { } number) found.Add(new Quantity(number, number, Comparison.Equal, UnitFamily.Ordinal, match.Value, match.Index));
        // A unit that stands for itself: 吨标准煤/万元 is per CNY 10,000.
        foreach (Match match in PerUnit().Matches(plain))
            found.Add(new Quantity(Units.ChineseMultiplier(match.Groups["mul"].Value), Units.ChineseMultiplier(match.Groups["mul"].Value), Comparison.Equal,
                Units.OfChinese(match.Groups["unit"].Value)?.Family ?? UnitFamily.Count, match.Value, match.Index));
        return found;
    }

    static string Blank(string text)
    {
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
            plain[i] = plain[i] switch { >= '０' and <= '９' => (char)(plain[i] - '０' + '0'), '．' => '.', '％' => '%', '，' when IsGrouping(plain, i) => ',', _ => plain[i] };
        foreach (Match match in DaysAndYears().Matches(new string(plain))) Array.Fill(plain, '·', match.Index, match.Length);
        return new string(plain);
    }

    // 1，234 with a full-width comma.
    static bool IsGrouping(char[] text, int at) =>
        at > 0 && at + 3 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]) &&
        (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));

    static IEnumerable<Quantity> Read(Match match)
    {
        var (first, last) = (match.Groups["mul0"].Value, match.Groups["mul"].Value);
        var unitText = match.Groups["unit"].Value;
        var isHan = !char.IsAsciiDigit(match.Groups["a"].Value[0]);
        var hasScale = first.Length + last.Length > 0 || match.Groups["a"].Value.AsSpan().IndexOfAny("万亿千百") >= 0;
        // Numerals in characters need a unit: 一 alone is a word like any other.
        if (isHan && !match.Groups["share"].Success && unitText.Length == 0 && (!hasScale || match.Groups["a"].Length < 2)) yield break;
        if (isHan && unitText == "方") yield break;
        var (family, factor) = match.Groups["share"].Success ? (UnitFamily.Percent, 1m) : Units.OfChinese(unitText) ?? (UnitFamily.Count, 1m);
        if (match.Groups["cur"].Success && family == UnitFamily.Count) family = Units.Currency(match.Groups["cur"].Value is "人民币" ? "CNY" : match.Groups["cur"].Value);
        if (Number(match.Groups["a"].Value) is not { } min) yield break;
        var max = min;
        // In 100-200万吨 the 万 is said of both.
        var minScale = Units.ChineseMultiplier(first.Length > 0 ? first : last);
        var maxScale = Units.ChineseMultiplier(last.Length > 0 || match.Groups["b"].Success ? last : first);
        if (match.Groups["b"].Success)
        {
            if (Number(match.Groups["b"].Value) is not { } upper) yield break;
            max = upper;
        }

        if (min > 1_000_000_000_000m || max > 1_000_000_000_000m) yield break;
        // 提高20%: the verb is not part of the figure, but for 增长2倍.
        var start = family == UnitFamily.Multiple ? match.Index : First(match, "cmp", "cur", "share", "a");
        var words = match.Value[(start - match.Index)..].TrimEnd();
        var quantity = new Quantity(min * minScale * factor, max * maxScale * factor, Compare(match), family, words, start)
            { IsBare = unitText.Length == 0 && !hasScale && !match.Groups["share"].Success };
        yield return quantity;
        // 增长2倍 is three times as much; 增长1倍 doubles.
        if (family != UnitFamily.Multiple) yield break;
        var isGrowth = match.Groups["grow"].Success;
        if (isGrowth) yield return quantity with { Min = quantity.Min + 1, Max = quantity.Max + 1 };
        yield return quantity with { Min = (quantity.Min - (isGrowth ? 0 : 1)) * 100, Max = (quantity.Max - (isGrowth ? 0 : 1)) * 100, Family = UnitFamily.Percent };
    }

    static int First(Match match, params string[] groups) => groups.Select(g => match.Groups[g]).Where(g => g.Success).Min(g => g.Index);

    static IEnumerable<Quantity> ReadFraction(Match match)
    {
        if (Number(match.Groups["d"].Value) is not (> 1 and <= 100 and { } denominator) || Number(match.Groups["n"].Value) is not { } numerator) yield break;
        var share = numerator / denominator * 100;
        yield return new Quantity(share, share, Compare(match), UnitFamily.Percent, match.Value, match.Index) { IsFraction = true };
    }

    static IEnumerable<Quantity> ReadFixed(Match match)
    {
        Quantity Make(decimal value, UnitFamily family, Comparison comparison) => new(value, value, comparison, family, match.Value, match.Index);
        var comparison = Compare(match);
        switch (match.Groups["word"].Value)
        {
            case "过半" or "超半数" or "超过半数" or "过半数" or "超一半" or "超过一半" or "多半" or "大半":
                yield return Make(50, UnitFamily.Percent, Comparison.MoreThan);
                break;
            case "半数" or "一半" or "减半" or "各半" or "对半":
                yield return Make(50, UnitFamily.Percent, comparison);
                break;
            case "翻两番":
                yield return Make(4, UnitFamily.Multiple, comparison);
                yield return Make(300, UnitFamily.Percent, comparison);
                break;
            case "翻三番":
                yield return Make(8, UnitFamily.Multiple, comparison);
                break;
            case "半年":
                yield return Make(6, UnitFamily.Month, comparison);
                break;
            case "一年半":
                yield return Make(18, UnitFamily.Month, comparison);
                break;
            default:
                yield return Make(2, UnitFamily.Multiple, comparison);
                yield return Make(100, UnitFamily.Percent, comparison);
                break;
        }
    }

    static Comparison Compare(Match match)
    {
        var after = match.Groups["post"].Value;
        if (after.EndsWith("以上", StringComparison.Ordinal) || after is "起") return Comparison.AtLeast;
        if (match.Groups["more"].Success) return Comparison.MoreThan;
        if (after.EndsWith("以下", StringComparison.Ordinal) || after is "以内" or "之内") return Comparison.AtMost;
        if (after is "左右" or "上下") return Comparison.About;
        return match.Groups["cmp"].Value switch
        {
            "不少于" or "不低于" or "不小于" or "不下" or "不下于" or "至少" or "最少" or "最低" or "≥" => Comparison.AtLeast,
            "超过" or "超" or "突破" or "逾" or "大于" or "高于" or "多于" or "高出" or "超出" or ">" or "＞" => Comparison.MoreThan,
            "不超过" or "不高于" or "不大于" or "不多于" or "不突破" or "最多" or "至多" or "最高" or "上限为" or "控制在" or "≤" => Comparison.AtMost,
            "低于" or "少于" or "小于" or "不足" or "不到" or "未满" or "<" or "＜" => Comparison.LessThan,
            "近" or "接近" or "将近" => Comparison.Almost,
            "约" or "大约" or "约为" or "大概" or "约占" => Comparison.About,
            _ => Comparison.Equal,
        };
    }

    static decimal? Number(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        return ChineseNumber.Read(text);
    }

    const string Num = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,8})?";
    const string Han = "[〇零一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+[万亿]*)?";
    const string Mul = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克])|百(?!分)|兆(?![瓦比])";
    const string Classifier = "[个家项条种类座台辆件次位名人章篇批期所届艘架颗笔款步处支只户国根枚吋列趟例股轮省市县区村城届套部门大颗粒头只]";
    const string Unit = "个百分点|百分点|%|‰|元人民币|人民币|瑞士法郎|美元|美金|欧元|港元|港币|日元|英镑|韩元|元|角|千瓦·?时|兆瓦时|吉瓦时|太瓦时|度电|[TGMk]Wh|千瓦|兆瓦|吉瓦|[TGMk]W|" +
        "平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|微米|纳米|海里|米|亩|公顷|公斤|千克|斤|吨|升|桶|[EPTGMZ]B|[GMT]bps|[EPTG]FLOPS|[GMk]Hz|" +
        "个工作日|个月|周年|个?小时|分钟|年|周|天|日|成(?![为立就功本果都员效熟套])|倍";

    const string Before = "不少于|不低于|不小于|不下于?|不超过|不高于|不大于|不多于|不突破|不足|不到|未满|超过|超出|高出|突破|大于|高于|多于|低于|少于|小于|至少|最少|最低|至多|最多|最高|上限为|大约|约为|约占|接近|将近|控制在|超|逾|近|约|[≥≤><＞＜]";
    const string Post = "(?<post>及?以上|及?以下|以内|之内|左右|上下)?";

    // In 0.3吨标准煤/万元以下 the comparator stands behind what the figure is measured by.
    const string Per = "(?:(?:标准煤|二氧化碳)?(?:[/／][一-龥]{1,4}?)?(?=及?以[上下内]|左右))?";

    [GeneratedRegex(
        @"(?:(?<cmp>不超过|不低于|不少于|不高于|控制在)(?:每[一-龥]{1,6})?[一-龥]{0,8}(?=\d)|(?<cmp>" + Before + @")\s*)?(?<grow>(?:增长|增加|提高|扩大|提升|上升|高出)了?\s*)?(?:(?<cmp>" + Before + @")\s*)?(?<cur>人民币|美元|欧元|港元|港币|CNY|RMB|USD|US\$|EUR|HKD|[¥€$])?\s*(?<share>百分之)?(?<![\d.第A-Za-z]|\d[,])(?<a>" + Num + "|" + Han + @")\s*(?<mul0>" + Mul + ")?" +
        "(?:(?:" + Unit + "|" + Classifier + @")?\s*(?:至|到|[-—–~～－])\s*(?:百分之)?(?<b>" + Num + "|" + Han + @"))?\s*" +
        "(?<mul>" + Mul + @")?\s*(?<more>[余多])?\s*(?<unit>" + Unit + "|" + Classifier + ")?(?<more>[余多](?![元国样]))?" + Per + Post)]
    private static partial Regex Figure();

    [GeneratedRegex("(?:(?<cmp>" + Before + "))?(?<d>" + Han + @"|\d{1,3})分之(?<n>" + Han + @"|\d{1,3})" + Post)]
    private static partial Regex Fraction();

    [GeneratedRegex("(?:(?<cmp>" + Before + "))?(?<word>超过半数|超半数|过半数|过半|超过一半|超一半|多半|大半|半数|一半|减半|各半|对半|翻两番|翻三番|翻一番|翻番|翻倍|翻一倍|倍增|一年半|(?<!上|下)半年)" + Post)]
    private static partial Regex Fixed();

    [GeneratedRegex("第(?<a>" + @"\d{1,4}|[一二三四五六七八九十百零]{1,6})(?=[笔次轮届批期个家项代位颗条章张台艘大步座版例年季])[^\s，。；、]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?<=[/／每])(?<mul>百万|十万|百亿|万|亿|千|百)(?<unit>元|美元|吨|人|千瓦时|平方公里|公里|辆)")]
    private static partial Regex PerUnit();

    [GeneratedRegex(@"(?:(?:19|20)\d{2}\s*(?:年|(?=[-—–~～至]\s*(?:19|20)\d{2}年))|[一二三四五六七八九][〇○零一二三四五六七八九]{3}年)(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月份?(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?)?|(?<![\d.])\d{1,2}月(?:\d{1,2}[日号])?|(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|[〔﹝\[【［（(](?:19|20)\d{2}[〕﹞\]】］）)]\s*第?\s*\d{1,5}\s*号|“?十[一二三四五]?五”?(?=规划|期间|时期|末)|“十[一二三四五]五”|一带一路|一体|一系列|(?<![十第])一批|一些|[3-6]G(?![WHwh])|(?<![\d.])[一二三四]季度")]
    private static partial Regex DaysAndYears();
}
