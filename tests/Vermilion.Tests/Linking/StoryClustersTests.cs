using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Vermilion.Tests.Linking;

/// <summary>Stories against sets that people grouped.</summary>
public class StoryClustersTests
{
    static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_policy_of_February_2021_has_its_interpretations_and_nothing_else()
    {
        var folder = Corpora.Path("govcn_feb2021");
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(folder);

        var stories = await StoriesAsync(test);
        foreach (var line in File.ReadLines(Path.Combine(folder, "docs.jsonl")))
        {
            var record = JsonDocument.Parse(line).RootElement;
            var id = record.GetProperty("id").GetString()!;
            var cluster = record.GetProperty("cluster").GetString();
            string[] expected = cluster is null ? [id] : [.. File.ReadLines(Path.Combine(folder, "docs.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).Where(r => r.GetProperty("cluster").GetString() == cluster).Select(r => r.GetProperty("id").GetString()!)];
            Assert.Equal(expected.Order(StringComparer.Ordinal), stories[id].Order(StringComparer.Ordinal));
        }
    }

    // Every other cluster was looked at when the rules were made; the floors lie under what the others reach.
    [Theory]
    [InlineData(true, 0.90)]
    [InlineData(false, 0.80)]
    public async Task English_headlines_of_one_event_are_grouped(bool withDays, double floor)
    {
        var clusters = File.ReadAllText(Repository.File("tests/Vermilion.Tests/Linking/headlines.txt")).Trim().Split("\n\n").Select(c => c.Split('\n')).ToList();
        var random = new Random(5);
        var records = clusters.SelectMany((headlines, at) =>
        {
            var day = new DateOnly(2014, 3, 10).AddDays(random.Next(150));
            return headlines.Select((title, n) => new { id = $"{at}/{n}", title, published = withDays ? day.AddDays(random.Next(3)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null });
        }).ToArray();
        random.Shuffle(records);
        using var test = await TestWorkspace.CreateAsync();
        await test.ImportAsync(test.Write("headlines.jsonl", string.Join('\n', records.Select(r => JsonSerializer.Serialize(r)))));

        var stories = await StoriesAsync(test);
        double precision = 0, recall = 0;
        var checkedIds = records.Select(r => r.id).Where(id => Cluster(id) % 2 == 1).ToList();
        foreach (var id in checkedIds)
        {
            double same = stories[id].Count(other => Cluster(other) == Cluster(id));
            precision += same / stories[id].Count / checkedIds.Count;
            recall += same / clusters[Cluster(id)].Length / checkedIds.Count;
        }

        Assert.InRange(2 * precision * recall / (precision + recall), floor, 1);

        static int Cluster(string id) => int.Parse(id.Split('/')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    static async Task<Dictionary<string, List<string>>> StoriesAsync(TestWorkspace test)
    {
        await using var db = test.Workspace.OpenDb();
        var rows = await db.Documents.AsNoTracking().Select(d => new { d.Id, d.StoryId }).ToListAsync(Stop);
        var members = rows.GroupBy(r => r.StoryId!).ToDictionary(g => g.Key, g => g.Select(r => r.Id).ToList());
        return rows.ToDictionary(r => r.Id, r => members[r.StoryId!]);
    }
}
