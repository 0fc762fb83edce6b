using System.Text.Json;

namespace Vermilion.Tests.Cli;

/// <summary>What others' scripts rely on: the fields, the exit codes and the one line of the commands on a store.</summary>
public sealed class SampleMonthCommandsTests(DemonstratedStore demo) : IClassFixture<DemonstratedStore>
{
    const string Plan = "sample-2021-02/miit-industrial-internet-plan";

    [Fact]
    public async Task Documents_are_listed_with_their_header()
    {
        var (exit, output, error) = await demo.RunAsync("documents", "--json", "type:action-plan", "published:2021-01");
        Assert.Equal((0, ""), (exit, error));
        var plan = Lines(output).Single(d => Text(d, "document") == Plan);
        Assert.Equal("工业互联网创新发展行动计划（2021-2023年）", Text(plan, "core"));
        Assert.Equal("工信部信管〔2020〕197号", Text(plan, "documentNumber"));
        Assert.Equal(("action-plan", "final", "zh"), (Text(plan, "genre"), Text(plan, "status"), Text(plan, "language")));
        Assert.Equal(("2021-01-13", "2020-12-22"), (Text(plan, "published"), Text(plan, "written")));
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("effective").ValueKind);
        Assert.NotEmpty(plan.GetProperty("issuers").EnumerateArray());
        Assert.Matches("^[0-9a-f]{64}$", Text(plan, "snapshot"));
    }

    [Fact]
    public async Task Filters_choose_and_one_that_is_none_is_bad_input()
    {
        var drafts = await demo.RunAsync("documents", "--json", "status:draft", "lang:zh");
        Assert.Contains(Lines(drafts.Out), d => Text(d, "document") == "sample-2021-02/miit-medical-equipment-draft");
        Assert.All(Lines(drafts.Out), d => Assert.Equal("draft", Text(d, "status")));
        AssertOneLine(await demo.RunAsync("documents", "--json", "colour:red"), 1, "colour:red: no such filter; there are issuer, type, status, published, lang, source");
        AssertOneLine(await demo.RunAsync("targets", "--json", "published:soon"), 1, "published:soon: no date; write 2021,");
    }

    [Fact]
    public async Task Targets_are_listed_with_figure_deadline_and_span()
    {
        var (exit, output, error) = await demo.RunAsync("targets", "--json", "type:action-plan", "published:2021-01");
        Assert.Equal((0, ""), (exit, error));
        var target = Lines(output).Single(t => Text(t, "document") == Plan && Text(t, "indicator")!.EndsWith("应用普及率", StringComparison.Ordinal));
        Assert.Equal(("=", 30m, "%", "share", "2023"), (Text(target, "comparator"), target.GetProperty("value").GetDecimal(), Text(target, "unit"), Text(target, "kind"), Text(target, "deadline")));
        Assert.Equal(JsonValueKind.Null, target.GetProperty("valueMax").ValueKind);
        Assert.Contains("30%", Text(target, "sentence"), StringComparison.Ordinal);
        Assert.Equal(2, target.GetProperty("span").GetArrayLength());
    }

    [Fact]
    public async Task Relations_name_both_ends_and_the_words_they_rest_on()
    {
        var (exit, output, error) = await demo.RunAsync("relations", "--json");
        Assert.Equal((0, ""), (exit, error));
        var interprets = Lines(output).Where(r => Text(r, "from") == "sample-2021-02/govcn-industrial-internet-interpretation" && Text(r, "to") == Plan).ToList();
        Assert.Contains(interprets, r => Text(r, "type") == "interprets" && Text(r, "words")!.Contains("工业互联网创新发展行动计划", StringComparison.Ordinal));
        Assert.Contains(Lines(output), r => r.GetProperty("to").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task The_Issue_is_listed_shown_and_checked()
    {
        var list = await demo.RunAsync("issue", "list");
        Assert.Equal(0, list.Exit);
        Assert.Matches(@"\A2021-02  sample  revision 3  approved  \d{4}-\d\d-\d\d \d\d:\d\d  Dora Muster, sample editor\n\z", list.Out.ReplaceLineEndings("\n"));

        var show = await demo.RunAsync("issue", "show", "2021-02", "--format", "json");
        Assert.Equal((0, ""), (show.Exit, show.Error));
        var issue = Assert.Single(Lines(show.Out));
        Assert.Equal(("sample", "2021-02", "approved"), (Text(issue, "briefing"), Text(issue, "period"), Text(issue, "status")));
        Assert.Equal((5, 7, 8), (Count(issue, "topStories"), Count(issue, "policyNews"), Count(issue, "corporateNews")));

        var check = await demo.RunAsync("issue", "check", "2021-02", "--json");
        Assert.Equal((0, ""), (check.Exit, check.Error));
        var findings = Lines(check.Out);
        Assert.True(findings.Count > 50);
        Assert.All(findings, f => Assert.Contains(Text(f, "verdict"), (string[])["exact", "converted", "contradicting", "not-found", "warning"]));
        Assert.All(findings, f => Assert.NotEqual("", Text(f, "place") + Text(f, "kind") + Text(f, "words")));
    }

    [Fact]
    public async Task A_figure_that_no_source_has_fails_the_check_and_the_approval()
    {
        var copy = demo.Copy("wrong-figure");
        var file = Path.Combine(copy, "wrong.md");
        await File.WriteAllTextAsync(file, (await demo.RunAsync("issue", "show", "2021-02")).Out
            .Replace("with 20 GWh of", "with 2,000 GWh of", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await VermilionProcess.RunAsync("issue", "new", "2021-02", "--from", file, "--data", copy)).Exit);
        var check = await VermilionProcess.RunAsync("issue", "check", "2021-02", "--json", "--data", copy);
        AssertOneLine((check.Exit, "", check.Error), 1, "statements of the Issue 2021-02 are not resolved; correct them");
        Assert.Contains(Lines(check.Out), f => Text(f, "verdict") is "contradicting" or "not-found" && Text(f, "words")!.Contains("2,000", StringComparison.Ordinal));
        Assert.Equal(1, (await VermilionProcess.RunAsync("issue", "approve", "2021-02", "--data", copy)).Exit);
    }

    [Theory]
    [InlineData("'2021-13' is no reporting period; write a month like 2021-02", "issue", "show", "2021-13")]
    [InlineData("'Februar' is no reporting period; write a month like 2021-02", "issue", "check", "Februar")]
    [InlineData("2021-13: no period; write a month like 2021-02", "issue", "publish", "2021-13")]
    [InlineData("there is no Issue of 1999-01 in the briefing 'sample'; make one with: vermilion issue new 1999-01", "issue", "show", "1999-01")]
    [InlineData("there is no Issue of 1999-01 in the briefing 'sample'; make one with: vermilion issue new 1999-01", "issue", "publish", "1999-01")]
    [InlineData("there is no briefing 'other'; held are sample", "issue", "show", "2021-02", "--briefing", "other")]
    public async Task An_unknown_period_or_briefing_gets_one_line(string words, params string[] command) =>
        AssertOneLine(await demo.RunAsync(command), 1, words);

    [Theory]
    [InlineData("documents", "--nope")]
    [InlineData("import", "--nope", "samples/2021-02/sources")]
    [InlineData("issue", "show", "2021-02", "--format", "yaml")]
    [InlineData("issue", "show")]
    [InlineData("issue", "check", "2021-02", "--json=perhaps")]
    [InlineData("import")]
    [InlineData("nonsense")]
    public async Task Wrong_usage_exits_2_and_prints_no_result(params string[] command)
    {
        var (exit, output, error) = await demo.RunAsync(command);
        Assert.Equal((2, ""), (exit, output));
        Assert.All(error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("error: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_briefing_that_cannot_be_written_gets_one_line()
    {
        var file = Path.Combine(demo.Copy("no-directory"), "a-file");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        AssertOneLine(await demo.RunAsync("issue", "publish", "2021-02", "--format", "html", "--draft", "--out", Path.Combine(file, "out")), 1, "choose another directory with --out");
    }

    [Fact]
    public async Task An_Edition_that_the_store_has_no_room_for_gets_one_line_and_leaves_no_files()
    {
        var copy = demo.Copy("full-store");
        Assert.Equal(0, (await VermilionProcess.RunAsync("issue", "approve", "2021-02", "--by", "another", "--data", copy)).Exit);
        var result = await VermilionProcess.EndAsync(VermilionProcess.StartOnSmallDisk(40, "issue", "publish", "2021-02", "--format", "html,docx,md", "--data", copy));
        AssertOneLine(result, 1, "free some space");
        Assert.False(Directory.Exists(Path.Combine(copy, "published")));
    }

    [Fact]
    public async Task The_sample_month_verifies()
    {
        var (exit, _, error) = await demo.RunAsync("verify");
        Assert.Equal((0, "every snapshot and every span is whole"), (exit, error.Trim()));
    }

    [Fact]
    public async Task Doctor_looks_for_the_browser_that_prints()
    {
        var found = await DoctorAsync(Path.Combine(demo.Data, "vermilion.db"));
        Assert.Contains($"browser: {Path.Combine(demo.Data, "vermilion.db")}\n", found.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var missing = await DoctorAsync("/no/browser");
        Assert.Contains("warning: no Chromium-family browser", missing.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0), (found.Exit, missing.Exit));
    }

    Task<(int Exit, string Out, string Error)> DoctorAsync(string browser) => VermilionProcess.EndAsync(
        VermilionProcess.Start(new Dictionary<string, string> { ["VERMILION_BROWSER"] = browser }, "doctor", "--data", demo.Data));

    static void AssertOneLine((int Exit, string Out, string Error) ended, int exit, string words)
    {
        Assert.Equal((exit, ""), (ended.Exit, ended.Out));
        var line = Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        Assert.Contains(words, line, StringComparison.Ordinal);
    }

    static List<JsonElement> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    static string? Text(JsonElement line, string field) => line.GetProperty(field).GetString();

    static int Count(JsonElement line, string field) => line.GetProperty(field).GetArrayLength();
}
