using System.Text.Json;

namespace Vermilion.Tests.Cli;

/// <summary>The ledgers, the calendar and the exports as commands, over the sample month.</summary>
public sealed class TrackingCommandsTests(DemonstratedStore demo) : IClassFixture<DemonstratedStore>
{
    const string Plan = "sample-2021-02/miit-industrial-internet-plan";

    static List<JsonElement> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    [Fact]
    public async Task Events_have_the_fields_of_the_contract()
    {
        var (exit, output, error) = await demo.RunAsync("events", "--company", "Huawei", "--json");

        Assert.Equal((0, ""), (exit, error));
        var deal = Assert.Single(Lines(output));
        Assert.Equal(("equity_investment", "completed"), (deal.GetProperty("type").GetString(), deal.GetProperty("status").GetString()));
        Assert.Contains(deal.GetProperty("parties").EnumerateArray(), p => p.GetProperty("company").GetString() == "hubble" && p.GetProperty("role").GetString() == "investor");
        foreach (var field in (string[])["document", "amount", "currency", "capacity", "date", "span", "sentence", "day", "certainty", "url"]) Assert.True(deal.TryGetProperty(field, out _), field);
    }

    [Fact]
    public async Task Targets_have_the_fields_of_the_contract_and_of_the_ledger()
    {
        var (exit, output, error) = await demo.RunAsync("targets", "type:action-plan", "--due", "2023", "--json");

        Assert.Equal((0, ""), (exit, error));
        var target = Lines(output).First(t => t.GetProperty("document").GetString() == Plan);
        foreach (var field in (string[])["target", "indicator", "comparator", "value", "valueMax", "unit", "kind", "deadline", "baseline", "qualifier", "inheritedFrom", "span", "sentence", "dueBy", "state", "normalValue"])
            Assert.True(target.TryGetProperty(field, out _), field);
    }

    [Fact]
    public async Task An_observation_changes_the_state_of_its_target()
    {
        var copy = demo.Copy("observed");
        var observed = await VermilionProcess.RunAsync("observe", $"{Plan}#1", "met", "--source", "https://example.org/report", "--words", "已建成10个", "--by", "a tester", "--data", copy);
        var met = await VermilionProcess.RunAsync("targets", "--state", "met", "--json", "--data", copy);

        Assert.Equal((0, ""), (observed.Exit, observed.Out));
        Assert.Equal($"{Plan}#1", Assert.Single(Lines(met.Out)).GetProperty("target").GetString());
    }

    [Fact]
    public async Task The_calendar_is_a_list_and_a_file()
    {
        var list = await demo.RunAsync("calendar", "--from", "2021-02-01", "--days", "3000", "--json");
        var file = await demo.RunAsync("calendar", "--from", "2021-02-01", "--days", "3000", "--ics");

        Assert.Equal((0, 0), (list.Exit, file.Exit));
        var days = Lines(list.Out);
        Assert.NotEmpty(days);
        Assert.Equal(days.Count, file.Out.Split("BEGIN:VEVENT").Length - 1);
        Assert.All(days, d => Assert.Contains(d.GetProperty("uid").GetString()!, file.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "calendar", "--from", "soon")]
    [InlineData(1, "events", "--type", "party")]
    [InlineData(1, "targets", "--indicator", "占比")]
    [InlineData(1, "export", "targets", "--format", "csv", "--out", "no/such/folder/x.csv")]
    [InlineData(2, "calendar", "--days", "0")]
    [InlineData(2, "export", "stories", "--format", "csv")]
    [InlineData(2, "export", "targets", "--format", "pdf")]
    [InlineData(2, "export", "targets")]
    [InlineData(2, "observe", "x#1", "met", "--source", "https://example.org")]
    [InlineData(2, "observe", "x#1", "done", "--source", "https://example.org", "--words", "w")]
    public async Task Bad_input_gets_one_line(int code, params string[] command)
    {
        var (exit, output, error) = await demo.RunAsync(command);

        Assert.Equal((code, ""), (exit, output));
        Assert.StartsWith("error: ", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_goes_to_a_file_whole()
    {
        var file = Path.Combine(demo.Copy("export"), "events.csv");
        var (exit, output, error) = await demo.RunAsync("export", "events", "--format", "csv", "--bom", "--out", file);

        Assert.Equal((0, "", ""), (exit, output, error));
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..3]);
        Assert.False(File.Exists(file + ".part"));
    }
}
