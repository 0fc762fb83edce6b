namespace Vermilion.Reading.Catalogs;

/// <summary>Reads <c>catalog/sites/*.yaml</c>.</summary>
static class SiteYaml
{
    const string Folder = "sites/";

    public static List<SiteRules> Parse(IReadOnlyDictionary<string, string> files) =>
        [.. files.Keys.Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => Read(CatalogFile.Load(files, n)!, n))];

    static SiteRules Read(CatalogNode node, string name) => new()
    {
        Id = node.Require("id"),
        Hosts = node.Strings("hosts"),
        Body = node.Strings("body"),
        Title = node.Strings("title"),
        Drop = node.Strings("drop"),
        Fields = ByField(node.Map("fields"), name),
        Meta = ByField(node.Map("meta"), name),
        Labels = ByField(node.Map("labels"), name),
    };

    static Dictionary<MetadataField, IReadOnlyList<string>> ByField(CatalogNode? node, string name) =>
        node?.Keys.ToDictionary(
            k => Enum.TryParse<MetadataField>(k.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var field) ? field
                : throw new CatalogException($"catalog/{name}: '{k}' is no field of a page's metadata; use one of {string.Join(", ", Enum.GetNames<MetadataField>())}"),
            node.Strings) ?? [];
}
