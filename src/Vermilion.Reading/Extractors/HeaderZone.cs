using System.Text.RegularExpressions;
using Vermilion.Reading.Text;

namespace Vermilion.Reading.Extractors;

enum LineKind
{
    Blank,
    Number,
    OrderHead,
    Addressee,
    Bracket,
    Date,
    Label,
    Structure,
    Prose,
    TitleLike,
}

/// <summary>A line of the document with what it looks like at its head. <c>Text</c> is trimmed, letter-spacing closed.</summary>
sealed class HeadLine(TextSpan span, string text, Block? block)
{
    LineKind? kind;

    public TextSpan Span => span;

    public string Text => text;

    public Block? Block => block;

    /// <summary>Told apart when it is asked for: of a long document only the head and the foot ever are.</summary>
    public LineKind Kind => kind ??= HeaderZone.Classify(text, block);
}

/// <summary>The lines of a document, from where the document itself begins; and which of them are its head.</summary>
sealed partial class HeaderZone
{
    // A head is short: what stands behind so many lines belongs to the text.
    const int MaxHeadLines = 16;

    public HeaderZone(SourceText source)
    {
        Text = source.Text;
        Lines = ReadLines(source);
        HeadCount = CountHead();
    }

    public string Text { get; }

    public IReadOnlyList<HeadLine> Lines { get; }

    /// <summary>How many of the first lines are the head: up to the addressee or the first paragraph of prose.</summary>
    public int HeadCount { get; }

    /// <summary>The lines of the head.</summary>
    public IEnumerable<HeadLine> Head => Lines.Take(HeadCount);

    static List<HeadLine> ReadLines(SourceText source)
    {
        var text = source.Text;
        var blocks = source.Blocks.Where(b => b.Kind != BlockKind.Metadata).ToDictionary(b => b.Span.Start);
        var lines = new List<HeadLine>();
        Block? block = null;
        for (var start = source.BodyStart; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var span = WithoutMarkdown(text, Trim(text, start, end));
            block = blocks.GetValueOrDefault(span.Start) ?? blocks.GetValueOrDefault(start) ?? (block is { } b && b.Span.End > start ? b : null);
            start = end + 1;
            if (span.Length == 0) continue;
            if (lines.Count > 0 && BrokenLines.Continues(text, lines[^1].Span, span))
            {
                var whole = new TextSpan(lines[^1].Span.Start, span.End);
                lines[^1] = new HeadLine(whole, ChineseText.RemoveSpaces(text[whole.Start..whole.End]), lines[^1].Block);
                continue;
            }

            var line = ChineseText.CloseLetterSpacing(text[span.Start..span.End]);
            if (line.Length > 0) lines.Add(new HeadLine(span, line, block));
        }

        return lines;
    }

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && ChineseText.IsSpace(text[start])) start++;
        while (end > start && ChineseText.IsSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    // Collections of laws mark a heading with # and carry comments of their own.
    static TextSpan WithoutMarkdown(string text, TextSpan line)
    {
        var content = line.Of(text);
        var comment = content.IndexOf("<!--", StringComparison.Ordinal);
        if (comment >= 0 && content.EndsWith("-->", StringComparison.Ordinal)) line = Trim(text, line.Start, line.Start + comment);
        var start = line.Start;
        while (start < line.End && text[start] == '#') start++;
        return Trim(text, start, line.End);
    }

    int CountHead()
    {
        for (var i = 0; i < Lines.Count && i < MaxHeadLines; i++)
            if (Lines[i].Kind is LineKind.Prose or LineKind.Addressee or LineKind.Structure) return i;
        return Math.Min(Lines.Count, MaxHeadLines);
    }

    internal static LineKind Classify(string line, Block? block = null)
    {
        if (line.Length == 0) return LineKind.Blank;
        if (block?.Kind == BlockKind.TableRow) return Label().IsMatch(line) ? LineKind.Label : LineKind.Prose;
        if (ChineseDates.WholeLine(line, new TextSpan(0, line.Length)) is not null) return LineKind.Date;
        if (OrderHead().IsMatch(line)) return LineKind.OrderHead;
        if (DocumentNumberGrammar.ParseSeries(line, new TextSpan(0, line.Length)).Count > 0 || SplitNumber().IsMatch(line) || DocumentNumberExtractor.IsUnusual(line)) return LineKind.Number;
        if (Label().IsMatch(line)) return LineKind.Label;
        if (Addressee().IsMatch(line)) return LineKind.Addressee;
        if (Structure().IsMatch(line)) return LineKind.Structure;
        if (Adoption().IsMatch(line)) return LineKind.Bracket;
        if (SentenceEnd().IsMatch(line) || (line.Length > 90 && !JointTitle().IsMatch(line)) || InnerSentence().IsMatch(line)) return LineKind.Prose;
        return LineKind.TitleLike;
    }

    /// <summary>The name that heads an order, 中华人民共和国国务院令, or the last of several joint names with a 令 of its own.</summary>
    public static bool IsOrderHead(string line) => OrderHead().IsMatch(line);

    // 国函〔 | 2006 | 〕38号: markup sometimes breaks a number into lines; an order has 第707号 on a line of its own.
    [GeneratedRegex("^[\u4e00-\u9fff]{1,12}[〔﹝\\[【［]$|^(?:19|20)\\d{2}$|^[〕﹞\\]】］]\\s*\\d{1,5}\\s*号$|^[（(]?第\\s*(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,6})\\s*[号號][）)]?$")]
    private static partial Regex SplitNumber();

    [GeneratedRegex("^(?:中华人民共和国)?[\u4e00-\u9fff、 ]{2,60}(?:部令|令)$|^令$")]
    private static partial Regex OrderHead();

    // The names of many bodies before 关于 make a title longer than a line of prose may be.
    [GeneratedRegex("^[\u4e00-\u9fff、 ]{4,140}关于[^。；]{4,120}的(?:通知|意见|公告|通告|决定|函|批复|通报)$")]
    private static partial Regex JointTitle();

    [GeneratedRegex("^(?:索引号|主题分类|发文机关|发文机构|成文日期|标题|发文字号|文号|发布日期|主题词|来源|信息来源|稿源|发布时间|时间|日期|作者|浏览次数|字号|字体|打印|分享|责任编辑|编辑|发布机构|发布单位|公开方式|有效性|生成日期|文件编号|名称|类别|体裁|服务对象|关键词|政策文件|相关文件|相关链接|相关政策|政策原文|原文链接|阅读次数|点击数|当前位置|首页|您(?:现在|当前|所在)?的?位置|实施日期|废止日期|公文种类|发布文号|组配分类|公开日期|文　　号|打印本页|扫一扫|大\\s?中\\s?小|Source|Updated|Editor|Author|证券代码|股票代码|证券简称|公告编号|发电单位|等级|签批盖章|机关地址|联络人|承办人|受文者|发文日期|速别|密等及解密条件[^：]{0,12}|电子信箱|正本|副本)\\s*[：:\\s〉>].*|^【.*】$|^(?:19|20)\\d{2}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(?:来源|作者|浏览|字号).*$|^.{0,40}(?:字体|字号)\\s*[：:].*$")]
    private static partial Regex Label();

    [GeneratedRegex("^(?![一二三四五六七八九十\\d（(])[^。！？；]{2,600}[：:]$")]
    private static partial Regex Addressee();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百零〇]+[编章节条]|\\d{1,2}[.．、](?!\\d)|目\\s*录$|附件|附表|附：|主旨[：:]|说明[：:]|前\\s*言$|序\\s*言$|总\\s*则$|引\\s*言$|问[：:]|答[：:]|编者按)")]
    private static partial Regex Structure();

    [GeneratedRegex("^[（(].*(?:通过|公布|发布|施行|修订|修正|批准|公开|印发|起草|征求|删减|实施|废止|年\\d{1,2}月).*[）)]$|^(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日[^。]*(?:通过|公布|发布|施行|批准|修正|修订|令(?:第[\\d一二三四五六七八九十百零〇]{1,6}号))$")]
    private static partial Regex Adoption();

    [GeneratedRegex("[。！；;]$|[。！？][”’）]?$|[：:]$|，$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("。.|[，,].*[，,].*[，,]|收悉|如下[：:]?$")]
    private static partial Regex InnerSentence();
}
