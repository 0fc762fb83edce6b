using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>Who does what in an event, by its type and by the place of the names before and behind its words.</summary>
static partial class EventParties
{
    const int Most = 4;

    /// <summary>The parties, or nothing when the one without whom there is no event is not named.</summary>
    public static List<EventParty> Of(string type, IReadOnlyList<HeldCue> cues, List<NamedCompany> companies, IReadOnlyList<NewsSentence> told)
    {
        var players = type == "survey_forecast" ? companies.FindAll(c => c.IsAssociation) : companies.FindAll(c => !c.IsAssociation);
        if (players.Count == 0) return [];
        // The roles follow the sentence that names the first of them.
        var sentence = told.First(s => s.Start <= players[0].Start && players[0].End <= s.Span.End);
        var ordered = Roles(type, sentence, cues, Distinct(players));
        if (type is "plant_capacity" or "joint_venture" or "supply_agreement" && First(told, HostZh, HostEn) is { } host) ordered.Add(new EventParty(host, "host"));
        if (type is "licence_permit" or "sanction_control" or "m_and_a" or "equity_investment" && Authority(type, told) is { } authority) ordered.Add(new EventParty(authority, "authority"));
        return ordered;
    }

    // A company said twice is one party, under its fuller name; its short form brings nothing new.
    static List<NamedCompany> Distinct(List<NamedCompany> companies)
    {
        var distinct = new List<NamedCompany>();
        foreach (var company in companies)
        {
            var at = distinct.FindIndex(d => d.Is(company));
            if (at < 0) distinct.Add(company);
            else if (company.Known is null && company.Name.Length > distinct[at].Name.Length) distinct[at] = distinct[at] with { Name = company.Name };
        }

        return [.. distinct.Take(Most)];
    }

    static List<EventParty> Roles(string type, NewsSentence sentence, IReadOnlyList<HeldCue> cues, List<NamedCompany> companies)
    {
        var raises = type == "equity_investment" && Raising.IsMatch(sentence.Text);
        var (first, second) = raises ? ("recipient", "investor") : type switch
        {
            "equity_investment" => ("investor", "target"),
            "joint_venture" => ("partner", "partner"),
            "m_and_a" => ("acquirer", "target"),
            "licence_permit" => ("licensee", "licensee"),
            "plant_capacity" => ("developer", "partner"),
            "supply_agreement" => Supplies.IsMatch(sentence.Text) ? ("supplier", "customer") : ("customer", "supplier"),
            "listing" => ("issuer", "issuer"),
            "sanction_control" => ("target", "target"),
            "market_entry" or "exit" => ("company", "company"),
            "survey_forecast" => ("publisher", "publisher"),
            _ => ("developer", "developer"),
        };
        // 新增股东乙 and "acquired by B": the one named first is what is bought.
        if (type is "equity_investment" or "m_and_a" && !raises && (Passive.IsMatch(sentence.Text) || DealOf.IsMatch(sentence.Before(companies[0].Start, 50)))) (first, second) = (second, first);
        return [.. companies.Select((c, i) => new EventParty(c.Name, i == 0 || IsPeer(type, raises, cues, companies, i) ? first : second))];
    }

    // A、B and C invest together: all that stand before the words act.
    static bool IsPeer(string type, bool raises, IReadOnlyList<HeldCue> cues, List<NamedCompany> companies, int index) =>
        type == "equity_investment" && !raises && companies.Count > 2 && cues.Any(c => companies[index].Start >= c.Sentence.Start && companies[index].End <= c.Mark.Start);

    static string? First(IReadOnlyList<NewsSentence> told, Regex chinese, Regex english) =>
        told.Select(s => (s.IsChinese ? chinese : english).Match(s.Text)).FirstOrDefault(m => m.Success)?.Groups["host"].Value;

    static string? Authority(string type, IReadOnlyList<NewsSentence> told)
    {
        if (type is "m_and_a" or "equity_investment" && !told.Any(s => s.Has("vote") || s.Has("terminated"))) return null;
        return told.Select(s => (s.IsChinese ? AuthorityZh : AuthorityEn).Match(s.Text)).FirstOrDefault(m => m.Success)?.Value;
    }

    /// <summary>The ministry of trade that controls goods or lists companies.</summary>
    public static string? Controller(IReadOnlyList<NewsSentence> told) =>
        told.Select(s => ControllerName.Match(s.Text)).FirstOrDefault(m => m.Success)?.Value;

    [GeneratedRegex(@"商务部工业与安全局|美国商务部|商务部|\b(?:Ministry of Commerce|MOFCOM|Bureau of Industry and Security|BIS|(?:US |U\.S\. )?Commerce Department|commerce ministry)\b")]
    static partial Regex ControllerName { get; }

    [GeneratedRegex(@"融资|[A-F]\+?轮|(?i:\brais(?:es|ed|ing|e)\b|funding round|financing round|\bseries [a-f]\b|fundraising)")]
    static partial Regex Raising { get; }

    [GeneratedRegex(@"新增股东|股东新增|被[^，。]{2,16}(?:收购|并购|入股)|获[^，。]{2,20}(?:入股|投资|注资|增资)|\b(?:acquired|bought|taken over|backed) by\b")]
    static partial Regex Passive { get; }

    // "takeover of A by B": A is what is bought.
    [GeneratedRegex(@"\b(?:takeover|acquisition|buyout|purchase|sale|control|stakes?) (?:of|in) [^,.;]{0,40}$")]
    static partial Regex DealOf { get; }

    [GeneratedRegex(@"获[^，。]{0,20}(?:定点|订单|大单)|向[^，。]{2,20}(?:供应|供货|提供)|为[^，。]{2,20}(?:供货|供应|提供)|\b(?:will|to) supply\b|\bsuppl(?:y|ies|ied) [^.]{0,60} to\b|\b(?:wins?|won|receives?|received|secures?|bags?) [^.]{0,40}\b(?:orders?|contracts?)\b")]
    static partial Regex Supplies { get; }

    [GeneratedRegex("(?:与|和)(?<host>[\u4e00-\u9fff]{2,10}?(?:人民政府|政府|管委会|市|县|区))(?=[^\u4e00-\u9fff]|签|正式|举行|就|达成|共同|成功|在|订立)")]
    static partial Regex HostZh { get; }

    [GeneratedRegex(@"\b(?<host>(?:government of [A-Z]\w+)|(?:[A-Z]\w+ (?:city |municipal |provincial |local )?government))\b")]
    static partial Regex HostEn { get; }

    [GeneratedRegex("(?:国家)?(?:发展改革委|发改委|发展和改革委员会)|工业和信息化部|工信部|国家市场监督管理总局|国家市场监管总局|市场监管总局|证监会|商务部工业与安全局|美国商务部|商务部|国家药品监督管理局|国家药监局|国家互联网信息办公室|国家网信办|网信办|[\u4e00-\u9fff]{2}市交通运输局|国家金融监督管理总局|银保监会|美国财政部|美国国防部|欧盟委员会|交通运输部|中国民航局|民航局|国家能源局")]
    static partial Regex AuthorityZh { get; }

    [GeneratedRegex(@"\b(?:State Administration for Market Regulation|SAMR|Ministry of (?:Commerce|Industry and Information Technology|Transport)|MIIT|MOFCOM|Bureau of Industry and Security|BIS|Commerce Department|Department of Commerce|Cyberspace Administration of China|CAC|NDRC|National Development and Reform Commission|NMPA|National Medical Products Administration|European Commission|CSRC|China Securities Regulatory Commission|Treasury Department|Pentagon|Defense Department|CFIUS|FDA|CAAC|Civil Aviation Administration)\b")]
    static partial Regex AuthorityEn { get; }
}
