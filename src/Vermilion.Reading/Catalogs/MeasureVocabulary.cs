namespace Vermilion.Reading.Catalogs;

/// <summary>What a unit measures, which decides how a figure with it can be a target.</summary>
public enum UnitClass
{
    None,
    Percent,
    Points,
    Multiple,
    Money,
    Physical,
    Classifier,
    Time,
}

/// <summary>What a verb says about the figure behind it.</summary>
public enum VerbClass
{
    None,
    Reach,
    Fall,
    Cap,
    Up,
    Down,
    Count,
}

/// <summary>The words around figures: units, verbs, comparators (<c>vocabulary/measures.yaml</c>).</summary>
public sealed class MeasureVocabulary
{
    public IReadOnlyList<string> Magnitudes { get; init; } = [];
    public IReadOnlyDictionary<string, UnitClass> Units { get; init; } = new Dictionary<string, UnitClass>();
    public IReadOnlyList<string> Per { get; init; } = [];

    /// <summary>Classifiers that count only with Arabic figures: 四型机场 and 三期工程 are names.</summary>
    public IReadOnlySet<string> ArabicOnly { get; init; } = new HashSet<string>();

    /// <summary>不低于 → &gt;=: words that stand before the figure.</summary>
    public IReadOnlyDictionary<string, string> Before { get; init; } = new Dictionary<string, string>();

    /// <summary>以上 → &gt;=: words that stand behind the unit.</summary>
    public IReadOnlyDictionary<string, string> After { get; init; } = new Dictionary<string, string>();

    /// <summary>The classes of each verb: some, such as 提升 and 突破, have two.</summary>
    public ILookup<string, VerbClass> Verbs { get; init; } = Array.Empty<string>().ToLookup(w => w, _ => VerbClass.None);

    public IReadOnlyList<string> Adverbs { get; init; } = [];
    public IReadOnlyList<string> Modality { get; init; } = [];
    public IReadOnlyList<string> Distributive { get; init; } = [];

    /// <summary>Names of metrics that mean nothing without a subject: 占比, 年均增速.</summary>
    public IReadOnlySet<string> Bare { get; init; } = new HashSet<string>();

    /// <summary>Ends of names of quantities: 率, 量, 规模.</summary>
    public IReadOnlyList<string> Quantities { get; init; } = [];
}

static class MeasureYaml
{
    public static MeasureVocabulary Read(CatalogNode? file)
    {
        if (file is null) return new MeasureVocabulary();
        return new MeasureVocabulary
        {
            Magnitudes = file.Strings("magnitudes"),
            Units = Classes<UnitClass>(file.Map("units")).ToDictionary(p => p.Word, p => p.Class),
            Per = file.Strings("per"),
            ArabicOnly = file.Strings("arabicOnly").ToHashSet(),
            Before = Comparators(file.Map("comparators"), "before"),
            After = Comparators(file.Map("comparators"), "after"),
            Verbs = Classes<VerbClass>(file.Map("verbs")).ToLookup(p => p.Word, p => p.Class),
            Adverbs = file.Strings("adverbs"),
            Modality = file.Strings("modality"),
            Distributive = file.Strings("distributive"),
            Bare = file.Strings("bare").ToHashSet(),
            Quantities = file.Strings("quantities"),
        };
    }

    static Dictionary<string, string> Comparators(CatalogNode? node, string place)
    {
        var words = new Dictionary<string, string>();
        foreach (var item in node?.Items(place) ?? [])
            foreach (var word in item.Strings("words"))
                // A lone ~ is null in YAML, so the file writes it as a word.
                words[word] = item.Require("op") is "about" ? "~" : item.Require("op");
        return words;
    }

    static IEnumerable<(string Word, T Class)> Classes<T>(CatalogNode? node) where T : struct, Enum
    {
        foreach (var key in node?.Keys ?? [])
        {
            if (!Enum.TryParse<T>(key, ignoreCase: true, out var kind))
                throw new CatalogException($"catalog/vocabulary/measures.yaml: unknown class '{key}', expected one of {string.Join(", ", Enum.GetNames<T>())}");
            foreach (var word in node!.Strings(key)) yield return (word, kind);
        }
    }
}
