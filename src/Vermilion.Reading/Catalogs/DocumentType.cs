namespace Vermilion.Reading.Catalogs;

/// <summary>A statutory type of document (notice, opinions …) or a genre (plan, measures …), with the endings of titles that tell it.</summary>
public sealed record DocumentType
{
    public required string Id { get; init; }
    public required string En { get; init; }
    public IReadOnlyList<string> Zh { get; init; } = [];
}

/// <summary>The types of documents: what carries (one of the 15 statutory types) and what is carried (the genre).</summary>
public sealed record DocumentTypes(IReadOnlyList<DocumentType> Carriers, IReadOnlyList<DocumentType> Genres)
{
    public static readonly DocumentTypes None = new([], []);

    /// <summary>The statutory type that ends <paramref name="title"/>; the longest ending wins.</summary>
    public DocumentType? CarrierOf(string title) => Longest(Carriers, title);

    /// <summary>The genre that ends <paramref name="coreTitle"/>; the longest ending wins.</summary>
    public DocumentType? GenreOf(string coreTitle) => Longest(Genres, coreTitle);

    public DocumentType? ById(string id) => Genres.Concat(Carriers).FirstOrDefault(t => t.Id == id);

    /// <summary>Every ending of a title with the English of its type; a genre before the carrier that shares its ending.</summary>
    public IEnumerable<(string Zh, string En)> Suffixes => Genres.Concat(Carriers).SelectMany(t => t.Zh, (t, zh) => (zh, t.En));

    internal static DocumentTypes Read(CatalogNode? file) => file is null ? None : new(ReadList(file, "carriers"), ReadList(file, "genres"));

    static List<DocumentType> ReadList(CatalogNode file, string key) =>
        [.. file.Items(key).Select(t => new DocumentType { Id = t.Require("id"), En = t.Require("en"), Zh = t.Strings("zh") })];

    static DocumentType? Longest(IReadOnlyList<DocumentType> types, string title) =>
        types.SelectMany(t => t.Zh, (t, suffix) => (Type: t, Suffix: suffix))
            .Where(p => title.EndsWith(p.Suffix, StringComparison.Ordinal))
            .OrderByDescending(p => p.Suffix.Length)
            .Select(p => p.Type)
            .FirstOrDefault();
}
