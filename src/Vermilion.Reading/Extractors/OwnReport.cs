using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Extractors;

/// <summary>某局2020年部门预算, 某委2021年工作总结: what a body reports of itself bears its name and a year, and no 关于.</summary>
static partial class OwnReport
{
    /// <summary>The body whose name begins the title; null where the title is no such one.</summary>
    public static string? IssuerOf(string title) =>
        title.Length < 80 && Title().Match(title) is { Success: true } match && BodyNames.LooksLikeBody(match.Groups["b"].Value) ? match.Groups["b"].Value : null;

    [GeneratedRegex("^(?<b>[一-鿿]{3,30}?[局委厅部办院府会室心])(?:关于)?(?:20\\d{2})年?度?(?:上半年|第[一二三四]季度)?[^，。：《》]{0,24}?(?:预算|决算|自查情况|工作总结|工作情况|工作报告|年度报告|统计公报|年报)(?:情况|公开|说明|报告)*$")]
    private static partial Regex Title();
}
