using Vermilion.Reading.Catalogs;
using Vermilion.Reading.Targets;

namespace Vermilion.Reading.Tests.Targets;

public class MeasureLexerTests
{
    static readonly MeasureLexer Lexer = new(Catalog.Default.Measures);

    static string Read(string text) => string.Join("; ", Lexer.Find(text, new TextSpan(0, text.Length)).Select(m =>
        FormattableString.Invariant($"{m.Value}{(m.ValueMax is { } max ? $"..{max}" : "")} {m.Unit}{(m.After is { } after ? $" {after}" : "")}")));

    [Theory]
    [InlineData("达到80%", "80 %")]
    [InlineData("提高3.5个百分点", "3.5 个百分点")]
    [InlineData("建成120个以上码头", "120 个 >=")]
    [InlineData("4,500万千瓦左右", "4500 万千瓦 ~")]
    [InlineData("3.3万亿千瓦时", "3.3 万亿千瓦时")]
    [InlineData("降到9.5升/百公里以下", "9.5 升/百公里 <=")]
    [InlineData("14件/万人", "14 件/万人")]
    [InlineData("培育3-5家", "3..5 家")]
    [InlineData("培育6家至8家", "6..8 家")]
    [InlineData("60%~65%", "60..65 %")]
    [InlineData("产能100-200万吨/年", "100..200 万吨/年")]
    [InlineData("形成两至三个集群", "2..3 个")]
    [InlineData("百分之二十左右", "20 % ~")]
    [InlineData("百分之三点五", "3.5 %")]
    [InlineData("培训3000余人", "3000 人 >")]
    [InlineData("建设50多个站点", "50 个 >")]
    [InlineData("产值翻两番", "4 倍")]
    [InlineData("交易量增加一倍", "100 %")]
    [InlineData("占比超过一半", "50 %")]
    [InlineData("指数提高至105。", "105 ")]
    public void Reads_figure_unit_and_comparator(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("达到3级水平")]
    [InlineData("几十个")]
    [InlineData("迈上千亿斤台阶")]
    [InlineData("三农工作")]
    public void Reads_no_measure(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void Does_not_take_a_falling_pair_for_a_range() => Assert.Equal("", Read("9-3个"));
}
