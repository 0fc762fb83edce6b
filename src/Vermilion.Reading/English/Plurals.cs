namespace Vermilion.Reading.English;

/// <summary>The plural of a noun phrase's last word, for what is counted.</summary>
static class Plurals
{
    static readonly string[] Uncounted =
        ["infrastructure", "equipment", "capacity", "talent", "steel", "grain", "coal", "software", "technology", "output", "aircraft", "services", "data", "power", "innovative", "density", "tourism", "manufacturing", "trade", "energy", "staff", "steel", "people", "use", "sowing", "training", "personnel", "farmland", "housing", "adoption", "coverage", "premises", "land", "space", "generation", "bandwidth", "materials", "commerce"];

    // Things that stand in the plural when their kind is meant: sales of new energy vehicles.
    static readonly string[] Things =
        ["vehicle", "battery", "platform", "cell", "robot", "device", "chip", "station", "cluster", "center", "factory", "enterprise", "facility", "data flow", "park"];

    /// <summary>The kind of a thing: countable things in the plural, all else as it is.</summary>
    public static string OfKind(string phrase) => Array.Exists(Things, t => phrase.EndsWith(t, StringComparison.Ordinal)) ? Of(phrase) : phrase;

    public static string Of(string phrase)
    {
        if (phrase.Contains(" of ", StringComparison.Ordinal) || phrase.Contains(" per ", StringComparison.Ordinal) || phrase.Contains(" above ", StringComparison.Ordinal) || phrase.Contains(" in ", StringComparison.Ordinal) || phrase.Contains(" for ", StringComparison.Ordinal) || phrase.Contains(" that ", StringComparison.Ordinal) || phrase.Contains(" with ", StringComparison.Ordinal) || phrase.Contains(" worth ", StringComparison.Ordinal) || phrase.EndsWith('s') || Array.Exists(Uncounted, u => phrase.EndsWith(u, StringComparison.Ordinal)))
            return phrase;
        if (phrase.EndsWith('y') && !"aeiou".Contains(phrase[^2])) return phrase[..^1] + "ies";
        return phrase.EndsWith('x') || phrase.EndsWith("ch", StringComparison.Ordinal) ? phrase + "es" : phrase + "s";
    }
}
