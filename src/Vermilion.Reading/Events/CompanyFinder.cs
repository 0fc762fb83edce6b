using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>
/// A company named in a sentence; <c>Start</c> and <c>End</c> lie in the whole text. <c>Known</c> is its entry in the catalog,
/// where it has one.
/// </summary>
/// <param name="IsLoose">Only the form of the name, or its place in the sentence, speaks for a company.</param>
sealed partial record NamedCompany(string Name, int Start, int End, Company? Known, bool IsLoose = false)
{
    public bool IsAssociation => Known is null ? AssociationName.IsMatch(Name) : Known.Kind == "association";

    /// <summary>Whether both are one company: of one entry, or one name the head, a part or the abbreviation of the other.</summary>
    public bool Is(NamedCompany other) => IsFull && other.IsFull ? Name == other.Name : Known is not null && other.Known is not null ? Known == other.Known : Names(other.Name);

    // Two full names are two companies, of whatever group: 乐金显示（中国）有限公司, 乐金显示（广州）有限公司.
    bool IsFull => Name.EndsWith("有限公司", StringComparison.Ordinal) && Name.Length > 6;

    /// <summary>Whether a name is this company's, or a part or an abbreviation of it.</summary>
    public bool Names(string name) =>
        Name.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(Name, StringComparison.OrdinalIgnoreCase)
        || (Name.Length < name.Length ? Abbreviates(Name, name) : Abbreviates(name, Name));

    [GeneratedRegex("(?:Association|Chamber of Commerce(?: in China)?|Federation|Institute|Agency|Council|协会|商会|联合会|能源署)$")]
    static partial Regex AssociationName { get; }

    // 中伟股份 of 中伟新材料股份有限公司: the same beginning, and all characters in their order.
    static bool Abbreviates(string brief, string full)
    {
        if (brief.Length < 3 || brief[0] < '\u4e00' || !full.Contains(brief[..2], StringComparison.Ordinal)) return false;
        var at = full.IndexOf(brief[..2], StringComparison.Ordinal);
        foreach (var c in brief)
            if ((at = full.IndexOf(c, at) + 1) == 0) return false;
        return true;
    }
}

/// <summary>Finds the companies in a sentence: those of the catalog, and those that the grammar of names tells.</summary>
sealed partial class CompanyFinder
{
    readonly NameIndex<Company> index;
    readonly ChineseCompanyNames chinese;
    readonly EnglishCompanyNames english;

    public CompanyFinder(Catalog catalog)
    {
        index = new(catalog.Companies.SelectMany(c => c.Names.Select(n => (n, c))));
        chinese = new(catalog);
        english = new(catalog);
    }

    /// <param name="text">The whole report: a name that only the grammar tells must come again in it.</param>
    public List<NamedCompany> Find(NewsSentence sentence, string text)
    {
        var found = index.FindLongest(sentence.Text).Where(h => Stands(sentence.Text, h))
            .Select(h => new NamedCompany(sentence.Text[h.Span.Start..h.Span.End], sentence.Start + h.Span.Start, sentence.Start + h.Span.End, h.Owners[0]))
            .ToList();
        if (sentence.IsChinese) chinese.Add(sentence, text, found);
        else english.Add(sentence, text, found);
        if (sentence.Rank <= 2 && sentence.Marks.Exists(m => m.Word.Cues.Exists(c => c is { Type: "survey_forecast", Weight: >= 5 }))) AddAssociations(sentence, found);
        // 甲旗下乙: of both the one that acts is 乙.
        found.RemoveAll(c => IsBystander(sentence, c) || (sentence.IsChinese && Owned.Match(sentence.After(c.End, 8)) is { Success: true } owned && found.Exists(o => o.Start == c.End + owned.Length)) || IsInBrackets(sentence, c, found));
        return [.. found.OrderBy(c => c.Start)];
    }

    // 因美纳公司（Illumina）: the same company once more.
    static bool IsInBrackets(NewsSentence sentence, NamedCompany company, List<NamedCompany> found) =>
        sentence.IsChinese && sentence.Before(company.Start, 1) is "（" or "(" && sentence.After(company.End, 1) is "）" or ")" && found.Exists(o => company.Start - o.End is >= 1 and <= 3);

    [GeneratedRegex("^(?:旗下|(?:的)?(?:全资|控股)?(?:子公司|附属公司))")]
    static partial Regex Owned { get; }

    // Associations matter only where they say what they expect or have asked.
    static void AddAssociations(NewsSentence sentence, List<NamedCompany> found)
    {
        foreach (Match match in Association.Matches(sentence.Text))
        {
            var (start, end) = (sentence.Start + match.Index, sentence.Start + match.Index + match.Length);
            if (found.Exists(c => c.IsAssociation && c.Start < end && start < c.End)) continue;
            found.RemoveAll(c => c.Start < end && start < c.End);
            found.Add(new NamedCompany(match.Value, start, end, null));
        }
    }

    [GeneratedRegex(@"(?:[A-Z][\w&.-]+ ){1,6}(?:Association|Chamber of Commerce(?: in China)?|Federation|Institute|Agency|Council)\b|(?<=^|[^\u4e00-\u9fff]|据)[\u4e00-\u9fff]{3,16}(?:行业协会|工业协会|协会|商会|联合会|国际能源署)(?!会|长|员)")]
    static partial Regex Association { get; }

    static bool Stands(string text, NameHit<Company> hit)
    {
        var name = hit.Name;
        if (name[0] < '\u2E80') return text.AsSpan(hit.Span.Start, hit.Span.Length).SequenceEqual(name)
            && !WordBefore.IsMatch(text.AsSpan(0, hit.Span.Start));
        // 南京东路, 零下一百度, 三星堆, 中国银行业, 清华大学: the name lies inside another word.
        return !Inside.IsMatch(text.AsSpan(Math.Max(0, hit.Span.Start - 1), Math.Min(1, hit.Span.Start)))
               && !Continued.IsMatch(text.AsSpan(hit.Span.End));
    }

    // Who only owns, advises, reports or resembles a party is none.
    static bool IsBystander(NewsSentence sentence, NamedCompany company) =>
        sentence.IsChinese
            ? AdviserBeforeZh.IsMatch(sentence.Before(company.Start, 14)) || AdviserAfterZh.IsMatch(sentence.After(company.End, 24))
            : BystanderAfter.IsMatch(sentence.After(company.End, 60)) || BystanderBefore.IsMatch(sentence.Before(company.Start, 40));

    [GeneratedRegex("(?:保荐机构|保荐人|承销商|财务顾问|辅导机构|据|竞争对手|不同于)(?:为|是)?(?:彭博|路透)?$")]
    static partial Regex AdviserBeforeZh { get; }

    [GeneratedRegex("^(?:分拆|孵化|控股|参股|投资|持股|支持|入股)(?:出来)?的|^(?:、[^，。]{2,12}|[和与][^，。]{2,8})?(?:等)?(?:为|担任|出任|任)[^，。]{0,8}(?:保荐|承销|顾问|协调人)")]
    static partial Regex AdviserAfterZh { get; }

    // Tencent-backed, Geely-owned; Apple supplier Foxconn; Goldman Sachs and others were hired as underwriters.
    [GeneratedRegex(@"^(?:'s|’s)?(?:-(?:backed|owned|led|funded|invested|controlled|supported|listed)\b| (?:supplier|backer|rival|spin-off|affiliate|customer)s? [A-Z]| reported\b|(?:, [A-Z][\w. ]{2,24}){0,3}(?:,? and [A-Z][\w. ]{2,24})? (?:are|were|was|is|act|acted|have been|has been)\b (?:acting|hired|appointed|serving|chosen|the|as|joint|lead)\b[^.;]{0,24}(?:underwrit|sponsor|advis|bookrunner|arrang)|(?:'s|’s) (?:[\w-]+ ){0,4}(?:brand|unit|arm|subsidiary|division) [A-Z])")]
    static partial Regex BystanderAfter { get; }

    [GeneratedRegex(@"\b(?:[Rr]ivals?|former|old|backed by|owned by|spun off from|spun out of|unlike|competitors?|against|such as|advised by|peers?|formerly|since|customers? (?:including|include)|according to(?: data firm| data provider| the)?|overtook|overtakes|overtaking|beating|behind|ahead of|than|suppliers? to|supplier of)\s(?:such as |including |like )?(?:China's |Chinese |Germany's |Taiwan's |South Korea's |Japan's )?(?:[A-Z][\w.]+(?:, | and )(?:China's |Chinese |Germany's |Taiwan's |South Korea's |Japan's )?)?$|[A-Z][\w.]+, (?:which is )?(?:a|an|the|its) [^,.;]{0,50}\b(?:unit|subsidiary|arm|brand|division|affiliate|offshoot|spin-off|marque) of (?:China's |Chinese )?$")]
    static partial Regex BystanderBefore { get; }

    [GeneratedRegex("[一二三四五六七八九十百零0-9南]$")]
    static partial Regex Inside { get; }

    [GeneratedRegex("^(?:业|诺伊|堆|大学|学院|商会|协会|学会|人民|国际时装|线上|以上|以下|新闻|视频|网(?!络)|奖|杯|体育|财经讯)")]
    static partial Regex Continued { get; }

    // "Rio Ford", "Betty Ford": no company. A given name before it makes a person.
    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr|Henry|Betty|Harrison|Gerald|Fiona)\.?\s$")]
    static partial Regex WordBefore { get; }
}
