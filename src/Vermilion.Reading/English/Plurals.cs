namespace Vermilion.Reading.English;

/// <summary>The plural of a noun phrase's last word, for what is counted.</summary>
static class Plurals
{
    static readonly string[] Uncounted =
        ["infrastructure", "equipment", "capacity", "talent", "steel", "grain", "coal", "software", "technology", "output", "aircraft", "services", "data"];

    public static string Of(string phrase)
    {
        if (phrase.Contains(" of ", StringComparison.Ordinal) || phrase.EndsWith('s') || Array.Exists(Uncounted, u => phrase.EndsWith(u, StringComparison.Ordinal)))
            return phrase;
        if (phrase.EndsWith('y') && !"aeiou".Contains(phrase[^2])) return phrase[..^1] + "ies";
        return phrase.EndsWith('x') || phrase.EndsWith("ch", StringComparison.Ordinal) ? phrase + "es" : phrase + "s";
    }
}
