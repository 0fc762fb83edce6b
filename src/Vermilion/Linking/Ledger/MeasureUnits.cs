using System.Collections.Frozen;

namespace Vermilion.Linking.Ledger;

/// <summary>The units that figures of one kind are brought to, with exact factors. A unit that is not here stays as written.</summary>
static class MeasureUnits
{
    static readonly (string Unit, decimal Factor, string Names)[] Table =
    [
        ("kWh", 1m, "千瓦时 kWh 度 度电 kilowatt-hours"),
        ("kWh", 0.001m, "瓦时 Wh"),
        ("kWh", 1_000m, "兆瓦时 MWh"),
        ("kWh", 1_000_000m, "吉瓦时 GWh"),
        ("kWh", 1_000_000_000m, "太瓦时 TWh"),
        ("kW", 1m, "千瓦 kW kilowatts"),
        ("kW", 0.001m, "瓦 瓦特 W"),
        ("kW", 1_000m, "兆瓦 MW"),
        ("kW", 1_000_000m, "吉瓦 GW"),
        ("kW", 1_000_000_000m, "太瓦 TW"),
        ("kVA", 1m, "千伏安"),
        ("kVA", 1_000m, "兆伏安"),
        ("GJ", 1m, "吉焦"),
        ("CNY", 1m, "元 元人民币 人民币 人民币元 CNY RMB yuan"),
        ("USD", 1m, "美元 USD dollars"),
        ("EUR", 1m, "欧元 EUR euros"),
        ("JPY", 1m, "日元 JPY yen"),
        ("HKD", 1m, "港元 HKD"),
        ("t", 1m, "吨 公吨 t tonnes tonne tons"),
        ("t", 0.001m, "千克 公斤 kg"),
        ("t", 0.0005m, "斤"),
        ("µg", 1m, "微克 μg µg"),
        ("µg", 1_000m, "毫克 mg"),
        ("µg", 1_000_000m, "克 g"),
        ("tce", 1m, "吨标准煤 t标准煤 吨标煤"),
        ("tce", 0.001m, "千克标准煤 公斤标准煤"),
        ("tce", 0.000001m, "克标准煤"),
        ("toe", 1m, "吨油当量"),
        ("tCO2", 1m, "吨二氧化碳"),
        ("DWT", 1m, "载重吨"),
        ("GT", 1m, "总吨"),
        ("barrels", 1m, "桶 barrels"),
        ("km", 1m, "公里 千米 km kilometers kilometres"),
        ("km", 0.001m, "米 m metres meters"),
        ("km", 1.852m, "海里"),
        ("mm", 1m, "毫米 mm"),
        ("mm", 10m, "厘米 cm"),
        ("nm", 1m, "纳米 nm"),
        // A mu is two thirds of a thousand square metres: in mu, hectares and square kilometres are whole numbers.
        ("mu", 1m, "亩 mu"),
        ("mu", 15m, "公顷 hectares"),
        ("mu", 1_500m, "平方公里 平方千米"),
        ("m²", 1m, "平方米 m2"),
        ("m²", 0.0001m, "平方厘米"),
        ("m³", 1m, "立方米 立方 m3"),
        ("m³", 0.001m, "升 L"),
        ("Nm³", 1m, "标准立方米"),
        ("t·km", 1m, "吨公里"),
        ("person·km", 1m, "人公里"),
        ("TEU", 1m, "标准箱 标箱 TEU"),
        ("racks", 1m, "标准机架 机架"),
        ("FLOPS", 1_000_000_000_000m, "TFLOPS"),
        ("FLOPS", 1_000_000_000_000_000m, "PFLOPS"),
        ("FLOPS", 1_000_000_000_000_000_000m, "EFLOPS"),
        ("GB", 0.001m, "MB"),
        ("GB", 1m, "GB"),
        ("GB", 1_000m, "TB"),
        ("GB", 1_000_000m, "PB"),
        ("GB", 1_000_000_000m, "EB"),
        ("GB", 1_000_000_000_000m, "ZB"),
        ("Gbit/s", 0.001m, "Mbps"),
        ("Gbit/s", 1m, "Gbps"),
        ("Gbit/s", 1_000m, "Tbps"),
        ("%", 1m, "% percent"),
        ("%", 0.1m, "‰"),
        ("pp", 1m, "个百分点 百分点 percentage points"),
        ("pp", 0.01m, "个基点 基点"),
        ("times", 1m, "倍 times"),
        ("vehicles", 1m, "辆 vehicles"),
        ("people", 1m, "人 名 位 people"),
        ("person-times", 1m, "人次 人（次）"),
        ("households", 1m, "户 households"),
        ("units", 1m, "台 套 台套 台（套） 套（台） units"),
        ("ships", 1m, "艘"),
        ("aircraft", 1m, "架"),
        ("beds", 1m, "床位 张床位"),
        ("head", 1m, "头 羽"),
        // What only counts the things that the indicator names.
        ("items", 1m, "个 家 项 种 类 件 只 座 场 条 所 处 批 支 部 款 篇 例 份 宗 项次 家次 村 县"),
        ("minutes", 1m, "分钟 minutes"),
        ("minutes", 60m, "小时 个小时 hours"),
        ("days", 1m, "天 日 days"),
        ("working days", 1m, "个工作日 工作日"),
        ("months", 1m, "个月 月 months"),
        ("years", 1m, "年 years"),
        ("years of age", 1m, "岁 周岁"),
        ("seconds", 1m, "秒"),
        ("seconds", 0.001m, "毫秒"),
        ("°C", 1m, "℃ 摄氏度"),
        ("dB", 1m, "分贝"),
        ("MPa", 1m, "兆帕 MPa"),
    ];

    static readonly (string Word, decimal Factor)[] Magnitudes =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m), ("亿", 100_000_000m),
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m),
        ("trillion ", 1_000_000_000_000m), ("billion ", 1_000_000_000m), ("million ", 1_000_000m), ("thousand ", 1_000m),
    ];

    static readonly FrozenDictionary<string, (string Unit, decimal Factor)> ByName = Names().ToFrozenDictionary(n => n.Name, n => (n.Unit, n.Factor));

    /// <summary>The unit that it is brought to, and the factor; null for a unit that is not known.</summary>
    public static (string Unit, decimal Factor)? Find(string name)
    {
        // 千瓦 and 百公里: the whole name before its parts.
        if (ByName.TryGetValue(name, out var known)) return known;
        foreach (var (word, factor) in Magnitudes)
            if (name.StartsWith(word, StringComparison.Ordinal) && ByName.TryGetValue(name[word.Length..], out var rest)) return (rest.Unit, rest.Factor * factor);
        return null;
    }

    static IEnumerable<(string Name, string Unit, decimal Factor)> Names()
    {
        foreach (var (unit, factor, names) in Table)
        {
            // The two names with a space in them.
            if (unit == "pp" && factor == 1m) yield return ("percentage points", unit, factor);
            foreach (var name in names.Split(' '))
                if (name is not ("percentage" or "points")) yield return (name, unit, factor);
        }
    }
}
