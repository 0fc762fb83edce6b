using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>Who does what in an event, by the type and by the place of the names before and behind its words.</summary>
static partial class EventParties
{
    const int Nearby = 60;

    /// <summary>The parties, or nothing when the one without whom there is no event is not named near its words.</summary>
    public static List<EventParty> Of(NewsSentence sentence, string type, TextSpan cue, List<NamedCompany> companies)
    {
        if (type == "survey_forecast") return Publisher(companies);
        var players = companies.Where(c => c.Known?.Kind != "association" && !IsShortOfAnother(c, companies)).ToList();
        var before = players.Where(c => c.Start <= cue.Start && cue.Start - c.End <= Nearby).ToList();
        var after = players.Where(c => c.Start > cue.Start && c.Start - cue.End <= Nearby).ToList();
        // The actor stands before the words; only what is done to it (实体清单, acquisition of) may stand behind them.
        if (before.Count == 0 && (type is not ("sanction_control" or "licence_permit") || after.Count == 0)) return [];
        var raises = type == "equity_investment" && Raising.IsMatch(sentence.Text.AsSpan(cue.Start, cue.Length));
        var parties = Roles(raises ? "funding" : type, before, after);
        if (type is "plant_capacity" or "joint_venture" && Host(sentence) is { } host) parties.Add(new EventParty(host, "host"));
        if (type is "licence_permit" or "sanction_control" && Authority(sentence) is { } authority) parties.Add(new EventParty(authority, "authority"));
        return parties;
    }

    // 以下简称“星河动力” is the company whose full name stands before it; a name said twice is one party.
    static bool IsShortOfAnother(NamedCompany company, List<NamedCompany> all) =>
        all.Exists(o => o != company && (o.Name.Length > company.Name.Length || o.Start < company.Start) && o.Name.Contains(company.Name, StringComparison.Ordinal));

    static List<EventParty> Publisher(List<NamedCompany> companies) =>
        companies.Find(c => c.Known?.Kind == "association") is { } publisher ? [new EventParty(publisher.Name, "publisher")] : [];

    static List<EventParty> Roles(string type, List<NamedCompany> before, List<NamedCompany> after)
    {
        var (first, second) = type switch
        {
            "equity_investment" => ("investor", "target"),
            "funding" => ("recipient", "investor"),
            "joint_venture" => ("partner", "partner"),
            "m_and_a" => ("acquirer", "target"),
            "licence_permit" => ("licensee", "licensee"),
            "plant_capacity" => ("developer", "partner"),
            "supply_agreement" => ("customer", "supplier"),
            "listing" => ("issuer", "issuer"),
            "sanction_control" => ("target", "target"),
            "market_entry" or "exit" => ("company", "company"),
            _ => ("developer", "developer"),
        };
        var all = before.Concat(after).Take(4).ToList();
        return [.. all.Select((c, i) => new EventParty(c.Name, i == 0 || IsPeer(type, before, i) ? first : second))];
    }

    // A、B and C invest together: all that stand before the words act.
    static bool IsPeer(string type, List<NamedCompany> before, int index) =>
        type is "equity_investment" && index < before.Count;

    static string? Host(NewsSentence sentence)
    {
        var match = (sentence.IsChinese ? HostZh : HostEn).Match(sentence.Text);
        return match.Success ? match.Groups["host"].Value : null;
    }

    static string? Authority(NewsSentence sentence)
    {
        var match = AuthorityZh.Match(sentence.Text);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex("融资|轮|(?i:rais|fund|financ|series)")]
    static partial Regex Raising { get; }

    [GeneratedRegex("(?:与|和)(?<host>[\u4e00-\u9fff]{2,10}?(?:人民政府|政府|管委会|市|县|区))(?=[^\u4e00-\u9fff]|签|正式|举行|就|达成|共同|成功|在)")]
    static partial Regex HostZh { get; }

    [GeneratedRegex(@"\b(?<host>(?:government of [A-Z]\w+)|(?:[A-Z]\w+ (?:city |municipal |provincial |local )?government))\b")]
    static partial Regex HostEn { get; }

    [GeneratedRegex("(?:国家)?(?:发展改革委|发改委)|工业和信息化部|工信部|国家市场监督管理总局|市场监管总局|证监会|商务部|国家药监局|[\u4e00-\u9fff]{2}市交通运输局|美国商务部")]
    static partial Regex AuthorityZh { get; }
}
