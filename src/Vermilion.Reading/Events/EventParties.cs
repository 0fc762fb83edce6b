using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>Who does what in an event, by its type and by the place of the names before and behind its words.</summary>
static partial class EventParties
{
    const int Most = 6;

    /// <summary>The parties, or nothing when the one without whom there is no event is not named.</summary>
    public static List<EventParty> Of(string type, IReadOnlyList<HeldCue> cues, List<NamedCompany> companies, IReadOnlyList<NewsSentence> told, IReadOnlyList<NewsSentence>? behind = null)
    {
        var players = type == "survey_forecast" ? companies.FindAll(c => c.IsAssociation) : companies.FindAll(c => !c.IsAssociation);
        players.RemoveAll(p => told.Any(s => Announces(s, p)) && players.Exists(o => !o.Is(p)));
        // 国资委, 政府: no company, though it ends like one; a host or a seller.
        players.RemoveAll(p => p.IsLoose && PublicBody.IsMatch(told.First(s => Holds(s, p)).After(p.End, 3)));
        if (players.Count == 0) return [];
        // The roles follow the sentence that names the first of them.
        var sentence = told.First(s => Holds(s, players[0]));
        var distinct = Distinct(players, told);
        // One issues shares, one is the survey's.
        if (type is "listing" or "survey_forecast") distinct = distinct[..1];
        var ordered = Roles(type, sentence, cues, distinct);
        if (type is "plant_capacity" or "joint_venture" or "supply_agreement" or "m_and_a" or "equity_investment" && Host(told) is { } host && !ordered.Exists(p => p.Name.Contains(host, StringComparison.Ordinal)))
            ordered.Add(new EventParty(host, "host"));
        ordered.AddRange((Authorities(type, told) is [_, ..] known ? known : Authorities(type, behind ?? [])).Where(a => !ordered.Exists(p => p.Name == a)).Select(a => new EventParty(a, "authority")));
        return ordered;
    }

    static bool Holds(NewsSentence sentence, NamedCompany company) => sentence.Start <= company.Start && company.End <= sentence.Span.End;

    // 甲公告，公司全资子公司乙…: who acts is the subsidiary.
    static bool Announces(NewsSentence sentence, NamedCompany company) =>
        sentence.IsChinese && Holds(sentence, company) && Announcer.IsMatch(sentence.After(company.End, 50));

    // A company said twice is one party, under its fullest name in the text; a headline shortens names, and names others besides.
    static List<NamedCompany> Distinct(List<NamedCompany> companies, IReadOnlyList<NewsSentence> told)
    {
        var distinct = new List<(NamedCompany First, List<NamedCompany> All)>();
        foreach (var company in companies)
        {
            var same = distinct.Find(d => d.All.Exists(c => c.Is(company)));
            if (same.All is null) distinct.Add((company, [company]));
            else same.All.Add(company);
        }

        var bodied = distinct.FindAll(d => !d.All.TrueForAll(IsOfHeadline));
        var kept = bodied.Count >= 2 ? bodied : distinct;
        return [.. kept.Take(Most).Select(d => d.First with { Name = d.All.OrderBy(c => IsOfHeadline(c) ? 1 : 0).ThenByDescending(c => c.Name.Length).First().Name })];

        bool IsOfHeadline(NamedCompany company) => told.Any(s => s.Rank == 0 && Holds(s, company));
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

    /// <summary>Whether the sentence names a government as the other side.</summary>
    public static bool HasHost(NewsSentence sentence) => (sentence.IsChinese ? HostZh : HostEn).IsMatch(sentence.Text);

    static string? Host(IReadOnlyList<NewsSentence> told) =>
        told.Select(s => (s.IsChinese ? HostZh : HostEn).Match(s.Text)).Where(m => m.Success).Select(m => m.Groups["host"].Value).MaxBy(h => h.Length);

    // Who grants, punishes or lists; of a deal only who votes on it. Under the fullest name; with whom it stands listed (甲、乙) both.
    static IReadOnlyList<string> Authorities(string type, IReadOnlyList<NewsSentence> told)
    {
        if (type == "listing") return Unlisted(told, ExchangeZh);
        var decides = type is "licence_permit" or "sanction_control" || (type is "m_and_a" or "equity_investment" && told.Any(s => s.Has("vote") || s.Has("terminated")));
        if (!decides) return [];
        return AuthoritiesIn(told) is [_, ..] listed ? listed : type is "licence_permit" or "sanction_control" ? [.. Unlisted(told, OfficeZh).Concat(Unlisted(told, OfficeEn)).Take(1)] : [];
    }

    // Offices that no list holds, by their endings: 广州市交通运输局, Roads and Transport Authority.
    static IReadOnlyList<string> Unlisted(IReadOnlyList<NewsSentence> told, Regex names) =>
        [.. told.Select(s => names.Match(s.Text)).Where(m => m.Success).Select(m => m.Groups["a"].Value).Take(1)];

    [GeneratedRegex("(?<a>(?:上海证券交易所|深圳证券交易所|北京证券交易所|上交所|深交所|北交所)(?:[科创业板]{0,3}上市(?:审核)?委(?:员会)?)?)(?=官网|网站|[^，。]{0,14}(?:受理|审议|审核|核准|同意|通过|终止))")]
    static partial Regex ExchangeZh { get; }

    [GeneratedRegex("(?:^|[^\u4e00-\u9fff]|[获得由经向被据与到过])(?<a>[\u4e00-\u9fff-[获得由经向被据与到过]]{2,12}?(?:交通运输局|交通运输厅|交通委员会|交通委|运输署|经信局|经信委|监管局|管理局|药监局|证监局|管理厅|金融管理局|工信厅))")]
    static partial Regex OfficeZh { get; }

    [GeneratedRegex("\\b(?!The |A )(?<a>(?:[A-Z][\\w&]+ (?:and |of |& )?){1,5}(?:Authority|Department|Administration|Commission|Agency|Bureau)|(?:[A-Z]\\w+ )?(?:Department|Authority|Administration|Commission|Ministry|Bureau) of (?:[A-Z]\\w+(?: and | of )?\\s?){1,4}(?<! ))")]
    static partial Regex OfficeEn { get; }

    /// <summary>The authority that the sentences name most fully, and any that is listed beside it.</summary>
    public static IReadOnlyList<string> AuthoritiesIn(IReadOnlyList<NewsSentence> told)
    {
        var named = told.SelectMany(s => s.Marks.Where(m => m.Is("authority")).Select(m => (Sentence: s, Mark: m))).ToList();
        if (named.Count == 0) return [];
        var (sentence, fullest) = named.OrderByDescending(n => n.Mark.End - n.Mark.Start).First();
        return
        [
            Text(fullest), .. named.Where(n => n.Sentence == sentence && IsBeside(n.Mark, fullest)).Select(n => Text(n.Mark)).Distinct(),
        ];

        string Text(EventMark mark) => sentence.Text[(mark.Start - sentence.Start)..(mark.End - sentence.Start)];

        bool IsBeside(EventMark a, EventMark b)
        {
            var (from, to) = a.Start < b.Start ? (a.End, b.Start) : (b.End, a.Start);
            return to - from == 1 && sentence.Text[from - sentence.Start] is '、' or '和' or '会';
        }
    }

    [GeneratedRegex("^(?:委|市政府|政府|市)")]
    static partial Regex PublicBody { get; }

    [GeneratedRegex("^(?:（[^）]{2,14}）)?[^，。]{0,14}(?:公告|披露)(?:称|，)+(?:[^，。]{2,10}，)?(?:董事会)?(?:同意)?(?:公司|其|由)?(?:的|拟由|拟通过|通过)?(?:全资|控股|联营|参股|下属|间接)?(?:子公司|孙公司|企业|公司)(?!及)[\u4e00-\u9fffA-Z]")]
    static partial Regex Announcer { get; }

    [GeneratedRegex(@"融资|[A-F]\+?轮|(?i:\brais(?:es|ed|ing|e)\b|funding round|financing round|\bseries [a-f]\b|fundraising)")]
    static partial Regex Raising { get; }

    [GeneratedRegex(@"新增股东|股东新增|新增[^，。]{2,24}为股东|被[^，。]{2,16}(?:收购|并购|入股)|获[^，。]{2,20}(?:入股|投资|注资|增资)|\b(?:acquired|bought|taken over|backed) by\b")]
    static partial Regex Passive { get; }

    // "takeover of A by B": A is what is bought.
    [GeneratedRegex(@"\b(?:takeover|acquisition|buyout|purchase|sale|control|stakes?) (?:of|in) [^,.;]{0,40}$")]
    static partial Regex DealOf { get; }

    [GeneratedRegex(@"获[^，。]{0,20}(?:定点|订单|大单)|向[^，。]{2,20}(?:供应|供货|提供)|为[^，。]{2,20}(?:供货|供应|提供)|\b(?:will|to) supply\b|\bsuppl(?:y|ies|ied) [^.]{0,60} to\b|\b(?:wins?|won|receives?|received|secures?|bags?) [^.]{0,40}\b(?:orders?|contracts?)\b")]
    static partial Regex Supplies { get; }

    [GeneratedRegex("(?:^|[^\u4e00-\u9fff]|[与和由向对同])(?<host>[一-鿿-[与和由向对同在于是获]]{2,14}?(?:人民政府|市政府|省政府|管委会|管理委员会|国资委|(?:高新|经开|开发|新|自贸|经济技术开发|高新技术开发)区(?=与|和|签|就)|[市县区](?=签|正式签|举行|就|达成|共同|在[^，。]{2,10}签|订立)))")]
    static partial Regex HostZh { get; }

    [GeneratedRegex(@"\b(?<host>(?:(?:municipal |city |provincial )?government of [A-Z]\w+)|(?:(?<!\b(?:backed|owned|funded|controlled|subsidi[sz]ed) by (?:the )?)(?:[A-Z]\w+ )?[A-Z]\w+ (?:city |municipal |provincial |local )?government)|[A-Z]\w+'s (?:industry|economy|trade) ministry)\b")]
    static partial Regex HostEn { get; }
}
