namespace Vermilion.Linking.Stories;

/// <summary>Why two documents belong together, how surely, and the words or facts that both have.</summary>
public sealed record Weight(string Reason, double Score, string Words)
{
    public const string Copy = "copy", Work = "work", Event = "event", Headline = "headline", Analyst = "analyst";
}
