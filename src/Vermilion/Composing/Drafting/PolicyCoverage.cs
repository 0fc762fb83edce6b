using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing.Drafting;

/// <summary>Whether the press reports on a policy without giving its Chinese title: in English, or before it is out.</summary>
sealed class PolicyCoverage(Catalog catalog)
{
    const int DaysOfCoverage = 3;

    /// <summary>English news that names the issuer and most terms of the title, within three days of the text.</summary>
    public bool Covers(StoryFacts news, StoryFacts policy)
    {
        if (!news.IsEnglish || news.Candidate.IsOfficial || !policy.Candidate.IsOfficial || !Near(news, policy, DaysOfCoverage)) return false;
        var reading = policy.Candidate.Reading;
        if (reading.Title is not { } title || !reading.Issuers.Any(i => i.Body is not null && catalog.BodyById(i.Body) is { } body && (IsNamed(body, news) || (body.Parent is { } parent && catalog.BodyById(parent) is { } above && IsNamed(above, news))))) return false;
        var tagged = reading.Terms.Where(t => title.Span.Start <= t.Span.Start && t.Span.End <= title.Span.End).Select(t => catalog.TermById(t.Term)).OfType<Term>();
        var terms = tagged.Concat(catalog.Terms.Where(t => t.Category == "noun" && t.Zh.Length > 3 && title.Text.Contains(t.Zh, StringComparison.Ordinal))).Distinct().ToList();
        // Newsrooms put terms in their own words (reviving rural areas): on the very day, half of a term's words will do.
        var share = Near(news, policy, 0) ? 0.5 : 1;
        var named = terms.Count(t => t.EnAliases.Prepend(t.En).Any(en => Says(news.Candidate.Reading.Text, en, share)));
        return named > 0 && named * 2 >= terms.Count;
    }

    /// <summary>Two reports, one in each language, on what one body plans, with a figure in common.</summary>
    public static bool IsSameReport(StoryFacts a, StoryFacts b) =>
        !a.Candidate.IsOfficial && !b.Candidate.IsOfficial && a.IsEnglish != b.IsEnglish && Near(a, b, 1) && a.Bodies.Overlaps(b.Bodies) && a.SharesFigure(b);

    static bool Near(StoryFacts a, StoryFacts b, int days) =>
        a.Candidate.Day is { } dayA && b.Candidate.Day is { } dayB && Math.Abs(dayA.DayNumber - dayB.DayNumber) <= days;

    static bool IsNamed(Body body, StoryFacts news)
    {
        var text = news.Candidate.Reading.Text;
        if (text.Contains(body.En, StringComparison.OrdinalIgnoreCase) || (body.Acronym is { Length: > 2 } acronym && text.Contains(acronym, StringComparison.Ordinal))) return true;
        return body.Level is "party_central" or "state_council" or "state_apex" && (text.Contains("State Council", StringComparison.Ordinal) || text.Contains("Central Committee", StringComparison.Ordinal));
    }

    // "Platform economy" and "platform economies", "low-carbon" and "low carbon".
    static bool Says(string text, string english, double share)
    {
        var words = english.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).ToList();
        return words.Count > 0 && words.Count(w => text.Contains(w.TrimEnd('s', 'y'), StringComparison.OrdinalIgnoreCase)) >= share * words.Count;
    }
}
