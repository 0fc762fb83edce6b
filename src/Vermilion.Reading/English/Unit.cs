using System.Text.RegularExpressions;

namespace Vermilion.Reading.English;

/// <summary>A Chinese unit in English: what stands before and behind the number, and the factor to the unit that is shown.</summary>
/// <param name="Counts">It only counts what the sentence names (家, 个, 项): English shows nothing for it.</param>
sealed partial record Unit(decimal Factor, string Before, string After, bool Counts)
{
    static readonly Dictionary<string, decimal> Magnitudes = new()
    {
        ["万亿"] = 1_000_000_000_000m, ["亿"] = 100_000_000m, ["千万"] = 10_000_000m, ["百万"] = 1_000_000m, ["万"] = 10_000m,
    };

    static readonly Dictionary<string, string> Names = new()
    {
        ["千瓦时"] = "kWh", ["度"] = "kWh", ["吨"] = "tonnes", ["t"] = "tonnes", ["吨标准煤"] = "tonnes of standard coal",
        ["t标准煤"] = "tonnes of standard coal", ["吨标煤"] = "tonnes of standard coal", ["公里"] = "km", ["千米"] = "km", ["米"] = "metres",
        ["立方米"] = "cubic metres", ["平方米"] = "square metres", ["平方公里"] = "square km", ["亩"] = "mu", ["公顷"] = "hectares",
        ["公斤"] = "kg", ["千克"] = "kg", ["斤"] = "jin", ["升"] = "litres", ["百公里"] = "100 km", ["万元"] = "CNY 10,000",
        ["人"] = "people", ["人次"] = "person-times", ["户"] = "households", ["辆"] = "vehicles", ["架"] = "aircraft", ["艘"] = "ships",
        ["台"] = "units", ["套"] = "sets", ["台套"] = "units", ["小时"] = "hours", ["分钟"] = "minutes",
        ["天"] = "days", ["个工作日"] = "working days", ["工作日"] = "working days", ["年"] = "years", ["岁"] = "years", ["个月"] = "months",
        ["克"] = "grams", ["架次"] = "flights", ["车次"] = "trips", ["件次"] = "items", ["标准立方米"] = "standard cubic metres", ["吨公里"] = "tonne-km", ["人公里"] = "passenger-km",
        ["千伏安"] = "kVA", ["千伏"] = "kV", ["兆帕"] = "MPa", ["度电"] = "kWh", ["册"] = "volumes", ["TEU"] = "TEU", ["标箱"] = "TEU", ["标准箱"] = "TEU", ["盒"] = "boxes",
        ["羽"] = "birds", ["瓶"] = "bottles", ["元/吨"] = "CNY per tonne", ["分"] = "points", ["秒"] = "seconds", ["周"] = "weeks", ["季度"] = "quarters", ["微秒"] = "microseconds",
        ["毫秒"] = "milliseconds", ["张"] = "beds", ["级"] = "levels", ["倍"] = "times", ["片"] = "wafers",
        ["克标准煤"] = "grams of standard coal", ["千克标准煤"] = "kg of standard coal", ["公斤标准煤"] = "kg of standard coal", ["蒸吨"] = "steam tonnes", ["架机"] = "aircraft", ["微克"] = "micrograms", ["毫克"] = "mg", ["机架"] = "racks", ["标准机架"] = "standard racks", ["床位"] = "beds", ["车位"] = "parking spaces", ["泊位"] = "berths", ["托位"] = "places", ["学位"] = "places", ["场次"] = "events", ["家次"] = "enterprise visits", ["艘次"] = "ship calls", ["次"] = "times", ["载重吨"] = "DWT", ["海里"] = "nautical miles", ["厘米"] = "cm", ["毫米"] = "mm", ["纳米"] = "nm", ["立方"] = "cubic metres", ["方"] = "cubic metres", ["芯公里"] = "fibre-km", ["吨二氧化碳"] = "tonnes of carbon dioxide", ["吨油当量"] = "tonnes of oil equivalent",
        ["吉瓦"] = "GW", ["吉瓦时"] = "GWh", ["兆瓦"] = "MW", ["兆瓦时"] = "MWh", ["万千瓦时"] = "10,000 kWh",
    };

    static readonly Dictionary<string, string> Currencies = new()
    {
        ["元"] = "CNY ", ["元人民币"] = "CNY ", ["人民币"] = "CNY ", ["美元"] = "USD ", ["欧元"] = "EUR ", ["港元"] = "HKD ", ["日元"] = "JPY ",
        ["英镑"] = "GBP ",
    };

    // Rates: what stands behind the stroke names one thing.
    static readonly Dictionary<string, string> Per = new()
    {
        ["年"] = "year", ["月"] = "month", ["日"] = "day", ["人"] = "person", ["吨"] = "tonne", ["公里"] = "km", ["千瓦时"] = "kWh", ["平方米"] = "square metre",
        ["亩"] = "mu", ["个"] = "piece", ["辆"] = "vehicle", ["万人"] = "10,000 people", ["小时"] = "hour", ["标准立方米"] = "standard cubic metre", ["立方米"] = "cubic metre", ["公顷"] = "hectare", ["件"] = "case", ["次"] = "time", ["台"] = "unit", ["kg"] = "kg", ["公斤"] = "kg", ["升"] = "litre", ["户"] = "household", ["千人"] = "1,000 people", ["百公里"] = "100 km", ["万元"] = "CNY 10,000",
    };

    public static Unit Of(string unit)
    {
        switch (unit)
        {
            case "" or null: return new Unit(1, "", "", true);
            case "%": return new Unit(1, "", " percent", false);
            case "‰": return new Unit(1, "", " per mille", false);
            case "个百分点" or "百分点": return new Unit(1, "", " percentage points", false);
        }

        var slash = unit.IndexOf('/');
        if (slash > 0 && Per.TryGetValue(unit[(slash + 1)..], out var per))
        {
            var top = Of(unit[..slash]);
            return top with { After = $"{top.After} per {per}", Counts = false };
        }

        return Known(unit) ?? new Unit(1, "", Cjk.IsMatch(unit) ? unit : " " + unit, false);
    }

    static Unit? Known(string unit)
    {
        var magnitude = Magnitudes.Keys.FirstOrDefault(m => unit.StartsWith(m, StringComparison.Ordinal)) ?? "";
        var factor = magnitude.Length == 0 ? 1 : Magnitudes[magnitude];
        var name = unit[magnitude.Length..];
        if (Currencies.TryGetValue(name, out var currency)) return new Unit(factor, currency, "", false);
        // 亿千瓦 is power: 12亿千瓦 reads as 1,200 GW.
        if (name is "千瓦") return factor >= 10_000m ? new Unit(factor / 1_000_000m, "", " GW", false) : new Unit(1, "", " kW", false);
        if (name.Length == 0 || Classifier.IsMatch(name)) return new Unit(factor, "", "", true);
        return Names.TryGetValue(name, out var english) ? new Unit(factor, "", " " + english, false) : null;
    }

    // Counting words that say nothing of their own.
    [GeneratedRegex("^(?:个|家|项|种|类|件|座|条|部|位|组|孔|宗|单|届|站|段|区|村|县|镇|街|园|所|名|例|批|支|处|款|次|只|颗|门|对|枚|本|份|场|期|位|株|头)$")]
    static partial Regex Classifier { get; }

    [GeneratedRegex("[\u2E80-\u9FFF]")]
    static partial Regex Cjk { get; }
}
