using Vermilion.Reading.Catalogs;

namespace Vermilion.Reading.Mentions;

/// <summary>Which names of the termbase are topics. Words such as 突破, 以上, 通知, "may" and "order" are grammar, never topics.</summary>
static class TagPolicy
{
    // English words that the termbase has as renderings, but that say something else in a running English text.
    static readonly HashSet<string> EverydayEnglish = new(StringComparer.OrdinalIgnoreCase)
    {
        "qualification", "ships", "breeding", "sensors", "reducers", "database", "data", "software", "lever", "steel", "coal",
        "whitelist", "chips", "textiles", "transport", "logistics", "pilot first", "industrial design", "operating system",
    };

    public static bool Admits(Term term, string name)
    {
        if (name.Length < 2 || term.Category is "action" or "grammar" or "modifier" or "noun" or "measure") return false;
        if (name.EndsWith('）') && name.Contains('（')) return false;
        // 规模, 比例 and 总量 are no topics; 普及率 and 研发投入强度 are.
        if (name[0] >= '\u2E80') return term.Category is not ("phrase" or "indicator") || name.Length >= 3;
        if (EverydayEnglish.Contains(name)) return false;
        // An English phrase of one word (plan, fine, exit) is everyday language.
        return term.Category is not ("phrase" or "instrument" or "indicator") || name.Contains(' ') || name.All(char.IsAsciiLetterUpper);
    }
}
