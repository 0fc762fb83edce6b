using System.Text.RegularExpressions;

namespace Vermilion.Reading.Targets;

/// <summary>Cuts noun phrases to the words that name what is measured.</summary>
static partial class EnglishNouns
{
    const int Longest = 120;

    /// <summary>The noun phrase that opens the words behind a figure: up to a comma, a verb, a deadline.</summary>
    public static string Ahead(string words) => Trim(Stop().Split(words, 2)[0]);

    /// <summary>The noun phrase that ends the words before a verb: what follows the last conjunction or verb.</summary>
    public static string Tail(string words)
    {
        var cut = 0;
        foreach (Match lead in Lead().Matches(words))
            cut = lead.Index + lead.Length;
        return Trim(words[cut..]);
    }

    public static string Trim(string words)
    {
        words = Times().Replace(words, " ");
        for (string? before = null; before != words;)
        {
            before = words;
            words = Edge().Replace(words.Trim(' ', ',', '"', '“', '”', '-', '—', '–', '•', '*', '.', ';', ':', '□', '(', ')'), "");
        }

        return words.Length is > 1 and <= Longest ? words : "";
    }

    [GeneratedRegex(@"[,;:.(]|\s(?:by|with|that|which|who|while|nationwide|annually|this|next|over|during|into|within|as|so|to|through|at|up|compared|before|in (?:20\d\d|the|its|China|operation|place|total)|on the|is|are|will|should|shall|must|would|be|being|was|were|has|have|had|a year|per year|each year|every year)\b|\s(?:from □|on □|and (?:\d|□|at least|more than|about|over|around|no |to |its |their |the |a |an |some |[a-z]+ing\s|raise|lift|increase|cut|reduce|build|set|form|create|develop|establish|cultivate))", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    [GeneratedRegex(@"[,;:]\s|\b(?:said|says|say|that|which|while|whereas|with|by (?:the end of )?20\d\d|in 20\d\d|and (?=the |its |their )|seeks?|sets?|setting|targets?|has|have|aims? (?:to|for|at)|plans?|(?:ensur|achiev|keep|reach|target|maintain|realiz|hav)(?:e|es|ing)|calls? for|will|should|would|is|are|includes?|including|expects?|projects?|this year|an?)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s?\b(?:by|in|for|over|during|before) (?:the )?(?:end of )?(?:(?:20\d\d)(?:[-–—](?:20)?\d\d)?(?: period)?|this year|next year)\b|\b(?:this|next) year(?:['’]s)?\b|\bannually\b|\beach year\b", RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"^(?:the|an?|its|their|our|and|or|but|to|with|of which|of|in|for|also|meanwhile|more|as well as|including|while|plus|domestic total of)\s|\s(?:and|or|to|of|the|a|in|at|by|for|with|from|also|further)$|^(?:the|a|an|and|to|of|in|at|by|for|with)$", RegexOptions.IgnoreCase)]
    private static partial Regex Edge();
}
