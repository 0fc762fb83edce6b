using Vermilion.Data;
using Vermilion.Linking.Ledger;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tracking.Companies;

/// <summary>What a list of events is narrowed to. The parts are joined by "and"; what is null lets everything through.</summary>
public sealed record EventFilter
{
    public static readonly IReadOnlyList<string> Types =
    [
        "equity_investment", "joint_venture", "m_and_a", "licence_permit", "plant_capacity", "supply_agreement", "standard_tech", "listing", "sanction_control",
        "market_entry", "exit", "survey_forecast",
    ];

    public static readonly IReadOnlyList<string> Statuses = ["rumoured", "announced", "signed", "approved", "started", "completed", "terminated"];

    public static readonly EventFilter None = new();

    public DocumentFilter Documents { get; init; } = DocumentFilter.None;

    /// <summary>The company and those that it owns, by their keys.</summary>
    public IReadOnlyList<string>? Companies { get; init; }

    public string? Type { get; init; }

    public string? Status { get; init; }

    public string? Place { get; init; }

    public string? Sector { get; init; }

    public DayRange? Days { get; init; }

    public static Outcome<EventFilter> Parse(Catalog catalog, DocumentFilter documents, EventWords words)
    {
        if (words.Type is { Length: > 0 } type && !Types.Contains(type)) return new Failure($"--type {type}: no such type; there are {string.Join(", ", Types)}");
        if (words.Status is { Length: > 0 } status && !Statuses.Contains(status)) return new Failure($"--status {status}: no such status; there are {string.Join(", ", Statuses)}");
        if (words.Sector is { Length: > 0 } sector && !catalog.Sectors.Any(s => s.Id == sector)) return new Failure($"--sector {sector}: no such sector; there are {string.Join(", ", catalog.Sectors.Select(s => s.Id))}");
        var place = words.Place is { Length: > 0 } name ? CatalogNames.Place(catalog, name) : null;
        if (words.Place is { Length: > 0 } && place is null) return new Failure($"--place {words.Place}: no place of the catalog; write its name, such as 湖州 or Huzhou");
        var days = words.Days is { Length: > 0 } day ? DayRange.Parse(day) : null;
        if (words.Days is { Length: > 0 } && days is null) return new Failure($"--day {words.Days}: {DayRange.Mend}");
        return new EventFilter
        {
            Documents = documents,
            Companies = words.Company is { Length: > 0 } company ? CompanyTree.WithOwned(catalog, new CompanyKeys(catalog).Of(company)) : null,
            Type = NotEmpty(words.Type),
            Status = NotEmpty(words.Status),
            Sector = NotEmpty(words.Sector),
            Place = place,
            Days = days,
        };
    }

    static string? NotEmpty(string? words) => words is { Length: > 0 } ? words : null;
}

/// <summary>A filter as a person writes it.</summary>
public sealed record EventWords(string? Company, string? Type, string? Status, string? Place, string? Sector, string? Days);
