using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>A company named in a sentence. <c>Known</c> is its entry in the catalog, where it has one.</summary>
sealed record NamedCompany(string Name, int Start, int End, Company? Known);

/// <summary>
/// Finds companies in a sentence: those of the catalog, Chinese names by their suffix (有限公司, 集团), short names
/// that the text itself introduced (以下简称), and English capitalised names next to a word such as "chipmaker" or "Inc".
/// </summary>
sealed partial class CompanyFinder(Catalog catalog)
{
    readonly NameIndex<Company> index = new(catalog.Companies.SelectMany(c => c.Names.Select(n => (n, c))));

    public List<NamedCompany> Find(NewsSentence sentence, IReadOnlyList<string> shortNames)
    {
        var text = sentence.Text;
        var found = index.FindLongest(text)
            .Where(h => Stands(text, h))
            .Select(h => new NamedCompany(text[h.Span.Start..h.Span.End], h.Span.Start, h.Span.End, h.Owners[0]))
            .ToList();
        if (sentence.IsChinese) AddSuffixed(text, found);
        else AddCued(text, found);
        AddShort(text, shortNames, found);
        return [.. found.OrderBy(c => c.Start)];
    }

    /// <summary>The short names that a text gives its companies: X有限公司（以下简称“Y”）.</summary>
    public static List<string> ShortNames(string text) =>
        [.. Introduced.Matches(text).Select(m => m.Groups["short"].Value).Distinct()];

    static bool Stands(string text, NameHit<Company> hit)
    {
        var name = hit.Name;
        if (name[0] < '\u2E80') return text.AsSpan(hit.Span.Start, hit.Span.Length).SequenceEqual(name);
        // 南京东路, 零下一百度, 三星堆, 中国银行业, 清华大学: the name lies inside another word.
        return !Inside.IsMatch(text.AsSpan(Math.Max(0, hit.Span.Start - 1), Math.Min(1, hit.Span.Start)))
               && !Continued.IsMatch(text.AsSpan(hit.Span.End));
    }

    static void AddSuffixed(string text, List<NamedCompany> found)
    {
        foreach (Match match in Suffixed.Matches(text))
        {
            var start = match.Index;
            var suffix = match.Groups["suffix"].Index;
            // A catalogued name at the head of the full one: 华为|技术有限公司 is one company.
            var head = found.Find(c => c.Start >= start && c.Start < suffix && suffix - c.End <= 8);
            if (Stop.Matches(text[start..suffix]) is { Count: > 0 } stops) start += stops[^1].Index + stops[^1].Length;
            if (head is not null) start = Math.Min(start, head.Start);
            if (suffix - start < 2 || Generic.IsMatch(text[start..suffix])) continue;
            var end = match.Index + match.Length;
            found.RemoveAll(c => c.Start < end && start < c.End);
            found.Add(new NamedCompany(text[start..end], start, end, head?.Known));
        }
    }

    static void AddCued(string text, List<NamedCompany> found)
    {
        foreach (Match match in CuedEnglish.Matches(text))
        {
            var name = match.Groups["name"].Success ? match.Groups["name"] : match.Groups["full"];
            var lead = LeadingWord.Match(name.Value);
            var start = name.Index + lead.Length;
            var end = name.Index + name.Length;
            if (end - start < 3 || found.Exists(c => c.Start < end && start < c.End)) continue;
            found.Add(new NamedCompany(text[start..end], start, end, null));
        }
    }

    static void AddShort(string text, IReadOnlyList<string> shortNames, List<NamedCompany> found)
    {
        foreach (var name in shortNames)
        {
            var at = text.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && !found.Exists(c => c.Start < at + name.Length && at < c.End)) found.Add(new NamedCompany(name, at, at + name.Length, null));
        }
    }

    [GeneratedRegex(@"(?:有限公司|有限责任公司|集团)[（(](?:以下简称|下称|简称)[“""]?(?<short>[\u4e00-\u9fffA-Za-z0-9]{2,10})[”""]?[）)]")]
    static partial Regex Introduced { get; }

    [GeneratedRegex("[一二三四五六七八九十百零0-9南]$")]
    static partial Regex Inside { get; }

    [GeneratedRegex("^(?:业|堆|大学|学院|商会|协会|学会|人民|国际时装|线上|以上|以下)")]
    static partial Regex Continued { get; }

    [GeneratedRegex(@"[\u4e00-\u9fffA-Za-z0-9（）·]{2,24}?(?<suffix>股份有限公司|有限责任公司|有限公司|集团公司|(?:科技|电子|能源|汽车|动力|半导体|微电子|生物|医药|智能|材料|电池|光电|航空|航天|机器人|软件)公司|集团(?!军|化|式|内|外|作战|总医院))")]
    static partial Regex Suffixed { get; }

    // Where a name cannot go further to the left.
    [GeneratedRegex("[的与和向由对从被让将及了称据获并是在到把给让于]|宣布|投资|收购|参股|入股|控股|旗下|成立|签约|签署|企业|公司|来自|以及|记者|近日|目前|其中|包括|这家|一家|[0-9]+日|[0-9]+年|表示|支持")]
    static partial Regex Stop { get; }

    [GeneratedRegex("^(?:大型|多家|几家|国有|民营|跨国|龙头|骨干|央企|外资|全国|各大|中央|当地|部分|相关|下属|犯罪|诈骗|利益|武装|贩毒|第?[一二三四五六七八九十0-9]+|军事|军工|黑社会|恐怖|权力|走私|盗|本|该|某|上市|控股|母|子|航母|航空母舰|财团|寡头|大|新|老|小|各|骗|非法|跨境|偷渡|电信|网络)+$|犯罪|诈骗|走私|恐怖")]
    static partial Regex Generic { get; }

    [GeneratedRegex(@"\b(?:startup|start-up|automaker|carmaker|chipmaker|maker|company|firm|giant|developer|manufacturer|provider|supplier|producer|unit|subsidiary|arm)\s+(?<name>[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){0,3})|(?<full>\b[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){0,3}\s(?:Inc|Corp|Ltd|Group|Holdings?|Technologies|Technology|Motors?|Robotics|Semiconductors?|Electronics|Automobile|Pharmaceuticals?|Biotech))\b")]
    static partial Regex CuedEnglish { get; }

    [GeneratedRegex("^(?:(?:The|A|An|Chinese|China's|German|US|American|In|On|European|Japanese|Korean|State-owned|And|But|Its|Their)\\s)+")]
    static partial Regex LeadingWord { get; }
}
