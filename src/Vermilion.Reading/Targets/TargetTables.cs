using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>"Tables (指标|2020年|2025年|年均/累计|属性) are the best source: map columns by header, keep 约束性/预期性."</summary>
static partial class TargetTables
{
    const double Trust = 0.95;

    public static IEnumerable<TargetFinding> Read(SourceText source, DocumentStance stance)
    {
        Header? header = null;
        foreach (var block in source.Blocks)
        {
            if (block.Kind != BlockKind.TableRow || block.Cells is not { Count: > 1 } cells)
            {
                if (block.Kind != BlockKind.TableRow) header = null;
                continue;
            }

            var texts = cells.Select(c => FoldedText.Of(source.Text, c).Text).ToArray();
            if (HeaderOf(texts, stance.Year) is { } found)
            {
                header = found;
                continue;
            }

            if (header is null || header.Columns != texts.Length) continue;
            foreach (var finding in ReadRow(source, block, cells, texts, header)) yield return finding;
        }
    }

    sealed record Header(int Columns, int Name, int? Unit, int? Attribute, int? Base, IReadOnlyList<(int Column, int Year)> Years);

    static Header? HeaderOf(string[] texts, int? year)
    {
        var name = Array.FindIndex(texts, t => NameColumn().IsMatch(t));
        if (name < 0) return null;
        var years = texts.Select((t, i) => (Column: i, Match: YearColumn().Match(t))).Where(p => p.Match.Success)
            .Select(p => (p.Column, Year: int.Parse(p.Match.Groups["y"].Value, CultureInfo.InvariantCulture))).ToList();
        // Without a document year the first of several years is the base, the others are goals.
        var goals = years.Where(y => year is { } now ? y.Year > now || y.Year == now && years.Count == 1 : years.Count > 1 && y != years[0]).ToList();
        if (goals.Count == 0) return null;
        var start = years.Where(y => !goals.Contains(y)).Select(y => (int?)y.Year).LastOrDefault();
        return new Header(texts.Length, name, Index("单位"), Index("属性"), start, goals);

        int? Index(string word) => Array.FindIndex(texts, t => t.Contains(word, StringComparison.Ordinal)) is >= 0 and var i ? i : null;
    }

    static IEnumerable<TargetFinding> ReadRow(SourceText source, Block row, IReadOnlyList<TextSpan> cells, string[] texts, Header header)
    {
        var name = UnitInName().Replace(NumberInName().Replace(texts[header.Name], ""), "");
        foreach (var (column, year) in header.Years)
        {
            var match = ValueCell().Match(texts[column]);
            if (!match.Success || name.Length < 2) continue;
            var unit = match.Groups["unit"].Value is { Length: > 0 } own ? own : header.Unit is { } u ? texts[u] : UnitInName().Match(texts[header.Name]).Groups["unit"].Value;
            yield return new TargetFinding(
                name, Comparator(match), Parse(match.Groups["a"]), match.Groups["b"].Success ? Parse(match.Groups["b"]) : null, unit, KindOf(name, unit),
                year.ToString(CultureInfo.InvariantCulture), null, match.Groups["sum"].Success ? "累计" : null, "heading", cells[column], source.Text[row.Span.Start..row.Span.End].Trim())
            {
                Binding = header.Attribute is { } a && texts[a].Length > 0 ? texts[a].Contains("约束", StringComparison.Ordinal) : null,
                Confidence = Trust,
            };
        }
    }

    static string KindOf(string name, string unit) =>
        unit is not ("%" or "‰") ? "level"
        : name.Contains("年均", StringComparison.Ordinal) ? "cagr"
        : name.Contains("增长", StringComparison.Ordinal) || name.Contains("降低", StringComparison.Ordinal) || name.Contains("下降", StringComparison.Ordinal) ? "delta_pct"
        : "share";

    static string Comparator(Match match)
    {
        if (match.Groups["b"].Success) return "range";
        var sign = match.Groups["before"].Value + match.Groups["after"].Value switch
        {
            "以上" or "及以上" => "≥",
            "以下" or "以内" => "≤",
            "左右" => "约",
            _ => "",
        };
        return sign switch
        {
            "≥" or ">=" or "不低于" or "不少于" => ">=",
            ">" or "超过" or "大于" or "＞" => ">",
            "≤" or "<=" or "不高于" or "不超过" => "<=",
            "<" or "低于" or "小于" or "＜" => "<",
            "约" or "~" => "~",
            _ => "=",
        };
    }

    static decimal Parse(Group group) => decimal.Parse(group.Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:主要)?(?:具体)?指标(?:名称|内容)?$|^(?:指标|目标)名称$|^项目$")]
    private static partial Regex NameColumn();

    [GeneratedRegex("^(?:到)?(?<y>20\\d\\d)年?(?:（?(?:目标值?|规划值?|预期值?|实际值?|现状值?|基期值?|底)）?)?(?:目标值?)?$")]
    private static partial Regex YearColumn();

    [GeneratedRegex(@"^(?<sum>\[|〔)?(?<before>≥|>=?|＞|≤|<=?|＜|约|不低于|不少于|不高于|不超过|超过|大于|小于|低于)?(?<a>-?\d+(?:,\d{3})*(?:\.\d+)?)(?:%?[-~—](?<b>\d+(?:\.\d+)?))?[\]〕]?(?<unit>[%‰]|[万亿]?[\u4e00-\u9fff/]{0,8}?)(?<after>及?以上|以下|以内|左右)?[\]〕]?$")]
    private static partial Regex ValueCell();

    [GeneratedRegex(@"（(?<unit>[%‰]|[^（）\d]{1,12})）$")]
    private static partial Regex UnitInName();

    [GeneratedRegex(@"^(?:\d{1,2}[.．、]?|（\d{1,2}）)")]
    private static partial Regex NumberInName();
}
