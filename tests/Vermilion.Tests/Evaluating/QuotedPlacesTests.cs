using Vermilion.Evaluating;
using Vermilion.Reading;

namespace Vermilion.Tests.Evaluating;

public sealed class QuotedPlacesTests
{
    [Theory]
    [InlineData("产值达到130%，占比30%。", "30%", 11)]
    [InlineData("增长3.5%，新增5个，再增5%。", "5%", 14)]
    [InlineData("产值超 过\n 30 ％。", "超过30%", 2)]
    [InlineData("产值超过３０％。", "超过30%", 2)]
    public void A_quote_is_found_through_spaces_and_never_within_a_longer_number(string text, string quote, int start)
    {
        var place = Assert.Single(new QuotedPlaces(text, text).Of(Readings.Wanted(quote, "占比", 30, "%")));
        Assert.Equal(start, place.Start);
        Assert.Equal(Likeness.Solid(quote), Likeness.Solid(place.Of(text).ToString()));
    }

    [Fact]
    public void A_quote_that_occurs_twice_stands_where_its_indicator_is()
    {
        const string Text = "污水处理率达到95%以上。到2027年，全市垃圾分类覆盖率要达到95%以上。";
        var place = Assert.Single(new QuotedPlaces(Text, Text).Of(Readings.Wanted("95%以上", "垃圾分类覆盖率", 95, "%")));
        Assert.Equal(Text.LastIndexOf("95%", StringComparison.Ordinal), place.Start);
    }

    [Fact]
    public void A_quote_that_is_not_there_has_no_place() => Assert.Empty(new QuotedPlaces("正文。", "正文。").Of(Readings.Wanted("30%", "占比", 30, "%")));

    [Fact]
    public void A_span_in_the_content_is_found_behind_a_title_that_the_reading_puts_before_it()
    {
        const string Content = "某市行动方案\n产值达到50亿元。";
        var text = "某市行动方案（全文）\n\n" + Content;
        var place = new QuotedPlaces(text, Content).InReading(new TextSpan(9, 15));
        Assert.Equal("达到50亿元", place!.Value.Of(text).ToString());
    }

    [Fact]
    public void A_span_behind_words_that_the_reading_leaves_out_is_found_by_its_own_words()
    {
        const string Content = "某市方案。分享到微信。产值达到50亿元，投资50亿元。";
        const string Text = "某市方案。产值达到50亿元，投资50亿元。";
        var at = Content.IndexOf("达到50亿元", StringComparison.Ordinal);
        Assert.Equal("达到50亿元", new QuotedPlaces(Text, Content).InReading(new TextSpan(at, at + 6))!.Value.Of(Text).ToString());
    }

    [Fact]
    public void A_span_beyond_the_content_has_no_place() => Assert.Null(new QuotedPlaces("正文。", "正文。").InReading(new TextSpan(2, 9)));

    [Fact]
    public void The_sentence_of_a_scrap_of_a_line_is_more_than_the_line()
    {
        const string Text = "到2020年，中药工业总产值占全市医药工业总产值的\n30% 以上。其他内容在后面。";
        var place = new TextSpan(Text.IndexOf("30%", StringComparison.Ordinal), Text.IndexOf("30%", StringComparison.Ordinal) + 3);
        Assert.Contains("中药工业总产值", new QuotedPlaces(Text, Text).SentenceAt(place), StringComparison.Ordinal);
    }
}
