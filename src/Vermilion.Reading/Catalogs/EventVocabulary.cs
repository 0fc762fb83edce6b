namespace Vermilion.Reading.Catalogs;

/// <summary>The words that tell corporate events, as <c>catalog/vocabulary/events.yaml</c> gives them.</summary>
public sealed record EventVocabulary
{
    /// <summary>Sets of words by name: objects (plant), steps (signed), circumstances (background).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Groups { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<EventCue> Cues { get; init; } = [];

    internal static EventVocabulary Read(CatalogNode? file)
    {
        var groups = file?.Map("groups");
        return new EventVocabulary
        {
            Groups = groups?.Keys.ToDictionary(k => k, k => Words(groups.Map(k)!)) ?? [],
            Cues = [.. (file?.Items("cues") ?? []).Select(Cue)],
        };
    }

    static EventCue Cue(CatalogNode node) =>
        new(node.Require("type"), node.Number("weight") ?? 1, Words(node), node.Strings("near"), (int)(node.Number("within") ?? 24)) { Unless = node.Strings("unless") };

    static IReadOnlyList<string> Words(CatalogNode node) => [.. node.Strings("zh"), .. node.Strings("en")];
}

/// <summary>Words that tell an event of a type, alone or near a word of one of the groups <c>Near</c>.</summary>
/// <param name="Weight">How surely they tell it.</param>
/// <param name="Within">How far the other word may stand, in Chinese characters.</param>
public sealed record EventCue(string Type, double Weight, IReadOnlyList<string> Words, IReadOnlyList<string> Near, int Within)
{
    /// <summary>Groups of which no word may stand so near behind it.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];
}
