namespace Vermilion.Reading.Catalogs;

/// <summary>The words by which names of companies are known that no list holds, as <c>catalog/vocabulary/company-names.yaml</c> gives them.</summary>
public sealed record CompanyNaming
{
    readonly Dictionary<string, IReadOnlyList<string>> chinese = [];
    readonly Dictionary<string, IReadOnlyList<string>> english = [];

    /// <summary>The words of a kind (trades, closers); a string counts by its characters. Empty when the file has none.</summary>
    public IReadOnlyList<string> Chinese(string kind) => chinese.GetValueOrDefault(kind, []);

    public IReadOnlyList<string> English(string kind) => english.GetValueOrDefault(kind, []);

    internal static CompanyNaming Read(CatalogNode? file)
    {
        var naming = new CompanyNaming();
        foreach (var (language, words) in new[] { ("zh", naming.chinese), ("en", naming.english) })
            if (file?.Map(language) is { } kinds)
                foreach (var kind in kinds.Keys) words[kind] = kinds.Strings(kind);
        return naming;
    }
}
