using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Targets;

/// <summary>Finds measures in masked text: 120个以上, 3-5家, 60%~65%, 100-200万吨/年, 百分之二十, 两至三个, 翻一番.</summary>
sealed partial class MeasureLexer
{
    const string Arabic = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)";
    const string Chinese = "[一二两三四五六七八九十][一二三四五六七八九十百千]{0,5}";

    readonly MeasureVocabulary words;
    readonly Regex measures;

    public MeasureLexer(MeasureVocabulary words)
    {
        this.words = words;
        var unit = $"(?:{AnyOf(words.Units.Keys)})(?:（[个项家次间套件台辆艘处所座户人]）)?";
        var magnitude = $"(?:{AnyOf(words.Magnitudes)})";
        var per = $"(?:/(?:{AnyOf(words.Per)}|[\u4e00-\u9fff]{{1,3}}(?=[，。；、以左）]|$)))?";
        var after = $"(?:（含）)?(?<after>{AnyOf(words.After.Keys)})?";
        // The unit of the first end of a range may be written or left out: 6家至8家, 60%~65%, 100-200万吨.
        var range = $"(?: ?(?<ma>{magnitude})?(?<ua>{unit})?[-—~至到](?<b>{Arabic}|{Chinese}))?";
        measures = new Regex(
            $"(?<![\\d.,])(?<a>{Arabic}|(?<![一二三四五六七八九十几数百千第]){Chinese}){range}(?<more>[余多])?(?<mag>{magnitude})?(?<more>[余多])? ?(?<unit>{unit}{per})?(?<more>[余多](?=[，。；、]|$))?{after}",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>The measures of the whole text, first to last.</summary>
    public IReadOnlyList<Measure> Find(string masked) => Find(masked, new TextSpan(0, masked.Length));

    public IReadOnlyList<Measure> Find(string masked, TextSpan within)
    {
        var found = new List<Measure>();
        Collect(measures, Build);
        Collect(Percentages(), BuildPercentage);
        Collect(Doublings(), BuildDoubling);
        Collect(Tenths(), BuildTenths);
        Collect(Fractions(), BuildFraction);
        Collect(RoundNumbers(), BuildRound);
        // 翻一番 and 百分之二十 also look like plain numbers: the first and longer one stands, none overlaps another.
        var apart = new List<Measure>();
        foreach (var measure in found.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ThenByDescending(m => m.IsVerb))
            if (apart.Count == 0 || measure.Span.Start >= apart[^1].Span.End) apart.Add(measure);
        ShareUnits(masked, apart);
        return apart;

        void Collect(Regex pattern, Func<Match, string, Measure?> build)
        {
            for (var match = pattern.Match(masked, within.Start); match.Success && match.Index < within.End; match = match.NextMatch())
                if (build(match, masked) is { } measure) found.Add(measure);
        }
    }

    Measure? Build(Match match, string text)
    {
        var first = Number(match.Groups["a"].Value);
        var second = match.Groups["b"].Success ? Number(match.Groups["b"].Value) : null;
        var unit = match.Groups["unit"].Value;
        var chinese = !char.IsAsciiDigit(match.Groups["a"].Value[0]);
        var kind = Class(unit);
        if (first is null || chinese && (kind is not (UnitClass.Classifier or UnitClass.Multiple or UnitClass.Physical or UnitClass.Points) && !((kind == UnitClass.Money || kind == UnitClass.None && match.Groups["mag"].Value is [.., '亿']) && match.Groups["mag"].Value.Length > 0) || unit is "位" or "部" or "门" || words.ArabicOnly.Contains(unit))) return null;
        // 一次, 每年1次: how often is no amount, 5亿次 is one.
        // 每一吨煤, 一度电 are manners of speaking.
        if (chinese && kind == UnitClass.Physical && first == 1 && match.Groups["mag"].Value.Length == 0) return null;
        // 产值2025年1200亿元: a year, not a time.
        if (unit is "年" && !chinese && first is >= 1900 and <= 2100) return null;
        if (unit is "次" && match.Groups["mag"].Value.Length == 0 && first < 50 && (chinese || !text.AsSpan(Math.Max(0, match.Index - 7), Math.Min(7, match.Index)).Contains("次数", StringComparison.Ordinal))) return null;
        if (kind == UnitClass.None && !StandsAlone(match, text)) return null;
        if (match.Groups["ua"].Success && match.Groups["ua"].Value != unit.Split('/')[0]) return null;
        // 3-5: the lower end comes first, else it is no range but a name.
        if (match.Groups["b"].Success && (second is null || second <= first)) return null;
        // 提高8个和12个百分点
        if (unit == "个" && PointsBehind().IsMatch(text, match.Index + match.Length)) (unit, kind) = ("个百分点", UnitClass.Points);
        var span = kind == UnitClass.None && IsToOne(match, text) ? new TextSpan(match.Index, match.Index + match.Length + 2) : Span(match);
        return new Measure(span, first.Value, second, match.Groups["mag"].Value + unit, kind)
        {
            After = match.Groups["after"].Success ? words.After[match.Groups["after"].Value] : match.Groups["more"].Success ? ">" : null,
            UnitEnd = match.Groups["unit"].Success ? match.Groups["unit"].Index + match.Groups["unit"].Length : match.Index + match.Length,
            InChinese = chinese,
        };
    }

    // 分别不少于2500万、2000万和1500万千瓦: the unit is written once, behind the last.
    void ShareUnits(string masked, List<Measure> list)
    {
        for (var i = list.Count - 2; i >= 0; i--)
        {
            var (measure, next) = (list[i], list[i + 1]);
            if (measure.Class != UnitClass.None || next.Class is not (UnitClass.Money or UnitClass.Physical or UnitClass.Classifier or UnitClass.Percent)) continue;
            if (next.Span.Start != measure.Span.End + 1 || masked[measure.Span.End] is not ('、' or '和' or '及' or '与')) continue;
            // 分别达到30、20和10万吨: a magnitude that is written once holds for all.
            var unit = measure.Unit.Length == 0 ? next.Unit : next.Unit[(words.Magnitudes.Where(m => next.Unit.StartsWith(m, StringComparison.Ordinal)).Max(m => (int?)m.Length) ?? 0)..];
            if (measure.Unit.Length > 0 || masked.LastIndexOf("分别", measure.Span.Start, Math.Min(measure.Span.Start, 40), StringComparison.Ordinal) >= 0)
                list[i] = measure with { Unit = measure.Unit + unit, Class = next.Class };
        }
    }

    UnitClass Class(string unit)
    {
        var plain = unit.Split('/', '（')[0];
        return plain.Length == 0 ? UnitClass.None : words.Units.GetValueOrDefault(plain, UnitClass.Physical);
    }

    // A bare figure is a measure only where a clause ends behind it: 提高至105。
    static bool StandsAlone(Match match, string text)
    {
        var end = match.Index + match.Length;
        return match.Groups["after"].Success || end >= text.Length || IsToOne(match, text) || "，。；、□".Contains(text[end]) || text[end] is '和' or '及' or '与' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
    }

    // 产值之比达到2.8:1
    static bool IsToOne(Match match, string text)
    {
        var end = match.Index + match.Length;
        return end + 1 < text.Length && text[end] is ':' or '：' or '∶' && text[end + 1] == '1' && (end + 2 >= text.Length || !char.IsAsciiDigit(text[end + 2]) && text[end + 2] is not ('.' or ':' or '：' or '∶'));
    }

    static Measure? BuildPercentage(Match match, string text)
    {
        var first = Number(match.Groups["a"].Value);
        var second = match.Groups["b"].Success ? Number(match.Groups["b"].Value) : null;
        if (first is null) return null;
        return new Measure(Span(match), first.Value, second, "%", UnitClass.Percent)
        {
            After = match.Groups["after"].Value switch { "以上" => ">=", "左右" => "~", "以内" or "以下" => "<=", _ => null },
            UnitEnd = match.Groups["b"].Success ? match.Groups["b"].Index + match.Groups["b"].Length : match.Groups["a"].Index + match.Groups["a"].Length,
        };
    }

    // 降低一半, 超过三分之一, 占比过半.
    static Measure? BuildFraction(Match match, string text)
    {
        var value = match.Groups["half"].Success ? 50m : Math.Round(100m * (Number(match.Groups["n"].Value) ?? 0) / (Number(match.Groups["d"].Value) ?? 1), 1);
        return new Measure(Span(match), value, null, "%", UnitClass.Percent) { UnitEnd = match.Index + match.Length, After = match.Value.EndsWith("过半", StringComparison.Ordinal) || match.Value.Length > 2 && match.Value.EndsWith("半数", StringComparison.Ordinal) ? ">" : match.Value.EndsWith("以上", StringComparison.Ordinal) ? ">=" : match.Value.EndsWith("左右", StringComparison.Ordinal) ? "~" : null };
    }

    // 用户超千万, 规模突破万亿元: a magnitude that stands for its one.
    Measure? BuildRound(Match match, string text)
    {
        var (value, magnitude) = match.Groups["m"].Value switch { "百" => (100m, ""), "千" => (1000m, ""), "万" => (1m, "万"), "百万" => (100m, "万"), "千万" => (1000m, "万"), "百亿" => (100m, "亿"), "千亿" => (1000m, "亿"), _ => (1m, "万亿") };
        var unit = match.Groups["unit"].Value;
        return new Measure(Span(match), value, null, magnitude + unit, Class(unit))
        {
            UnitEnd = match.Index + match.Length,
            After = match.Value.EndsWith("以上", StringComparison.Ordinal) ? ">=" : match.Value.EndsWith("左右", StringComparison.Ordinal) ? "~" : null,
        };
    }

    // 不少于三成 is 30%.
    static Measure? BuildTenths(Match match, string text) => ChineseNumerals.Parse(match.Groups["a"].Value) is not { } tenths ? null : new Measure(Span(match), tenths * 10 + (match.Groups["b"].Value is "半" ? 5 : ChineseNumerals.Parse(match.Groups["b"].Value) ?? 0), null, "%", UnitClass.Percent)
    {
        After = match.Groups["after"].Value switch { "以上" => ">=", "左右" => "~", "以内" or "以下" => "<=", _ => null },
        UnitEnd = match.Groups["a"].Index + 2 + match.Groups["b"].Length,
    };

    // 翻一番 doubles, 翻两番 makes it fourfold; 增加一倍 adds 100%; 一半 is 50%.
    static Measure BuildDoubling(Match match, string text)
    {
        var (value, unit, kind) = match.Value switch
        {
            "翻两番" => (4m, "倍", UnitClass.Multiple),
            "一半以上" or "一半" => (50m, "%", UnitClass.Percent),
            "翻两番以上" => (4m, "倍", UnitClass.Multiple),
            _ when match.Value.EndsWith("一倍", StringComparison.Ordinal) => (100m, "%", UnitClass.Percent),
            _ => (2m, "倍", UnitClass.Multiple),
        };
        return new Measure(Span(match), value, null, unit, kind)
        {
            UnitEnd = match.Index + match.Length,
            IsVerb = !match.Value.StartsWith('一'),
            After = match.Value.EndsWith("以上", StringComparison.Ordinal) ? ">=" : null,
        };
    }

    static TextSpan Span(Match match) => new(match.Index, match.Index + match.Length);

    static decimal? Number(string text)
    {
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return value;
        if (text is "百") return 100;
        var point = text.IndexOf('点');
        if (point < 0) return ChineseNumerals.Parse(text);
        return ChineseNumerals.Parse(text.AsSpan(0, point)) is { } whole && ChineseNumerals.Parse(text.AsSpan(point + 1)) is { } part
            ? whole + part / (decimal)Math.Pow(10, text.Length - point - 1)
            : null;
    }

    // Of words that begin alike the longer comes first, so that 个百分点 is not read as 个; side by side the engine reads their beginning once.
    static string AnyOf(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(w => w, StringComparer.Ordinal).Select(Regex.Escape));

    [GeneratedRegex("百分之(?<a>[一二三四五六七八九十百零点]{1,8}|\\d+(?:\\.\\d+)?)(?:[至到-](?:百分之)?(?<b>[一二三四五六七八九十百零点]{1,8}|\\d+(?:\\.\\d+)?))?(?<after>以上|左右|以内|以下)?")]
    private static partial Regex Percentages();

    [GeneratedRegex("(?=[百千万])(?:(?<=超过?|突破|(?<!打)破|达到?|过|逾|近|约|跨越|跨上|迈上|站上|冲刺|冲击|跨过|迈过|迈进|迈向|挺进|逼近)(?<m>百万|千万|百亿|千亿|万亿)(?<unit>元|美元|吨|千瓦时|千瓦|人次|人|辆|台|户|亩|家|架|艘|套|件|次)?(?=[，。；、□）]|大关|关口|台阶|级(?=[，。；、）□]|$)|级?规模|$)|(?<=超过?|突破|过|逾|达到?)(?<m>[百千万])(?<unit>家|个|户|人|名|项|架|艘|台|套|亩|吨|所|座|条|种|件|场|辆|张)(?=[，。；、）□]|$)|(?<![一二三四五六七八九十百几数两\\d])(?<m>千)(?<unit>家|名|个|项|户|人|所)(?:左右|以上))")]
    private static partial Regex RoundNumbers();

    [GeneratedRegex("(?=[过一超半二三四五六七八九十1-9])(?:(?<half>(?<=占比|比重|比例|率|均|都|力争|完成|年|□|数|覆盖|达标|普及)过半(?!数)|(?:超|超过|过)半数|(?<=^|[，。；、□])半数(?=以上[\u4e00-\u9fff])|(?<=降低|下降|减少|压减|缩短|节约|缩减|压缩|压降|收窄|降)一半|(?<=达到?|占|占比|比重|比例|率)半数(?=[，。；、以]|$))(?:以上|左右)?|(?=[二三四五六七八九十1-9](?:分之|/))(?<=缩短|降低|下降|减少|压减|压缩|缩减|节约|增加|增长|提高|提升|扩大|下调|不低于|不少于|超过?|达到?|占|占[^，。；、\\d]{1,12}|约|近|率|占比|比重|比例)(?:(?<d>[二三四五六七八九十])分之(?<n>[一二三四五六七八九])|(?<n>[1-9])/(?<d>[2-9])))(?:以上|左右)?")]
    private static partial Regex Fractions();

    [GeneratedRegex("(?<![一二三四五六七八九十百千第\\d建完])(?<a>[一二两三四五六七八九])成(?<b>[一二三四五六七八九半])?(?:(?<after>以上|左右|以内|以下)|(?=[，。；、的（□]|$)|(?<=(?:^|[，。；、]|前|超过?|近)[一二两三四五六七八九]成)(?=[\u4e00-\u9fff])(?![为立员本果长都功就品熟群因双型分交份效绩人年色]))")]
    private static partial Regex Tenths();

    [GeneratedRegex(@"\G[和、及](?:\d+(?:\.\d+)?个?[和、及])?\d+(?:\.\d+)?个百分点")]
    private static partial Regex PointsBehind();

    [GeneratedRegex("“?[两三四五六]个翻番”?|(?:翻一番|翻番|翻两番)(?:以上)?|翻倍|倍增(?=[，。；、]|$)|(?:增加|增长|提高|扩大)一倍|(?<=占|占[^，。；]{1,12}|超过|达到|达|过|不低于|(?:保持|稳定在|达到?|形成)[^，。；]{2,6}的)一半(?:以上)?")]
    private static partial Regex Doublings();
}
