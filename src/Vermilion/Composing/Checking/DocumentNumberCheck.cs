using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>国发〔2021〕4号 must stand in a source, in whatever brackets; so must Guofa [2021] No. 4.</summary>
sealed partial class DocumentNumberCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        var found = new List<CheckFinding>();
        foreach (Match match in Number().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            found.Add(LookUp(statement, match, number => Key(number.Value) == Key(match.Value) || Key(number.Value).EndsWith(Key(match.Value), StringComparison.Ordinal)));
        }

        foreach (Match match in English().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            found.Add(LookUp(statement, match, number => number.Groups["y"].Value == match.Groups["y"].Value && number.Groups["n"].Value == match.Groups["n"].Value));
        }

        return found;
    }

    static CheckFinding LookUp(Statement statement, Match claim, Func<Match, bool> isSame)
    {
        Match? other = null;
        HeldSource? holder = null;
        foreach (var source in statement.Sources.All)
        {
            foreach (Match number in Number().Matches(source.Text))
            {
                if (isSame(number)) return statement.Found(ClaimKind.DocumentNumber, claim.Value, claim.Index, number.Value == claim.Value ? Verdict.Exact : Verdict.Converted, source, number.Value, number.Index);
                if (other is null && number.Groups["y"].Value == claim.Groups["y"].Value) (other, holder) = (number, source);
            }

            if (source.DocumentNumber is { } own && Number().Match(own) is { Success: true } ofHead && isSame(ofHead)) return statement.Found(ClaimKind.DocumentNumber, claim.Value, claim.Index, Verdict.Exact, source, own, -1);
        }

        return other is null
            ? statement.Missing(ClaimKind.DocumentNumber, claim.Value, claim.Index, "no source of this item has this document number; correct it or link the document")
            : statement.Found(ClaimKind.DocumentNumber, claim.Value, claim.Index, Verdict.Contradicting, holder!, other.Value, other.Index) with { Mend = $"the source has '{other.Value}'; correct the number or link the document that has it" };
    }

    static string Key(string text) => Unimportant().Replace(text, "");

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,16}\s?[〔﹝\[【［（(](?<y>(?:19|20)\d{2})[〕﹞\]】］）)]\s?第?\s?(?<n>\d{1,5})\s?号")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+(?:\s[A-Z][a-z]+){0,3}\s?[〔\[(](?<y>(?:19|20)\d{2})[〕\])]\s?(?:No\.?\s?)?(?<n>\d{1,5})\b")]
    private static partial Regex English();

    [GeneratedRegex(@"[\s〔﹝\[【［（(〕﹞\]】］）)第]")]
    private static partial Regex Unimportant();
}
