using System.Text.Json.Nodes;
using Vermilion.Tests.Evaluating;

namespace Vermilion.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    const string Notice = "云泽省人民政府关于加快储能发展的通知\\n云政发〔2024〕3号\\n各市人民政府：\\n到2027年，全省新型储能装机达到500万千瓦以上。\\n云泽省人民政府\\n2024年3月1日";

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    string Gold(params string[] lines) => folder.Write("gold.jsonl", string.Join('\n', lines));

    [Fact]
    public async Task Scores_a_gold_file_and_lists_every_miss()
    {
        var (exit, output, error) = await VermilionProcess.RunAsync("evaluate", Gold(
            $$"""{"id": "notice", "content": "{{Notice}}", "documentNumber": "云政发〔2024〕4号", "written": "2024-03-01", "targets": [{"quote": "500万千瓦以上", "value": 500, "unit": "万千瓦"}]}"""));
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"written +1 +1 +0 +0 +100\.0", output);
        Assert.Matches(@"documentNumber +1 +0 +0 +1 +0\.0 +100\.0", output);
        Assert.Matches(@"targets +1 +1 +1 +100\.0", output);
        Assert.Contains("notice  documentNumber  wrong\n    expected  云政发〔2024〕4号\n    found     云政发〔2024〕3号\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_json_lines_of_the_fields_asked_for_and_so_many_misses()
    {
        var (exit, output, _) = await VermilionProcess.RunAsync("evaluate", Gold(
            $$"""{"id": "notice", "content": "{{Notice}}", "status": "draft", "citations": [], "targets": [{"quote": "500", "value": 600, "unit": "万千瓦"}, {"value": 7, "unit": "%"}]}"""),
            "--json", "--only", "targets", "--misses", "1");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(0, exit);
        var targets = Assert.Single(lines, l => (string?)l["field"] == "targets" && (string?)l["group"] == "all");
        Assert.Equal((2, 1, 0, 1.0), ((int)targets["wanted"]!, (int)targets["found"]!, (int)targets["right"]!, (double)targets["falsePerDocument"]!));
        Assert.All(lines.Where(l => l["field"] is not null), l => Assert.StartsWith("targets", (string)l["field"]!, StringComparison.Ordinal));
        Assert.Equal(9, lines.Count(l => l["curve"] is not null));
        Assert.Equal("wrong", (string?)Assert.Single(lines, l => l["miss"] is not null)["miss"]);
    }

    [Fact]
    public async Task Reports_a_bad_line_scores_the_others_and_ends_with_1()
    {
        var (exit, output, error) = await VermilionProcess.RunAsync("evaluate", Gold("{\"content\": 1", $$"""{"content": "{{Notice}}", "written": "2024-03-01"}"""), "--misses", "0");
        Assert.Equal(1, exit);
        Assert.Matches(@"^error: .*gold\.jsonl:1: not JSON[^\n]*\n$", error);
        Assert.StartsWith("1 document\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--half", "third")]
    [InlineData("--only", "nothing")]
    public async Task Wrong_usage_ends_with_2(string option, string value)
    {
        var (exit, _, error) = await VermilionProcess.RunAsync("evaluate", Gold("{\"content\": \"甲\"}"), option, value);
        Assert.Equal(2, exit);
        Assert.Contains(value, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_without_documents_is_bad_input()
    {
        var (exit, _, error) = await VermilionProcess.RunAsync("evaluate", Gold("{\"content\": \"甲\", \"half\": \"tune\"}"), "--half", "check");
        Assert.Equal(1, exit);
        Assert.Contains("no document to score", error, StringComparison.Ordinal);
    }
}
