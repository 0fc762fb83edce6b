using System.Text.RegularExpressions;

namespace Vermilion.Reading.Sections;

/// <summary>The lines of a 目录: its entries stand again as headings below, and are none where they are listed.</summary>
static partial class TableOfContents
{
    const int LongestEntry = 60;

    /// <summary>The indices of the first line of the list and of the first behind it; nothing where there is none.</summary>
    public static (int From, int To) Find(string text, List<SectionLine> lines)
    {
        var from = lines.FindIndex(l => l.Span.Length <= 6 && Title.IsMatch(l.Span.Of(text)));
        if (from < 0 || from + 2 >= lines.Count) return (-1, -1);
        var first = Key(text, lines[from + 1]);
        for (var i = from + 2; i < lines.Count; i++)
        {
            if (Key(text, lines[i]) == first && first.Length > 0) return (from, i);
            if (lines[i].Span.Length > LongestEntry) break;
        }

        return (-1, -1);
    }

    // 一、发展形势…………3: without the dots and the page.
    static string Key(string text, SectionLine line) =>
        line.Span.Length > LongestEntry * 2 ? "" : Tail.Replace(Text.ChineseText.RemoveSpaces(line.Span.Of(text).ToString()), "");

    [GeneratedRegex("^目\\s*[录次]$")]
    static partial Regex Title { get; }

    [GeneratedRegex("[.．…·\\-—_\\s]*\\d{0,4}$")]
    static partial Regex Tail { get; }
}
