using System.Text.RegularExpressions;
using Vermilion.Model;
using Vermilion.Composing.MarkdownForm;

namespace Vermilion.Composing.Archive;

/// <summary>The name of a policy as it is printed in one line: <c>English name (《中文名》) ([Link](address))</c>.</summary>
static partial class PolicyLine
{
    public static PolicyReference Read(string line)
    {
        var text = InlineWords.OneLine(line);
        SourceLink? link = null;
        if (LastLink().Match(text) is { Success: true } match)
        {
            var at = 0;
            link = LinkText.ReadAt(match.Groups["link"].Value, ref at);
            // The parenthesis that closes behind the link may be one that was opened before it.
            text = text[..match.Index] + match.Groups["after"].Value;
        }

        else if (BareLink().Match(text) is { Success: true } bare)
        {
            // Paper prints the word without its address.
            (link, text) = (new SourceLink(bare.Groups["label"].Value, null, null), text[..bare.Index] + bare.Groups["after"].Value);
        }

        var open = ChineseOpens(text);
        return open < 0
            ? new PolicyReference { NameEnglish = Balanced(text), Link = link }
            : new PolicyReference { NameEnglish = text[..open].Trim(), NameChinese = Balanced(text[(open + 1)..]), Link = link };
    }

    /// <summary>The parenthesis that opens before the first Chinese words; -1 where there are none.</summary>
    static int ChineseOpens(string text)
    {
        var first = -1;
        for (var i = 0; i < text.Length && first < 0; i++)
            if (text[i] is '《' or (>= '\u4e00' and <= '\u9fff')) first = i;
        return first < 0 ? -1 : text.LastIndexOfAny(['(', '（'], first);
    }

    // Without the parentheses at the end that nothing in the text opens.
    static string Balanced(string text)
    {
        text = text.Trim();
        while (text.Length > 0 && text[^1] is ')' or '）' && text.Count(c => c is ')' or '）') > text.Count(c => c is '(' or '（')) text = text[..^1].TrimEnd();
        return text;
    }

    [GeneratedRegex(@"\s*\(\s*(?<label>Link|link|LINK)\s*\)(?<after>[)）\s]*)$")]
    private static partial Regex BareLink();

    [GeneratedRegex(@"\s*\(?\s*(?<link>\[(?:[^\\\[\]]|\\.)*\]\((?:<[^<>]*>|[^()<>\s]*)\))\s*\)?(?<after>[)）\s]*)$")]
    private static partial Regex LastLink();
}
