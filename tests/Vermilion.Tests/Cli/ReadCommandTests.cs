using System.Text.Json;

namespace Vermilion.Tests.Cli;

public sealed class ReadCommandTests
{
    [Fact]
    public async Task A_batch_keeps_the_order_and_skips_a_broken_line_by_number()
    {
        var input = string.Concat(Enumerable.Range(0, 40).Select(i => i == 7 ? "{\n" : $"{{\"id\":\"{i}\",\"content\":\"第{i}篇通知的正文\"}}\n"));
        var (exit, output, error) = await VermilionProcess.EndAsync(VermilionProcess.Start(null, "read", "--jsonl", "-"), input);
        Assert.Equal(1, exit);
        Assert.Contains("error: standard input:8: not JSON", error, StringComparison.Ordinal);
        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString());
        Assert.Equal(Enumerable.Range(0, 40).Where(i => i != 7).Select(i => $"{i}"), ids);
    }

    [Fact]
    public async Task One_file_gives_one_object_with_chinese_unescaped_and_the_text_on_request()
    {
        using var test = new TestWorkspace();
        var file = test.Write("notice.txt", "关于印发《远景产业发展规划》的通知\n某发〔2021〕3号\n");
        var (exit, output, _) = await VermilionProcess.RunAsync("read", file, "--text", "--published", "2021-02-18");
        var reading = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, exit);
        Assert.Contains("远景产业发展规划", output, StringComparison.Ordinal);
        Assert.Contains("远景产业发展规划", reading.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse((await VermilionProcess.RunAsync("read", file)).Out).RootElement.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task A_missing_file_is_bad_input_and_a_date_that_is_none_is_wrong_usage()
    {
        var missing = await VermilionProcess.RunAsync("read", "no-such-file.txt");
        Assert.Equal(1, missing.Exit);
        Assert.Equal("error: no-such-file.txt: no such file; check the path, or give - for standard input\n", missing.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, (await VermilionProcess.RunAsync("read", "x", "--published", "gestern")).Exit);
    }
}
