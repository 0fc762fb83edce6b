namespace Vermilion.Linking.Stories;

/// <summary>A key of a document: how many days it reaches, and from which day.</summary>
readonly record struct KeyUse(long Key, int Reach, int Day)
{
    public bool IsOverall => Reach == StoryKeyring.AnyDay;

    /// <summary>The block in which it is counted.</summary>
    public int Block => IsOverall ? StoryCrowds.Whole : Day / Reach;

    /// <summary>A report may bear no day and name that of its event: by its text it is then looked for on all days.</summary>
    public static List<KeyUse> Of(StoryFacts facts) => [.. StoryKeyring.Of(facts).Select(k => new KeyUse(k.Key, k.Value, k.Value == StoryKeyring.AnyDay ? facts.Day : facts.EventDay))];
}
