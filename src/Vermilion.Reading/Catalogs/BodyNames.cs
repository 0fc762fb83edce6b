using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Catalogs;

/// <summary>How the names of bodies vary: what a registry need not list, and what looks like a body without being listed.</summary>
public static partial class BodyNames
{
    const string Republic = "中华人民共和国";

    /// <summary>The name without spaces, without the name of the state before it, and without （代章）.</summary>
    public static string Fold(string name)
    {
        var folded = Stamp().Replace(ChineseText.RemoveSpaces(name), "");
        return folded.StartsWith(Republic, StringComparison.Ordinal) && folded.Length > Republic.Length + 1 ? folded[Republic.Length..] : folded;
    }

    internal static string FoldEnglish(string name) => EnglishFiller().Replace(name.Trim(), " ").Trim();

    /// <summary>The names under which a body of the registry appears: short names in joint lists leave out 国家, 和, 委员会.</summary>
    internal static IReadOnlyCollection<string> Variants(Body body)
    {
        var names = new HashSet<string>();
        foreach (var name in body.ZhAliases.Prepend(body.Zh)) names.Add(Fold(name));
        if (names.Count > 0 && IsAbbreviable(body))
        {
            foreach (var name in names.ToList()) names.Add(name.Replace("和", "", StringComparison.Ordinal));
            foreach (var name in names.Where(n => n.EndsWith("委员会", StringComparison.Ordinal)).ToList()) names.Add(name[..^2]);
            foreach (var name in names.Where(n => n.StartsWith("国家", StringComparison.Ordinal) && n.Length > 5).ToList()) names.Add(name[2..]);
        }

        names.RemoveWhere(n => n.Length < 2);
        return names;
    }

    static bool IsAbbreviable(Body body) => body.Level is not ("party_central" or "legislature" or "judicial" or "state_council" or "association" or "research");

    /// <summary>Whether the text, whole, reads like the name of a body: 江西省市场监督管理局, 国务院联防联控机制.</summary>
    public static bool LooksLikeBody(string text)
    {
        var name = Fold(text);
        return name.Length is >= 2 and <= 45 && Body().IsMatch(name) && !NoBody().IsMatch(name);
    }

    [GeneratedRegex("（代章）|\\(代章\\)")]
    private static partial Regex Stamp();

    [GeneratedRegex(@"\b(?:the|of the People's Republic of China|of China|China's|PRC)\b\s*|\s+", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishFiller();

    [GeneratedRegex("^[\u4e00-\u9fff（）()·/]+(?:院|部|委|委员会|局|署|厅|办|办公室|会|行|府|政府|司|处|科|中心|室|组|机制|联席会议|公司|集团|(?<!会)社|大学|兵团|学会|联合会|协会|人大|政协|大会|常委会|总工会|团中央|管委会|军委|中共中央|党组|党委|指挥部|机构|联盟|大队|总队|专班|海关|法院|检察院|科协|中央|交易所|秘书处|代表大会第[一二三四五六七八九十]{1,3}次会议)(?:（筹）)?$")]
    private static partial Regex Body();

    // Sentences and headings that merely end like a name.
    [GeneratedRegex("关于|印发|现将|以及|应当|进行|通知|按照|根据|附件|有关部门|各部门|各地|单位名称|联系人|主送|抄送|本局|本部|我[局部委]|你[局部委]|负责|批准|同意|的|请|认真|执行$|特此|落实")]
    private static partial Regex NoBody();
}
