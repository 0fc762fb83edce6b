using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Formats.Html;

/// <summary>Lines that belong to the page and not to the document on it: buttons to print and share, counters, lists of other pages.</summary>
static partial class PageChrome
{
    const int Margin = 20;

    public static IReadOnlyList<RawBlock> Strip(IReadOnlyList<RawBlock> blocks)
    {
        // Such lines stand above and below a document, not in the midst of it.
        var lines = blocks.Where((b, i) => b.Cells is not null || (i >= Margin && i < blocks.Count - Margin) || !IsChrome(b.Text)).ToList();
        var related = lines.FindIndex(Math.Max(lines.Count / 2, lines.Count - (2 * Margin)), b => b.Cells is null && b.Text.Length < 12 && Related().IsMatch(TextCleaner.Clean(b.Text).ToString()));
        if (related > 0) return lines[..related];
        var tail = lines.FindIndex(Math.Max(lines.Count * 2 / 3, lines.Count - 8), b => b.Cells is null && b.Text.Length < 100 && RelatedLine().IsMatch(TextCleaner.Clean(b.Text).ToString()));
        return tail > 0 ? lines[..tail] : lines;
    }

    static bool IsChrome(MappedText text) => text.Length < 60 && Chrome().IsMatch(TextCleaner.Clean(text).ToString());

    [GeneratedRegex(
        @"^[【\[（(|\s]*(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|分享到?.{0,12}|收藏(?:本页)?|扫一扫.{0,16}|浏览次数.{0,12}|(?:点击|访问|阅读)(?:数|量|次数).{0,10}|字体?\s*[号体]?\s*[:：].{0,16}|"
        + @"我要纠错|返回(?:顶部|首页)|(?:上|下)一[篇条].{0,60}|版权所有.{0,40}|技术支持.{0,30}|当前位置.{0,50}|责任编辑\s*[:：].{0,12}|编辑\s*[:：].{0,10}|【?纠错】?|下载.{0,3}|大\s*中\s*小|默认|超大)[】\]）)|\s]*$")]
    private static partial Regex Chrome();

    [GeneratedRegex(@"^相关(?:阅读|链接|新闻|文章|报道|解读|推荐)[：:]")]
    private static partial Regex RelatedLine();

    [GeneratedRegex(@"^[【\[]?(?:相关(?:阅读|链接|新闻|文章|报道|稿件|信息|文件|解读|推荐)|延伸阅读|热点(?:推荐|新闻)|推荐阅读|猜你喜欢|最新视频)[】\]：:]*$")]
    private static partial Regex Related();
}
