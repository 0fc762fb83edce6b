using Vermilion.Reading.Tests.Formats;

namespace Vermilion.Reading.Tests.Text;

public class TextCleanerTests
{
    [Theory]
    [InlineData("国 务 院 办 公 厅", "国务院办公厅")]
    [InlineData("国　务　院", "国务院")]
    [InlineData("附　　件：1.名单", "附件：1.名单")]
    [InlineData("第二章　附　则", "第二章 附则")]
    [InlineData("总　则", "总则")]
    [InlineData("国家发展改革委　　财政部", "国家发展改革委 财政部")]
    [InlineData("国家发展改革委  财 政 部  商 务 部", "国家发展改革委 财政部 商务部")]
    [InlineData("《发展 “十四五”规划》", "《发展“十四五”规划》")]
    [InlineData("财政部 税务总局关于有关政策的公告", "财政部 税务总局关于有关政策的公告")]
    [InlineData("司法部 全国工商联 中华全国律师协会关于公证的意见", "司法部 全国工商联 中华全国律师协会关于公证的意见")]
    [InlineData("国务院 办公厅", "国务院办公厅")]
    [InlineData("推进产业 转型升级", "推进产业转型升级")]
    [InlineData("民航函﹝2020﹞76 号", "民航函﹝2020﹞76号")]
    [InlineData("２０２５年达到９５％，Ａ级～Ｂ级，３．５倍", "2025年达到95%，A级~B级，3.5倍")]
    [InlineData("①试点 ……", "①试点……")]
    [InlineData("工业\u200B和\uFEFF信息化\u00AD部", "工业和信息化部")]
    [InlineData("total  of 5 units", "total of 5 units")]
    [InlineData("　　首行缩进", "首行缩进")]
    [InlineData("国务院办公厅　　2018年10月27日", "国务院办公厅 2018年10月27日")]
    [InlineData("第　3　条", "第3条")]
    public void Cleans_a_paragraph(string raw, string clean) => Assert.Equal(clean, Sources.Plain(raw).Text);

    [Fact]
    public void Line_breaks_of_the_source_are_no_spaces_in_Chinese_and_one_in_English()
    {
        Assert.Equal("工业和信息化部", Sources.Html("<div id=zoom>工业和\r\n     信息化部</div>").Body());
        Assert.Equal("the Ministry of Industry", Sources.Html("<div id=article-content>the Ministry\n   of Industry</div>").Body());
    }

    [Fact]
    public void Lines_cut_at_a_fixed_width_are_joined_into_paragraphs()
    {
        const string Paragraph = "为贯彻落实国家有关决策部署推动产业转型升级加快形成新的增长动力"; // 31 characters
        var lines = string.Join('\n', "　　" + Paragraph[..18], Paragraph[..20], Paragraph[10..30], Paragraph[..20], "到此结束。", "　　" + Paragraph[..18], Paragraph[..20], "也完。");

        Assert.Equal(2, Sources.Plain(lines).Blocks.Count);
        Assert.EndsWith("也完。", Sources.Plain(lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_lines_are_paragraphs_of_their_own() =>
        Assert.Equal(3, Sources.Plain("一、总体要求\r\n二、主要目标\r\n三、保障措施").Blocks.Count);
}
