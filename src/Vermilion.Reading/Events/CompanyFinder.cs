using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Events;

/// <summary>
/// A company named in a sentence; <c>Start</c> and <c>End</c> lie in the whole text. <c>Known</c> is its entry in the catalog,
/// where it has one.
/// </summary>
/// <param name="IsLoose">Only the form of the name, or its place in the sentence, speaks for a company.</param>
sealed record NamedCompany(string Name, int Start, int End, Company? Known, bool IsLoose = false)
{
    public bool IsAssociation => Known?.Kind == "association";

    /// <summary>Whether both are one company: of one entry, or one name the head or a part of the other.</summary>
    public bool Is(NamedCompany other) =>
        Known is not null && other.Known is not null ? Known == other.Known
        : Name.Contains(other.Name, StringComparison.OrdinalIgnoreCase) || other.Name.Contains(Name, StringComparison.OrdinalIgnoreCase);
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
        return [.. found.OrderBy(c => c.Start)];
    }

    static bool Stands(string text, NameHit<Company> hit)
    {
        var name = hit.Name;
        if (name[0] < '\u2E80') return text.AsSpan(hit.Span.Start, hit.Span.Length).SequenceEqual(name)
            && !WordBefore.IsMatch(text.AsSpan(0, hit.Span.Start)) && !Owner.IsMatch(text.AsSpan(hit.Span.End));
        // 南京东路, 零下一百度, 三星堆, 中国银行业, 清华大学: the name lies inside another word.
        return !Inside.IsMatch(text.AsSpan(Math.Max(0, hit.Span.Start - 1), Math.Min(1, hit.Span.Start)))
               && !Continued.IsMatch(text.AsSpan(hit.Span.End));
    }

    // Tencent-backed, Geely-owned: the owner is no party.
    [GeneratedRegex("^-(?:backed|owned|led|funded|invested|controlled|supported)\\b")]
    static partial Regex Owner { get; }

    [GeneratedRegex("[一二三四五六七八九十百零0-9南]$")]
    static partial Regex Inside { get; }

    [GeneratedRegex("^(?:业|诺伊|堆|大学|学院|商会|协会|学会|人民|国际时装|线上|以上|以下|新闻|视频|网(?!络)|奖|杯|体育|财经讯)")]
    static partial Regex Continued { get; }

    // "Rio Ford", "Betty Ford": no company. A given name before it makes a person.
    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr|Henry|Betty|Harrison|Gerald|Fiona)\.?\s$")]
    static partial Regex WordBefore { get; }
}
