using System.Text.RegularExpressions;
using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

/// <summary>财政部 海关总署 税务总局公告2020年第6号: the number of a joint announcement begins with the names of all who made it.</summary>
static partial class JointNumber
{
    const int LongestName = 16;

    public static ParsedNumber Complete(string text, int start, ParsedNumber number)
    {
        while (NameBefore(text, start, number.Span.Start) is { } name)
        {
            var words = text[name.Start..name.End];
            number = number with { Text = $"{words} {number.Text}", Stem = $"{words} {number.Stem}", Span = number.Span with { Start = name.Start } };
        }

        return number;
    }

    static TextSpan? NameBefore(string text, int start, int position)
    {
        var end = position;
        while (end > start && position - end < 3 && text[end - 1] is ' ' or '\u3000' or '\u00a0') end--;
        if (end == position) return null;
        var from = end;
        while (from > start && end - from < LongestName && ChineseText.IsHan(text[from - 1])) from--;
        if (Lead().Match(text, from, end - from) is { Success: true } lead) from = lead.Index + lead.Length;
        return end - from > 2 && BodyNames.LooksLikeBody(text[from..end]) ? new TextSpan(from, end) : null;
    }

    [GeneratedRegex("^.*(?:详见|见|根据|按照|依据|依照|执行|落实|参照|符合)(?=[一-鿿]{3})")]
    private static partial Regex Lead();
}
