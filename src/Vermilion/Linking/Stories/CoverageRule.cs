using Vermilion.Reading.Catalogs;

namespace Vermilion.Linking.Stories;

/// <summary>Reports in the other language: English news on a Chinese policy, and two reports on what one body plans.</summary>
sealed class CoverageRule(Catalog catalog)
{
    public const int DaysOfCoverage = 3;
    const int LongTerm = 4;

    public Weight? Of(StoryFacts a, StoryFacts b)
    {
        if (a.IsEnglish == b.IsEnglish || a.Language is null || b.Language is null || StoryWeigher.EventDaysApart(a, b) is not { } days || days > DaysOfCoverage) return null;
        if (a.IsOfficial || b.IsOfficial) return a.IsEnglish ? Covers(a, b, days) : Covers(b, a, days);
        // A figure of what one body plans: the same in both languages, within a day.
        if (days > 1 || a.Bodies.FirstOrDefault(b.Bodies.Contains) is not { } body || a.Figures.FirstOrDefault(b.Figures.Contains) is not { } figure) return null;
        return new Weight(Weight.Event, 0.9, $"{body}, {figure}");
    }

    /// <summary>English news that names the issuer and most terms of the title.</summary>
    Weight? Covers(StoryFacts news, StoryFacts policy, int days)
    {
        if (news.IsOfficial || !policy.IsOfficial || policy.TitleTerms.Count == 0 || policy.Issuers.FirstOrDefault(news.Bodies.Contains) is not { } issuer) return null;
        var named = policy.TitleTerms.Where(id => catalog.TermById(id) is { } term && term.EnAliases.Prepend(term.En).Any(en => Says(news.Stems, en, days))).ToList();
        return named.Count > 0 && named.Count * 2 >= policy.TitleTerms.Count ? new Weight(Weight.Work, 0.8, $"{issuer}: {string.Join(", ", named)}") : null;
    }

    /// <summary>Newsrooms put terms in their own words (reviving rural areas): on the very day half of a term's words will do, and of a long term most on any.</summary>
    static bool Says(IReadOnlyList<string> stems, string english, int days)
    {
        var words = english.ToLowerInvariant().Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w is not ("and" or "the" or "for")).Select(HeadlineWords.Stem).ToList();
        var share = days == 0 ? 0.5 : words.Count < LongTerm ? 1 : 0.6;
        return words.Count > 0 && words.Count(stems.Contains) >= share * words.Count;
    }
}
