using System.Text.RegularExpressions;

namespace Vermilion.Reading.Mentions;

/// <summary>
/// What a clause does by an instrument: support (give, ease, open), regulate (set rules, examine, charge) or suppress (forbid,
/// limit, phase out). Who lifts a limit supports.
/// </summary>
static partial class InstrumentTone
{
    // What binds by its nature, unless the clause eases it.
    static readonly HashSet<string> Binding = ["regulation", "competition", "standards", "planning_target", "fdi_restrict", "trade_restrict", "ip"];

    public static string Of(string instrument, ReadOnlySpan<char> clause)
    {
        var binds = Binding.Contains(instrument);
        if (binds && Easing.IsMatch(clause)) return "support";
        if (Forbidding.IsMatch(clause)) return "suppress";
        return (binds ? Ruling : Controlling).IsMatch(clause) || binds && !Helping.IsMatch(clause) ? "regulate" : "support";
    }

    [GeneratedRegex("取消|不(?:再|实施)?加征|退还|放宽|简化|压缩(?:审批|办理|时[间限])|下放|减少|精简|优化|缩减|豁免|免[于除]|清理|破除|便利|放开|试点放|(?i:relax|abolish|simplif|eas(?:e|ing)|lift)")]
    static partial Regex Easing { get; }

    [GeneratedRegex("禁止|严禁|限制(?!性)|淘汰|压减|关停|遏制|严控|严格控制|不得|不予|取缔|退出|叫停|打击|加征|暂停|取消|(?i:prohibit|\\bban|restrict|phase out|suspend)")]
    static partial Regex Forbidding { get; }

    [GeneratedRegex("规范|严格|监管|监督|审查|征收|处罚|查处|整治|约束|考核|强制|核查|(?i:tighten|regulat|require|supervis)")]
    static partial Regex Ruling { get; }

    // 信息共享 for 监管 and 担保 with 考核 are help: only what rules the thing itself counts.
    [GeneratedRegex("规范(?:发展|管理|使用)|严格|征收|处罚|查处|整治|强制|核查|(?i:tighten|regulat|require)")]
    static partial Regex Controlling { get; }

    [GeneratedRegex("支持|鼓励|奖励|资助|推动|促进|引导|培育|给予|补助|(?i:support|encourage|promote)")]
    static partial Regex Helping { get; }
}
