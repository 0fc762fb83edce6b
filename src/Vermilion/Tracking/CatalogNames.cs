using Vermilion.Reading.Catalogs;

namespace Vermilion.Tracking;

/// <summary>Ids of the catalog by whatever name a person gives.</summary>
public static class CatalogNames
{
    public static string? Place(Catalog catalog, string name) =>
        catalog.PlaceNames.All.FirstOrDefault(p => p.Id == name || p.En.Equals(name, StringComparison.OrdinalIgnoreCase) || p.Names.Contains(name))?.Id;

    /// <summary>A name that the registry does not know stands for itself: issuers are kept as written too.</summary>
    public static string Body(Catalog catalog, string name) => catalog.BodyById(name.ToLowerInvariant())?.Id ?? catalog.BodyIndex.Resolve(name)?.Id
        ?? catalog.Bodies.FirstOrDefault(b => name.Equals(b.Acronym, StringComparison.OrdinalIgnoreCase) || name.Equals(b.En, StringComparison.OrdinalIgnoreCase))?.Id ?? name;

    public static string SectorEnglish(Catalog catalog, string id) => catalog.Sectors.FirstOrDefault(s => s.Id == id)?.En ?? id;

    public static string PlaceEnglish(Catalog catalog, string id) => catalog.PlaceNames.All.FirstOrDefault(p => p.Id == id)?.En ?? id;

    /// <summary>The ids of a column of them: <c>,a,b,</c>.</summary>
    public static IReadOnlyList<string> Listed(string? ids) => ids?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
