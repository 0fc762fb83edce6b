using System.Text.Json;
using Vermilion.Composing;
using Vermilion.Model;

namespace Vermilion.Tests.Composing;

/// <summary>Whole months through the store: what the machine drafts, against what the pages say.</summary>
public class DraftedMonthTests
{
    [Fact]
    public async Task Every_entry_of_January_2019_agrees_with_the_page_it_comes_from()
    {
        var folder = Corpora.Path("govcn2019");
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(folder);

        var issue = await DraftAsync(test, new ReportingPeriod(2019, 1));

        var records = File.ReadLines(Path.Combine(folder, "docs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(r => r.GetProperty("url").GetString()!);
        Assert.NotEmpty(issue.TopStories);
        foreach (var story in issue.TopStories)
        {
            var policy = Assert.Single(story.Policies);
            var record = records[policy.Link!.Url!];
            var page = record.GetProperty("page_meta");
            Assert.Contains(Bare(policy.NameChinese!), Bare(page.GetProperty("标题").GetString()!), StringComparison.Ordinal);
            Assert.Equal(page.GetProperty("发布日期").GetString(), $"{policy.Date:yyyy年MM月dd日}");
            Assert.Equal(page.GetProperty("发文机关").GetString() switch { "国务院" => "State Council", "国务院办公厅" => "General Office of the State Council", var other => other }, policy.IssuingBody);
            Assert.Contains($"({page.GetProperty("发文字号").GetString()})", story.AtAGlance.Lead[0].Text, StringComparison.Ordinal);
        }

        foreach (var line in issue.PolicyNews)
        {
            var page = records[line.Sources[0].Url!].GetProperty("page_meta");
            Assert.Equal(page.GetProperty("发布日期").GetString(), $"{line.Date:yyyy年MM月dd日}");
            Assert.Contains(page.GetProperty("发文字号").GetString()!, line.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sample_month_has_one_line_for_each_event_with_the_sources_of_both_languages()
    {
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(Repository.File("samples/2021-02/sources"));

        var issue = await DraftAsync(test, new ReportingPeriod(2021, 2));

        foreach (var (day, outlets) in new (int, string[])[]
        {
            (3, ["Reuters article EN", "Yicai article CN"]), (9, ["Caixin article EN", "Lanjinger article CN"]), (18, ["Geely article EN", "Wallstreetcn article CN"]),
            (19, ["Gasgoo article CN", "Gasgoo article EN"]), (22, ["Horizon Robotics article CN", "TechNode article EN"]), (23, ["Yicai article CN", "Yicai article EN"]),
        })
        {
            var line = Assert.Single(issue.CorporateNews, n => n.Date.Day == day);
            Assert.Equal(outlets, line.Sources.Select(s => $"{s.Label} {s.Language}").Order(StringComparer.Ordinal));
        }

        Assert.Contains(issue.CorporateNews, n => n.Text.StartsWith("SVOLT signs an agreement on a plant in Huzhou", StringComparison.Ordinal) && n.Text.EndsWith("capacity of 20 GWh (CNY 7 billion)", StringComparison.Ordinal));
        var names = issue.TopStories.SelectMany(s => s.Policies).Select(p => p.NameChinese).ToList();
        Assert.Contains("工业互联网创新发展行动计划（2021-2023年）", names);
        Assert.Contains("医疗装备产业发展规划（2021-2025年）", names);
        Assert.Contains("数字经济领域“两区”建设工作方案", names);
    }

    static async Task<Issue> DraftAsync(TestWorkspace test, ReportingPeriod period)
    {
        var front = new Issue { Briefing = "b", Title = "T", Period = period };
        await using var db = test.Workspace.OpenDb();
        var drafted = await new IssueDrafter(test.Workspace.Catalog).DraftAsync(db, front, TestContext.Current.CancellationToken);
        Assert.True(drafted.Succeeded, drafted.Failure?.Message);
        return drafted.Value;
    }

    static string Bare(string title) => string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
}
