using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Vermilion.Tests.Linking;

/// <summary>Keys that so many documents share that they tell nothing: what is found depends on what is held, and not on the order.</summary>
public class CrowdedKeysTests
{
    static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    // Two words are in every headline of the season; a third binds some of them.
    static readonly string[] Firms = ["Zotye", "Nokia", "Bosch", "Siemens"];

    static readonly string[] Headlines =
        [.. Enumerable.Range(0, 230).Select(i => i % 40 == 7 ? $"Ford scraps electric van venture with {Firms[i / 40 % 4]}" : $"Ford electric van {Word(i)} {Word(i * 7 + 3)} {Word(i * 13 + 5)}")];

    // Words that no list knows.
    static string Word(int number) => string.Concat("bcdfghklmn"[number % 10], "aeiou"[number / 10 % 5], "rstvz"[number / 50 % 5], "aeiou"[number % 5], "lmnrt"[number / 5 % 5]);

    [Fact]
    public async Task Bonds_do_not_depend_on_the_order_in_which_a_crowd_came()
    {
        var once = await BondsAsync([.. Enumerable.Range(0, Headlines.Length)], Headlines.Length);
        var backwards = await BondsAsync([.. Enumerable.Range(0, Headlines.Length).Reverse()], 60);

        Assert.NotEmpty(once);
        Assert.Equal(once, backwards);
    }

    [Fact]
    public async Task A_crowd_that_comes_late_takes_back_what_its_word_had_bound()
    {
        using var store = await TestWorkspace.CreateAsync();
        await store.ImportAsync(store.Write("few.jsonl", Lines([0, 1])));
        var before = await EdgesAsync(store);

        await store.ImportAsync(store.Write("all.jsonl", Lines([.. Enumerable.Range(2, Headlines.Length - 2)])));

        Assert.Equal(["h000 h001"], before);
        Assert.DoesNotContain("h000 h001", await EdgesAsync(store));
    }

    static async Task<List<string>> BondsAsync(int[] order, int atOnce)
    {
        using var store = await TestWorkspace.CreateAsync();
        foreach (var (part, at) in order.Chunk(atOnce).Select((p, i) => (p, i))) await store.ImportAsync(store.Write($"{at}.jsonl", Lines(part)));
        return await EdgesAsync(store);
    }

    static string Lines(IEnumerable<int> numbers) => string.Join('\n', numbers.Select(i => JsonSerializer.Serialize(new { id = string.Create(CultureInfo.InvariantCulture, $"h{i:000}"), title = Headlines[i], published = "2023-06-04" })));

    static async Task<List<string>> EdgesAsync(TestWorkspace store)
    {
        await using var db = store.Workspace.OpenDb();
        return await db.StoryEdges.OrderBy(e => e.AId).ThenBy(e => e.BId).Select(e => e.AId + " " + e.BId).ToListAsync(Stop);
    }
}
