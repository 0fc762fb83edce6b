using Vermilion.Reading.Events;

namespace Vermilion.Reading.Tests.Events;

public sealed class NewsSentenceTests
{
    static readonly NewsSentence Sentence = new("比亚迪收购一家工厂。", 100, 1, false);

    [Fact]
    public void Words_stand_before_and_after_a_position_within()
    {
        Assert.Equal("比亚迪", Sentence.Before(103, 10));
        Assert.Equal("收购", Sentence.After(103, 2));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void A_name_of_another_sentence_has_nothing_around_it(int position)
    {
        Assert.Empty(Sentence.Before(position, 10));
        Assert.Empty(Sentence.After(position, 10));
    }
}
