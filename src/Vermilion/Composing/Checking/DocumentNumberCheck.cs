using System.Text.RegularExpressions;

namespace Vermilion.Composing.Checking;

/// <summary>国发〔2021〕4号 must stand in a source, in whatever brackets.</summary>
sealed partial class DocumentNumberCheck : IStatementCheck
{
    public IEnumerable<CheckFinding> Check(Statement statement, MaskedText words)
    {
        foreach (Match match in Number().Matches(words.Text))
        {
            words.Mask(match.Index, match.Length);
            var key = Key(match.Value);
            var source = statement.Sources.All.FirstOrDefault(s => Key(s.Text).Contains(key, StringComparison.Ordinal) || (s.DocumentNumber is { } number && Key(number) == key));
            yield return source is null
                ? new CheckFinding(statement.Place, ClaimKind.DocumentNumber, match.Value, Verdict.NotFound, null, null, "no source of this item has this document number; correct it or link the document")
                : new CheckFinding(statement.Place, ClaimKind.DocumentNumber, match.Value, Verdict.Exact, source.Id, match.Value);
        }
    }

    static string Key(string text) => Unimportant().Replace(text, "");

    [GeneratedRegex(@"[\u4e00-\u9fff]{1,16}\s?[〔﹝\[【［（(](?:19|20)\d{2}[〕﹞\]】］）)]\s?第?\s?\d{1,5}\s?号")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s〔﹝\[【［（(〕﹞\]】］）)第]")]
    private static partial Regex Unimportant();
}
