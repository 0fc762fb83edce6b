using Vermilion.Reading.Text;

namespace Vermilion.Reading.Tests.Text;

public sealed class LetterPairsTests
{
    [Theory]
    [InlineData("甲乙甲乙", "甲乙", 2.0 / 4)]
    [InlineData("第一条 甲、乙。", "第一条甲乙", 1)]
    [InlineData("甲乙丙", "丁戊己", 0)]
    [InlineData("甲", "甲乙", 0)]
    [InlineData("", "", 0)]
    public void Texts_are_as_like_as_the_pairs_of_letters_that_both_have(string a, string b, double likeness) =>
        Assert.Equal(likeness, LetterPairs.Likeness(a, b), 6);

    [Fact]
    public void The_bound_by_length_is_never_below_the_likeness()
    {
        var (a, b) = (new LetterPairs("新能源汽车产业规划"), new LetterPairs("新能源产业"));
        Assert.True(a.Bound(b) >= a.Likeness(b));
    }
}
