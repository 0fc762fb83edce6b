using Vermilion.Reading.Catalogs;

namespace Vermilion.Tracking.Companies;

/// <summary>Companies with those that they own: what Hubble does counts for Huawei.</summary>
public static class CompanyTree
{
    public static Company? Find(Catalog catalog, string key) => catalog.Companies.FirstOrDefault(c => c.Id == key);

    /// <summary>The company and all that it owns, at whatever remove; a circle of owners ends.</summary>
    public static IReadOnlyList<string> WithOwned(Catalog catalog, string key)
    {
        var owned = catalog.Companies.Where(c => c.Parent is not null).ToLookup(c => c.Parent!, c => c.Id);
        var found = new List<string> { key };
        for (var i = 0; i < found.Count; i++)
            foreach (var child in owned[found[i]])
                if (!found.Contains(child)) found.Add(child);
        return found;
    }
}
