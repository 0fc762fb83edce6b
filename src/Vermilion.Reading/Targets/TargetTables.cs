using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>"Tables (指标|2020年|2025年|年均/累计|属性) are the best source: map columns by header, keep 约束性/预期性."</summary>
static partial class TargetTables
{
    const double Trust = 0.95;

    public static IEnumerable<TargetFinding> Read(SourceText source, DocumentStance stance, Catalogs.MeasureVocabulary words)
    {
        TargetTableHeader? header = null;
        string[]? upper = null;
        foreach (var block in source.Blocks)
        {
            if (block.Kind != BlockKind.TableRow || block.Cells is not { Count: > 1 } cells)
            {
                if (block.Kind != BlockKind.TableRow) (header, upper) = (null, null);
                continue;
            }

            var texts = cells.Select(c => FoldedText.Of(source.Text, c).Text).ToArray();
            if (TargetTableHeader.Of(texts, stance) is { } found || upper is not null && (found = TargetTableHeader.OfTwoRows(upper, texts, stance)) is not null)
            {
                (header, upper) = (found, null);
                continue;
            }

            upper = header is null ? texts : null;

            if (header is null) continue;
            // A cell that spans rows (类别) stands in the first of them only: the rest is read from the right.
            var missing = header.Columns - texts.Length;
            if (missing < 0 || missing > header.Name) continue;
            foreach (var finding in ReadRow(source, block, cells, texts, header.Shift(missing), words)) yield return finding;
        }
    }

    static IEnumerable<TargetFinding> ReadRow(SourceText source, Block row, IReadOnlyList<TextSpan> cells, string[] texts, TargetTableHeader header, Catalogs.MeasureVocabulary words)
    {
        var name = NameOf(texts[header.Name], words, out var unitInName, out var bound);
        // 能耗下降率（%） 6: what falls by so much.
        var falls = (unitInName is "%" || header.Unit is { } percent && texts[percent] is "%") && Falling().Match(name) is { Success: true } falling && falling.Index > 1 ? falling.Length : 0;
        name = name[..^falls];
        if (name.Length < 2) yield break;
        foreach (var goal in header.Goals)
        {
            var match = ValueCell().Match(texts[goal.Column]);
            if (!match.Success) continue;
            var unit = match.Groups["unit"].Value is { Length: > 0 } own ? own : header.Unit is { } u && texts[u] is not ("—" or "-" or "/" or "无") ? texts[u] : unitInName;
            if (goal.IsRate && unit is not "%") unit = "%";
            var sum = match.Groups["sum"].Success || texts[goal.Column].StartsWith("累计", StringComparison.Ordinal);
            var down = match.Groups["down"].Success || falls > 0 ? -1 : 1;
            yield return new TargetFinding(
                name, Comparator(match) is "=" && bound.Length > 0 ? bound == "≤" ? "<=" : ">=" : Comparator(match), down * Parse(match.Groups["a"]), match.Groups["b"].Success ? down * Parse(match.Groups["b"]) : null, unit,
                goal.IsRate && !sum ? "cagr" : KindOf(name, unit, down < 0), sum ? goal.Period ?? goal.Deadline : goal.Deadline, null, sum ? "累计" : null, "heading", cells[goal.Column],
                source.Text[row.Span.Start..row.Span.End].Trim())
            {
                Binding = header.Attribute is { } a && texts[a].Length > 0 ? texts[a].Contains("约束", StringComparison.Ordinal) : null,
                Confidence = Trust,
            };
        }
    }

    // 智慧公路示范路段（累计，公里）: the unit stands in the name; （新建） does not say a unit.
    static string NameOf(string cell, Catalogs.MeasureVocabulary words, out string unit, out string bound)
    {
        var name = Footnote().Replace(Number().Replace(cell, ""), "");
        var bracket = UnitInName().Match(name);
        var parts = bracket.Groups["unit"].Value.Split('，');
        unit = parts[^1];
        bound = parts[0] is "≤" or "≥" ? parts[0] : "";
        if (bound.Length > 0 && parts.Length == 1) (unit, name) = ("", name[..bracket.Index]);
        else if (parts.Length > 1 && !IsUnit(unit, words)) unit = parts.FirstOrDefault(p => IsUnit(p, words)) ?? unit;
        if (!IsUnit(unit, words)) (unit, name) = ("", SubsetOf().Replace(name, ""));
        else name = SubsetOf().Replace(name[..bracket.Index], "");
        return name;
    }

    static bool IsUnit(string text, Catalogs.MeasureVocabulary words)
    {
        if (text is "%" or "‰" or "个百分点") return true;
        var plain = text.Split('/')[0];
        foreach (var magnitude in words.Magnitudes.Append("千").Append("百"))
            if (plain.StartsWith(magnitude, StringComparison.Ordinal) && (plain.Length == magnitude.Length || words.Units.ContainsKey(plain[magnitude.Length..]))) return true;
        return words.Units.ContainsKey(plain);
    }

    static string KindOf(string name, string unit, bool falls) =>
        unit is not ("%" or "‰" or "个百分点") ? "level"
        : name.Contains("年均", StringComparison.Ordinal) ? "cagr"
        : falls || Change().IsMatch(name) ? "delta_pct"
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

    [GeneratedRegex(@"^(?<sum>\[|〔|【|（累计）)?(?<before>≥|>=?|＞|≤|<=?|＜|约|不低于|不少于|不高于|不超过|超过|大于|小于|低于|达到?|力争)?(?:累计|年均)?(?<down>下降|降低|减少|-)?(?:增长|提高)?(?<a>\d+(?:,\d{3})*(?:\.\d+)?)(?:%?[-~—](?<b>\d+(?:\.\d+)?))?[\]〕】]?(?<unit>[%‰]|[万亿]?[\u4e00-\u9fff/]{0,8}?)(?<after>及?以上|以下|以内|左右)?[\]〕】]?(?:（累计）)?$")]
    private static partial Regex ValueCell();

    [GeneratedRegex(@"（(?<unit>[%‰]|[^（）]{1,20}?(?:/[\d\u4e00-\u9fff]+)?)）$")]
    private static partial Regex UnitInName();

    [GeneratedRegex(@"^(?:\d{1,2}[.．、]?(?!\d)|（\d{1,2}）|[①-⑳])")]
    private static partial Regex Number();

    [GeneratedRegex(@"[〔（\[]?注\d*[〕）\]]|[〔\[]\d[〕\]]|[*＊※①-⑳]+$")]
    private static partial Regex Footnote();

    [GeneratedRegex("^(?:其中|#)：?")]
    private static partial Regex SubsetOf();

    [GeneratedRegex("(?:累计)?(?:下降|降低|减少)$")]
    private static partial Regex Falling();

    [GeneratedRegex("增长|降低|下降|减少|提高|增速")]
    private static partial Regex Change();
}
