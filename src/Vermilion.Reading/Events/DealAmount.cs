using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>
/// Chooses the amount of the deal among the sums of a report: not revenue, market value or valuation, not a price per share,
/// not a conversion in brackets, the total rather than a phase. Null where the choice would be a guess.
/// </summary>
static partial class DealAmount
{
    const int Considered = 7;

    public static (decimal? Amount, string? Currency) Of(string type, string status, IReadOnlyList<NewsSentence> sentences, NewsSentence main, int? year)
    {
        var sums = sentences.Where(s => s.Rank <= Considered || s == main).SelectMany(MoneyReader.In).ToList();
        if (status != "terminated") sums.RemoveAll(m => m.Sentence.Rank > 1 && !IsOfProject(m, type) && IsOfEarlierYear(m, year));
        // "Part of a package on which it will spend": more than the deal, wherever the sum comes again.
        foreach (var package in sums.FindAll(m => Package.IsMatch(m.Sentence.Before(m.Start, 90)))) sums.RemoveAll(m => m.Amount == package.Amount && m.Currency == package.Currency);
        var ranked = sums.Select((m, i) => (Money: m, Score: Score(m, i, type, status, sums, main)))
            .Where(r => r.Score >= 2).OrderByDescending(r => r.Score).ToList();
        // 一期投资28亿元 in a headline is what now begins; elsewhere a phase is less than the whole, where the whole is told.
        if (!sums.Exists(m => m.Sentence.Rank == 0 && IsOfPhase(m)) && ranked.Exists(r => !IsOfPhase(r.Money))) ranked.RemoveAll(r => IsOfPhase(r.Money));
        if (ranked.Count == 0) return (null, null);
        var best = ranked[0].Money;
        // The headline rounds; the body says it in full.
        var fuller = sums.Find(m => m.Sentence.Rank <= 2 && (m.Currency == best.Currency || best.Currency is null) && m.Amount != best.Amount && Digits(m.Amount) > Digits(best.Amount)
            && !IsConversion(m, sums.IndexOf(m), sums) && (IsRounded(m.Amount, best.Amount) || (!m.Sentence.Has("further") && ranked.Exists(r => r.Money == m) && Math.Abs(m.Amount - best.Amount) <= best.Amount * 0.04m)));
        var chosen = fuller ?? Original(best, sums) ?? best;
        // 2.5亿 without a currency stays without one.
        return (chosen.Amount, chosen.Currency ?? Inferred(chosen, sums));
    }

    static double Score(Money money, int index, string type, string status, List<Money> all, NewsSentence main)
    {
        var sentence = money.Sentence;
        var chinese = sentence.IsChinese;
        var before = Clause(sentence.Before(money.Start, chinese ? 16 : 60), fromEnd: true);
        var after = Clause(sentence.After(money.End, chinese ? 10 : 36), fromEnd: false);
        if (status == "terminated" && Capital.IsMatch(before)) return 0;
        // A joint venture is as large as its registered capital; a deal is not what a party raised for itself.
        if (type == "joint_venture" && Capital.IsMatch(before)) return 4;
        if (type is not ("equity_investment" or "listing") && Raised.IsMatch(sentence.Rank > 1 ? sentence.Text : before + "|" + after)) return 0;
        if (type == "listing" ? Round.IsMatch(before + "|" + after) : sentence.Rank > 1 && TypeScores.Cues(sentence).Exists(c => c.Cue is { Type: "listing", Weight: > 5.2 })) return 0;
        if ((chinese ? OtherZh : OtherEn).IsMatch(before) || (chinese ? OtherAfterZh : OtherAfterEn).IsMatch(after)) return 0;
        if (type is "m_and_a" && Lifted.IsMatch(before)) return 6;
        // Of a licence the sum that is paid at once is sure; what it may come to is not.
        if (type is "supply_agreement" && Upfront.IsMatch(before + "|" + after)) return 5.5;
        // "Could be worth", where the deal itself is sure: somebody's guess.
        if (status is not ("rumoured" or "terminated") && !chinese && Guessed.IsMatch(before)) return 0;
        if (status != "terminated" && (chinese ? EarlierZh : EarlierEn).IsMatch(before)) return 0;
        if (IsConversion(money, index, all) || (money.Amount < 100_000 && !(money.Amount == 1 && Token.IsMatch(before + "|" + after)))) return 0;
        if (type == "sanction_control" && !(chinese ? FineZh : FineEn).IsMatch(before + "|" + after)) return 0;
        var isDeal = (chinese ? DealZh : DealEn).IsMatch(before) || (chinese ? DealAfterZh : DealAfterEn).IsMatch(after);
        if ((!isDeal || sentence.Rank > 2) && type is "standard_tech" or "market_entry" or "licence_permit" or "exit") return 0;
        var score = sentence.Rank switch { 0 => 3.0, 1 => 2.5, 2 => 1.5, _ => 1.0 };
        if (sentence == main) score += 0.5;
        if (isDeal) score += 2;
        if (type == "equity_investment" && Round.IsMatch(after)) score += 1.5;
        if ((chinese ? TotalZh : TotalEn).IsMatch(before)) score += 1.5;
        // What was agreed before is the amount of a deal that ends, and of no other.
        if (TypeScores.IsBackground(sentence) && status != "terminated") score -= 3;
        return score - (0.01 * index);
    }

    // 2020年7月在纳斯达克上市，募资11亿美元: in a report of 2021 that is history.
    static bool IsOfEarlierYear(Money money, int? published) =>
        published is { } now && Year.Match(money.Sentence.Before(money.Start, 60)) is { Success: true } year && int.Parse(year.Groups["y"].Value, System.Globalization.CultureInfo.InvariantCulture) < now;

    [GeneratedRegex(@"(?<![0-9$])(?<y>20[0-9]{2})(?:年|\b(?=[^0-9%]))", RegexOptions.RightToLeft)]
    static partial Regex Year { get; }

    // 项目于2021年开建，总投资30亿元: what is now ready cost that.
    static bool IsOfProject(Money money, string type) =>
        type == "plant_capacity" && money.Sentence.Rank == 2 && (money.Sentence.IsChinese ? TotalZh : TotalEn).IsMatch(money.Sentence.Before(money.Start, money.Sentence.IsChinese ? 6 : 30));

    [GeneratedRegex(@"首付|预付款|\b(?:up-?\s?front|at the start|initially|down payment)\b", RegexOptions.IgnoreCase)]
    static partial Regex Upfront { get; }

    static bool IsOfPhase(Money money) =>
        (money.Sentence.IsChinese ? PhaseZh : PhaseEn).IsMatch(Clause(money.Sentence.Before(money.Start, money.Sentence.IsChinese ? 16 : 60), fromEnd: true));

    // A headline in dollars, and in the body "8.026 billion yuan ($1.19 billion)": the deal was made in the first currency.
    static Money? Original(Money headline, List<Money> all)
    {
        if (headline.Sentence.Rank != 0) return null;
        var at = all.FindIndex(m => m.Sentence.Rank > 0 && m.Currency == headline.Currency && Math.Abs(m.Amount - headline.Amount) <= headline.Amount * 0.05m);
        if (at < 0) return all.Find(m => m.Sentence.Rank is 1 or 2 && IsRoughly(headline, m) && !OtherEn.IsMatch(Clause(m.Sentence.Before(m.Start, 60), fromEnd: true)));
        return at > 0 && IsConversion(all[at], at, all) ? all[at - 1] : null;
    }

    // A headline in dollars over a text in Hong Kong dollars: the same sum by the rate of exchange of these years.
    static bool IsRoughly(Money headline, Money other) =>
        headline.Currency == "USD" && !headline.Sentence.IsChinese && (other.Amount / headline.Amount) is var rate && other.Currency switch
        {
            "HKD" => rate is > 7.7m and < 8m,
            "CNY" => rate is > 6.2m and < 7.45m,
            "EUR" => rate is > 0.8m and < 1.01m,
            "JPY" => rate is > 100m and < 162m,
            _ => false,
        };

    [GeneratedRegex(@"\bpart of a(?:n)? (?:wider |larger |broader )?(?:package|plan|programme|program|drive)\b[^.;]{0,60}$")]
    static partial Regex Package { get; }

    // 73.4亿欧元（约合75亿美元）: the first is said by the source.
    static bool IsConversion(Money money, int index, List<Money> all)
    {
        if (index == 0 || all[index - 1].Sentence != money.Sentence || all[index - 1].Currency == money.Currency) return false;
        var between = money.Sentence.Text[(all[index - 1].End - money.Sentence.Start)..(money.Start - money.Sentence.Start)];
        return between.Length <= 24 && Conversion.IsMatch(between);
    }

    // 240亿 alone is yuan only where the text otherwise counts in yuan.
    static string? Inferred(Money money, List<Money> all)
    {
        if (all.Find(m => m.Amount == money.Amount && m.Currency is not null) is { } same) return same.Currency;
        var named = all.Select(m => m.Currency).OfType<string>().Distinct().ToList();
        return named is ["CNY"] ? "CNY" : null;
    }

    static bool IsRounded(decimal full, decimal round)
    {
        var unit = 1m;
        while (round % (unit * 10) == 0) unit *= 10;
        return Math.Abs(full - round) < unit;
    }

    static int Digits(decimal amount)
    {
        while (amount >= 10 && amount % 10 == 0) amount /= 10;
        return amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }

    static string Clause(string text, bool fromEnd)
    {
        var cut = fromEnd ? text.LastIndexOfAny(['，', '。', '；', ';', '、']) : text.IndexOfAny(['，', '。', '；', ';', '、', '.']);
        return cut < 0 ? text : fromEnd ? text[(cut + 1)..] : text[..cut];
    }

    [GeneratedRegex("营收|营业收入|收入|市值|估值|销售|利润|产值|净利|净亏|亏损|每股|股价|发行价|售价|起售|定价|终止费|分手费|违约金|解约|注册资本|注册资金|总资产|净资产|资产总额|负债|贷款|补贴|市场规模|规模达|累计|增至|由$|从$|营业额|产业规模|成交|交易额|每起|每家|每人|每台|每年|GDP|债|合计持|税|应收|研发|支出")]
    static partial Regex OtherZh { get; }

    // "The bid was raised to": the last one counts.
    [GeneratedRegex(@"(?:提高|上调|增加)(?:至|到)[^，。]{0,6}$|\b(?:lifted|raised|increased|sweetened|bumped up|boosted) (?:it )?to (?:about |around |nearly )?$", RegexOptions.IgnoreCase)]
    static partial Regex Lifted { get; }

    // 1元: a price in name only.
    [GeneratedRegex("对价|作价|总价|价格|价款|收购|接盘")]
    static partial Regex Token { get; }

    [GeneratedRegex("注册资本|注册资金|registered capital", RegexOptions.IgnoreCase)]
    static partial Regex Capital { get; }

    [GeneratedRegex(@"融资|[A-F]\+?轮|募资|\b(?:rais(?:ed|es|ing)(?! (?:it )?to\b)|funding round|series [a-f])\b", RegexOptions.IgnoreCase)]
    static partial Regex Raised { get; }

    [GeneratedRegex(@"[A-FＡ-Ｆ][0-9]?\+?轮|天使轮|轮融资|\b(?:round|series [a-f])\b", RegexOptions.IgnoreCase)]
    static partial Regex Round { get; }

    [GeneratedRegex(@"\b(?:could|may|might) be (?:worth|valued|priced)[^.;]{0,30}$")]
    static partial Regex Guessed { get; }

    [GeneratedRegex("此前|曾|去年|早前|年内|当时|原定|今年已")]
    static partial Regex EarlierZh { get; }

    [GeneratedRegex(@"\b(?:previously|earlier|last year|up from|(?:after|when|since|before) (?:it|the company|they)|(?:months|years|weeks) after an?|from (?:the )?)[^.;]{0,40}$", RegexOptions.IgnoreCase)]
    static partial Regex EarlierEn { get; }

    [GeneratedRegex("^(?:的)?(?:估值|市值|营收|收入|起$|/股|每股|终止费|分手费|的?违约金|的?贷款|售价|增至|的?债|左右的?估值|以上的?估值|级别?估值|级市场|规模的?市场|起售|产值|罚金收入)")]
    static partial Regex OtherAfterZh { get; }

    [GeneratedRegex(@"\b(?:break-?up fees?|impairments?|write-?downs?|charges?|termination|in fees|revenues?|sales|profits?|loss(?:es)?|valued|valuation|values?|valuing|market cap\w*|market value|per share|priced at|price of|share price|fees?|assets|debts?|loans?|turnover|earnings|bought [^.;]{0,20}of U\.S\. components|each(?=[^,]*$)|a day|worth of [a-z]+ last year|subsid\w+|granted|grants?|(?<!new |fresh )capital of|gdp|market worth|deficit)\b[^.;]{0,50}$", RegexOptions.IgnoreCase)]
    static partial Regex OtherEn { get; }

    [GeneratedRegex(@"^\s?(?:in (?:revenue|sales|profits?|losses|market value|assets|debt)|valuation|market cap|market value|a share|per share|each|apiece|termination|break-?up|company|giant|industry|market|(?:break|break-up|breakup) fee|in (?:break|termination)|revenue|loans?|bonds?|of (?:U\.S\.|American|chinese) |in market|in cash burn|in (?:state |public )?(?:subsid|aid|grants)|of (?:state )?aid)", RegexOptions.IgnoreCase)]
    static partial Regex OtherAfterEn { get; }

    [GeneratedRegex("投资|投入|融资|金额|出资|增资|斥资|耗资|注资|收购|作价|对价|交易|价值|罚款|罚|募集|募资|价格|合同|订单|筹资|筹集|拟|总额|获|完成|投$|购|投建|资金|总规模|入股|总价|现金|认购|支付|追加|砸")]
    static partial Regex DealZh { get; }

    [GeneratedRegex("^(?:的)?(?:.{0,4}(?:融资|投资|罚款|入股|收购|增资|投建|投资建|建|订单|大单|合同|项目|定增|募资|[A-F][0-9+]?轮|Pre|战略|罚单|认购|购|资金|现金|扩产|工程|基地|工厂|天使|IPO))")]
    static partial Regex DealAfterZh { get; }

    [GeneratedRegex(@"\b(?:invest\w*|rais\w+|spend\w*|spent|cost\w*|worth|fin(?:e|ed|es|ing)|pay\w*|paid|deal|acqui\w+|buy\w*|bought|purchas\w+|for|round|commit\w*|inject\w*|orders?|contract|project|totall?\w*|put\w*|secur\w+|clos\w+|complet\w+|takes?|sell\w*|sold|penalty|bid|offer|estimat\w+|fundrais\w+|stake|consideration|sink\w*|plough\w*|pour\w*|pump\w*|price|set aside|earmark\w*|pledg\w+|to|at|with|nearly|over)\b[^.;]{0,50}$", RegexOptions.IgnoreCase)]
    static partial Regex DealEn { get; }

    [GeneratedRegex(@"^[\s-]?(?:[\w-]+\s){0,4}(?:investment|plant|factory|deal|round|funding|fine|order|contract|bid|takeover|acquisition|stake|IPO|project|series|merger|purchase|penalty|offering|plan|proposal|fab|complex|listing|share sale|financing|buyout|sale|invest)\b|^[\s-]?(?:in|on|for|into) ", RegexOptions.IgnoreCase)]
    static partial Regex DealAfterEn { get; }

    [GeneratedRegex("总投资|总额|总金额|合计|共计|总价|总规模|共投|总计")]
    static partial Regex TotalZh { get; }

    [GeneratedRegex(@"\b(?:total|altogether|overall|up to)\b", RegexOptions.IgnoreCase)]
    static partial Regex TotalEn { get; }

    [GeneratedRegex("一期|首期|二期|三期|其中|第一阶段|首批|终止|先期")]
    static partial Regex PhaseZh { get; }

    [GeneratedRegex(@"\b(?:first phase|second phase|initial(?:ly)?|phase one|of which|including|state fund|each)\b", RegexOptions.IgnoreCase)]
    static partial Regex PhaseEn { get; }

    [GeneratedRegex("罚|没收")]
    static partial Regex FineZh { get; }

    [GeneratedRegex(@"\b(?:fin(?:e|ed|es|ing)|penalty|penalties|settlement)\b", RegexOptions.IgnoreCase)]
    static partial Regex FineEn { get; }

    [GeneratedRegex(@"^\s?(?:[（(]|，?(?:约合|折合|合)|\s?or\s|, or)", RegexOptions.IgnoreCase)]
    static partial Regex Conversion { get; }
}
