using System.Text.RegularExpressions;

namespace Vermilion.Reading.Extractors;

/// <summary>Lines of a page below a document that lead to others: they are no words of the document, and cite nothing.</summary>
static partial class RelatedLinks
{
    const int LongestHeading = 12, LinesBelow = 8, LongestLine = 400;

    /// <summary>Whether the line at <paramref name="position"/> is such a link, or stands below 相关解读：.</summary>
    public static bool Covers(string text, int position)
    {
        // An interpretation links above its text to what it interprets.
        if (position < text.Length / 2) return false;
        var start = StartOfLine(text, position);
        if (start < 0) return false;
        if (Line().IsMatch(text.AsSpan(start, Math.Min(20, text.Length - start)))) return true;
        for (var i = 0; i < LinesBelow && start > 0; i++)
        {
            var above = StartOfLine(text, start - 1);
            if (above < 0) return false;
            var line = text.AsSpan(above, Math.Max(0, start - 1 - above)).Trim();
            if (line.IndexOf('。') >= 0 || line.Length > 120) return false;
            if (line.Length <= LongestHeading && Heading().IsMatch(line)) return true;
            start = above;
        }

        return false;
    }

    // Such lines are short: -1 in a long one, whose start is not looked for.
    static int StartOfLine(string text, int position)
    {
        var from = Math.Max(position - 1, 0);
        var at = text.LastIndexOf('\n', from, Math.Min(from + 1, LongestLine));
        return at >= 0 ? at + 1 : from < LongestLine ? 0 : -1;
    }

    [GeneratedRegex("^[\\s【\\[]*(?:[上下]一[篇条][：:]|(?:相关|延伸|推荐)(?:链接|文章|新闻|阅读|解读|报道)[：:】\\]]|(?:附件|附：)?(?:原文|政策)链接[：:])")]
    private static partial Regex Line();

    [GeneratedRegex("^[【\\[]?(?:本期目录|(?:相关|延伸|推荐|热点)(?:链接|文章|新闻|阅读|解读|报道|政策|文件|信息|稿件))[】\\]：:]*$")]
    private static partial Regex Heading();
}
