using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>The year with which a change is compared: 比2015年, 在2020年基础上, 比“十三五”末, 同比.</summary>
static partial class Baselines
{
    /// <returns>The year, <c>previous-year</c> for 同比 and 比上年, or null.</returns>
    public static string? Find(string clause)
    {
        var match = Pattern().Match(clause);
        if (!match.Success) return null;
        if (match.Groups["y"].Success) return match.Groups["y"].Value;
        if (!match.Groups["fyp"].Success) return "previous-year";
        return match.Groups["fyp"].Value[1] switch { '一' => "2010", '二' => "2015", '三' => "2020", '四' => "2025", _ => "2030" };
    }

    /// <summary>The clause without its comparison: 能耗比2020年 → 能耗.</summary>
    public static string Remove(string nounPhrase) => Pattern().Replace(nounPhrase, "");

    [GeneratedRegex("(?:[比较与]|相较于?|相比|对比|比照|在|以)(?:到)?(?:“?(?<fyp>十[一二三四五]五)”?(?:期?末|期间)?|(?<y>20\\d\\d)年?(?:年?[底末])?|(?:上年度?|去年|上一年度?|前一年))(?:同期|(?:的)?水平|相比|(?:的)?基础上|为基[数准期])?(?:再|平均)?(?<!^[在以](?:20\\d\\d)年)|同比")]
    private static partial Regex Pattern();
}
