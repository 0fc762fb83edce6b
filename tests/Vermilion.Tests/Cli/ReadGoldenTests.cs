using System.Text.Json.Nodes;

namespace Vermilion.Tests.Cli;

/// <summary>One short plan with everything that is read in it, checked by hand.</summary>
public sealed class ReadGoldenTests
{
    static readonly string Folder = Repository.File("tests/Vermilion.Tests/Cli");

    [Fact]
    public async Task A_plan_with_a_table_of_metadata_gives_the_whole_reading()
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "read-golden.json"), TestContext.Current.CancellationToken))!;
        var (exit, output, error) = await VermilionProcess.RunAsync(
            "read", Path.Combine(Folder, "read-golden.html"), "--url", "https://www.example.org/plan.html", "--text");
        Assert.Equal((0, ""), (exit, error));
        var read = JsonNode.Parse(output)!;
        // The only field that changes without a change of what is read.
        Assert.True(read.AsObject().Remove("reader"));
        Assert.Equal([], Differences("$", expected, read));
    }

    /// <summary>Field by field, so that a failure names the place.</summary>
    static IEnumerable<string> Differences(string path, JsonNode? expected, JsonNode? read) => (expected, read) switch
    {
        (JsonObject e, JsonObject r) => e.Select(f => f.Key).Union(r.Select(f => f.Key)).SelectMany(name =>
            e.ContainsKey(name) != r.ContainsKey(name) ? [$"{path}.{name} is only in the {(e.ContainsKey(name) ? "expected" : "new")} reading"] : Differences($"{path}.{name}", e[name], r[name])),
        (JsonArray e, JsonArray r) when e.Count == r.Count => e.Zip(r).SelectMany((pair, i) => Differences($"{path}[{i}]", pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(expected, read) ? [] : [$"{path}: expected {expected?.ToJsonString() ?? "null"}, read {read?.ToJsonString() ?? "null"}"],
    };
}
