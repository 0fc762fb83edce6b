using OpenQA.Selenium;
using OpenQA.Selenium.Support.UI;
using Vermilion.Composing;
using Vermilion.Composing.Parts;
using Vermilion.Model;

namespace Vermilion.Tests.Web;

/// <summary>The composer in a real browser.</summary>
public sealed class ComposerBrowserTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    const string Editor = "/issues/2021-02/edit?briefing=sample";

    const string WiderThanTheWindow = """
        if (document.documentElement.scrollWidth <= innerWidth) return "";
        return [...document.querySelectorAll("main *, header *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".wide")).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join("\n") || "scrolls";
        """;

    TestWorkspace test = null!;
    RunningDesk desk = null!;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        test = await TestWorkspace.CreateAsync(TimeProvider.System);
        await test.ImportAsync(Repository.File("samples/2021-02/sources"));
        await using (var db = test.Workspace.OpenDb())
        {
            var issue = IssueMarkdown.Read(await File.ReadAllTextAsync(Repository.File("samples/2021-02/issue.md"), Stop)).Value!;
            issue = issue with { TopStories = [.. issue.TopStories.Take(2)], CorporateNews = [.. issue.CorporateNews.Take(2), new NewsItem { Date = new DateOnly(2021, 2, 9), Text = "A fund puts in 5 billion yuan" }] };
            var store = new IssueStore(db, test.Workspace.Clock);
            await store.SaveAsync(issue with { Period = new ReportingPeriod(2021, 1) }, "a test", Stop);
            await store.SaveAsync(issue, "a test", Stop);
            await store.SaveAsync(issue with { TopStories = [issue.TopStories[1], issue.TopStories[0] with { Headline = "Another headline" }] }, "another test", Stop);
        }

        desk = await RunningDesk.StartAsync(test.Workspace);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        test.Dispose();
    }

    IWebDriver SignedIn(string path, int width = 1280, bool dark = false)
    {
        var page = browser.Open(width, dark: dark);
        page.Navigate().GoToUrl(new Uri(desk.Address, $"{desk.NewSignInLink()}&returnUrl={Uri.EscapeDataString(path)}"));
        return page;
    }

    static void Until(IWebDriver page, Func<IWebDriver, bool> holds) => new WebDriverWait(page, TimeSpan.FromSeconds(20)).Until(holds);

    // By key: a page that still scrolls gives the mouse nothing to hit.
    static void Press(IWebElement button) => button.SendKeys(Keys.Enter);

    static bool IsSaved(IWebDriver page) => page.FindElement(By.Id("save-state")).Text.StartsWith("Saved", StringComparison.Ordinal);

    async Task<OpenedIssue> NewestAsync()
    {
        await using var db = test.Workspace.OpenDb();
        return (await new IssueEditor(db, test.Workspace.Clock).OpenAsync(new ReportingPeriod(2021, 2), "sample", null, Stop)).Value!;
    }

    [Theory]
    [InlineData(Editor, 1280, false)]
    [InlineData(Editor, 390, true)]
    [InlineData("/issues/2021-02/text?briefing=sample", 1280, true)]
    [InlineData("/issues/2021-02/text?briefing=sample", 390, false)]
    [InlineData("/issues/2021-02/revisions?briefing=sample&a=1&b=2", 1280, false)]
    [InlineData("/issues/2021-02/revisions?briefing=sample&a=1&b=2", 390, true)]
    [InlineData("/issues/2021-02/lookup?briefing=sample&q=MIIT", 1280, true)]
    [InlineData("/issues/2021-02/lookup?briefing=sample&q=MIIT", 390, false)]
    [InlineData("/issues/compare?a=2021-01/sample&b=2021-02/sample", 1280, false)]
    [InlineData("/issues/compare?a=2021-01/sample&b=2021-02/sample", 390, true)]
    [InlineData("/issues", 390, false)]
    [InlineData("/issues/2021-02?briefing=sample", 390, true)]
    public void No_page_of_the_composer_breaks_a_rule_of_accessibility(string path, int width, bool dark)
    {
        browser.Open().Manage().Logs.GetLog(LogType.Browser);
        var page = SignedIn(path, width, dark);
        foreach (var details in page.FindElements(By.CssSelector("details"))) ((IJavaScriptExecutor)page).ExecuteScript("arguments[0].open = true", details);

        Assert.Empty(Browser.AxeViolations(page));
        Assert.Equal("", ((IJavaScriptExecutor)page).ExecuteScript(WiderThanTheWindow));
        Assert.DoesNotContain(page.Manage().Logs.GetLog(LogType.Browser), l => l.Level >= LogLevel.Severe);
    }

    [Fact]
    public async Task Typing_is_saved_by_itself_and_alt_with_an_arrow_moves_a_bullet()
    {
        var page = SignedIn(Editor);
        var bullet = page.FindElements(By.CssSelector("[data-list$='/bullets'] > li")).First();
        var id = bullet.GetAttribute("id")!;
        var text = bullet.FindElement(By.CssSelector("textarea[name$='.text']"));
        text.SendKeys(" typed");
        text.SendKeys(Keys.Alt + Keys.ArrowDown);

        Until(page, IsSaved);
        var story = (await NewestAsync()).Parts.PlaceOf(id)!.Value.Parent;
        var moved = story.List(PartKind.Bullets)[1];
        Assert.Equal(id, moved.Id);
        Assert.EndsWith(" typed", moved["text"], StringComparison.Ordinal);
        Assert.Equal(id + ".text", page.SwitchTo().ActiveElement().GetAttribute("name"));
    }

    [Fact]
    public async Task What_another_saves_comes_into_the_open_page_and_what_was_typed_stays()
    {
        var page = SignedIn(Editor);
        var opened = await NewestAsync();
        var (mine, theirs) = (opened.Parts.List(PartKind.Stories)[0], opened.Parts.List(PartKind.Stories)[1]);
        await using (var db = test.Workspace.OpenDb())
            await new IssueEditor(db, test.Workspace.Clock).SaveAsync(opened.Parts.Replace(theirs.Id, p => p.With("headline", "Ben was here")), opened, "Ben", Stop);
        page.FindElement(By.Name(mine.Id + ".headline")).SendKeys(" and Ada here");

        Until(page, p => p.FindElement(By.Id("save-state")).Text.Contains("joined", StringComparison.Ordinal));
        Assert.Equal("Ben was here", page.FindElement(By.Name(theirs.Id + ".headline")).GetAttribute("value"));
        Assert.EndsWith(" and Ada here", page.FindElement(By.Name(mine.Id + ".headline")).GetAttribute("value"), StringComparison.Ordinal);
        var newest = (await NewestAsync()).Parts;
        Assert.Equal("Ben was here", newest.Find(theirs.Id)!["headline"]);
        Assert.EndsWith(" and Ada here", newest.Find(mine.Id)!["headline"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_place_in_two_ways_leads_to_the_page_that_shows_both()
    {
        var page = SignedIn(Editor, 390);
        var opened = await NewestAsync();
        var story = opened.Parts.List(PartKind.Stories)[0];
        await using (var db = test.Workspace.OpenDb())
            await new IssueEditor(db, test.Workspace.Clock).SaveAsync(opened.Parts.Replace(story.Id, p => p.With("headline", "Words of Ben")), opened, "Ben", Stop);
        page.FindElement(By.Name(story.Id + ".headline")).SendKeys(" and words of Ada");
        Until(page, p => p.FindElement(By.Id("save-state")).Text.Contains("Ben changed the same place", StringComparison.Ordinal));
        Press(page.FindElement(By.CssSelector(".bar button")));

        Until(page, p => p.FindElement(By.TagName("h1")).Text == "Two texts for one place");
        Assert.Empty(Browser.AxeViolations(page));
        Assert.Contains("Words of Ben", page.FindElement(By.CssSelector(".three")).Text, StringComparison.Ordinal);
        Assert.EndsWith("words of Ada", page.FindElement(By.Name(story.Id + ".headline")).GetAttribute("value"), StringComparison.Ordinal);
        page.FindElement(By.CssSelector("input[value=theirs]")).SendKeys(" ");
        Press(page.FindElement(By.CssSelector("form.conflicts button")));
        Until(page, p => p.FindElements(By.Id("composer")).Count == 1);
        Assert.Equal("Words of Ben", page.FindElement(By.Name(story.Id + ".headline")).GetAttribute("value"));
    }

    [Fact]
    public async Task Two_brackets_complete_a_body_by_keys_alone()
    {
        var page = SignedIn(Editor);
        var text = page.FindElements(By.CssSelector("[data-list$='/comment'] textarea[name$='.text']")).First();
        text.SendKeys(" [[NDRC");
        Until(page, p => p.FindElements(By.CssSelector("#completion li")).Count > 0);
        Assert.Empty(Browser.AxeViolations(page));
        text.SendKeys(Keys.Enter);

        Assert.EndsWith("National Development and Reform Commission (NDRC)", text.GetAttribute("value"), StringComparison.Ordinal);
        Until(page, IsSaved);
        Assert.Contains("National Development and Reform Commission (NDRC)", (await NewestAsync()).Revision.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task House_style_is_mended_by_one_key()
    {
        var page = SignedIn(Editor);
        var mark = page.FindElements(By.CssSelector("button[value^='mend:']")).First(b => b.GetAttribute("aria-label")!.Contains("CNY 5 billion", StringComparison.Ordinal));
        var part = mark.FindElement(By.XPath("ancestor::li[@data-part]"));
        part.FindElement(By.CssSelector("textarea[name$='.text']")).SendKeys(Keys.Alt + "m");

        Until(page, p => !p.FindElements(By.CssSelector("textarea")).Any(t => t.GetAttribute("value")!.Contains("5 billion yuan", StringComparison.Ordinal)));
        Assert.Contains("A fund puts in CNY 5 billion", (await NewestAsync()).Revision.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_stands_in_the_margin_and_never_in_the_text()
    {
        var page = SignedIn(Editor);
        var form = page.FindElements(By.CssSelector(".comment-form")).First();
        form.FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        form.FindElement(By.TagName("textarea")).SendKeys("Ask the ministry");
        Press(form.FindElement(By.TagName("button")));

        Until(page, p => p.FindElements(By.CssSelector(".note")).Any(n => n.Text.Contains("Ask the ministry", StringComparison.Ordinal)));
        Assert.DoesNotContain("Ask the ministry", (await NewestAsync()).Revision.Markdown, StringComparison.Ordinal);
        Press(page.FindElement(By.CssSelector("button[value^='settle:']")));
        Until(page, p => p.FindElements(By.CssSelector("button[value^='reopen:']")).Count == 1);
    }

    [Fact]
    public async Task A_line_becomes_a_top_story_and_an_added_bullet_waits_on_the_page_for_its_words()
    {
        var page = SignedIn(Editor);
        Press(page.FindElement(By.CssSelector("button[value^='top:']")));
        Until(page, p => p.FindElements(By.CssSelector("li.story")).Count == 3);
        Assert.Equal(3, (await NewestAsync()).Issue.TopStories.Count);

        Press(page.FindElements(By.CssSelector("button[value$='/bullets']")).Last());
        Until(page, p => p.SwitchTo().ActiveElement().GetAttribute("name")?.EndsWith(".date", StringComparison.Ordinal) == true);
        page.SwitchTo().ActiveElement().SendKeys(Keys.Tab);
        var added = page.SwitchTo().ActiveElement().FindElement(By.XPath("ancestor::li[@data-part][1]"));
        added.FindElement(By.CssSelector("textarea[name$='.text']")).SendKeys("A new bullet");
        Until(page, IsSaved);
        Assert.Equal("A new bullet", (await NewestAsync()).Issue.TopStories[^1].AtAGlance.Bullets[^1].Text);
    }

    [Fact]
    public void A_grip_drags_an_entry()
    {
        var page = SignedIn(Editor, 1280);
        var before = page.FindElements(By.CssSelector("[data-list='issue/corporate-news'] > li")).Select(s => s.GetAttribute("id")).ToList();
        ((IJavaScriptExecutor)page).ExecuteScript("""
            const [grip, over] = arguments;
            const say = (what, on, y) => on.dispatchEvent(new DragEvent(what, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer(), clientY: y }));
            const top = over.getBoundingClientRect().top + 2;
            say("dragstart", grip, 0); say("dragover", over, top); say("drop", over, top); say("dragend", grip, 0);
            """, page.FindElement(By.Id(before[1]!)).FindElement(By.ClassName("grip")), page.FindElement(By.Id(before[0]!)));

        Until(page, IsSaved);
        Assert.Equal([before[1], before[0]], page.FindElements(By.CssSelector("[data-list='issue/corporate-news'] > li")).Select(s => s.GetAttribute("id")).Take(2));
    }

    [Fact]
    public async Task Approval_waits_for_the_check_and_an_older_revision_comes_back_as_a_new_one()
    {
        var page = SignedIn("/issues/2021-02?briefing=sample");
        Press(page.FindElement(By.CssSelector("button[value=approved]")));
        Until(page, p => p.FindElements(By.CssSelector("[role=alert]")).Count == 1);
        Assert.Contains("not approved", page.FindElement(By.CssSelector("[role=alert]")).Text, StringComparison.Ordinal);

        Press(page.FindElement(By.CssSelector("button[value=in-review]")));
        Until(page, p => p.FindElements(By.CssSelector(".status-in-review")).Count > 0);
        page.Navigate().GoToUrl(new Uri(desk.Address, "/issues/2021-02/revisions?briefing=sample"));
        Press(page.FindElement(By.CssSelector("button[name=restore][value='1']")));
        Until(page, p => p.FindElements(By.CssSelector("button[name=restore][value='3']")).Count == 1);
        Assert.DoesNotContain("Another headline", (await NewestAsync()).Revision.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_asked_once_and_stands_at_the_revision()
    {
        var page = SignedIn(Editor);
        page.FindElement(By.CssSelector("form.person input[name=name]")).SendKeys("Ada Lovelace" + Keys.Enter);
        Until(page, p => p.FindElements(By.CssSelector("details.person")).Count == 1);
        page.FindElement(By.CssSelector("textarea[name$='.headline']")).SendKeys("!");
        Press(page.FindElement(By.CssSelector(".bar button")));

        Until(page, p => p.FindElement(By.CssSelector(".bar")).Text.Contains("revision 3 by Ada Lovelace", StringComparison.Ordinal));
    }
}
