using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Events;

/// <summary>
/// English names of companies by their form: capitalised words before Inc or Motors, behind "chipmaker" or listed beside another
/// company, and other capitalised names that the report repeats, unless they are places, bodies, persons or days.
/// </summary>
sealed partial class EnglishCompanyNames
{
    readonly HashSet<string> forms;
    readonly HashSet<string> appositions;
    readonly HashSet<string> leading;
    readonly HashSet<string> breaks;
    readonly HashSet<string> notNames;
    readonly HashSet<string> notInside;

    public EnglishCompanyNames(Catalog catalog)
    {
        HashSet<string> Words(string kind) => [.. catalog.CompanyNaming.English(kind)];
        (forms, appositions, leading) = (Words("forms"), Words("appositions"), Words("leading"));
        (breaks, notNames, notInside) = (Words("breaks"), Words("not_names"), Words("not_inside"));
        notNames.UnionWith(catalog.Places.Select(p => p.En));
        notNames.UnionWith(catalog.Outlets.SelectMany(o => o.EnAliases.Prepend(o.En)));
        notNames.UnionWith(catalog.Bodies.Select(b => b.En).Concat(catalog.Bodies.Select(b => b.Acronym).OfType<string>()));
    }

    public void Add(NewsSentence sentence, string text, List<NamedCompany> found)
    {
        foreach (Match match in Capitals.Matches(sentence.Text))
            foreach (var (start, end) in Runs(match)) Add(sentence, start, end, text, found);
    }

    // "GREAT WALL Buys Daimler Plant": the words of a headline part the names.
    IEnumerable<(int Start, int End)> Runs(Match match)
    {
        var (start, end) = (-1, -1);
        foreach (Match word in Word.Matches(match.Value))
        {
            var at = match.Index + word.Index;
            if (breaks.Contains(word.Value) || (start < 0 && leading.Contains(word.Value)))
            {
                if (start >= 0) yield return (start, end);
                start = -1;
                continue;
            }

            if (start < 0) start = at;
            end = at + word.Length;
        }

        if (start >= 0) yield return (start, end);
    }

    void Add(NewsSentence sentence, int index, int until, string report, List<NamedCompany> found)
    {
        var name = sentence.Text[index..until];
        name = Possessive.Replace(name, "");
        // "by Group Investment": endings of names alone are no name.
        if (name.Split(' ').All(forms.Contains)) return;
        // "China Aviation Supplies": before an ending of names a country is of the name.
        if (index >= 6 && sentence.Text.AsSpan(0, index).EndsWith("China ") && forms.Contains(name[(name.LastIndexOf(' ') + 1)..])) (index, name) = (index - 6, "China " + name);
        var (start, end) = (sentence.Start + index, sentence.Start + index + name.Length);
        if (name.Length < 3 || Sum.IsMatch(name) || !MayBeName(name, sentence, start) || found.Exists(c => c.Start < end && start < c.End)) return;
        var isFormed = name.Contains(' ') && forms.Contains(name[(name.LastIndexOf(' ') + 1)..]);
        var isProven = isFormed || appositions.Contains(PreviousWord(sentence.Text, index)) || IsListed(sentence.Text, index, found, sentence.Start) || IsPlaced(sentence, start, end);
        if (!isProven && ((!IsRepeated(name, report) && !IsSpeaker(sentence, name, start, end, report)) || IsPlaceOrProduct(sentence, start, end))) return;
        found.Add(new NamedCompany(name, start, end, null, IsLoose: !isProven));
    }

    bool MayBeName(string name, NewsSentence sentence, int start) =>
        !notNames.Contains(name) && !ModelCode.IsMatch(name) && (Incorporated.IsMatch(name) || !name.Split(' ').Any(w => notInside.Contains(w))) && !Person.IsMatch(sentence.Before(start, 24)) && !ProductBefore.IsMatch(sentence.Before(start, 30));

    static string PreviousWord(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '-')) start--;
        return text[start..end];
    }

    // "IDG Capital, Legend Capital and Oriza": what follows a company after a comma or "and".
    static bool IsListed(string text, int at, List<NamedCompany> found, int offset) =>
        found.Exists(c => c.End - offset is var end && end <= at && at - end is >= 2 and <= 6 && text[end..at] is ", " or " and " or ", and " or " & ");

    // "X, a Chinese maker of…"; "takeover of X".
    static bool IsPlaced(NewsSentence sentence, int start, int end) =>
        DescribedAfter.IsMatch(sentence.After(end, 70)) || (DealBefore.IsMatch(sentence.Before(start, 40)) && !ProductAfter.IsMatch(sentence.After(end, 16)));

    // "Dingdong Maicai said": who speaks at the head of the lead, and is in the headline by the first of its names.
    static bool IsSpeaker(NewsSentence sentence, string name, int start, int end, string report) =>
        sentence.Rank == 1 && name.IndexOf(' ') is var space && space > 2 && Speaks.IsMatch(sentence.After(end, 12))
        && report.AsSpan(0, Math.Max(0, sentence.Start)).Contains(name.AsSpan(0, space), StringComparison.Ordinal) && sentence.Before(start, 40).TrimEnd() is "" or [.., '-' or '—'];

    [GeneratedRegex(@"^ (?:said|has|will|is|plans|agreed|signed|on [A-Z])\b")]
    static partial Regex Speaks { get; }

    // "in Szeged", "the Journey 5 chip": a place, a product.
    static bool IsPlaceOrProduct(NewsSentence sentence, int start, int end) =>
        PlaceBefore.IsMatch(sentence.Before(start, 24)) || ProductAfter.IsMatch(sentence.After(end, 16));

    // Written with a small letter elsewhere it is a common word of a headline in capitals.
    static bool IsRepeated(string name, string text)
    {
        var first = text.IndexOf(name, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0
            && (name.Any(char.IsAsciiDigit) || !text.Contains(" " + name.ToLowerInvariant(), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b[A-Z][\w&'’-]*(?:\.[a-z]{2,3}\b)?(?:\s(?:[A-Z][\w&'’-]*))*")]
    static partial Regex Capitals { get; }

    // "Harbour Free Trade Zone Investment Company" is one, whatever stands inside.
    [GeneratedRegex(@"\w (?:Company|Corporation|Corp|Ltd|Limited|Fund)$")]
    static partial Regex Incorporated { get; }

    // CNY3.6: no name.
    [GeneratedRegex("^(?:US|USD|CNY|RMB|EUR|HKD|HK|GBP|JPY|SGD)[0-9]")]
    static partial Regex Sum { get; }

    [GeneratedRegex(@"^, (?:a|an|the|one of|which|formerly|China's|Chinese)\b[^,.;]{0,48}\b(?:maker|manufacturer|startup|start-up|company|firm|developer|producer|supplier|operator|carmaker|automaker|chipmaker|unit|subsidiary|arm|provider|miner|brand|retailer|group)\b")]
    static partial Regex DescribedAfter { get; }

    [GeneratedRegex(@"\b(?:stakes? in|control of|takeover of|acquisition of|purchase of|merger with|venture with|tie-up with|pact with|interest in|acquires?|acquired|acquiring|bought)\s(?:(?:the|its|Chinese|China's|German|Dutch|local|domestic|smaller) ){0,2}$")]
    static partial Regex DealBefore { get; }

    [GeneratedRegex("(?:['’]s?)$")]
    static partial Regex Possessive { get; }

    // "its energy-storage product Megapack", "the Kimi chatbot": a product.
    [GeneratedRegex(@"\b(?:product|model|chatbot|app|drug|SUV|sedan|robot|chip|rocket|satellite|aircraft|vaccine|ship|vessel|its budget phone brand|sub-brand)\s$")]
    static partial Regex ProductBefore { get; }

    // C919, SU7, BL-B01: what is made, not who makes it.
    [GeneratedRegex("^[A-Z]{1,4}-?[A-Z]?[0-9]{1,4}[A-Z]?$")]
    static partial Regex ModelCode { get; }

    [GeneratedRegex(@"\S+")]
    static partial Regex Word { get; }

    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr|CEO|CFO|Chairman|President|Minister|Premier|Chief Executive|spokesman|spokeswoman|spokesperson|analyst|Secretary|Governor|Mayor|chairman|president|founder|co-founder|executive|director|manager|chief)\.?\s$")]
    static partial Regex Person { get; }

    [GeneratedRegex(@"(?<!\b(?:stake|stakes|interest|shares|holding|invest|invests|invested|investing|investment|control|unit|money|stock|billion|million|mln|bln) )\b(?:in|at|near|outside|picks|chooses|across)\s$")]
    static partial Regex PlaceBefore { get; }

    [GeneratedRegex(@"^\s(?:[0-9]|vehicles?|fab\b|government|cars?|models?|chips?|processors?|phones?|smartphones?|trucks?|SUVs?|sedans?|plants?\b|factory|district|province|state|county|city|app\b)|^(?:, (?:said|told)|\s(?:reported|reports|told reporters))")]
    static partial Regex ProductAfter { get; }
}
