namespace Vermilion.Reading.English;

/// <summary>The article that a noun phrase asks for: "the innovation system", "an implementation plan", and none before plurals and masses.</summary>
static class Articles
{
    // Heads that are counted and stand in the singular for one known thing.
    static readonly string[] Definite =
    [
        "system", "mechanism", "environment", "level", "structure", "foundation", "chain", "framework", "pool", "market", "network", "layout", "model", "pattern",
        "rate", "share", "ratio", "intensity", "volume", "index", "number", "density", "coverage", "efficiency", "value", "scale", "proportion", "output",
    ];

    static readonly string[] Indefinite = ["plan", "scheme", "catalogue", "list", "roadmap"];

    public static string Of(string phrase)
    {
        if (phrase.StartsWith("the ", StringComparison.Ordinal)) return phrase;
        if (phrase.Contains(" of ", StringComparison.Ordinal) && !phrase.StartsWith("total ", StringComparison.Ordinal)) return "the " + phrase;
        var head = phrase.Split(' ')[^1];
        if (phrase.Contains(" and ", StringComparison.Ordinal)) return phrase;
        if (Array.IndexOf(Definite, head) >= 0) return "the " + phrase;
        if (Array.IndexOf(Indefinite, head) < 0) return phrase;
        return ("aeiou".Contains(char.ToLowerInvariant(phrase[0])) ? "an " : "a ") + phrase;
    }
}
