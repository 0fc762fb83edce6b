namespace Vermilion.Reading.Catalogs;

/// <summary>How words of headlines weigh and stand for one another, as <c>catalog/vocabulary/headlines.yaml</c> gives it.</summary>
public sealed record HeadlineVocabulary
{
    public IReadOnlySet<string> Stop { get; init; } = new HashSet<string>();

    public IReadOnlySet<string> Light { get; init; } = new HashSet<string>();

    /// <summary>Companies and banks that act: two headlines with different ones are two events.</summary>
    public IReadOnlySet<string> Actors { get; init; } = new HashSet<string>();

    /// <summary>The word that stands for a group, by each word of it.</summary>
    public IReadOnlyDictionary<string, string> Same { get; init; } = new Dictionary<string, string>();

    /// <summary>Short forms in Chinese, with what they stand for.</summary>
    public IReadOnlyDictionary<string, string> ShortForms { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that begin the name of a policy before what it is about, the longest first.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>Words by which a headline without a title says that it tells of a policy.</summary>
    public IReadOnlyList<string> Telling { get; init; } = [];

    public IReadOnlyList<Occasion> Occasions { get; init; } = [];

    internal static HeadlineVocabulary Read(CatalogNode? file)
    {
        var same = new Dictionary<string, string>();
        foreach (var group in file?.Lists("same") ?? [])
            foreach (var word in group) same.TryAdd(word, group[0]);
        var shorts = file?.Map("zh_short");
        return new HeadlineVocabulary
        {
            Stop = (file?.Strings("stop") ?? []).ToHashSet(),
            Light = (file?.Strings("light") ?? []).ToHashSet(),
            Actors = (file?.Strings("actors") ?? []).ToHashSet(),
            Same = same,
            ShortForms = shorts?.Keys.ToDictionary(k => k, shorts.Require) ?? [],
            Leads = [.. (file?.Strings("zh_lead") ?? []).OrderByDescending(w => w.Length)],
            Telling = file?.Strings("zh_telling") ?? [],
            Occasions = [.. (file?.Items("zh_occasions") ?? []).Select(o => new Occasion(o.Require("name"), o.Strings("also"), o.Strings("topics"), (int)(o.Number("days") ?? 7)))],
        };
    }
}

/// <summary>A document known by another name than its title, and what pieces about it speak of in the days after it.</summary>
public sealed record Occasion(string Name, IReadOnlyList<string> Also, IReadOnlyList<string> Topics, int Days);
