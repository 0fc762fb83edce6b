using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vermilion.Reading.Catalogs;

/// <summary>A file of the catalog that cannot be used. The message says which, where and why.</summary>
public sealed class CatalogException(string message) : Exception(message);

static class CatalogFile
{
    public static CatalogNode? Load(IReadOnlyDictionary<string, string> files, string name)
    {
        if (!files.TryGetValue(name, out var yaml)) return null;
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new CatalogException($"catalog/{name}:{e.Start.Line}: not YAML: {e.Message}");
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            throw new CatalogException($"catalog/{name}:1: a mapping is expected at the top");
        return new CatalogNode(name, root);
    }
}

/// <summary>A mapping in a file of the catalog, which can say where it stands when a field is missing.</summary>
sealed class CatalogNode(string file, YamlMappingNode node)
{
    public string Require(string key) =>
        Text(key) ?? throw new CatalogException($"catalog/{file}:{node.Start.Line}: field '{key}' is missing");

    /// <summary>The text of a field; null where it is absent, empty, <c>null</c> or <c>~</c>.</summary>
    public string? Text(string key) =>
        Child(key) is YamlScalarNode { Value: { Length: > 0 } value } && value is not ("null" or "~") ? value : null;

    public double? Number(string key) =>
        double.TryParse(Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Strings(string key) => Child(key) switch
    {
        YamlSequenceNode list => [.. list.OfType<YamlScalarNode>().Select(s => s.Value ?? "")],
        YamlScalarNode { Value: { Length: > 0 } value } when value is not ("null" or "~") => [value],
        _ => [],
    };

    public CatalogNode? Map(string key) => Child(key) is YamlMappingNode map ? new CatalogNode(file, map) : null;

    /// <summary>A list of mappings.</summary>
    public IEnumerable<CatalogNode> Items(string key) =>
        Child(key) is YamlSequenceNode list ? list.OfType<YamlMappingNode>().Select(m => new CatalogNode(file, m)) : [];

    /// <summary>A list of lists of texts.</summary>
    public IEnumerable<IReadOnlyList<string>> Lists(string key) =>
        Child(key) is YamlSequenceNode lists ? lists.OfType<YamlSequenceNode>().Select(l => l.OfType<YamlScalarNode>().Select(s => s.Value ?? "").ToList()) : [];

    /// <summary>The fields of a mapping, in order.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
}
