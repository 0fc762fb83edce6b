using System.Globalization;
using System.Text.RegularExpressions;
using Vermilion.Model;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Composing.Drafting;

/// <summary>One English line for an event of companies that have English names, from the facts of the event alone.</summary>
sealed partial class EventLine(Catalog catalog, Wording wording)
{
    /// <summary>Null where a party has no English name, or where a headline says more than the facts of the event.</summary>
    public string? Render(WorkGroup group)
    {
        foreach (var (facts, found) in group.Facts.SelectMany(f => f.Candidate.Reading.Events.Select(e => (f, e))).OrderByDescending(p => Weight(p.e)))
            if (Line(facts, found) is { } line) return line;
        return null;
    }

    /// <summary>The words on which the line of a group rests, of each report.</summary>
    public static IReadOnlyList<Evidence> Evidence(WorkGroup group) =>
        [.. group.Members.SelectMany(m => EntryDrafter.Evidence(m.Candidate, m.Candidate.Reading.Events is [var first, ..] ? first.Span : m.Candidate.Reading.Title?.Span)).Take(3)];

    static int Weight(EventFinding found) => (found.Amount is null ? 0 : 2) + (found.Capacity is null ? 0 : 2) + (found.Status is "signed" or "completed" ? 1 : 0) + found.Parties.Count(p => p.Role == "host");

    string? Line(StoryFacts facts, EventFinding found)
    {
        var companies = new List<string>();
        foreach (var party in found.Parties.Where(p => p.Role is not ("host" or "authority")))
        {
            if (English(party.Name) is not { } name) return null;
            if (!companies.Contains(name)) companies.Add(name);
        }

        if (companies.Count == 0) return null;
        var words = found.Span.Of(facts.Candidate.Reading.Text).ToString();
        var core = (found.Type, found.Status, companies.Count) switch
        {
            ("plant_capacity", "signed", 1) => $"{companies[0]} signs an agreement on a plant{Place(found)}{Capacity(found, words)}",
            ("plant_capacity", "announced", 1) => $"{companies[0]} announces a plant{Place(found)}{Capacity(found, words)}",
            ("joint_venture", "terminated", 2) => $"{companies[0]} and {companies[1]} end their joint venture plan",
            ("joint_venture", "signed", 2) => $"{companies[0]} and {companies[1]} sign an agreement on a joint venture",
            ("equity_investment", "completed", 2) => $"{companies[0]} invests in {companies[1]}",
            ("m_and_a", "completed", 2) => $"{companies[0]} acquires {companies[1]}",
            _ => null,
        };
        return core is null ? null : core + Amount(found);
    }

    string? English(string name) =>
        catalog.Companies.FirstOrDefault(c => c.Names.Contains(name, StringComparer.OrdinalIgnoreCase))?.En ?? (name.All(char.IsAscii) ? name : null);

    string Place(EventFinding found)
    {
        var host = found.Parties.FirstOrDefault(p => p.Role == "host");
        var places = host is null ? [] : StoryFacts.PlacesIn(host.Name, catalog);
        return places.Count == 1 ? $" in {places.First()}" : "";
    }

    static string Capacity(EventFinding found, string words)
    {
        if (found.Capacity is not { } capacity) return "";
        var each = Yearly.IsMatch(words) ? "an annual" : "a";
        return string.Create(CultureInfo.InvariantCulture, $" with {each} capacity of {capacity.Value:0.####} {capacity.Unit}");
    }

    string Amount(EventFinding found) =>
        found is { Amount: { } amount, Currency: { } currency } ? $" ({wording.English.Quantity(amount, null, CurrencyUnit(currency), "=")})" : "";

    static string CurrencyUnit(string currency) => currency switch { "CNY" => "元", "USD" => "美元", "EUR" => "欧元", "HKD" => "港元", "JPY" => "日元", _ => currency };

    [GeneratedRegex("年产|每年|(?i:annual|per year|a year)")]
    static partial Regex Yearly { get; }
}
