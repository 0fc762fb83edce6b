using System.Globalization;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.English;

/// <summary>
/// A corporate event as one English line: "SVOLT signs an agreement on a plant (20 GWh, CNY 7 billion)". It says what the finding
/// holds and no more; null where a party has no name in Latin letters.
/// </summary>
sealed class EventTemplates
{
    static readonly Dictionary<string, string> Rumoured = new()
    {
        ["joint_venture"] = "is said to plan a joint venture", ["m_and_a"] = "is said to plan an acquisition or merger", ["equity_investment"] = "is said to plan an investment",
        ["listing"] = "is said to plan a listing", ["plant_capacity"] = "is said to plan a plant", ["supply_agreement"] = "is said to plan a supply or cooperation agreement",
        ["market_entry"] = "is said to plan a market entry", ["exit"] = "is said to plan an exit", ["licence_permit"] = "is said to be about to receive an approval",
        ["standard_tech"] = "is said to plan a new product or standard", ["sanction_control"] = "is said to face sanctions or controls",
    };

    readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    public EventTemplates(Catalog catalog)
    {
        foreach (var company in catalog.Companies)
            foreach (var name in company.Names) names.TryAdd(name, company.En);
    }

    public string? Render(EventFinding found)
    {
        var actors = new List<string>();
        var second = new List<string>();
        foreach (var party in found.Parties.Where(p => p.Role is not ("host" or "authority")))
        {
            if (English(party.Name) is not { } name) return null;
            var side = party.Role == found.Parties[0].Role ? actors : second;
            if (!actors.Contains(name) && !second.Contains(name)) side.Add(name);
        }

        return actors.Count == 0 ? null : Sentence(found, actors, second) + Figures(found);
    }

    static string Sentence(EventFinding found, List<string> actors, List<string> second)
    {
        var (who, many, other) = (And(actors), actors.Count > 1, And(second));
        var with = second.Count > 0 ? $" with {other}" : "";
        if (found.Status == "rumoured") return Plural(who, many, Rumoured.GetValueOrDefault(found.Type, "is said to plan a deal")) + with;
        if (found.Status == "terminated") return $"{who}{with}: {Noun(found.Type)} called off";
        return (found.Type, found.Status) switch
        {
            ("survey_forecast", _) => $"{who} {Verb("publishes", many)} a survey or forecast",
            ("licence_permit", "approved") => $"{who} {Verb("receives", many)} an approval",
            ("sanction_control", _) => $"{who} {Verb("faces", many)} sanctions, controls or a penalty",
            ("exit", _) => $"{who} {Verb("exits", many)} a business or market",
            (_, "approved") => $"{who}{with}: {Noun(found.Type)} approved",
            (_, "signed") => $"{who} {Verb("signs", many)} an agreement on {Article(found.Type)}{with}",
            (_, "started") => $"{who}{with}: {Noun(found.Type)} started",
            (_, "completed") => $"{who}{with}: {Noun(found.Type)} completed",
            _ => $"{who} {Verb("announces", many)} {Article(found.Type)}{with}",
        };
    }

    static string Figures(EventFinding found)
    {
        var figures = new List<string>();
        if (found.Capacity is { } capacity) figures.Add(string.Create(CultureInfo.InvariantCulture, $"{Quantities.Of(capacity.Value, null, capacity.Unit, "=")}"));
        if (found.Stake is { } stake) figures.Add(string.Create(CultureInfo.InvariantCulture, $"{stake:0.##} percent"));
        if (found is { Amount: { } amount, Currency: { } currency }) figures.Add($"{currency} {NumberWords.Of(amount)}");
        return figures.Count == 0 ? "" : $" ({string.Join(", ", figures)})";
    }

    string? English(string name) => names.GetValueOrDefault(name) ?? (name.All(c => c < '\u2E80') ? name : null);

    static string Noun(string type) => type switch
    {
        "equity_investment" => "equity investment", "joint_venture" => "joint venture", "m_and_a" => "acquisition or merger", "licence_permit" => "licence",
        "plant_capacity" => "plant project", "supply_agreement" => "supply or cooperation agreement", "standard_tech" => "new product or standard",
        "listing" => "listing", "market_entry" => "market entry", _ => "exit",
    };

    static string Article(string type) => ("aeiou".Contains(Noun(type)[0]) ? "an " : "a ") + Noun(type);

    static string Verb(string singular, bool many) => !many ? singular : singular.EndsWith("shes", StringComparison.Ordinal) ? singular[..^2] : singular[..^1];

    static string Plural(string who, bool many, string words) => $"{who} {(many ? "are" + words[2..] : words)}";

    static string And(List<string> names) => names.Count <= 1 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
