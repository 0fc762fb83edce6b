namespace Vermilion.Reading.Titles;

/// <summary>The signs around titles: 《》 outside, 〈〉 within; often badly nested.</summary>
public static class TitleMarks
{
    /// <summary>
    /// The end of the title whose 《 stands at <paramref name="open"/>: the index behind its own 》, counting depth, or -1
    /// if it is not closed within its paragraph.
    /// </summary>
    public static int CloseOf(string text, int open, int limit = 220)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i - open <= limit && text[i] != '\n'; i++)
        {
            if (text[i] == '《') depth++;
            else if (text[i] == '》' && --depth == 0) return i + 1;
        }

        // 《关于修改《X》的决定 with one 》 too few: the first one closes.
        var first = text.IndexOf('》', open);
        return first >= 0 && first - open <= limit && text.IndexOf('\n', open, first - open) < 0 ? first + 1 : -1;
    }

    /// <summary>Whether the text within the marks is one title, and not 甲》和《乙.</summary>
    public static bool IsOneTitle(string inner)
    {
        var depth = 0;
        foreach (var c in inner)
        {
            if (c is '《') depth++;
            else if (c is '》' && --depth < 0) return false;
        }

        return true;
    }

    /// <summary>A title that stood within another: its 〈〉 become 《》.</summary>
    public static string Promote(string title) => title.Replace('〈', '《').Replace('〉', '》');
}
