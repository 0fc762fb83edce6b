using System.Text.Json;

namespace Vermilion.Reading.Tests;

public class TextSpanTests
{
    [Fact]
    public void Is_written_as_an_array_of_two_numbers()
    {
        Assert.Equal("[12,16]", JsonSerializer.Serialize(new TextSpan(12, 16)));
        Assert.Equal(new TextSpan(12, 16), JsonSerializer.Deserialize<TextSpan>("[12,16]"));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[1,2,3]")]
    [InlineData("{}")]
    public void Refuses_anything_but_two_numbers(string json) =>
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<TextSpan>(json));

    [Fact]
    public void Touching_spans_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 4).Overlaps(new TextSpan(4, 8)));
        Assert.True(new TextSpan(0, 5).Overlaps(new TextSpan(4, 8)));
        Assert.True(new TextSpan(0, 8).Contains(new TextSpan(4, 8)));
    }
}
