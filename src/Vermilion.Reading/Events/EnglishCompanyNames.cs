using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Events;

/// <summary>
/// English names of companies by their form: capitalised words before Inc or Motors or behind "chipmaker", and other capitalised
/// names that the report repeats, unless they are places, bodies, persons or days.
/// </summary>
sealed partial class EnglishCompanyNames(Catalog catalog)
{
    readonly HashSet<string> others =
    [
        .. catalog.Places.Select(p => p.En), .. catalog.Outlets.SelectMany(o => o.EnAliases.Prepend(o.En)),
        .. catalog.Bodies.Select(b => b.En), .. catalog.Bodies.Select(b => b.Acronym).OfType<string>(),
    ];

    public void Add(NewsSentence sentence, string text, List<NamedCompany> found)
    {
        foreach (Match match in Cued.Matches(sentence.Text))
        {
            var name = match.Groups["name"].Success ? match.Groups["name"] : match.Groups["full"];
            Add(sentence, name.Index, name.Value, text: null, found);
        }

        foreach (Match match in Capitals.Matches(sentence.Text)) Add(sentence, match.Index, match.Value, text, found);
    }

    void Add(NewsSentence sentence, int index, string words, string? text, List<NamedCompany> found)
    {
        var lead = Leading.Match(words);
        var name = Trailing.Replace(words[lead.Length..], "");
        var start = sentence.Start + index + lead.Length;
        var end = start + name.Length;
        if (name.Length < 3 || !MayBeName(name, sentence, start) || found.Exists(c => c.Start < end && start < c.End)) return;
        // Tencent-backed, Geely-owned: the owner is no party.
        if (Owner.IsMatch(sentence.After(end, 12))) return;
        if (text is not null && !IsRepeated(name, text)) return;
        found.Add(new NamedCompany(name, start, end, null, IsLoose: text is not null));
    }

    bool MayBeName(string name, NewsSentence sentence, int start) =>
        !others.Contains(name) && !Other.IsMatch(name) && !Person.IsMatch(sentence.Before(start, 24));

    // Written with a small letter elsewhere it is a common word of a headline in capitals.
    static bool IsRepeated(string name, string text)
    {
        var first = text.IndexOf(name, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0
            && (name.Any(char.IsAsciiDigit) || !text.Contains(" " + name.ToLowerInvariant(), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(?:startup|start-up|automaker|carmaker|chipmaker|maker|company|firm|giant|developer|manufacturer|provider|supplier|producer|unit|subsidiary|arm|operator|group|rival|brand|platform|miner|drugmaker|by)\s+(?<name>[A-Z][\w&.-]*\w(?:\s[A-Z][\w&-]+){0,3})|(?<full>\b[A-Z][\w&-]+(?:\s[A-Z][\w&-]+){0,3}\s(?:Inc|Corp|Co|Ltd|Group|Holdings?|Technologies|Technology|Motors?|Robotics|Semiconductors?|Electronics|Automobile|Automotive|Pharmaceuticals?|Pharma|Biotech|Energy|Capital|Ventures|Solar|Battery|Materials|Steel|Chemical|Chemicals|AI|Mining|Lithium|Airlines|Aerospace|Microelectronics|Bank|Fund|Partners|Investment|Investments))\b")]
    static partial Regex Cued { get; }

    [GeneratedRegex("^-(?:backed|owned|led|funded|invested|controlled|based|supported)\\b")]
    static partial Regex Owner { get; }

    [GeneratedRegex(@"\b[A-Z][\w&-]*(?:\.[a-z]{2,3}\b)?(?:\s(?:[A-Z][\w&-]*))*")]
    static partial Regex Capitals { get; }

    [GeneratedRegex("^(?:(?:The|A|An|Chinese|China's|China|German|US|U|American|In|On|At|For|European|Japanese|Korean|British|French|State-owned|And|But|Its|Their|South|Beijing-based|Shanghai-based|Shenzhen-based|Hangzhou-based|Beijing|Shanghai|Shenzhen|Startup|Chipmaker|Carmaker|Automaker|Battery|EV|Electric|Tech|Ride-hailing|Shares|Exclusive|Update|Source|Sources|Rival|Former|State|With|From|By|To|Under|According|Both|Last|This|That|It|He|She|They|We|As|If|While|When|After|Before|Since|Also|Germany's|Japan's|Europe's|America's|Taiwan's|Britain's|France's|Korea's|Taiwan)\\s)+")]
    static partial Regex Leading { get; }

    [GeneratedRegex(@"(?:\s(?:To|Will|And|Of|In|For|With|CEO|Chairman|President|Says|Plans|Signs|Raises|Files|EV|IPO|Series|China|Chinese|US|EUR|USD|RMB|CNY|JV))+$")]
    static partial Regex Trailing { get; }

    [GeneratedRegex(@"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b|^(?:The|This|That|It|Its|In|On|At|For|China|Chinese|Beijing|Shanghai|Europe|European|EU|US|USA|UK|Kong|America|American|Germany|German|Japan|Japanese|South Korea|Korea|India|Russia|Hungary|Asia|Africa|Taiwan|Hong Kong|Washington|Brussels|Berlin|London|Paris|Tokyo|New York|IPO|EV|EVs|AI|CEO|CFO|USD|RMB|CNY|EUR|HK|GWh|MW|GW|SUV|JV|MoU|Series|Entity List|Nasdaq|Commerce|Commerce Department|Reuters|Bloomberg|Exclusive|Ministry|State Council|Party|Congress|Senate|President|Premier|Covid|COVID-19|Stock Exchange|Hong Kong Stock Exchange|Shanghai Stock Exchange|Star Market|STAR Market|STAR|NYSE|Michigan|Abu Dhabi|Dubai|Saudi Arabia|Qatar|UAE|Mexico|Brazil|Canada|Australia|Chile|Argentina|Indonesia|Thailand|Vietnam|Malaysia|Singapore|Turkey|Spain|Italy|France|Britain|England|Wales|Norway|Sweden|Poland|Serbia|Morocco|Israel|Ukraine|Netherlands|Belgium|Wuxi|Chongqing|Jiangsu|Guangdong|Zhejiang|Sichuan|Hubei|Anhui|Fujian|Shandong|Henan|Hunan|Hainan|Xinjiang|Inner Mongolia|Middle East|Southeast Asia|North America|Latin America|Silicon Valley|Wall Street|White House|Beijing-based|Twitter|Weibo|WeChat|Opinion|Update|Analysis|Arizona|Texas|Saarland|Brandenburg|Series [A-G]|Survey|Economists|Imports|Exports|Shares|Production|Construction|But|And|Both|He|She|They|We|As|If|While|When|After|Before|However|Under|According|Investors|Sources|Two|Three|Four|Five|Six|Total|No|Yes|Model|Phase|Government|Department|Bureau|Administration|Commission|Committee|Securities|Markets?)$|\b(?:Ministry|Department|Administration|Commission|Bureau|Exchange|Government|University|Province|Council|Committee|Court|Party|Act|List|Treasury|Parliament|Office|Association|Agency|District|Zone|City|County|Street|News|Times|Daily|Post|Journal|Press|Global Times|Statement)\b")]
    static partial Regex Other { get; }

    [GeneratedRegex(@"\b(?:chairman|chairwoman|president|minister|analyst|founder|co-founder|director|chief|secretary|spokesman|spokeswoman|spokesperson|executive|officer|CEO|CFO|Mr|Ms|economist|in|at|near|of the|on)\.?\s$", RegexOptions.IgnoreCase)]
    static partial Regex Person { get; }
}
