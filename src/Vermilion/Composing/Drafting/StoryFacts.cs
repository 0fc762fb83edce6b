using Vermilion.Composing.Checking;
using Vermilion.Reading.Catalogs;
using Vermilion.Triage;

namespace Vermilion.Composing.Drafting;

/// <summary>What a report is about, in terms that are the same in both languages: companies, bodies, places, figures.</summary>
sealed class StoryFacts
{
    // A report says who, where and how much in its first lines.
    const int LeadLength = 450;

    static readonly UnitFamily[] Telling = [UnitFamily.Percent, UnitFamily.Cny, UnitFamily.Usd, UnitFamily.Eur, UnitFamily.Watt, UnitFamily.WattHour];

    public required Candidate Candidate { get; init; }
    public required string Lead { get; init; }
    public required IReadOnlySet<string> TitleCompanies { get; init; }
    public required IReadOnlySet<string> Companies { get; init; }
    public required IReadOnlySet<string> Bodies { get; init; }
    public required IReadOnlySet<string> Places { get; init; }
    public required IReadOnlyList<Quantity> Figures { get; init; }

    public bool IsEnglish => Candidate.Document.Language == "en";

    public static StoryFacts Of(Candidate candidate, Catalog catalog)
    {
        var title = candidate.Document.Title;
        var text = candidate.Reading.Text;
        var lead = title + "\n" + text[..Math.Min(text.Length, LeadLength)];
        var titled = CompaniesIn(title, catalog);
        var parties = candidate.Reading.Events.SelectMany(e => e.Parties).SelectMany(p => CompaniesIn(p.Name, catalog));
        return new StoryFacts
        {
            Candidate = candidate,
            Lead = lead,
            TitleCompanies = titled,
            Companies = titled.Concat(parties).ToHashSet(),
            Bodies = catalog.Bodies.Where(b => Names(lead, b.Zh) || Names(lead, b.En)).Select(b => b.Id).ToHashSet(),
            Places = PlacesIn(lead, catalog),
            Figures = [.. (candidate.Document.Language == "en" ? EnglishQuantities.Find(lead) : ChineseQuantities.Find(lead)).Where(q => Telling.Contains(q.Family))],
        };
    }

    public static HashSet<string> CompaniesIn(string text, Catalog catalog) =>
        [.. catalog.Companies.Where(c => c.Names.Any(n => Names(text, n))).Select(c => c.Id)];

    public static HashSet<string> PlacesIn(string text, Catalog catalog) =>
        [.. catalog.Places.Where(p => Names(text, p.Zh) || Names(text, p.En)).Select(p => p.En)];

    /// <summary>Latin names as whole words, Chinese ones wherever they stand.</summary>
    static bool Names(string text, string name)
    {
        if (name.Length < 2) return false;
        var isLatin = char.IsAscii(name[0]);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (!isLatin || (IsEdge(text, at - 1) && IsEdge(text, at + name.Length))) return true;
        return false;
    }

    static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]);
}
