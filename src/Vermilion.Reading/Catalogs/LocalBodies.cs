namespace Vermilion.Reading.Catalogs;

/// <summary>
/// Bodies of provinces and cities that the registry has no line for, made by rule from a place and a department: 江西省商务厅,
/// 南昌市人民政府办公室. The id is of both, <c>jiangxi.commerce</c>; what is no known place or department makes none.
/// </summary>
public sealed class LocalBodies
{
    /// <summary>A department as each province or city may have one. In the English, {place} is the place and {kind} Department, Bureau or Commission.</summary>
    public sealed record Department(string Id, IReadOnlyList<string> Zh, string En);

    /// <summary>No local bodies.</summary>
    public static readonly LocalBodies None = new(PlaceNames.None, [], [], null);

    readonly Dictionary<string, (Place Place, Body? Government)> places = [];
    readonly Dictionary<string, (Place Place, Body? Government)> placesById = [];
    readonly Dictionary<string, Department> departments = [];
    readonly int longestPlace;
    readonly IReadOnlyDictionary<string, double> weights;

    public LocalBodies(PlaceNames names, IReadOnlyList<Department> local, IReadOnlyList<Body> bodies, IReadOnlyDictionary<string, double>? weights)
    {
        this.weights = weights ?? new Dictionary<string, double>();
        var governments = bodies.Where(b => b.Zh.EndsWith("人民政府", StringComparison.Ordinal)).DistinctBy(b => b.Zh).ToDictionary(b => b.Zh[..^4]);
        foreach (var place in names.All)
        foreach (var name in place.Names.Where(n => n[^1] is '省' or '市' or '区' && n.Length > 2))
        {
            var known = (place, governments.GetValueOrDefault(name));
            if (places.TryAdd(name, known)) placesById.TryAdd(place.Id, known);
        }

        foreach (var department in local)
        foreach (var name in department.Zh)
            departments.TryAdd(name, department);
        longestPlace = places.Keys.Select(p => p.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The body of that name, folded as <see cref="BodyNames.Fold"/> does; null where the name is not of that form.</summary>
    public Body? Find(string name)
    {
        for (var length = Math.Min(longestPlace, name.Length - 2); length > 2; length--)
        {
            if (name[length - 1] is not ('省' or '市' or '区') || !places.TryGetValue(name[..length], out var place)) continue;
            return departments.GetValueOrDefault(name[length..]) is { } department ? Make(name, name[length..], place.Place, place.Government, department) : null;
        }

        return null;
    }

    /// <summary>The body of an id that <see cref="Find"/> made.</summary>
    public Body? ById(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || !placesById.TryGetValue(id[..dot], out var place)) return null;
        var department = departments.Values.FirstOrDefault(d => d.Id == id[(dot + 1)..]);
        return department is null ? null : Make(FullName(place.Place) + department.Zh[0], department.Zh[0], place.Place, place.Government, department);
    }

    static string FullName(Place place) => place.Names.First(n => n[^1] is '省' or '市' or '区' && n.Length > 2);

    Body Make(string name, string tail, Place place, Body? government, Department department)
    {
        var isCity = FullName(place)[^1] == '市';
        var kind = tail[^1] switch { '厅' => "Department", '局' => "Bureau", _ => "Commission" };
        var level = government?.Level == "province" ? isCity ? "municipal_dept" : "provincial_dept" : isCity ? "prefecture_city" : "provincial_dept";
        return new Body
        {
            Id = $"{place.Id}.{department.Id}",
            Zh = name,
            En = department.En.Replace("{kind}", kind, StringComparison.Ordinal).Replace("{place}", isCity ? $"{place.En} Municipal" : $"{place.En} Provincial", StringComparison.Ordinal),
            Parent = government?.Id,
            Level = level,
            Weight = weights.GetValueOrDefault(level),
        };
    }

    internal static LocalBodies Read(CatalogNode? file, PlaceNames places, IReadOnlyList<Body> bodies)
    {
        if (file is null) return None;
        var weights = file.Map("meta")?.Map("rank_weight");
        return new LocalBodies(places, [.. file.Items("local_departments").Select(d => new Department(d.Require("id"), d.Strings("zh"), d.Require("en")))], bodies,
            weights?.Keys.ToDictionary(k => k, k => weights.Number(k) ?? 0));
    }
}
