using System.Globalization;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.English;

/// <summary>
/// One line for an event: what it is, how far it has come, who takes part, how much. A list of what was read rather than a
/// sentence, since a sentence would say who does what to whom, which the roles do not always know.
/// </summary>
sealed class EventTemplates(Catalog catalog)
{
    readonly Dictionary<string, string> companies = catalog.Companies.SelectMany(c => c.Names, (c, name) => (name, c.En))
        .DistinctBy(p => p.name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.name, p => p.En, StringComparer.OrdinalIgnoreCase);

    public string Render(EventFinding found)
    {
        var parts = new List<string>();
        var players = found.Parties.Where(p => p.Role is not ("host" or "authority")).Select(p => Name(p.Name)).Distinct().ToList();
        if (players.Count > 0) parts.Add(players.Count == 1 ? players[0] : $"{string.Join(", ", players[..^1])} and {players[^1]}");
        if (found is { Amount: { } amount, Currency: { } currency }) parts.Add($"{currency} {NumberWords.Of(amount)}");
        if (found.Capacity is { } capacity) parts.Add($"capacity {Quantities.Of(capacity.Value, null, capacity.Unit, "=")}");
        parts.AddRange(found.Parties.Where(p => p.Role is "host" or "authority").Select(p => $"{p.Role} {Name(p.Name)}"));
        if (found.Date is { } date) parts.Add(Deadlines.Date(date));
        return $"{Label(found.Type)} ({Status(found.Status)}): {string.Join("; ", parts)}";
    }

    string Name(string name) =>
        companies.TryGetValue(name, out var known) ? known
        : catalog.BodyIndex.Resolve(name) is { } body ? body.ShortEnglish
        : ChineseMark.Of(name);

    static string Label(string type) => type switch
    {
        "equity_investment" => "Investment or funding",
        "m_and_a" => "Merger or acquisition",
        "licence_permit" => "Licence or approval",
        "plant_capacity" => "Plant or capacity",
        "standard_tech" => "Technology or standard",
        "sanction_control" => "Sanction or investigation",
        "survey_forecast" => "Survey or forecast",
        _ => char.ToUpper(type[0], CultureInfo.InvariantCulture) + type[1..].Replace('_', ' '),
    };

    static string Status(string status) => status == "rumoured" ? "reported, not confirmed" : status;
}
