using System.Text.RegularExpressions;

namespace Vermilion.Reading.Sections;

/// <summary>一是…；二是…；三是… within a paragraph: at least two, in order, each to where the next begins.</summary>
static partial class InlineItems
{
    public static List<(string Number, TextSpan Span)> In(string text, TextSpan line)
    {
        var items = new List<(string, TextSpan)>();
        if (line.Length < 12 || text.AsSpan(line.Start, line.Length).IndexOf("二是") < 0) return items;
        var starts = new List<int>();
        for (var match = Marks.Match(text, line.Start, line.Length); match.Success; match = match.NextMatch())
        {
            var value = Ordinals.IndexOf(match.Groups["n"].Value[0]) + 1;
            if (value == starts.Count + 1) starts.Add(match.Groups["n"].Index);
        }

        if (starts.Count < 2) return items;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : line.End;
            items.Add((text.Substring(starts[i], 2), new TextSpan(starts[i], end)));
        }

        return items;
    }

    /// <summary>The line is one such item by itself: 二是强化协同。</summary>
    public static string? Number(string text, TextSpan line) =>
        line.Length > 4 && text[line.Start + 1] == '是' && Ordinals.Contains(text[line.Start]) && text[line.Start + 2] is not ('一' or '否' or '不') ? text.Substring(line.Start, 2) : null;

    const string Ordinals = "一二三四五六七八九";

    [GeneratedRegex("(?:^|[，；。：、！]\\s?)(?<n>[一二三四五六七八九])是")]
    static partial Regex Marks { get; }
}
