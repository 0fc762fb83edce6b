using System.Globalization;
using System.Net;
using Vermilion.Composing;
using Vermilion.Model;

namespace Vermilion.Tests.Web;

/// <summary>
/// Two editors at one Issue through real HTTP. Each edit leaves a word of its own; an accepted one must be in the newest text in the end.
/// VERMILION_EDITORS_SECONDS makes it run longer (docs/composing.md).
/// </summary>
public sealed class TwoEditorsTests : IAsyncLifetime
{
    const int Seconds = 4;
    const string Address = "/issues/2021-02/edit?briefing=sample";

    TestWorkspace test = null!;
    RunningDesk desk = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        test = await TestWorkspace.CreateAsync(TimeProvider.System);
        await using (var db = test.Workspace.OpenDb())
        {
            var issue = IssueMarkdown.Read(await File.ReadAllTextAsync(Repository.File("samples/2021-02/issue.md"), Stop)).Value!;
            await new IssueStore(db, test.Workspace.Clock).SaveAsync(issue with { TopStories = [.. issue.TopStories.Take(2)], CorporateNews = [.. issue.CorporateNews.Take(3)] }, "a test", Stop);
        }

        desk = await RunningDesk.StartAsync(test.Workspace);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        test.Dispose();
    }

    async Task<ComposerClient> EditorAsync()
    {
        var editor = new ComposerClient(await desk.AnalystAsync(), Address);
        await editor.LoadAsync(Stop);
        return editor;
    }

    async Task<string> NewestAsync()
    {
        await using var db = test.Workspace.OpenDb();
        return (await new IssueStore(db, test.Workspace.Clock).LatestAsync(new ReportingPeriod(2021, 2), "sample", Stop)).Value!.Revision.Markdown;
    }

    [Fact]
    public async Task Two_editors_at_once_lose_no_accepted_edit()
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("VERMILION_EDITORS_SECONDS") ?? $"{Seconds}", CultureInfo.InvariantCulture);
        var end = TimeProvider.System.GetUtcNow().AddSeconds(seconds);

        using var ada = await EditorAsync();
        using var ben = await EditorAsync();

        var counts = await Task.WhenAll(EditAsync(ada, "ada", new Random(7), end), EditAsync(ben, "ben", new Random(8), end));

        var newest = await NewestAsync();
        var accepted = counts.SelectMany(c => c.Accepted).ToList();
        var lost = accepted.Where(word => !newest.Contains(word, StringComparison.Ordinal)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{seconds} s: {accepted.Count} edits accepted, {counts.Sum(c => c.Joined)} joined with the other's, {counts.Sum(c => c.Conflicts)} refused with both texts, {lost.Count} lost");
        Assert.Empty(lost);
        Assert.True(accepted.Count >= 4, "the editors hardly saved anything");
    }

    async Task<(List<string> Accepted, int Joined, int Conflicts)> EditAsync(ComposerClient editor, string who, Random random, DateTimeOffset end)
    {
        var (accepted, joined, conflicts) = (new List<string>(), 0, 0);
        for (var n = 0; TimeProvider.System.GetUtcNow() < end; n++)
        {
            // An editor saves several times from one page now and then, and looks at the newest only after that.
            var word = $"{who}-{n}-word";
            var pending = new List<string> { word };
            Write(editor, random, word, n);
            if (random.Next(3) == 0)
            {
                pending.Add(word + "-b");
                Write(editor, random, word + "-b", n);
            }

            using var answer = await editor.PostAsync(random.Next(8) == 0 ? Move(editor, random) : "save", Stop);
            if (answer.StatusCode == HttpStatusCode.Redirect)
            {
                accepted.AddRange(pending);
                joined += answer.Headers.Location!.OriginalString.Contains("saved=joined", StringComparison.Ordinal) ? 1 : 0;
                await editor.LoadAsync(Stop);
                continue;
            }

            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            conflicts++;
            var page = await answer.Content.ReadAsStringAsync(Stop);
            Assert.All(pending, word => Assert.Contains(word, page, StringComparison.Ordinal));
            // Most give way and begin anew from the newest text.
            await editor.LoadAsync(Stop);
        }

        return (accepted, joined, conflicts);
    }

    static void Write(ComposerClient editor, Random random, string word, int n)
    {
        var names = editor.Names("text").Concat(editor.Names("headline")).ToList();
        var name = names[random.Next(names.Count)];
        // Texts that only grow would make the Issue too long for the day.
        if (n % 10 == 9 && editor.Form.FindIndex(f => f.Key == "part" && f.Value.Contains("policy-news", StringComparison.Ordinal)) is var at and >= 0)
        {
            var id = "n" + word.Replace("-", "", StringComparison.Ordinal);
            editor.Form.InsertRange(at, [new("part", "issue/policy-news/" + id), new(id + ".date", "2021-02-11"), new(id + ".text", "A line " + word)]);
            return;
        }

        editor[name] = $"{editor[name]} {word}";
    }

    static string Move(ComposerClient editor, Random random)
    {
        var parts = editor.Form.Where(f => f.Key == "part").Select(f => f.Value.Split('/')[2]).ToList();
        return $"{(random.Next(2) == 0 ? "up" : "down")}:{parts[random.Next(parts.Count)]}";
    }

    [Fact]
    public async Task A_conflict_shows_three_texts_saves_nothing_and_can_be_decided()
    {
        using var ada = await EditorAsync();
        using var ben = await EditorAsync();
        var name = ada.Names("headline").First();
        ada[name] = "The headline of Ada";
        ben[name] = "The headline of Ben";
        var other = ben.Names("headline").Last();
        ben[other] = "Another headline of Ben";
        (await ada.PostAsync("save", Stop)).Dispose();

        using var refused = await ben.PostAsync("save", Stop);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop));
        Assert.Contains("The headline of Ada", page, StringComparison.Ordinal);
        Assert.Contains("The headline of Ben", page, StringComparison.Ordinal);
        Assert.Contains("Industrial Internet: Beijing moves", page, StringComparison.Ordinal);
        Assert.DoesNotContain("headline of Ben", await NewestAsync(), StringComparison.Ordinal);

        ben.Take(await refused.Content.ReadAsStringAsync(Stop));
        using var decided = await ben.PostAsync("save", Stop);
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        var newest = await NewestAsync();
        Assert.Contains("### The headline of Ben", newest, StringComparison.Ordinal);
        Assert.Contains("### Another headline of Ben", newest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_that_changes_nothing_makes_no_revision()
    {
        using var ada = await EditorAsync();

        (await ada.PostAsync("save", Stop)).Dispose();
        await ada.LoadAsync(Stop);

        Assert.Equal("1", ada["revision"]);
    }

    [Fact]
    public async Task The_script_is_told_the_revision_and_whether_others_were_joined()
    {
        using var ada = await EditorAsync();
        using var ben = await EditorAsync();
        ada[ada.Names("headline").First()] = "One";
        ben[ben.Names("headline").Last()] = "Two";

        using var first = await ada.PostAsync("save", Stop, isScript: true);
        using var second = await ben.PostAsync("save", Stop, isScript: true);

        Assert.StartsWith("{\"revision\":2,\"joined\":false", await first.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.StartsWith("{\"revision\":3,\"joined\":true", await second.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_stays_on_the_page()
    {
        using var ada = await EditorAsync();
        ada[ada.Names("evidence").First()] = "no quotation";
        ada[ada.Names("headline").First()] = "Kept on the page";

        using var refused = await ada.PostAsync("save", Stop);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Kept on the page", page, StringComparison.Ordinal);
        Assert.Contains("cannot be read; write DOCUMENT", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept on the page", await NewestAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__RequestVerificationToken")]
    [InlineData("end")]
    [InlineData("revision")]
    public async Task A_form_that_is_not_whole_is_refused(string left)
    {
        using var ada = await EditorAsync();
        ada.Form.RemoveAll(f => f.Key == left);

        using var refused = await ada.PostAsync("save", Stop);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }
}
