namespace Vermilion.Reading.Catalogs;

/// <summary>How the pages of one site are read: CSS selectors and labels, as data of <c>catalog/sites</c>.</summary>
public sealed record SiteRules
{
    public required string Id { get; init; }

    /// <summary>Names of hosts; a name also stands for what lies under it (<c>miit.gov.cn</c>: <c>www.miit.gov.cn</c>).</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Where the text of the document lies; the first that matches counts.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>What is no part of the text though it lies within.</summary>
    public IReadOnlyList<string> Drop { get; init; } = [];

    /// <summary>Selectors of single values.</summary>
    public IReadOnlyDictionary<MetadataField, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<MetadataField, IReadOnlyList<string>>();

    /// <summary>Names of meta tags.</summary>
    public IReadOnlyDictionary<MetadataField, IReadOnlyList<string>> Meta { get; init; } = new Dictionary<MetadataField, IReadOnlyList<string>>();

    /// <summary>Labels that a page's table of metadata uses.</summary>
    public IReadOnlyDictionary<MetadataField, IReadOnlyList<string>> Labels { get; init; } = new Dictionary<MetadataField, IReadOnlyList<string>>();

    public bool Covers(string host) => Hosts.Any(h => host.Equals(h, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + h, StringComparison.OrdinalIgnoreCase));
}
