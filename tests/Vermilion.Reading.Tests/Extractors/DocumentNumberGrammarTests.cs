using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Extractors;

namespace Vermilion.Reading.Tests;

public class DocumentNumberGrammarTests
{
    [Theory]
    [InlineData("工信部信管〔2020〕197号", "工信部信管〔2020〕197号", "工信部信管", 2020, 197)]
    [InlineData("民航函[2020]887号", "民航函〔2020〕887号", "民航函", 2020, 887)]
    [InlineData("国卫办医函﹝2021﹞76 号", "国卫办医函〔2021〕76号", "国卫办医函", 2021, 76)]
    [InlineData("商办合函【2020】50号", "商办合函〔2020〕50号", "商办合函", 2020, 50)]
    [InlineData("（民航发〔2020〕12号）", "民航发〔2020〕12号", "民航发", 2020, 12)]
    [InlineData("发文字号：国发（2009）12号", "国发〔2009〕12号", "国发", 2009, 12)]
    [InlineData("国函〔\n2006\n〕38号", "国函〔2006〕38号", "国函", 2006, 38)]
    [InlineData("国令第707号", "国令第707号", "国令", null, 707)]
    [InlineData("中华人民共和国国务院令\n第707号", "中华人民共和国国务院令第707号", "中华人民共和国国务院令", null, 707)]
    [InlineData("中华人民共和国交通运输部令（2026年第8号）", "中华人民共和国交通运输部令（2026年第8号）", "中华人民共和国交通运输部令", 2026, 8)]
    [InlineData("中国人民银行令（〔2020〕第4号）", "中国人民银行令〔2020〕第4号", "中国人民银行令", 2020, 4)]
    [InlineData("财政部 税务总局公告2023年第31号", "财政部 税务总局公告2023年第31号", "财政部 税务总局公告", 2023, 31)]
    [InlineData("2025年 第6号", "2025年 第6号", "", 2025, 6)]
    [InlineData("公告 2020年 第53号", "公告 2020年 第53号", "公告", 2020, 53)]
    [InlineData("国家知识产权局公告第三五零号", "国家知识产权局公告第三五零号", "国家知识产权局公告", null, 350)]
    public void Reads_a_number_in_every_form(string raw, string text, string stem, int? year, int serial)
    {
        var number = DocumentNumberGrammar.ParseWhole(raw);
        Assert.Equal((text, stem, year, serial), (number?.Text, number?.Stem, number?.Year, number?.Serial));
    }

    [Theory]
    [InlineData("根据国发〔2015〕28号文件要求")]
    [InlineData("京ICP备05070218号")]
    [InlineData("第12届全国人大")]
    [InlineData("2020年12月22日")]
    public void Refuses_a_line_that_is_more_or_other_than_a_number(string line) => Assert.Null(DocumentNumberGrammar.ParseWhole(line));

    [Theory]
    [InlineData("按照国务院办公厅的通知国办发〔2016〕82号执行", "国办发〔2016〕82号")]
    [InlineData("自即日起，民航发〔2020〕11号通知失效", "民航发〔2020〕11号")]
    [InlineData("苏州市住房和城乡建设局苏住建规〔2011〕4号", "苏住建规〔2011〕4号")]
    [InlineData("（国务院令第591号）", "国务院令第591号")]
    public void Finds_a_cited_number_among_the_words_glued_to_it(string prose, string expected)
    {
        var found = DocumentNumberGrammar.FindCited(prose, 0, prose.Length, Catalog.Default.BodyIndex.KnowsStem);
        Assert.Equal(expected, Assert.Single(found).Text);
    }
}
