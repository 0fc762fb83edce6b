using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>Figures in Chinese: 近700亿元, 6家至8家, 20%以上, 30万家, 三年, 不少于120个, 百分之二十, 六成.</summary>
static partial class ChineseQuantities
{
    public static IReadOnlyList<Quantity> Find(string text)
    {
        var found = new List<Quantity>();
        foreach (Match match in Figure().Matches(text))
            if (Read(match) is { } quantity) found.Add(quantity);
        // A unit that stands for itself: 吨标准煤/万元 is per CNY 10,000.
        foreach (Match match in PerTenThousand().Matches(text)) found.Add(new Quantity(10_000, 10_000, Comparison.Equal, UnitFamily.Cny, match.Value));
        foreach (Match match in Half().Matches(text)) found.Add(new Quantity(50, 50, Comparison.Equal, UnitFamily.Percent, match.Value));
        return found;
    }

    static Quantity? Read(Match match)
    {
        var isBare = !char.IsAsciiDigit(match.Groups["a"].Value[0]) && !match.Groups["share"].Success
            && match.Groups["unit"].Length == 0 && match.Groups["mul"].Length + match.Groups["mul0"].Length == 0;
        // Numerals in characters need a unit: 一 alone is a word like any other.
        if (isBare) return null;
        var (family, factor) = match.Groups["share"].Success ? (UnitFamily.Percent, 1m) : Unit(match.Groups["unit"].Value);
        var (first, last) = (match.Groups["mul0"].Value, match.Groups["mul"].Value);
        if (Number(match.Groups["a"].Value) is not { } min) return null;
        var max = min;
        // In 100-200万吨 the 万 is said of both.
        var minScale = Multiplier(first.Length > 0 ? first : last);
        var maxScale = Multiplier(last.Length > 0 || match.Groups["b"].Success ? last : first);
        if (match.Groups["b"].Success)
        {
            if (Number(match.Groups["b"].Value) is not { } upper) return null;
            max = upper;
        }

        if (min > 1_000_000_000_000_000m || max > 1_000_000_000_000_000m) return null;
        return new Quantity(min * minScale * factor, max * maxScale * factor, Compare(match), family, match.Value.Trim());
    }

    static Comparison Compare(Match match)
    {
        var after = match.Groups["post"].Value;
        if (after.EndsWith("以上", StringComparison.Ordinal) || match.Groups["more"].Success) return Comparison.AtLeast;
        if (after is "以下" or "以内" or "之内") return Comparison.AtMost;
        if (after is "左右" or "上下") return Comparison.About;
        return match.Groups["cmp"].Value switch
        {
            "不少于" or "不低于" or "不小于" or "至少" or "超过" or "超" or "突破" or "逾" or "大于" or "高于" or "多于" => Comparison.AtLeast,
            "不超过" or "不高于" or "不大于" or "不多于" or "低于" or "少于" or "小于" or "最多" or "控制在" => Comparison.AtMost,
            "近" or "约" or "大约" or "接近" or "将近" => Comparison.About,
            _ => Comparison.Equal,
        };
    }

    static decimal Multiplier(string text) => text switch
    {
        "万亿" or "兆" => 1_000_000_000_000m,
        "千亿" => 100_000_000_000m,
        "百亿" => 10_000_000_000m,
        "亿" => 100_000_000m,
        "千万" => 10_000_000m,
        "百万" => 1_000_000m,
        "十万" => 100_000m,
        "万" => 10_000m,
        "千" => 1_000m,
        "百" => 100m,
        _ => 1m,
    };

    static (UnitFamily, decimal) Unit(string unit) => unit switch
    {
        "%" or "％" or "个百分点" => (UnitFamily.Percent, 1),
        "成" => (UnitFamily.Percent, 10),
        "元" or "元人民币" => (UnitFamily.Cny, 1),
        "美元" => (UnitFamily.Usd, 1),
        "欧元" => (UnitFamily.Eur, 1),
        "港元" or "日元" or "英镑" => (UnitFamily.OtherCurrency, 1),
        "千瓦时" or "kWh" or "度电" => (UnitFamily.WattHour, 1_000m),
        "兆瓦时" or "MWh" => (UnitFamily.WattHour, 1_000_000m),
        "吉瓦时" or "GWh" => (UnitFamily.WattHour, 1_000_000_000m),
        "千瓦" or "kW" => (UnitFamily.Watt, 1_000m),
        "兆瓦" or "MW" => (UnitFamily.Watt, 1_000_000m),
        "吉瓦" or "GW" => (UnitFamily.Watt, 1_000_000_000m),
        "吨" => (UnitFamily.Ton, 1),
        "公里" or "千米" => (UnitFamily.Kilometre, 1),
        "年" => (UnitFamily.Year, 1),
        "个月" => (UnitFamily.Month, 1),
        "天" or "日" => (UnitFamily.Day, 1),
        _ => (UnitFamily.Count, 1),
    };

    static decimal? Number(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
        return ChineseNumber.Read(text);
    }

    const string Num = @"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?";
    const string Han = "[〇零一二两三四五六七八九十百]+";
    const string Mul = "万亿|千亿|百亿|亿|千万|百万|十万|万|千(?![瓦米克])|百|兆(?!瓦)";
    const string Classifier = "个百分点|个月|[个家项条种类座台辆件次位名人章篇批期所届艘架颗笔款步倍处支只户国]";
    const string Units = "%|％|元人民币|元|美元|欧元|港元|日元|英镑|千瓦时|兆瓦时|吉瓦时|度电|[GMk]Wh|千瓦|兆瓦|吉瓦|[GMk]W|吨|公里|千米|年|天|日|成";
    const string Before = "不少于|不低于|不小于|不超过|不高于|不大于|不多于|超过|突破|大于|高于|多于|低于|少于|小于|至少|最多|大约|接近|将近|控制在|超|逾|近|约";

    // In 0.3吨标准煤/万元以下 the comparator stands behind what the figure is measured by.
    const string Per = "(?:(?:标准煤)?[/／][一-龥]{1,4}?(?=及?以[上下内]))?";

    [GeneratedRegex(
        "(?:(?<cmp>" + Before + @")\s*)?(?<share>百分之)?(?<![\d.第])(?<a>" + Num + "|" + Han + ")(?<mul0>" + Mul + ")?" +
        "(?:(?:" + Units + "|" + Classifier + @")?\s*(?:至|到|[-—–~～－])\s*(?<b>" + Num + "|" + Han + @"))?\s*" +
        "(?<mul>" + Mul + ")?(?<more>[余多])?(?<unit>" + Units + "|" + Classifier + @")?(?<more>[余多])?" + Per + "(?<post>及?以上|以下|以内|之内|左右|上下)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=[/／每])万元")]
    private static partial Regex PerTenThousand();

    [GeneratedRegex("半数|一半")]
    private static partial Regex Half();
}
