using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Titles;

/// <summary>The issuers that stand at the head of a title, before 关于, 印发 or 就.</summary>
/// <param name="Length">How many characters of the title they take.</param>
public sealed partial record TitleIssuers(int Length, IReadOnlyList<string> Names, int? JointCount)
{
    public static readonly TitleIssuers None = new(0, [], null);

    static readonly char[] Separators = [' ', '、', '，', ','];

    public static TitleIssuers ReadPrefix(string title)
    {
        var verb = Verb().Match(title);
        if (!verb.Success || verb.Index == 0) return None;
        var head = title[..verb.Index];
        if (head.Count(c => c is '（' or '(') != head.Count(c => c is '）' or ')')) return None;
        var joint = Joint().Match(head.TrimEnd());
        var names = joint.Success ? head[..joint.Index] : Spokesman().Replace(head, "");
        var parts = Split(names);
        var isPrefix = (joint.Success && parts.Count == 0) || (parts.Count > 0 && parts.TrueForAll(p => p != "政府" && BodyNames.LooksLikeBody(p)));
        if (!isPrefix) return None;
        int? count = joint.Groups["n"].Success ? (int?)ChineseNumerals.Parse(joint.Groups["n"].ValueSpan) : null;
        return new TitleIssuers(verb.Index, parts, count);
    }

    /// <summary>Of 中华人民共和国财政部令 the issuer is 财政部: the name of the state is no part of it.</summary>
    public static TitleIssuers OfOrder(string org)
    {
        var parts = Split(org).ConvertAll(BodyNames.Fold);
        return new TitleIssuers(org.Length, parts, null);
    }

    static List<string> Split(string names) =>
        [.. names.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => p.Length > 1)];

    [GeneratedRegex("(?:联合)?(?:关于|修订印发|印发|(?<=[院府部局会])任免|转发|转知|批转|发布(?=《|关于)|公布(?=《|关于)|就(?=《)|对(?=《|.{2,30}(?:建议|提案|议案)的)|公开征求|征求|解读(?=《))|(?<=[院部委局署厅办会行])令")]
    private static partial Regex Verb();

    [GeneratedRegex("(?:等)?(?<n>[一二两三四五六七八九十]{1,3}|\\d{1,2})(?:个)?(?:部门|部委|单位|部)(?:办公厅(?:[（(]室[）)])?|办公室|综合司)?$|等(?:有关)?(?:部门|部委|单位)?$")]
    private static partial Regex Joint();

    [GeneratedRegex("(?:有关|相关|新闻|主要)?(?:[\u4e00-\u9fff]{0,8}司)?(?:有关|相关)?(?:负责人|负责同志|发言人|领导)\\s*$")]
    private static partial Regex Spokesman();
}
