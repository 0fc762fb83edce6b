using CsCheck;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests.Sections;

public class SectionExtractorTests
{
    static readonly SectionExtractor Extractor = new();

    [Fact]
    public void Reads_the_numbering_of_a_plan_as_a_tree() => Assert.Equal(
        """
        heading 一、 总体要求
        .heading （一） 指导思想
        .heading （二） 发展目标
        ..item —— 港口更绿
        ..item —— 能力更强
        heading 二、 重点任务
        .heading （一） 完善航道
        ..heading 1. 疏浚内河
        ..item 2. -
        ...item 一是 -
        ...item 二是 -
        .heading （二） 发展电动船
        """,
        Tree("""
            一、总体要求
            （一）指导思想。以绿色为先。
            （二）发展目标。到2025年，有下列目标。
            ——港口更绿。岸电使用率达到60%。
            ——能力更强。吞吐量增长。
            二、重点任务
            （一）完善航道
            1.疏浚内河。先干线后支线。
            2.支持沿江各市按照统一规划和分级负责的原则，结合本地实际，分批次有序推进老旧码头泊位的改造提升，一是改岸电；二是改装卸。
            （二）发展电动船
            短途先行。
            """));

    [Fact]
    public void Reads_chapters_articles_and_their_paragraphs() => Assert.Equal(
        """
        chapter 第一章 总则
        .article 第一条 -
        .article 第二条 -
        ..item - -
        ...heading （一） 航道
        ...heading （二） 港口
        ..item - -
        chapter 第二章 附则
        .article 第三条 -
        """,
        Tree("""
            第一章　总　则
            第一条　为了保护航道，制定本办法。
            第二条　本办法适用于下列设施：
            （一）航道；
            （二）港口。
            第一款以外的设施另行规定。
            第二章　附　则
            第三条　本办法自发布之日起施行。
            """));

    [Fact]
    public void An_article_that_is_only_spoken_of_begins_none() =>
        Assert.Equal("article 第一条 -", Tree("第一条　违反本办法的，处罚款。\n第五条第二款所称设施，是指码头。").Split('\n')[0]);

    [Fact]
    public void Knows_addressee_signature_annexes_and_imprint()
    {
        const string text = "关于印发《航道规划》的通知\n各市人民政府：\n现印发给你们。\n附件：1.任务表\n2.名单\n省交通厅\n2024年3月1日\n航道规划\n一、目标\n到2025年建成。\n附件1\n任务表\n1.疏浚\n抄送：省委。";
        var start = text.IndexOf("省交通厅", StringComparison.Ordinal);
        var header = new Header { Title = new TitleFinding("关于印发《航道规划》的通知", "航道规划", new TextSpan(0, 14)), Signature = new TextSpan(start, start + 14) };
        Assert.Equal(
            """
            addressee - -
            signature - -
            annex - 航道规划
            .heading 一、 目标
            annex 附件1 任务表
            .heading 1. 疏浚
            imprint - -
            """,
            Write(text, header));
    }

    [Fact]
    public void A_table_of_contents_begins_nothing() =>
        Assert.Equal("heading 一、 形势\nheading 二、 任务", Tree("目　录\n一、形势……1\n二、任务……5\n一、形势\n有利。\n二、任务\n做好。"));

    [Fact]
    public void A_box_holds_its_own_numbers_and_ends_with_the_next_of_the_text() => Assert.Equal(
        """
        heading 一、 工程
        .heading （一） 航道
        ..box 专栏1 航道工程
        ...item 1. 干线整治
        ...item 2. 支线整治
        .heading （二） 港口
        """,
        Tree("一、工程\n（一）航道\n专栏1 航道工程\n1.干线整治\n2.支线整治\n（二）港口"));

    [Fact]
    public void Headings_of_the_markup_hold_the_numbers_below_them()
    {
        const string text = "背景\n一、由来\n说明。\n展望\n二、以后";
        var blocks = new List<Block> { new(BlockKind.Heading, new(0, 2), 2), new(BlockKind.Paragraph, new(3, 7)), new(BlockKind.Paragraph, new(8, 11)), new(BlockKind.Heading, new(12, 14), 2), new(BlockKind.Paragraph, new(15, 19)) };
        var context = new ReadingContext(new SourceText { Text = text, MediaType = "text/html", Blocks = blocks }, new Header());
        Assert.Equal("heading - 背景\n.heading 一、 由来\nheading - 展望\n.heading 二、 以后", Lines(Extractor.Extract(context)));
    }

    [Fact]
    public void Spans_nest_and_do_not_overlap()
    {
        string[] pieces = ["一、总体", "（一）目标。到2025年", "1.任务", "（1）细目", "第一章 总则", "第三条 ", "专栏2 工程", "——更强。", "一是改；二是建；三是管。", "附件1", "附件：1.表", "目录", "各市人民政府：", "抄送：省委", "2024年3月1日", "①甲", "1.1 范围", "\n", "\n", "\n", "。", "　", "主要目标"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(p => string.Concat(p)).Sample(text =>
        {
            var sections = Extractor.Extract(new ReadingContext(new SourceText { Text = text, MediaType = "text/plain" }, new Header { Signature = text.Length > 40 ? new TextSpan(20, 30) : null }));
            Check(sections, new TextSpan(0, text.Length), 1);
        });
    }

    static void Check(IReadOnlyList<SectionFinding> sections, TextSpan within, int level)
    {
        var end = within.Start;
        foreach (var section in sections)
        {
            Assert.True(section.Span.Start >= end && section.Span.Length > 0 && section.Span.End <= within.End, $"{section.Kind} {section.Span} after {end} in {within}");
            Assert.Equal(level, section.Level);
            Check(section.Children, section.Span, level + 1);
            end = section.Span.End;
        }
    }

    static string Tree(string text) => Write(text, new Header());

    static string Write(string text, Header header) => Lines(Extractor.Extract(new ReadingContext(new SourceText { Text = text, MediaType = "text/plain" }, header)));

    static string Lines(IReadOnlyList<SectionFinding> sections) => string.Join('\n', sections.SelectMany(Flat).Select(s => $"{new string('.', s.Level - 1)}{s.Kind} {s.Number ?? "-"} {s.Heading ?? "-"}"));

    static IEnumerable<SectionFinding> Flat(SectionFinding section) => section.Children.SelectMany(Flat).Prepend(section);
}
