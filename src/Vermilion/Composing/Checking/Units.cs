namespace Vermilion.Composing.Checking;

/// <summary>Units of both languages: what each measures, and in how many base units.</summary>
static class Units
{
    const decimal K = 1_000m, M = 1_000_000m, G = 1_000_000_000m, T = 1_000_000_000_000m;

    static readonly Dictionary<string, (UnitFamily, decimal)> Chinese = new(StringComparer.Ordinal)
    {
        ["%"] = (UnitFamily.Percent, 1), ["‰"] = (UnitFamily.Percent, 0.1m), ["成"] = (UnitFamily.Percent, 10),
        ["个百分点"] = (UnitFamily.PercentPoint, 1), ["百分点"] = (UnitFamily.PercentPoint, 1),
        ["元"] = (UnitFamily.Cny, 1), ["元人民币"] = (UnitFamily.Cny, 1), ["人民币"] = (UnitFamily.Cny, 1), ["角"] = (UnitFamily.Cny, 0.1m),
        ["美元"] = (UnitFamily.Usd, 1), ["美金"] = (UnitFamily.Usd, 1), ["欧元"] = (UnitFamily.Eur, 1), ["港元"] = (UnitFamily.Hkd, 1), ["港币"] = (UnitFamily.Hkd, 1),
        ["日元"] = (UnitFamily.Jpy, 1), ["英镑"] = (UnitFamily.Gbp, 1), ["韩元"] = (UnitFamily.OtherCurrency, 1), ["瑞士法郎"] = (UnitFamily.OtherCurrency, 1),
        ["千瓦时"] = (UnitFamily.WattHour, K), ["千瓦·时"] = (UnitFamily.WattHour, K), ["度电"] = (UnitFamily.WattHour, K), ["度"] = (UnitFamily.Degree, 1), ["兆瓦时"] = (UnitFamily.WattHour, M),
        ["吉瓦时"] = (UnitFamily.WattHour, G), ["太瓦时"] = (UnitFamily.WattHour, T),
        ["千瓦"] = (UnitFamily.Watt, K), ["兆瓦"] = (UnitFamily.Watt, M), ["吉瓦"] = (UnitFamily.Watt, G), ["瓦"] = (UnitFamily.Watt, 1),
        ["吨"] = (UnitFamily.Gram, M), ["公斤"] = (UnitFamily.Gram, K), ["千克"] = (UnitFamily.Gram, K), ["克"] = (UnitFamily.Gram, 1), ["斤"] = (UnitFamily.Gram, 500),
        ["公里"] = (UnitFamily.Metre, K), ["千米"] = (UnitFamily.Metre, K), ["里"] = (UnitFamily.Metre, 500), ["米"] = (UnitFamily.Metre, 1), ["厘米"] = (UnitFamily.Metre, 0.01m),
        ["毫米"] = (UnitFamily.Metre, 0.001m), ["微米"] = (UnitFamily.Metre, 0.000001m), ["纳米"] = (UnitFamily.Metre, 0.000000001m), ["海里"] = (UnitFamily.Metre, 1852),
        ["亩"] = (UnitFamily.SquareMetre, 10_000m / 15), ["公顷"] = (UnitFamily.SquareMetre, 10_000), ["平方公里"] = (UnitFamily.SquareMetre, M), ["平方千米"] = (UnitFamily.SquareMetre, M), ["平方米"] = (UnitFamily.SquareMetre, 1),
        ["立方米"] = (UnitFamily.CubicMetre, 1), ["方"] = (UnitFamily.CubicMetre, 1), ["升"] = (UnitFamily.Litre, 1), ["桶"] = (UnitFamily.Barrel, 1),
        ["年"] = (UnitFamily.Month, 12), ["周年"] = (UnitFamily.Month, 12), ["个月"] = (UnitFamily.Month, 1), ["周"] = (UnitFamily.Day, 7), ["天"] = (UnitFamily.Day, 1), ["日"] = (UnitFamily.Day, 1),
        ["个工作日"] = (UnitFamily.Day, 1), ["小时"] = (UnitFamily.Hour, 1), ["个小时"] = (UnitFamily.Hour, 1), ["分钟"] = (UnitFamily.Minute, 1), ["摄氏度"] = (UnitFamily.Degree, 1), ["倍"] = (UnitFamily.Multiple, 1),
    };

    static readonly Dictionary<string, (UnitFamily, decimal)> English = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ton"] = (UnitFamily.Gram, M), ["tonne"] = (UnitFamily.Gram, M), ["kilogram"] = (UnitFamily.Gram, K), ["kg"] = (UnitFamily.Gram, K), ["gram"] = (UnitFamily.Gram, 1),
        ["metric ton"] = (UnitFamily.Gram, M), ["metric tonne"] = (UnitFamily.Gram, M), ["mt"] = (UnitFamily.Gram, M * M),
        ["km"] = (UnitFamily.Metre, K), ["kilometer"] = (UnitFamily.Metre, K), ["kilometre"] = (UnitFamily.Metre, K), ["meter"] = (UnitFamily.Metre, 1), ["metre"] = (UnitFamily.Metre, 1),
        ["mile"] = (UnitFamily.Metre, 1609.344m), ["mm"] = (UnitFamily.Metre, 0.001m), ["millimeter"] = (UnitFamily.Metre, 0.001m), ["centimeter"] = (UnitFamily.Metre, 0.01m), ["cm"] = (UnitFamily.Metre, 0.01m),
        ["nm"] = (UnitFamily.Metre, 0.000000001m), ["nanometer"] = (UnitFamily.Metre, 0.000000001m), ["nanometre"] = (UnitFamily.Metre, 0.000000001m), ["nautical mile"] = (UnitFamily.Metre, 1852),
        ["mu"] = (UnitFamily.SquareMetre, 10_000m / 15), ["hectare"] = (UnitFamily.SquareMetre, 10_000), ["ha"] = (UnitFamily.SquareMetre, 10_000), ["acre"] = (UnitFamily.SquareMetre, 4046.8564224m),
        ["square kilometer"] = (UnitFamily.SquareMetre, M), ["square kilometre"] = (UnitFamily.SquareMetre, M), ["sq km"] = (UnitFamily.SquareMetre, M), ["km²"] = (UnitFamily.SquareMetre, M),
        ["square meter"] = (UnitFamily.SquareMetre, 1), ["square metre"] = (UnitFamily.SquareMetre, 1), ["sq m"] = (UnitFamily.SquareMetre, 1),
        ["cubic meter"] = (UnitFamily.CubicMetre, 1), ["cubic metre"] = (UnitFamily.CubicMetre, 1), ["liter"] = (UnitFamily.Litre, 1), ["litre"] = (UnitFamily.Litre, 1), ["barrel"] = (UnitFamily.Barrel, 1),
        ["year"] = (UnitFamily.Month, 12), ["yr"] = (UnitFamily.Month, 12), ["decade"] = (UnitFamily.Month, 120), ["month"] = (UnitFamily.Month, 1), ["week"] = (UnitFamily.Day, 7), ["day"] = (UnitFamily.Day, 1),
        ["working day"] = (UnitFamily.Day, 1), ["business day"] = (UnitFamily.Day, 1), ["hour"] = (UnitFamily.Hour, 1), ["minute"] = (UnitFamily.Minute, 1), ["degree"] = (UnitFamily.Degree, 1),
        ["kilowatt-hour"] = (UnitFamily.WattHour, K), ["kilowatt hour"] = (UnitFamily.WattHour, K), ["megawatt-hour"] = (UnitFamily.WattHour, M), ["megawatt hour"] = (UnitFamily.WattHour, M),
        ["gigawatt-hour"] = (UnitFamily.WattHour, G), ["gigawatt hour"] = (UnitFamily.WattHour, G), ["terawatt-hour"] = (UnitFamily.WattHour, T), ["terawatt hour"] = (UnitFamily.WattHour, T),
        ["watt"] = (UnitFamily.Watt, 1), ["kilowatt"] = (UnitFamily.Watt, K), ["megawatt"] = (UnitFamily.Watt, M), ["gigawatt"] = (UnitFamily.Watt, G), ["terawatt"] = (UnitFamily.Watt, T),
        ["times"] = (UnitFamily.Multiple, 1), ["fold"] = (UnitFamily.Multiple, 1), ["x"] = (UnitFamily.Multiple, 1),
    };

    public static (UnitFamily Family, decimal Factor)? OfChinese(string unit) => Chinese.TryGetValue(unit, out var found) ? found : Technical(unit);

    public static (UnitFamily Family, decimal Factor)? OfEnglish(string unit)
    {
        var name = unit.TrimStart('-', ' ').Trim();
        if (English.TryGetValue(name, out var found)) return found;
        if (name.EndsWith('s') && English.TryGetValue(name[..^1], out found)) return found;
        return Technical(name);
    }

    // GWh, kW, EB, Gbps, EFLOPS: a prefix and a symbol.
    static (UnitFamily, decimal)? Technical(string unit)
    {
        foreach (var (symbol, family) in Symbols)
        {
            if (!unit.EndsWith(symbol, StringComparison.OrdinalIgnoreCase)) continue;
            var prefix = unit[..^symbol.Length];
            if (prefix.Length == 0) return (family, 1);
            if (prefix.Length > 1 || Prefix(prefix[0]) is not { } factor) continue;
            return (family, factor);
        }

        return null;
    }

    static readonly (string, UnitFamily)[] Symbols =
        [("Wh", UnitFamily.WattHour), ("W", UnitFamily.Watt), ("bps", UnitFamily.BitRate), ("bit/s", UnitFamily.BitRate), ("FLOPS", UnitFamily.Flops), ("Hz", UnitFamily.Hertz), ("B", UnitFamily.Byte)];

    static decimal? Prefix(char c) => c switch
    {
        'k' or 'K' => K, 'M' or 'm' => M, 'G' or 'g' => G, 'T' or 't' => T, 'P' => T * K, 'E' => T * M, 'Z' => T * G, _ => null,
    };

    /// <summary>万亿, 百万: what stands between a figure and its unit.</summary>
    public static decimal ChineseMultiplier(string text) => text switch
    {
        "万亿" or "兆" => T,
        "千亿" => 100_000_000_000m,
        "百亿" => 10_000_000_000m,
        "十亿" => G,
        "亿" => 100_000_000m,
        "千万" => 10_000_000m,
        "百万" => M,
        "十万" => 100_000m,
        "万" => 10_000m,
        "千" => K,
        "百" => 100m,
        "十" => 10m,
        _ => 1m,
    };

    public static decimal EnglishMultiplier(string text) => text.ToLowerInvariant() switch
    {
        "hundred" => 100m,
        "thousand" or "k" => K,
        "million" or "millions" or "mn" or "m" or "mln" => M,
        "billion" or "billions" or "bn" or "b" or "bln" => G,
        "trillion" or "trillions" or "tn" or "trn" => T,
        _ => 1m,
    };

    public static UnitFamily Currency(string word) => word.ToLowerInvariant().TrimEnd('s') switch
    {
        "cny" or "rmb" or "yuan" or "renminbi" or "¥" or "cn¥" or "rmb¥" or "chinese yuan" => UnitFamily.Cny,
        "usd" or "us$" or "$" or "dollar" or "us dollar" or "u.s. dollar" => UnitFamily.Usd,
        "eur" or "€" or "euro" => UnitFamily.Eur,
        "hkd" or "hk$" or "hong kong dollar" => UnitFamily.Hkd,
        "jpy" or "yen" or "japanese yen" => UnitFamily.Jpy,
        "gbp" or "£" or "pound" or "british pound" => UnitFamily.Gbp,
        _ => UnitFamily.OtherCurrency,
    };

    public static bool IsMoney(this UnitFamily family) => family is >= UnitFamily.Cny and <= UnitFamily.OtherCurrency;

    public static bool IsTime(this UnitFamily family) => family is >= UnitFamily.Month and <= UnitFamily.Minute;
}
