using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vermilion.Data;
using Vermilion.Linking;
using Vermilion.Linking.Stories;
using Vermilion.Model;

namespace Vermilion.Tests.Linking;

/// <summary>Stories through the store: what is found depends on what is held, and an analyst's word stays.</summary>
public class StoryLinkingTests
{
    static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    static readonly (string Id, string Title, string Day)[] Records =
    [
        ("plan", "农业农村部关于印发《智慧渔场建设行动计划》的通知", "2023-06-03"),
        ("talk", "农业农村部有关负责人就《智慧渔场建设行动计划》答记者问", "2023-06-05"),
        ("read", "《智慧渔场建设行动计划》解读", "2023-06-04"),
        ("ford-1", "Ford scraps China electric van venture with Zotye", "2023-06-03"),
        ("ford-2", "Zotye and Ford end electric van joint venture", "2023-06-04"),
        ("ford-3", "Ford pulls out of Zotye electric van project", "2023-06-04"),
        ("nokia", "Nokia to cut 1,000 jobs in Finland", "2023-06-04"),
        ("seamen", "人力资源社会保障部关于深化船员职称制度改革的指导意见", "2023-06-03"),
    ];

    static readonly string[] Expected = ["ford-1 ford-2 ford-3", "nokia", "plan read talk", "seamen"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Stories_do_not_depend_on_the_order_of_imports(int seed)
    {
        using var test = await TestWorkspace.CreateAsync();
        var order = Records.ToArray();
        new Random(seed).Shuffle(order);
        // Some at a time: later ones join, and bridge, what was linked before.
        foreach (var (part, at) in order.Chunk(3).Select((p, i) => (p, i))) await ImportAsync(test, $"{at}.jsonl", part);

        Assert.Equal(Expected, await StoriesAsync(test));
    }

    [Fact]
    public async Task The_official_text_is_the_head_and_a_story_of_reports_says_that_it_has_none()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);

        await using var db = test.Workspace.OpenDb();
        var stories = new List<Story>();
        await foreach (var story in StoryList.OfAsync(db, DocumentFilter.None, Stop)) stories.Add(story);

        var policy = Assert.Single(stories, s => s.Members.Any(m => m.Id == "talk"));
        Assert.Equal("plan", policy.Head.Id);
        Assert.True(policy.IsOfficial);
        Assert.False(Assert.Single(stories, s => s.Head.Id == "ford-1").IsOfficial);
    }

    [Fact]
    public async Task What_was_linked_is_not_linked_again()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);
        var before = await EdgesAsync(test);

        var progress = new LinkProgress();
        await new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(progress, Stop);

        Assert.Equal(0, progress.Total);
        Assert.Equal(before, await EdgesAsync(test));
    }

    [Fact]
    public async Task A_pass_that_ended_in_the_middle_is_taken_up_again()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);
        var edges = await EdgesAsync(test);
        await using (var db = test.Workspace.OpenDb())
            await db.Documents.Where(d => d.Id.StartsWith("ford")).ExecuteUpdateAsync(set => set.SetProperty(d => d.LinkedBy, (string?)null), Stop);

        await new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(new LinkProgress(), Stop);

        Assert.Equal(edges, await EdgesAsync(test));
        Assert.Equal(Expected, await StoriesAsync(test));
    }

    [Fact]
    public async Task A_document_that_is_read_anew_joins_a_story_and_leaves_it_again()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);

        await RereadAsync(test, "nokia", "Ford leaves electric van project with Zotye");
        string[] joined = ["ford-1 ford-2 ford-3 nokia", .. Expected[2..]];
        Assert.Equal(joined, await StoriesAsync(test));

        await RereadAsync(test, "nokia", "Nokia to cut 1,000 jobs in Finland");
        Assert.Equal(Expected, await StoriesAsync(test));
    }

    /// <summary>As the import leaves a document that it read anew.</summary>
    static async Task RereadAsync(TestWorkspace test, string id, string title)
    {
        await using (var db = test.Workspace.OpenDb())
            await db.Documents.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Title, title).SetProperty(d => d.LinkedBy, (string?)null), Stop);
        await new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(new LinkProgress(), Stop);
    }

    [Fact]
    public async Task An_analysts_word_holds_now_and_after_a_new_reading_until_it_is_taken_back()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);
        await DecideAsync(test, "talk", "plan", "apart");
        await DecideAsync(test, "talk", "read", "apart");
        await DecideAsync(test, "nokia", "seamen", "together");
        string[] decided = ["ford-1 ford-2 ford-3", "nokia seamen", "plan read", "talk"];
        Assert.Equal(decided, await StoriesAsync(test));

        await using (var db = test.Workspace.OpenDb()) await db.Documents.ExecuteUpdateAsync(set => set.SetProperty(d => d.LinkedBy, "0"), Stop);
        await new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(new LinkProgress(), Stop);
        Assert.Equal(decided, await StoriesAsync(test));

        await DecideAsync(test, "seamen", "nokia", "undone");
        await DecideAsync(test, "plan", "talk", "undone");
        await DecideAsync(test, "read", "talk", "undone");
        Assert.Equal(Expected, await StoriesAsync(test));
    }

    [Fact]
    public async Task A_decision_on_a_document_that_is_not_held_is_refused()
    {
        using var test = await TestWorkspace.CreateAsync();
        await ImportAsync(test, "all.jsonl", Records);
        await using var db = test.Workspace.OpenDb();

        var refused = await new DecisionDesk(test.Workspace.Catalog).SayAsync(db, Decision("plan", "nowhere", "apart"), Stop);

        Assert.StartsWith("nowhere: no such document", refused!.Message, StringComparison.Ordinal);
        Assert.Equal(0, await db.LinkDecisions.CountAsync(Stop));
    }

    static async Task ImportAsync(TestWorkspace test, string file, IEnumerable<(string Id, string Title, string Day)> records) =>
        await test.ImportAsync(test.Write(file, string.Join('\n', records.Select(r => JsonSerializer.Serialize(new
        {
            id = r.Id, title = r.Title, published = r.Day, doc_number = r.Id == "plan" ? "农渔发〔2023〕9号" : r.Id == "seamen" ? "人社部发〔2023〕9号" : null,
        })))));

    static async Task DecideAsync(TestWorkspace test, string a, string b, string verdict)
    {
        await using var db = test.Workspace.OpenDb();
        Assert.Null(await new DecisionDesk(test.Workspace.Catalog).SayAsync(db, Decision(a, b, verdict), Stop));
    }

    static LinkDecision Decision(string a, string b, string verdict) => new() { AId = a, BId = b, Question = "story", Verdict = verdict, At = DateTimeOffset.UnixEpoch };

    static async Task<string[]> StoriesAsync(TestWorkspace test)
    {
        await using var db = test.Workspace.OpenDb();
        var rows = await db.Documents.AsNoTracking().Select(d => new { d.Id, d.StoryId }).ToListAsync(Stop);
        return [.. rows.GroupBy(r => r.StoryId).Select(g => string.Join(' ', g.Select(r => r.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    static async Task<List<string>> EdgesAsync(TestWorkspace test)
    {
        await using var db = test.Workspace.OpenDb();
        return [.. (await db.StoryEdges.AsNoTracking().ToListAsync(Stop)).Select(e => $"{e.AId} {e.BId} {e.Reason} {e.Score}").Order(StringComparer.Ordinal)];
    }
}
