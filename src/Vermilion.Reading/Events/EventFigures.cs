using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>The amount, the capacity and the day in a sentence about an event.</summary>
static partial class EventFigures
{
    static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["万亿"] = 1_000_000_000_000m, ["亿"] = 100_000_000m, ["千万"] = 10_000_000m, ["百万"] = 1_000_000m, ["万"] = 10_000m,
        ["trillion"] = 1_000_000_000_000m, ["tn"] = 1_000_000_000_000m, ["billion"] = 1_000_000_000m, ["bn"] = 1_000_000_000m,
        ["million"] = 1_000_000m, ["mn"] = 1_000_000m, ["m"] = 1_000_000m,
    };

    static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["元"] = "CNY", ["元人民币"] = "CNY", ["人民币"] = "CNY", ["美元"] = "USD", ["欧元"] = "EUR", ["港元"] = "HKD", ["日元"] = "JPY", ["英镑"] = "GBP",
        ["CNY"] = "CNY", ["RMB"] = "CNY", ["yuan"] = "CNY", ["USD"] = "USD", ["US$"] = "USD", ["$"] = "USD", ["dollars"] = "USD", ["U.S. dollars"] = "USD",
        ["EUR"] = "EUR", ["€"] = "EUR", ["euros"] = "EUR", ["HK$"] = "HKD", ["HKD"] = "HKD", ["JPY"] = "JPY", ["GBP"] = "GBP", ["£"] = "GBP",
    };

    static readonly Dictionary<string, string> CapacityUnits = new() { ["吉瓦时"] = "GWh", ["吉瓦"] = "GW", ["兆瓦"] = "MW", ["兆瓦时"] = "MWh" };

    /// <summary>The sum of the deal: the one next to 投资, 融资 …, else the only one; null where the choice would be a guess.</summary>
    public static (decimal? Amount, string? Currency) Amount(NewsSentence sentence)
    {
        var matches = (sentence.IsChinese ? MoneyZh : MoneyEn).Matches(sentence.Text).ToList();
        matches.RemoveAll(m => Revenue.IsMatch(Before(sentence.Text, m.Index, 12)));
        var near = matches.FindAll(m => Deal.IsMatch(Before(sentence.Text, m.Index, 14)));
        var chosen = near.Count > 0 ? near[0] : matches.Count == 1 ? matches[0] : null;
        if (chosen is null || Number(chosen.Groups["n"].Value) is not { } number) return (null, null);
        var scale = chosen.Groups["s"].Success ? Scales[chosen.Groups["s"].Value] : 1;
        // Divided by one with many places: 12.7亿 is 1270000000, not 1270000000.0.
        return (number * scale / 1.0000000000000000000000000000m, Currencies[chosen.Groups["c"].Value]);
    }

    public static EventCapacity? Capacity(NewsSentence sentence)
    {
        var matches = CapacityZh.Matches(sentence.Text).Concat(CapacityEn.Matches(sentence.Text)).OrderBy(m => m.Index).ToList();
        if (matches.Count == 0 || Number(matches[0].Groups["n"].Value) is not { } number) return null;
        var unit = matches[0].Groups["u"].Value;
        return new EventCapacity(number, CapacityUnits.GetValueOrDefault(unit, unit));
    }

    /// <summary>The day as the sentence gives it, with the year of publication where it names none.</summary>
    public static string? Date(NewsSentence sentence, DateOnly? published)
    {
        var match = (sentence.IsChinese ? DayZh : DayEn).Match(sentence.Text);
        if (!match.Success) return null;
        var month = match.Groups["mn"].Success
            ? Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Length > 0 && match.Groups["mn"].Value.StartsWith(m, StringComparison.Ordinal)) + 1
            : int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        var year = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : YearOf(month, day, published);
        return year is { } y && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    // News of January may tell of 30 December: a day well ahead of publication lies in the year before.
    static int? YearOf(int month, int day, DateOnly? published)
    {
        if (published is not { } p || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(p.Year, month)) return null;
        return new DateOnly(p.Year, month, day) > p.AddDays(60) ? p.Year - 1 : p.Year;
    }

    static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    static string Before(string text, int index, int length) => text[Math.Max(0, index - length)..index];

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s*(?<s>万亿|亿|千万|百万|万)?\s*(?<c>元人民币|人民币|美元|欧元|港元|日元|英镑|元)")]
    static partial Regex MoneyZh { get; }

    [GeneratedRegex(@"(?<c>CNY|RMB|USD|US\$|HK\$|HKD|EUR|JPY|GBP|\$|€|£)\s?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s?(?<s>trillion|billion|million|tn|bn|mn|m)?\b|(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s(?<s>trillion|billion|million)\s(?<c>yuan|U\.S\. dollars|dollars|euros)")]
    static partial Regex MoneyEn { get; }

    // Sales, profits and values of companies are no sums of a deal.
    [GeneratedRegex("(?:营收|营业收入|收入|市值|估值|销售额|利润|产值|净利|注册资本)[^，。；]*$|(?i:revenue|valuation|valued at|market value|sales|profit)[^,.;]*$")]
    static partial Regex Revenue { get; }

    [GeneratedRegex("(?:投资|融资|金额|出资|增资|收购|注资|罚款|募集|作价|耗资|对价|交易)[^，。；]*$|(?i:invest|rais|worth|for|fine|pay|spend)[^,.;]*$")]
    static partial Regex Deal { get; }

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s*(?<u>GWh|MWh|GW|MW|吉瓦时|吉瓦|兆瓦时|兆瓦|万千瓦|万辆|万片|万吨|万台|万套|万支|亿支|亿剂|颗卫星)(?!时)")]
    static partial Regex CapacityZh { get; }

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s(?<u>satellites|vehicles|cars|units|wafers|tonnes|tons)\b(?=[^.;]{0,30}\b(?:a year|per year|annually|annual|a month|per month))")]
    static partial Regex CapacityEn { get; }

    [GeneratedRegex(@"(?:(?<y>20[0-9]{2})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日")]
    static partial Regex DayZh { get; }

    [GeneratedRegex(@"\b(?<mn>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?\s(?<d>[0-9]{1,2})\b(?:st|nd|rd|th)?(?:,\s(?<y>20[0-9]{2}))?")]
    static partial Regex DayEn { get; }
}
