using System.Text.RegularExpressions;

namespace Vermilion.Reading.Events;

/// <summary>How far an event has come. The end outranks all else: a joint venture that is called off is terminated.</summary>
static partial class EventStatuses
{
    public static string Of(NewsSentence sentence, string type)
    {
        var (ended, rumoured, signed, started, completed) = sentence.IsChinese
            ? (EndedZh, RumouredZh, SignedZh, StartedZh, CompletedZh)
            : (EndedEn, RumouredEn, SignedEn, StartedEn, CompletedEn);
        var text = sentence.Text;
        if (ended.IsMatch(text) && type != "exit") return "terminated";
        if (rumoured.IsMatch(text)) return "rumoured";
        if (type == "licence_permit") return "approved";
        if (type is "survey_forecast" or "sanction_control") return "announced";
        if (signed.IsMatch(text)) return "signed";
        if (completed.IsMatch(text)) return "completed";
        return started.IsMatch(text) ? "started" : "announced";
    }

    /// <summary>What is denied, or has not happened, is no event.</summary>
    public static bool IsDenied(NewsSentence sentence) => (sentence.IsChinese ? DeniedZh : DeniedEn).IsMatch(sentence.Text);

    [GeneratedRegex("终止|取消(?!关税|限制)|叫停|放弃|告吹|解散|中止")]
    static partial Regex EndedZh { get; }

    [GeneratedRegex(@"\bterminat\w*|\bscrap(?:s|ped|ping)?\b|\bcall(?:s|ed|ing)? off\b|\bcancel\w*|\babandon\w*|\bdrop(?:s|ped) plans?\b|\bend(?:s|ed) (?:its |the )?(?:plans?|joint venture|JV)\b")]
    static partial Regex EndedEn { get; }

    [GeneratedRegex("据悉|据报道|据[^，。]{2,8}(?:报道|消息)|洽谈|知情人士|消息人士|传闻|或将|有意|考虑|正在?商谈|谈判中")]
    static partial Regex RumouredZh { get; }

    [GeneratedRegex(@"\breportedly\b|\bin talks\b|\bsources? (?:said|say|familiar)|\bpeople familiar\b|\bconsider(?:s|ing)\b|\bmulls?\b|\bmay\b|\bBloomberg report(?:s|ed)\b|\brumou?r")]
    static partial Regex RumouredEn { get; }

    [GeneratedRegex("签约|签署|签订|谅解备忘录|备忘录|达成[^，。]{0,8}协议")]
    static partial Regex SignedZh { get; }

    [GeneratedRegex(@"\bsign(?:s|ed|ing)?\b|\bMoU\b|\bmemorandum of understanding\b|\binked?\b")]
    static partial Regex SignedEn { get; }

    [GeneratedRegex("开工|奠基|动工|投产|量产|启动|开始|开建|上线|下线")]
    static partial Regex StartedZh { get; }

    [GeneratedRegex(@"\bbreaks? ground\b|\bbroke ground\b|\bstart(?:s|ed)\b|\bbegins?\b|\bbegan\b|\bkicks? off\b|\bunder construction\b")]
    static partial Regex StartedEn { get; }

    [GeneratedRegex("完成|竣工|建成|已收购|正式上市|挂牌上市|新增股东|工商变更")]
    static partial Regex CompletedZh { get; }

    [GeneratedRegex(@"\bcomplet(?:es|ed)\b|\bclos(?:es|ed) (?:a|an|its|the)\b|\bfinali[sz]ed\b|\braised\b")]
    static partial Regex CompletedEn { get; }

    [GeneratedRegex("否认|辟谣|不实|没有(?:计划|收购|投资|合作)|并未|尚未|未获")]
    static partial Regex DeniedZh { get; }

    [GeneratedRegex(@"\bden(?:y|ies|ied)\b|\bno plans? to (?:invest|acquire|build|buy|sell)\b|\bhas not\b|\bfailed to obtain\b")]
    static partial Regex DeniedEn { get; }
}
