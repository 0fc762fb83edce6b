using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>
/// A title in quotation marks, with the number of the document beside it: 卫医发[2004]269号“关于印发《X》的通知”. Without a number
/// the marks may hold anything.
/// </summary>
/// <param name="Whole">The title and its number.</param>
sealed partial record UnmarkedTitle(string Text, TextSpan Span, TextSpan Whole, ParsedNumber Number)
{
    const int Reach = 200;

    /// <summary>The numbers that belong to such a title are taken out of <paramref name="numbers"/>.</summary>
    public static List<UnmarkedTitle> FindAll(string text, int start, List<ParsedNumber> numbers)
    {
        var found = new List<UnmarkedTitle>();
        for (var open = text.IndexOf("“关于", start, StringComparison.Ordinal); open >= 0; open = text.IndexOf("“关于", open + 1, StringComparison.Ordinal))
        {
            if (Quoted().Match(text, open, Math.Min(Reach, text.Length - open)) is not { Success: true } match) continue;
            var inner = new TextSpan(match.Groups["t"].Index, match.Groups["t"].Index + match.Groups["t"].Length);
            var at = numbers.FindIndex(n => IsBeside(n.Span, open, match.Index + match.Length));
            if (at < 0) continue;
            var number = numbers[at];
            numbers.RemoveAt(at);
            found.Add(new UnmarkedTitle(ChineseText.RemoveSpaces(match.Groups["t"].Value), inner, new TextSpan(Math.Min(number.Span.Start, open), Math.Max(number.Span.End, match.Index + match.Length)), number));
        }

        return found;
    }

    static bool IsBeside(TextSpan number, int open, int close) => open - number.End is >= 0 and < 3 || number.Start - close is >= 0 and < 3;

    [GeneratedRegex("\\G“(?<t>关于[^“”\n]{4,150}(?:通知|意见|决定|函|批复|公告|规定|办法|请示|报告))”")]
    private static partial Regex Quoted();
}
