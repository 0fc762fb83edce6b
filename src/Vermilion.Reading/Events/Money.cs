using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>A sum of money in a sentence. <c>Currency</c> is null where a Chinese text leaves it out (240亿).</summary>
sealed record Money(decimal Amount, string? Currency, int Start, int End, NewsSentence Sentence);

/// <summary>Reads sums of money: 近10亿元, 7000万美元, 人民币两亿元; US$1.5 billion, RMB70bn, 5 billion yuan. No ranges, no 数亿.</summary>
static partial class MoneyReader
{
    static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["万亿"] = 1_000_000_000_000m, ["千亿"] = 100_000_000_000m, ["百亿"] = 10_000_000_000m, ["十亿"] = 1_000_000_000m, ["亿"] = 100_000_000m,
        ["千万"] = 10_000_000m, ["百万"] = 1_000_000m, ["万"] = 10_000m,
        ["trillion"] = 1_000_000_000_000m, ["tn"] = 1_000_000_000_000m, ["billion"] = 1_000_000_000m, ["bn"] = 1_000_000_000m, ["b"] = 1_000_000_000m,
        ["million"] = 1_000_000m, ["mn"] = 1_000_000m, ["mln"] = 1_000_000m, ["m"] = 1_000_000m, ["bln"] = 1_000_000_000m,
    };

    static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["元"] = "CNY", ["元人民币"] = "CNY", ["人民币"] = "CNY", ["美元"] = "USD", ["美金"] = "USD", ["欧元"] = "EUR", ["港元"] = "HKD", ["港币"] = "HKD", ["日元"] = "JPY",
        ["英镑"] = "GBP", ["韩元"] = "KRW", ["新台币"] = "TWD", ["澳元"] = "AUD", ["加元"] = "CAD", ["瑞士法郎"] = "CHF", ["沙特里亚尔"] = "SAR", ["里亚尔"] = "SAR", ["雷亚尔"] = "BRL", ["新元"] = "SGD", ["卢比"] = "INR", ["福林"] = "HUF", ["泰铢"] = "THB", ["林吉特"] = "MYR", ["瑞典克朗"] = "SEK", ["迪拉姆"] = "AED", ["兹罗提"] = "PLN", ["新加坡元"] = "SGD", ["印度卢比"] = "INR", ["卢布"] = "RUB",
        ["CNY"] = "CNY", ["RMB"] = "CNY", ["yuan"] = "CNY", ["renminbi"] = "CNY", ["¥"] = "CNY", ["USD"] = "USD", ["US$"] = "USD", ["$"] = "USD", ["dollars"] = "USD", ["dollar"] = "USD",
        ["US dollars"] = "USD", ["U.S. dollars"] = "USD", ["Hong Kong dollars"] = "HKD", ["EUR"] = "EUR", ["€"] = "EUR", ["euros"] = "EUR", ["euro"] = "EUR",
        ["HK$"] = "HKD", ["HKD"] = "HKD", ["JPY"] = "JPY", ["yen"] = "JPY", ["GBP"] = "GBP", ["£"] = "GBP", ["pounds"] = "GBP", ["won"] = "KRW", ["KRW"] = "KRW",
        ["NT$"] = "TWD", ["A$"] = "AUD", ["C$"] = "CAD", ["S$"] = "SGD", ["CHF"] = "CHF", ["baht"] = "THB", ["riyals"] = "SAR", ["reais"] = "BRL", ["rupees"] = "INR", ["dirhams"] = "AED", ["forints"] = "HUF", ["zlotys"] = "PLN", ["Swiss francs"] = "CHF", ["Singapore dollars"] = "SGD", ["Australian dollars"] = "AUD", ["Canadian dollars"] = "CAD", ["R$"] = "BRL", ["ringgit"] = "MYR",
    };

    public static List<Money> In(NewsSentence sentence)
    {
        if (!sentence.Text.AsSpan().ContainsAnyInRange('0', '9') && !sentence.IsChinese) return [];
        var matches = sentence.IsChinese ? Chinese.Matches(sentence.Text).Concat(Prefixed.Matches(sentence.Text)) : Prefixed.Matches(sentence.Text).Concat(Suffixed.Matches(sentence.Text));
        var sums = new List<Money>();
        foreach (var match in matches.OrderBy(m => m.Index))
        {
            var start = sentence.Start + match.Index;
            if (sums.Exists(s => start < s.End) || IsOfRange(sentence.Text, match) || Number(match.Groups["n"].Value) is not { } number) continue;
            var scale = match.Groups["s"] is { Success: true } s ? Scales[s.Value] : 1;
            var currency = match.Groups["c"] is { Success: true } c ? Currencies[c.Value] : null;
            // Two countries pay in dirhams.
            if (currency == "AED" && (sentence.Text.Contains("Morocc", StringComparison.Ordinal) || sentence.Text.Contains("摩洛哥", StringComparison.Ordinal))) currency = "MAD";
            // Divided by one with many places: 12.7亿 is 1270000000, not 1270000000.0.
            sums.Add(new Money(number * scale / 1.0000000000000000000000000000m, currency, start, start + match.Length, sentence));
        }

        return sums;
    }

    // 15亿至20亿元: neither end is the amount.
    static bool IsOfRange(string text, Match match) =>
        RangeBefore.IsMatch(text.AsSpan(Math.Max(0, match.Index - 12), Math.Min(12, match.Index))) || RangeAfter.IsMatch(text.AsSpan(match.Index + match.Length));

    static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : text switch { "百" => 100, "千" => 1000, _ => ChineseNumerals.Parse(text) };

    [GeneratedRegex(@"(?<![0-9.,数几上])(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[一二两三四五六七八九][一二三四五六七八九十百千]{0,4}|十[一二三四五六七八九]?|(?<=超过?|逾|近|约|达|突?破)[百千])\s*(?:(?<s>万亿|千亿|百亿|十亿|亿|千万|百万|万)?余?多?\s*(?<c>元人民币|人民币|美元|美金|欧元|港元|港币|日元|英镑|韩元|新台币|澳元|加元|瑞士法郎|泰铢|林吉特|瑞典克朗|沙特里亚尔|里亚尔|雷亚尔|新加坡元|新元|印度卢比|卢比|福林|迪拉姆|兹罗提|卢布|元)|(?<s>亿)(?![吨台套片剂支辆千瓦块颗个只人次股份户美欧港英日韩度平立安光年吉]))")]
    static partial Regex Chinese { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<c>CNY|RMB|USD|US\$|R\$|HK\$|HKD|NT\$|A\$|C\$|S\$|EUR|JPY|GBP|KRW|CHF|\$|€|£|¥)\s?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)(?:[\s-]?(?<s>trillion|billion|million|tn|bn|bln|mn|mln|m|b)(?![A-Za-z])|(?<s>万亿|亿|万))?", RegexOptions.IgnoreCase)]
    static partial Regex Prefixed { get; }

    [GeneratedRegex(@"(?<![A-Za-z0-9.$€£¥])(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)[\s-]?(?:(?<s>trillion|billion|million|tn|bn|bln|mn|mln)[\s-])?(?<c>yuan|renminbi|RMB|CNY|USD|EUR|HKD|US dollars|U\.S\. dollars|Hong Kong dollars|dollars?|euros?|yen|won|pounds|baht|ringgit|riyals|reais|rupees|dirhams|forints|zlotys|Swiss francs|Singapore dollars|Australian dollars|Canadian dollars)\b", RegexOptions.IgnoreCase)]
    static partial Regex Suffixed { get; }

    [GeneratedRegex(@"[0-9](?:\s?(?:亿|万|million|billion|bn|mn)?(?:元|美元|港元)?)\s?(?:-|—|–|~|～|至|到|to)\s?(?:US\$|HK\$|\$|€|RMB\s?)?$")]
    static partial Regex RangeBefore { get; }

    [GeneratedRegex(@"^\s?(?:-|—|–|~|～|至|到|to)\s?(?:US\$|HK\$|\$|€|RMB\s?)?[0-9][0-9.,]*\s?(?:亿|万|元|million|billion|bn|mn)")]
    static partial Regex RangeAfter { get; }
}
