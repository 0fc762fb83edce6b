using System.Text;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>A policy named in Chinese must be named so by a source; spaces, quotes and the width of brackets do not count. Its English name must be of the same kind and matter.</summary>
sealed partial class PolicyTitleCheck(SharedTerms terms) : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        if (statement.Policy?.NameChinese is { Length: > 0 } name)
        {
            yield return LookUp(statement, name, -1);
            if (Mismatch(statement.Policy.NameEnglish, name) is { } mend)
                yield return statement.Missing(ClaimKind.Policy, statement.Policy.NameEnglish, -1, mend) with { Verdict = Verdict.Contradicting, SourceWords = name };
        }

        foreach (Match match in Title().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            yield return LookUp(statement, match.Value, match.Index);
        }
    }

    /// <summary>Whether the document bears the name as its title, or its title is about it.</summary>
    public static bool IsTitled(HeldSource source, string name)
    {
        var (title, key) = (Key(source.Title), Key(name));
        if (title.Length == 0 || key.Length == 0) return false;
        return title.Contains(key, StringComparison.Ordinal) || (title.Length > 6 && key.Contains(title, StringComparison.Ordinal));
    }

    static CheckFinding LookUp(Statement statement, string title, int start)
    {
        var key = Key(title);
        foreach (var source in statement.Sources.All)
        {
            if (source.Text.IndexOf(title, StringComparison.Ordinal) is >= 0 and var at) return statement.Found(ClaimKind.Policy, title, start, Verdict.Exact, source, title, at);
            if (Key(source.Text).Contains(key, StringComparison.Ordinal) || Key(source.Title).Contains(key, StringComparison.Ordinal)) return statement.Found(ClaimKind.Policy, title, start, Verdict.Converted, source, title, -1);
        }

        return statement.Missing(ClaimKind.Policy, title, start, "no source of this item names this policy so; correct the name or cite a document that does");
    }

    // What kind of document the English name says, the Chinese one must say too; and of its words that the termbase knows, some must be there.
    string? Mismatch(string english, string chinese)
    {
        foreach (var (word, kinds) in Kinds)
            if (Regex.IsMatch(english, $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) && !kinds.Any(k => chinese.Contains(k, StringComparison.Ordinal)))
                return $"the Chinese name is of another kind than '{word}': {chinese}; correct one of the two names";
        var known = SharedTerms.Stems(english).Distinct(StringComparer.Ordinal).Where(terms.Knows).Where(s => !GenreStems.Contains(s)).ToList();
        var shared = known.Count(s => terms.In(s, chinese) > 0);
        return known.Count >= 2 && shared * 3 < known.Count ? $"the Chinese name says something else: {chinese}; correct one of the two names" : null;
    }

    static readonly (string Word, string[] Kinds)[] Kinds =
    [
        ("Notice", ["通知", "公告", "通告"]), ("Opinions", ["意见"]), ("Measures", ["办法", "措施", "规定"]), ("Action Plan", ["行动", "方案", "计划"]), ("Plan", ["规划", "计划", "方案", "纲要"]),
        ("Outline", ["纲要", "大纲", "提纲"]), ("Guidelines", ["指南", "指引", "意见", "导则", "指导"]), ("Regulations?", ["条例", "规定", "规章", "办法", "规则"]), ("Catalogue", ["目录", "名录"]),
        ("Interpretation", ["解读", "解释", "答记者问"]), ("Draft", ["征求意见", "草案", "送审稿"]), ("Interim", ["暂行", "试行"]), ("Law", ["法"]),
    ];

    static readonly HashSet<string> GenreStems = [.. SharedTerms.Stems("plan action notice opinion opinions measures outline guideline guidelines regulation catalogue interpretation draft comments work implementation development notice organizing"),];

    static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '《' or '》' or '〈' or '〉' or '（' or '）' or '(' or ')' or '“' or '”' or '"' or '‘' or '’' or ',' or '，' or '、') continue;
            key.Append(c is '–' or '—' or '－' or '~' or '～' or '至' ? '-' : c);
        }

        return key.ToString();
    }

    [GeneratedRegex("《[^《》]{2,80}(?:《[^《》]{2,80}》[^《》]{0,40})?》")]
    private static partial Regex Title();
}
