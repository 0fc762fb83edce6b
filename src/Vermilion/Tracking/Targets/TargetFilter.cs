using Vermilion.Data;
using Vermilion.Model;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Tracking.Targets;

/// <summary>What a list of targets is narrowed to. The parts are joined by "and"; what is null lets everything through.</summary>
public sealed record TargetFilter
{
    public static readonly TargetFilter None = new();

    public DocumentFilter Documents { get; init; } = DocumentFilter.None;

    /// <summary>Words of the indicator, its English, or the sentence.</summary>
    public string? Words { get; init; }

    public string? Sector { get; init; }

    public string? Body { get; init; }

    public string? Place { get; init; }

    public DayRange? Due { get; init; }

    public string? State { get; init; }

    public string? IndicatorKey { get; init; }

    /// <summary>Of words as a person gives them; what is empty is not asked.</summary>
    public static Outcome<TargetFilter> Parse(Catalog catalog, DocumentFilter documents, string? sector, string? body, string? place, string? due, string? state)
    {
        if (Given(sector) && !catalog.Sectors.Any(s => s.Id == sector)) return new Failure($"--sector {sector}: no such sector; there are {string.Join(", ", catalog.Sectors.Select(s => s.Id))}");
        var days = Given(due) ? DayRange.Parse(due!) : null;
        if (Given(due) && days is null) return new Failure($"--due {due}: {DayRange.Mend}");
        if (Given(state) && !TargetStates.All.Contains(state)) return new Failure($"--state {state}: no such state; there are {string.Join(", ", TargetStates.All)}");
        var found = Given(place) ? CatalogNames.Place(catalog, place!) : null;
        if (Given(place) && found is null) return new Failure($"--place {place}: no place of the catalog; write its name, such as 江西 or Jiangxi");
        return new TargetFilter
        {
            Documents = documents,
            Sector = Given(sector) ? sector : null,
            Body = Given(body) ? CatalogNames.Body(catalog, body!) : null,
            Place = found,
            Due = days,
            State = Given(state) ? state : null,
        };
    }

    static bool Given(string? words) => !string.IsNullOrWhiteSpace(words);
}
