using System.Text;

namespace Vermilion.Reading.Catalogs;

/// <summary>A country, province, city or region that policies and companies name: 湖州, Huzhou.</summary>
public sealed record Place(string Zh, string En)
{
    /// <summary>Made from the English: <c>huzhou</c>. Of two places with one English name the second has its province behind it.</summary>
    public string Id { get; init; } = Slug(En);

    /// <summary>Other names: 江苏省, 湖州市, 长江三角洲.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IEnumerable<string> Names => Aliases.Prepend(Zh);

    internal static string Slug(string english)
    {
        var slug = new StringBuilder();
        foreach (var c in english.StartsWith("the ", StringComparison.Ordinal) ? english[4..] : english)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c != '\'') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}

/// <summary>All places of the catalog.</summary>
/// <param name="Sites">Countries and cities: where something is built.</param>
/// <param name="Regions">Provinces, and regions that policies name.</param>
/// <param name="NoPlaces">Words that hold the name of a place by chance: 形成都, 北京时间.</param>
public sealed record PlaceNames(IReadOnlyList<Place> Sites, IReadOnlyList<Place> Regions, IReadOnlyList<string> NoPlaces)
{
    public static readonly PlaceNames None = new([], [], []);

    public IEnumerable<Place> All => Sites.Concat(Regions);
}

/// <summary>Reads <c>catalog/vocabulary/places.yaml</c>.</summary>
static class PlaceYaml
{
    public static PlaceNames Read(CatalogNode? file)
    {
        if (file is null) return PlaceNames.None;
        var sites = file.Items("places").Select(p => new Place(p.Require("zh"), p.Require("en"))).ToList();
        var regions = file.Items("regions").Select(r => new Place(r.Require("zh"), r.Require("en")) { Aliases = r.Strings("aliases") }).ToList();
        var taken = sites.Concat(regions).Select(p => p.Id).ToHashSet();
        foreach (var province in file.Items("provinces")) ReadProvince(province, sites, regions, taken);
        return new PlaceNames(sites, regions, file.Strings("not"));
    }

    static void ReadProvince(CatalogNode node, List<Place> sites, List<Place> regions, HashSet<string> taken)
    {
        var (zh, full) = (node.Require("zh"), node.Require("full"));
        var whole = new Place(zh, node.Require("en")) { Aliases = [full] };
        taken.Add(whole.Id);
        // The four municipalities are cities: something is built there.
        (full == zh + "市" ? sites : regions).Add(whole);
        foreach (var key in new[] { "cities", "marked" })
        {
            var cities = node.Map(key);
            foreach (var name in cities?.Keys ?? [])
            {
                var city = key == "cities" ? new Place(name, cities!.Require(name)) { Aliases = [name + "市"] } : new Place(name + "市", cities!.Require(name));
                if (!taken.Add(city.Id)) taken.Add((city = city with { Id = $"{city.Id}-{whole.Id}" }).Id);
                sites.Add(city);
            }
        }
    }
}
