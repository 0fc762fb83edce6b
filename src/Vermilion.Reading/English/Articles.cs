namespace Vermilion.Reading.English;

/// <summary>The article that a noun phrase asks for: "the innovation system", "an implementation plan", and none before plurals and masses.</summary>
static class Articles
{
    // Heads that are counted and stand in the singular for one known thing.
    static readonly string[] Definite =
    [
        "system", "mechanism", "environment", "level", "structure", "foundation", "chain", "framework", "pool", "market", "network", "layout", "model", "pattern",
        "revenue", "area", "period", "time", "capacity", "throughput", "consumption", "length", "productivity", "strength", "life", "yield",
        "rate", "share", "ratio", "intensity", "volume", "index", "number", "density", "coverage", "efficiency", "value", "scale", "proportion", "output",
    ];

    static readonly string[] Prepositions = [" for ", " in ", " above ", " with ", " per ", " as "];

    static readonly string[] Indefinite = ["plan", "scheme", "catalogue", "list", "roadmap"];

    public static string Of(string phrase)
    {
        if (phrase.StartsWith("the ", StringComparison.Ordinal) || phrase.StartsWith("total ", StringComparison.Ordinal)) return phrase;
        if (phrase.Contains(" of ", StringComparison.Ordinal)) return "the " + phrase;
        // A system for waste materials: the head stands before the preposition.
        var end = Prepositions.Select(p => phrase.IndexOf(p, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(phrase.Length).Min();
        var head = phrase[..end].Split(' ')[^1];
        if (phrase.Contains(" and ", StringComparison.Ordinal)) return phrase;
        if (Array.IndexOf(Definite, head) >= 0) return "the " + phrase;
        if (Array.IndexOf(Indefinite, head) < 0) return phrase;
        return ("aeiou".Contains(char.ToLowerInvariant(phrase[0])) ? "an " : "a ") + phrase;
    }
}
