namespace Vermilion.Tests.Evaluating;

public sealed class GoldenTests
{
    [Fact]
    public void A_golden_that_is_missing_fails_and_says_how_to_accept_it()
    {
        using var folder = new TemporaryFolder();
        var said = Golden.Compare(Path.Combine(folder.Path, "plan.golden"), "title: 甲\n");
        Assert.StartsWith("plan.golden is missing", said, StringComparison.Ordinal);
        Assert.Contains("./test --accept", said, StringComparison.Ordinal);
        Assert.EndsWith("title: 甲\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_golden_that_tells_otherwise_fails_with_the_lines_that_differ()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "plan.golden");
        File.WriteAllText(path, "title: 甲\nnumber: 1\nwritten: 2024\n");
        var said = Golden.Compare(path, "title: 甲\nnumber: 2\nwritten: 2024\n");
        Assert.EndsWith("\n\n- number: 1\n+ number: 2", said, StringComparison.Ordinal);
        Assert.Null(Golden.Compare(path, File.ReadAllText(path)));
    }

    [Fact]
    public void Accepting_writes_what_was_found_and_shows_what_has_changed()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "plan.golden");
        Assert.Contains("title: 甲", Golden.Accept(path, "title: 甲\n"), StringComparison.Ordinal);
        Assert.Null(Golden.Accept(path, "title: 甲\n"));
        Assert.EndsWith("- title: 甲\n+ title: 乙", Golden.Accept(path, "title: 乙\n"), StringComparison.Ordinal);
        Assert.Null(Golden.Compare(path, "title: 乙\n"));
    }

    [Theory]
    [InlineData("a\nb\nc", "a\nc", "- b")]
    [InlineData("a\nc", "a\nb\nc", "+ b")]
    [InlineData("", "a", "- |+ a")]
    [InlineData("a\nb", "b\na", "- a|+ a")]
    public void The_difference_has_only_the_lines_that_changed(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('|', LineDifference.Of(before, after)));
}
