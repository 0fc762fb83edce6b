using System.Globalization;
using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>A column of a table that holds goals: by when, over which years if the cell is a sum, and whether it is a yearly rate.</summary>
sealed record TargetColumn(int Column, string? Deadline, string? Period, bool IsRate);

/// <summary>The columns of a table of indicators.</summary>
sealed partial record TargetTableHeader(int Columns, int Name, int? Unit, int? Attribute, IReadOnlyList<TargetColumn> Goals)
{
    public static TargetTableHeader? Of(string[] texts, DocumentStance stance)
    {
        var name = Array.FindIndex(texts, t => NameColumn().IsMatch(t));
        if (name < 0) return null;
        var years = texts.Select((t, i) => (Column: i, Match: YearColumn().Match(t))).Where(p => p.Match.Success)
            .Select(p => (p.Column, Year: int.Parse(p.Match.Groups["y"].Value, CultureInfo.InvariantCulture), IsBase: p.Match.Groups["base"].Success)).ToList();
        // Without a document year the first of several years is the base, the others are goals. A plan of a period counts its own last year.
        var goals = years.Where(y => !y.IsBase && (stance.Year is { } now ? y.Year > now || y.Year == now && (years.Count != 2 || stance.TitleSpan?.EndYear == now || y != years[0]) : years.Count > 1 && y != years[0])).ToList();
        var from = years.Where(y => !goals.Contains(y)).Select(y => (int?)y.Year).LastOrDefault();
        var columns = goals.ConvertAll(g => new TargetColumn(g.Column, Text(g.Year), from is { } b && b < g.Year ? $"{b + 1}/{g.Year}" : null, IsRate: false));
        if (columns.Count == 0 && stance.TitleSpan is { } span && Index(GoalColumn()) is { } goal)
            columns.Add(new TargetColumn(goal, Text(span.EndYear), span.Value, IsRate: false));
        if (columns.Count == 0) return null;
        if (Index(RateColumn()) is { } rate && columns[^1].Period is { } period) columns.Add(new TargetColumn(rate, period, period, IsRate: true));
        return new TargetTableHeader(texts.Length, name, Index(UnitColumn()), Index(AttributeColumn()), columns);

        int? Index(Regex pattern) => Array.FindIndex(texts, t => pattern.IsMatch(t)) is >= 0 and var i ? i : null;
    }

    /// <summary>A header whose years stand in a second row under one cell: 指标 | 指标值, then 2025年 | 2030年.</summary>
    public static TargetTableHeader? OfTwoRows(string[] upper, string[] lower, DocumentStance stance)
    {
        var group = Array.FindLastIndex(upper, t => GroupColumn().IsMatch(t));
        return group >= 0 && lower.All(t => YearColumn().IsMatch(t)) ? Of([.. upper[..group], .. lower, .. upper[(group + 1)..]], stance) : null;
    }

    /// <summary>The same columns for a row that lacks cells at its beginning.</summary>
    public TargetTableHeader Shift(int missing) => missing == 0 ? this : this with
    {
        Columns = Columns - missing,
        Name = Name - missing,
        Unit = Unit - missing,
        Attribute = Attribute - missing,
        Goals = [.. Goals.Select(g => g with { Column = g.Column - missing })],
    };

    static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:主要)?(?:具体)?指标(?:名称|内容)?(?:（[^）]*）)?$|^(?:指标|目标|项目)名称$|^项目$|^名称$|^指标及单位$|^任务(?:名称)?$|^主要任务$|^建设内容$|^工作任务$")]
    private static partial Regex NameColumn();

    [GeneratedRegex("^(?:到)?(?<y>20\\d\\d)年?(?:年?底|末)?(?:（?(?:(?<base>实际值?|现状值?|现状|基期值?|基数|基准值?|实际完成值?|完成值|完成情况|预计值?|预计完成|初步数|基期)|目标值?|规划值?|规划目标值?|预期值?|预期目标|目标|底|年)）?)?$|^(?:目标值?|规划值?|规划目标|预期目标)（(?<y>20\\d\\d)年?底?）$|^(?<base>基期值?|现状值?|基准值?|基数)（(?<y>20\\d\\d)年?底?）$")]
    private static partial Regex YearColumn();

    [GeneratedRegex("^(?:主要|规划|预期|年度|发展|阶段|具体)?(?:指标值?|目标值?|数值|年份|年度|进度|时间节点|目标进度)$")]
    private static partial Regex GroupColumn();

    [GeneratedRegex("^(?:规划|预期|总体)?目标值?$|^规划值$|^期末目标值?$")]
    private static partial Regex GoalColumn();

    [GeneratedRegex("年均增[长速幅]|年均增长率|^年均(?:（%）|%)?$|^年均[（/]累计")]
    private static partial Regex RateColumn();

    [GeneratedRegex("^(?:计量)?单位$")]
    private static partial Regex UnitColumn();

    [GeneratedRegex("属性|指标性质|^性质$|^类型$")]
    private static partial Regex AttributeColumn();
}
