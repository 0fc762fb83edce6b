using System.Text;
using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>A policy named in Chinese must be named so by a source; spaces, quotes and the width of brackets do not count.</summary>
sealed partial class PolicyTitleCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        if (statement.PolicyName is { Length: > 0 } name) yield return LookUp(statement, name);
        foreach (Match match in Title().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            yield return LookUp(statement, match.Value);
        }
    }

    static CheckFinding LookUp(Statement statement, string title)
    {
        var key = Key(title);
        foreach (var source in statement.Sources.All)
        {
            if (source.Text.Contains(title, StringComparison.Ordinal)) return Found(Verdict.Exact, source);
            if (Key(source.Text).Contains(key, StringComparison.Ordinal) || Key(source.Title).Contains(key, StringComparison.Ordinal)) return Found(Verdict.Converted, source);
        }

        return new CheckFinding(statement.Place, ClaimKind.Policy, title, Verdict.NotFound, null, null, "no source of this item names this policy so; correct the name or cite a document that does");

        CheckFinding Found(Verdict verdict, HeldSource source) => new(statement.Place, ClaimKind.Policy, title, verdict, source.Id, title);
    }

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
