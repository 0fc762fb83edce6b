using System.Text;
using System.Text.RegularExpressions;

namespace Vermilion.Linking.Stories;

/// <summary>The letters of a text alone, without what pages put around it: two scrapes of one page leave the same.</summary>
static partial class CopyText
{
    // A law of two hundred pages is known by its first thirty.
    const int MostLetters = 40_000;

    const int ShortSentence = 12;
    const int MostSentences = 4;

    static readonly char[] Ends = ['。', '！', '？', '\n', ';', '；'];

    /// <summary>The text without its title, its dateline and the lines that pages add.</summary>
    public static string Body(string text, string title)
    {
        var body = WithoutTitle(Comments.Replace(text, " "), title);
        body = Tail.Replace(Furniture.Replace(body, "\n"), "");
        return Dateline.Replace(body, "", 1);
    }

    /// <summary>
    /// Of the sentences those with the least hashes: a text that another holds, or of which a part is missing, chooses some of
    /// the same.
    /// </summary>
    public static IReadOnlyList<long> Sentences(string body)
    {
        var least = new SortedSet<long>();
        foreach (var range in body.AsSpan().SplitAny(Ends))
        {
            if (range.End.Value - range.Start.Value < ShortSentence) continue;
            var letters = Letters(body[range]);
            if (letters.Length < ShortSentence) continue;
            least.Add(StableHash.Of("sentence", letters));
            if (least.Count > MostSentences) least.Remove(least.Max);
        }

        return [.. least];
    }

    public static string Letters(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, MostLetters));
        foreach (var c in text)
        {
            // Full width and half width are one letter.
            var plain = c is >= '０' and <= 'ｚ' ? (char)(c - 0xFEE0) : c;
            if (!char.IsLetterOrDigit(plain)) continue;
            kept.Append(char.ToLowerInvariant(plain));
            if (kept.Length == MostLetters) break;
        }

        return kept.ToString();
    }

    public static string Title(string title) => Letters(TitleMark.Replace(title, ""));

    static string WithoutTitle(string text, string title)
    {
        var start = text.AsSpan().TrimStart();
        return title.Length > 3 && start.StartsWith(title, StringComparison.Ordinal) ? start[title.Length..].ToString() : text;
    }

    [GeneratedRegex("<!--[^>]{0,200}-->")]
    static partial Regex Comments { get; }

    // Lines that the page adds: its source, its time, its buttons, its address.
    [GeneratedRegex(@"(?m)^[ \t　]*(?:来源|发文机关|发文字号|成文日期|索引号|主题分类|主题词|公开日期|作者|责任编辑|责编|编辑|记者|发布时间|更新时间|发布日期|日期|时间|原标题|标题|点击|分享|打印|字号|链接|主持人|编辑推荐|视频简介|主要内容|Source|Published|Updated|By)[ \t　]*[:：][^\n]{0,120}$|^[ \t　]*(?:\*{3,}|-{3,}|={3,}|打印本页|关闭窗口|返回顶部|上一篇[^\n]{0,60}|下一篇[^\n]{0,60}|https?://\S+)[ \t　]*$|^[ \t　]*20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:[ T　]*\d{1,2}:\d\d(?::\d\d)?)?[ \t　]*$")]
    static partial Regex Furniture { get; }

    [GeneratedRegex(@"(?:（?(?:责任)?编辑[:：][^\n]{0,30}）?|（完）|\(完\)|版权所有[^\n]{0,80}|未经授权[^\n]{0,60})\s*$")]
    static partial Regex Tail { get; }

    // 央视网消息（新闻联播）：, 新华社北京2月1日电（记者…）, 本报讯
    [GeneratedRegex(@"^\s*(?:\[视频\]|【视频】)?\s*(?:(?:央视网|央广网|人民网|新华网|中新网|中国网|光明网)(?:消息|讯)?\s*(?:[（(][^）)\n]{1,20}[）)])?\s*[:：]|(?:新华社|中新社|本报|本台|人民日报)[^\n，。]{0,24}?(?:电|讯|消息)(?:[（(][^）)\n]{0,40}[）)])?[:：]?)")]
    static partial Regex Dateline { get; }

    [GeneratedRegex(@"^\s*(?:\[视频\]|【视频】|\(视频\)|（视频）|视频[:：])|(?:[_|｜-]\s*(?:新闻频道|央视网|新闻联播|CCTV)[^\n]*)$")]
    static partial Regex TitleMark { get; }
}
