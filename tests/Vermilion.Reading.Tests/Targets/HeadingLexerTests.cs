using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class HeadingLexerTests
{
    [Theory]
    [InlineData("二、重点任务", 1, "重点任务")]
    [InlineData("（三）发展目标。到2025年，港口能力提升。", 2, "发展目标")]
    [InlineData("3.完善航道网络。", 3, "完善航道网络")]
    [InlineData("（4）清理沉船。", 4, "清理沉船")]
    public void Reads_numbered_headings(string text, int level, string words)
    {
        var heading = HeadingLexer.Read(text, 0);
        Assert.Equal((level, words), (heading!.Value.Level, heading.Value.Text));
    }

    [Theory]
    [InlineData("俄方打击多个军事目标")]
    [InlineData("3.5万吨级码头投入使用")]
    [InlineData("完成了全部任务，受到好评。")]
    public void Prose_is_no_heading(string text) => Assert.Null(HeadingLexer.Read(text, 0));

    [Fact]
    public void Knows_what_a_heading_promises()
    {
        Assert.Equal(SectionKind.Goal, HeadingLexer.KindOf("总体要求与主要目标"));
        Assert.Equal(SectionKind.Past, HeadingLexer.KindOf("发展现状"));
        Assert.Equal(SectionKind.Conditions, HeadingLexer.KindOf("申报条件"));
        Assert.Equal(SectionKind.Measure, HeadingLexer.KindOf("保障措施"));
        Assert.Equal(SectionKind.None, HeadingLexer.KindOf("壮大船舶工业"));
    }

    [Fact]
    public void Joins_lines_that_markup_broke_inside_a_sentence()
    {
        const string text = "一、发展目标\n到\n2025\n年，泊位达到\n40\n个以上，岸电占比\n30%\n以上。\n1.\n疏浚航道。";
        var paragraphs = SectionOutline.Of(new SourceText { Text = text, MediaType = "text/plain" });
        Assert.Equal(["一、发展目标", "到2025年，泊位达到40个以上，岸电占比30%以上。", "1.疏浚航道。"], paragraphs.Select(p => p.Text));
    }
}
