using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>
/// How far an event has come, told by the headline, the lead and the sentence of the event. The end outranks all else (a
/// joint venture that is called off is terminated), then hearsay, then the furthest step that is not merely planned.
/// </summary>
static partial class EventStatuses
{
    public static string Of(string type, IReadOnlyList<NewsSentence> sentences, NewsSentence main, IReadOnlyList<HeldCue> cues)
    {
        var told = sentences.Where(s => s.Rank <= 1 || s == main).ToList();
        if (type is not ("exit" or "sanction_control" or "survey_forecast") && IsEnded(told, cues)) return "terminated";
        if (type != "survey_forecast" && IsRumoured(type, sentences, told)) return "rumoured";
        if (type == "licence_permit") return told.Exists(s => Applies.IsMatch(s.Text)) ? "announced" : "approved";
        if (type == "sanction_control") return told.Exists(s => Probe.IsMatch(s.Text)) && !told.Exists(s => Punished.IsMatch(s.Text)) ? "started" : "announced";
        if (type == "survey_forecast") return "announced";
        if (IsCompleted(type, sentences, told)) return "completed";
        if (type == "supply_agreement" && Happened(told, "signed")) return "signed";
        if (type is "plant_capacity" or "market_entry" or "supply_agreement" && Happened(told, "started")) return "started";
        if (type is "m_and_a" or "equity_investment" or "listing" or "plant_capacity" or "joint_venture" && IsApproved(told, cues)) return "approved";
        // 双方已签署协议 may stand in the sentence after the lead.
        return Happened(told, "signed") || IsSignedBelow(sentences) || (type is not ("listing" or "market_entry") && Happened([.. sentences.Where(s => s.Rank == 2 && !TypeScores.IsBackground(s))], "signed")) ? "signed" : "announced";
    }

    /// <summary>What is denied in headline or lead is no event.</summary>
    public static bool IsDenied(IReadOnlyList<NewsSentence> sentences) => sentences.Any(s => s.Rank <= 1 && s.Has("denied"));

    // 终止 near the words of the event; in the headline anywhere.
    static bool IsEnded(List<NewsSentence> told, IReadOnlyList<HeldCue> cues) =>
        told.Exists(s => s.Marks.Exists(m => m.Is("terminated") && !IsPlanned(s, m, conditional: true)
            && (s.Rank == 0 || cues.Any(c => c.Sentence == s && Math.Abs(c.Mark.Start - m.Start) <= s.Reach(30)))));

    // A deal that is to close is not done, whoever "has sold"; 获70亿元 and "secures" say less than that a contract was signed.
    static bool IsCompleted(string type, IReadOnlyList<NewsSentence> sentences, List<NewsSentence> told)
    {
        var group = "completed_" + type;
        if (!Happened(told, group)) return false;
        if (type is not ("m_and_a" or "equity_investment")) return true;
        if (sentences.Any(s => s.Rank <= 4 && !TypeScores.IsBackground(s) && StillToClose.IsMatch(s.Text))) return false;
        // 同日，双方签署合作协议: another matter.
        return !Happened([.. told.Where(s => !s.Has("further"))], "signed") || told.Exists(s => s.Marks.Exists(m => m.Is(group) && !MerelyGets.IsMatch(m.Word.Text) && !IsPlanned(s, m, conditional: false)));
    }

    [GeneratedRegex("^(?:获|获投|secure[sd]|bags|bagged|lands|landed|snags)$")]
    static partial Regex MerelyGets { get; }

    [GeneratedRegex(@"(?:交割|交易)(?:预计|有望|尚需|将于|需待)|\b[Oo]nce the (?:sale|deal|transaction|acquisition|purchase) (?:closes|is (?:closed|completed))|\bexpected to (?:close|be (?:closed|completed))\b")]
    static partial Regex StillToClose { get; }

    // "Agreements on both were signed on Thursday", further down.
    public static bool IsSignedBelow(IReadOnlyList<NewsSentence> sentences) =>
        sentences.Any(s => s.Rank is >= 2 and <= 5 && s.Has("signed") && !TypeScores.IsBackground(s) && WereSigned.IsMatch(s.Text));

    [GeneratedRegex(@"\b(?:[Aa]greements?|[Cc]ontracts?|[Dd]eals?|[Pp]acts?|MoUs?|[Dd]ocuments) (?:[\w-]+ ){0,4}?(?:was|were|has been|have been) signed\b|(?:双方|各方|三方|协议|合同)(?:已|均已|于|当日|同日|正式)[^，。；]{0,10}签(?:署|订|约)(?!后)")]
    static partial Regex WereSigned { get; }

    static bool IsRumoured(string type, IReadOnlyList<NewsSentence> sentences, List<NewsSentence> told)
    {
        if (told.Exists(s => s.Has("fixed"))) return false;
        if (told.Exists(s => s.Has("rumoured"))) return true;
        if (told.Exists(s => s.Has("official"))) return false;
        // What headline and lead tell as done is no rumour, though its sum may be one.
        return told.Exists(s => s.Has("hearsay")) || (sentences.Any(s => s.Rank is 2 or 3 && s.Has("rumoured")) && !Happened(told, "completed_" + type));
    }

    // 批准 stands before what is approved: 附条件批准甲收购乙.
    static bool IsApproved(List<NewsSentence> told, IReadOnlyList<HeldCue> cues) =>
        told.Exists(s => s.Marks.Exists(m => m.Is("vote") && !IsPlanned(s, m, conditional: true)
            && cues.Any(c => c.Sentence == s && (c.Mark.Start >= m.Start ? c.Mark.Start - m.End <= s.Reach(26) : m.Start - c.Mark.End <= s.Reach(6)))));

    static bool Happened(List<NewsSentence> told, string group) =>
        told.Exists(s => s.Marks.Exists(m => m.Is(group) && !IsPlanned(s, m, conditional: false)));

    // 将于10月投产, to start production, 获批后, subject to approval: not yet.
    static bool IsPlanned(NewsSentence sentence, EventMark mark, bool conditional)
    {
        var before = sentence.Before(mark.Start, sentence.IsChinese ? 10 : 28);
        var after = sentence.After(mark.End, sentence.IsChinese ? 3 : 12);
        if (conditional) return sentence.IsChinese ? ConditionalZh.IsMatch(before) || LaterZh.IsMatch(after) : ConditionalEn.IsMatch(before);
        // "after signing agreements": done.
        if (mark.Word.Text == "signing" && before.EndsWith("after ", StringComparison.Ordinal)) return false;
        return sentence.IsChinese ? PlannedZh.IsMatch(before) || LaterZh.IsMatch(after) : PlannedEn.IsMatch(before);
    }

    [GeneratedRegex("(?:将|拟|计划|预计|有望|力争|目标|年底前|年内|争取|准备|冲刺|即将|尚未|未)[^，。；]*$|(?:20[0-9]{2}|今|明|后)年(?:[0-9]{1,2}月|[一二三四]季度|底|初|中|[上下]半年)?(?:前|内|起)?$")]
    static partial Regex PlannedZh { get; }

    [GeneratedRegex("^(?:之?后|前|时|定点)")]
    static partial Regex LaterZh { get; }

    [GeneratedRegex(@"\b(?:will|(?<!according )to|would|expected|planned|due|scheduled|(?<!led )by|once|before|after|until|when|if|aims?|plans?|expects?)\b[^,.;]*$", RegexOptions.IgnoreCase)]
    static partial Regex PlannedEn { get; }

    [GeneratedRegex("(?:尚需|需|有待|待|未|没有|未能|如|若|因未能[^，。；]*|等待|申请|不)[^，。；]{0,6}$|(?:公告称?，|公司|董事会)$")]
    static partial Regex ConditionalZh { get; }

    [GeneratedRegex(@"\b(?:subject to|pending|until|awaiting|await|seek\w*|without|not|if|requires?|needs?|may|might|could|preparing|considering|weigh\w*|mull\w*|threat\w*)\b[^,.;]*$", RegexOptions.IgnoreCase)]
    static partial Regex ConditionalEn { get; }

    [GeneratedRegex(@"立案|启动[^，。]{0,10}(?:调查|审查)|\b(?:probes?|reviews?|investigation|inquiry)\b")]
    static partial Regex Probe { get; }

    [GeneratedRegex(@"罚款|处罚决定|未通过|清单|\b(?:fin(?:e|ed|es)|list|banned|failed)\b")]
    static partial Regex Punished { get; }

    [GeneratedRegex(@"(?:申请|提交)[^，。]{0,12}(?:牌照|许可)|\b(?:appl(?:y|ies|ied) for|seeks?|delay\w*)\b")]
    static partial Regex Applies { get; }
}
