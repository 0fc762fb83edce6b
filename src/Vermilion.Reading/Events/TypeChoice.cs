using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>The type that a report tells. <c>Cued</c> is the type whose words told it, before a rule turned it into another.</summary>
readonly partial record struct TypeChoice(string Type, string Cued, double Score)
{
    /// <summary>The strongest type whose conditions hold, turned by what the figures say of control.</summary>
    public static TypeChoice? Of(List<(string Type, double Score)> scores, List<HeldCue> cues, Dictionary<NewsSentence, List<NamedCompany>> named)
    {
        var isPublished = named.Any(n => n.Key.Rank <= 1 && n.Value.Exists(c => c.IsAssociation));
        // What an association expects outranks the investment of which it speaks; nobody else publishes surveys.
        var survey = scores.Find(s => s.Type == "survey_forecast");
        if (IsWithdrawal(scores, cues)) return new("exit", "exit", scores.Find(s => s.Type == "exit").Score);
        if (isPublished && survey.Score > 0 && cues.Exists(c => c.Cue.Type == "survey_forecast" && c.Sentence.Rank <= 1)) return new(survey.Type, survey.Type, survey.Score);
        foreach (var (type, score) in Ordered(scores, cues))
        {
            if (type == "survey_forecast" || !cues.Exists(c => c.Cue.Type == type && c.Cue.Weight >= 3 && c.Sentence.Rank <= 2)) continue;
            return new(Turned(type, named.Keys), type, score);
        }

        return null;
    }

    // "It will speed up its exit from two ventures", and sells its shares to nobody who is named: it leaves.
    static bool IsWithdrawal(List<(string Type, double Score)> scores, List<HeldCue> cues) =>
        scores is [("m_and_a" or "equity_investment", _), ..]
        && cues.Exists(c => c.Cue is { Type: "exit", Weight: >= 5 } && c.Sentence is { Rank: 1, IsChinese: false } && Withdraws.IsMatch(c.Mark.Word.Text))
        && cues.Exists(c => c.Sentence.Rank == 0 && c.Cue.Type is "m_and_a" or "equity_investment" && SellsOut.IsMatch(c.Sentence.Text))
        && !cues.Exists(c => c.Sentence.Rank <= 2 && NamesBuyer.IsMatch(c.Sentence.Text));

    [GeneratedRegex("^(?:exit|exits|exiting|withdrawal|withdraw|withdraws|pull out|pulls out|pulling out)$", RegexOptions.IgnoreCase)]
    static partial Regex Withdraws { get; }

    [GeneratedRegex(@"\b(?:sell|sells|selling|sale of|divests?)\b", RegexOptions.IgnoreCase)]
    static partial Regex SellsOut { get; }

    [GeneratedRegex(@"\bbuyer\b|\b(?:sell|sells|sold|selling|sale|handed?|stakes?|shares)\b[^.;]{0,60} to (?:its |the |a |China's |Chinese )?[A-Z]")]
    static partial Regex NamesBuyer { get; }

    // A framework agreement is weak beside what it is about: a plant, a licence, a deal.
    static IEnumerable<(string Type, double Score)> Ordered(List<(string Type, double Score)> scores, List<HeldCue> cues)
    {
        // 募资 in a headline of an IPO is the listing; a round before it is a round.
        if (scores is [("equity_investment", _), ..] && scores.Exists(s => s.Type == "listing") && cues.Exists(c => c.Cue is { Type: "listing", Weight: > 5 } && c.Sentence.Rank == 0)
            && !cues.Exists(c => c.Cue is { Type: "equity_investment", Weight: >= 4.5 } && c.Sentence.Rank <= 1)) return scores.OrderBy(s => s.Type == "listing" ? 0 : 1);
        // A joint venture is what two set up, whatever they put into it; who leaves one ends it.
        if (scores is [("equity_investment" or "exit" or "supply_agreement" or "plant_capacity", _), ..] && scores.Exists(s => s.Type == "joint_venture") && IsVenture(scores[0].Type, cues)) return scores.OrderBy(s => s.Type == "joint_venture" ? 0 : 1);
        // Who is merged into another is taken off the exchange.
        if (scores is [("listing", _), ..] && scores.Exists(s => s.Type == "m_and_a") && cues.Exists(c => c.Sentence.Rank <= 1 && Merges.IsMatch(c.Mark.Word.Text)) && cues.Exists(c => c.Sentence.Rank <= 1 && Delists.IsMatch(c.Mark.Word.Text))) return scores.OrderBy(s => s.Type == "m_and_a" ? 0 : 1);
        // What an authority looks into is the case, not the deal that it is about; what it lets pass is the deal.
        if (scores is [("m_and_a" or "equity_investment", _), ..] && scores.Exists(s => s.Type == "sanction_control") && cues.Exists(c => c.Cue is { Type: "sanction_control", Weight: >= 5 } && c.Sentence.Rank <= 1 && Prosecutes.IsMatch(c.Sentence.Text)))
            return scores.OrderBy(s => s.Type == "sanction_control" ? 0 : 1);
        if (scores is [("licence_permit", _), ..] && scores.Exists(s => s.Type == "m_and_a") && cues.Exists(c => c.Cue is { Type: "m_and_a", Weight: >= 5 } && c.Sentence.Rank <= 1)) return scores.OrderBy(s => s.Type == "m_and_a" ? 0 : 1);
        // What is agreed with a government is built there.
        if (scores is [("supply_agreement", _), ..] && scores.Exists(s => s.Type == "plant_capacity") && cues.Exists(c => c.Cue.Type == "supply_agreement" && c.Sentence.Rank <= 1 && EventParties.HasHost(c.Sentence))) return scores.OrderBy(s => s.Type == "plant_capacity" ? 0 : 1);
        // A plant that shuts because its company is wound up.
        if (scores is [("plant_capacity", _), ..] && scores.Exists(s => s.Type == "exit") && cues.Exists(c => c.Cue is { Type: "exit", Weight: > 5.5 } && c.Sentence.Rank <= 1)) return scores.OrderBy(s => s.Type == "exit" ? 0 : 1);
        if (scores is not [("supply_agreement", _), _, ..] || cues.Exists(c => c.Cue is { Type: "supply_agreement", Weight: > 4 } && c.Sentence.Rank <= 1)) return scores;
        var other = scores.Find(s => s.Type is not ("supply_agreement" or "survey_forecast") && s.Score >= 4
            && cues.Exists(c => c.Cue.Type == s.Type && c.Cue.Weight >= 4 && c.Sentence.Rank <= 1));
        return other.Type is null ? scores : scores.Where(s => s.Type != "supply_agreement").OrderBy(s => s.Type == other.Type ? 0 : 1);
    }

    [GeneratedRegex(@"立案|未依法申报|处以罚款|行政处罚|反垄断调查|\b(?:probes?|investigat\w+|fined|fines?)\b")]
    static partial Regex Prosecutes { get; }

    [GeneratedRegex("^(?:吸收合并|换股合并|私有化|要约收购|take private|takes private|buyout|merger|merges?)$")]
    static partial Regex Merges { get; }

    [GeneratedRegex("^(?:退市|摘牌|delist\\w*)$")]
    static partial Regex Delists { get; }

    static bool IsVenture(string first, List<HeldCue> cues)
    {
        var told = cues.FindAll(c => c.Cue is { Type: "joint_venture", Weight: >= 4.5 } && c.Sentence.Rank <= 1 && !c.Sentence.Has("further"));
        return first switch
        {
            "exit" => told.Exists(c => c.Sentence.Has("terminated")),
            "equity_investment" => told.Exists(c => SetsUp.IsMatch(c.Sentence.Before(c.Mark.Start, 40))) && !cues.Exists(c => c.Cue is { Type: "equity_investment", Weight: >= 4.5 } && c.Sentence.Rank == 0),
            _ => told.Exists(c => SetsUp.IsMatch(c.Sentence.Before(c.Mark.Start, 40))),
        };
    }

    [GeneratedRegex(@"(?:成立|组建|设立|建立|签署|订立|签订|设)[^，。]{0,12}$|\b(?:set up|form|forms|formed|create|creates|establish\w*|launch\w*|agree\w*|sign|signed|signs|seals?|sealed)\b[^,.;]{0,30}$")]
    static partial Regex SetsUp { get; }

    // 收购5%股权 buys a share, a stake of 75 percent buys control.
    public static string Turned(string type, IEnumerable<NewsSentence> sentences)
    {
        if (type is not ("m_and_a" or "equity_investment")) return type;
        List<NewsSentence> all = [.. sentences];
        // A sentence alone further down counts as a lead.
        var top = Math.Max(1, all.Count == 0 ? 1 : all.Min(s => s.Rank));
        var told = all.Where(s => s.Rank <= top + 1).OrderBy(s => s.Rank).ToList();
        var controls = told.Exists(s => s.Rank <= top && (s.Has("control") || Rises.IsMatch(s.Text)));
        // 收购资产 for shares of the buyer is no purchase of shares.
        if (told.Exists(s => s.Rank <= top && Assets.IsMatch(s.Text))) return "m_and_a";
        if (type == "m_and_a" && told.Exists(s => s.Rank <= top && (s.Text.Contains("少数股权", StringComparison.Ordinal) || s.Text.Contains("minority stake", StringComparison.Ordinal)))) return "equity_investment";
        if (EventFigures.Stake(told) is { } stake)
        {
            if (type == "m_and_a" && stake < 34 && !controls && told.Exists(s => Buys.IsMatch(s.Text))) return "equity_investment";
            if (type == "equity_investment" && stake > 50 && told.Exists(s => s.Rank <= top && Buys.IsMatch(s.Text))) return "m_and_a";
        }

        return type == "equity_investment" && controls && told.Exists(s => s.Rank <= top && Buys.IsMatch(s.Text)) ? "m_and_a" : type;
    }

    // "…, taking it to 63 percent", 持股升至60%, 成为其全资子公司: control, by however small a purchase.
    [GeneratedRegex(@"成为[^，。]{0,14}(?:全资|控股)子公司|持股(?:比例)?(?:将|由[^，。]{1,10})?(?:增至|升至|增加至|提高至|达到?)(?:约)?(?:5[1-9]|[6-9][0-9]|100)(?:\.[0-9]+)?[%％]|\b(?:taking|raising|lifting|bringing|takes|raises|lifts)\b[^.;]{0,40} to (?:about |around |some )?(?:5[1-9]|[6-9][0-9]|100)(?:\.[0-9]+)?(?:%| per ?cent)")]
    static partial Regex Rises { get; }

    [GeneratedRegex(@"(?:收购|买下|购买|出售)[^，。]{0,20}(?:业务|资产|工厂|项目)(?!的?[0-9.]*[%％]|[^，。]{0,6}股)|\b(?:buys?|bought|acquires?|acquired?|sells?|take over|sold) [^,.;]{0,40}\b(?:plant|factory|business|assets|fab)\b")]
    static partial Regex Assets { get; }

    static readonly Regex Buys = new(@"收购|购买|受让|转让|出售|增持至|\b(?:acquir\w*|buy\w*|bought|sells?|selling|sold|purchas\w*|takeover)\b", RegexOptions.CultureInvariant);
}
