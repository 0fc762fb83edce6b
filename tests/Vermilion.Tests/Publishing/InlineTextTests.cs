using Vermilion.Publishing;

namespace Vermilion.Tests.Publishing;

public sealed class InlineTextTests
{
    [Theory]
    [InlineData("2021. was a year", "2021. was a year")]
    [InlineData("- no list", "- no list")]
    [InlineData("# no heading", "# no heading")]
    [InlineData("a\nb", "a b")]
    [InlineData("<b>x</b> &amp; y", "<b>x</b> & y")]
    [InlineData("![picture](http://x.example/i.png) behind", "picture behind")]
    [InlineData("bell\u0007 and \ud800 lone", "bell and  lone")]
    [InlineData("", "")]
    public void Inline_text_stays_text(string markdown, string printed) => Assert.Equal(printed, InlineText.Read(markdown).PlainText());

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x]()")]
    [InlineData("[x](#)")]
    public void A_link_that_leads_nowhere_is_kept_and_marked(string markdown)
    {
        var runs = InlineText.Read(markdown);
        Assert.Equal("x°", runs.PlainText());
        Assert.All(runs, r => Assert.Null(r.Link!.Address));
    }

    [Fact]
    public void Brackets_nested_too_deep_are_printed_as_they_stand()
    {
        var text = string.Concat(Enumerable.Repeat("[", 2000)) + "x" + string.Concat(Enumerable.Repeat("](y)", 2000));
        Assert.NotEmpty(InlineText.Read(text));
    }

    [Theory]
    [InlineData("goal (交通强国) by 2050", "交通强国")]
    [InlineData("the 《规划（2021-2025年）》 of", "《规划（2021-2025年）》")]
    [InlineData("到2023年，5G全连接工厂30个", "到2023年，5G全连接工厂30个")]
    [InlineData("2021年度 plan", "2021年度")]
    [InlineData("提高20%以上", "提高20%以上")]
    public void Chinese_is_found_with_its_figures_and_marks(string text, string chinese) =>
        Assert.Equal(chinese, InlineText.Read(text).Where(r => r.Chinese).PlainText());

    [Fact]
    public void Emphasis_within_a_link_keeps_the_link()
    {
        var runs = InlineText.Read("a [b *c* d](https://x.example/) e");
        Assert.Equal(["a ", "b c d", " e"], runs.ByLink().Select(g => g.PlainText()));
        Assert.True(runs.Single(r => r.Text == "c").Emphasis);
    }
}
