using OpenQA.Selenium;
using Vermilion.Composing;

namespace Vermilion.Tests.Web;

/// <summary>The desk in a real browser, over the sample month.</summary>
public sealed class DeskBrowserTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    const string Plan = "/documents/sources/miit-industrial-internet-plan";
    const string Hostile = """
        <script>window.ran = 1</script><img src=x onerror="window.ran = 1"><svg onload="window.ran = 1"></svg>
        到2025年，<b onclick="window.ran = 1">产值</b>达到100亿元。"'></p></main><style>*{display:none}</style>
        """;

    TestWorkspace test = null!;
    RunningDesk desk = null!;

    public async ValueTask InitializeAsync()
    {
        test = await TestWorkspace.CreateAsync(TimeProvider.System);
        test.Write("hostile/page.txt", Hostile);
        await test.ImportAsync(Repository.File("samples/2021-02/sources"), Path.Combine(test.Files, "hostile"));
        await using (var db = test.Workspace.OpenDb())
        {
            var issue = IssueMarkdown.Read(await File.ReadAllTextAsync(Repository.File("samples/2021-02/issue.md"), TestContext.Current.CancellationToken));
            await new IssueStore(db, test.Workspace.Clock).SaveAsync(issue.Value!, "a test", TestContext.Current.CancellationToken);
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

    [Theory]
    [InlineData("/", 1280, false)]
    [InlineData("/documents", 1280, true)]
    [InlineData("/documents?q=nothing-fits", 390, false)]
    [InlineData(Plan, 1280, false)]
    [InlineData(Plan, 390, true)]
    [InlineData("/targets", 1280, false)]
    [InlineData("/targets", 390, true)]
    [InlineData("/stories", 1280, false)]
    [InlineData("/stories/sample-2021-02/gasgoo-svolt-huzhou-en", 390, true)]
    [InlineData("/issues", 1280, false)]
    [InlineData("/issues/2021-02?briefing=sample", 1280, true)]
    [InlineData("/nowhere", 390, false)]
    public void No_page_breaks_a_rule_of_accessibility(string path, int width, bool dark) =>
        Assert.Empty(Browser.AxeViolations(SignedIn(path, width, dark)));

    [Fact]
    public void The_sign_in_page_breaks_no_rule_of_accessibility()
    {
        var page = browser.Open();
        page.Manage().Cookies.DeleteAllCookies();
        page.Navigate().GoToUrl(new Uri(desk.Address, "/signin"));

        Assert.Empty(Browser.AxeViolations(page));
    }

    [Fact]
    public void The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        var page = SignedIn("/documents");
        page.FindElement(By.TagName("body")).SendKeys(Keys.Tab);

        var first = page.SwitchTo().ActiveElement();
        Assert.Equal("Skip to the content", first.Text);
        first.SendKeys(Keys.Enter);
        Assert.Equal("main", page.SwitchTo().ActiveElement().TagName);
    }

    [Fact]
    public void A_finding_leads_to_its_words_and_hovering_tells_what_was_read()
    {
        var page = SignedIn(Plan);
        var finding = page.FindElements(By.CssSelector(".findings li.target a")).First();
        finding.Click();

        var mark = page.FindElement(By.CssSelector(".mark:target"));
        Assert.Contains("target", mark.GetAttribute("class"), StringComparison.Ordinal);
        Assert.Contains("by 2023", mark.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_tells_its_english_where_it_stands()
    {
        var term = SignedIn(Plan).FindElements(By.CssSelector(".mark.term")).First(m => m.Text == "工业互联网");

        Assert.Contains("industrial internet", term.GetAttribute("title"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Filters_narrow_the_list_without_script()
    {
        var page = SignedIn("/documents");
        page.FindElement(By.Name("issuer")).SendKeys("miit");
        page.FindElement(By.CssSelector(".filters button")).Click();

        Assert.Contains("issuer=miit", page.Url, StringComparison.Ordinal);
        Assert.All(page.FindElements(By.CssSelector("table.documents tbody tr")), row => Assert.Contains("MIIT", row.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_preview_shows_the_issue_with_its_style()
    {
        // Reading the log empties it: what other pages of this browser said is not this page's.
        browser.Open().Manage().Logs.GetLog(LogType.Browser);
        var page = SignedIn("/issues/2021-02/preview?briefing=sample");

        Assert.Equal("China Industry Briefing", page.FindElement(By.TagName("h1")).Text);
        Assert.DoesNotContain(page.Manage().Logs.GetLog(LogType.Browser), l => l.Level >= LogLevel.Severe);
    }

    [Fact]
    public void A_hostile_document_is_shown_as_text_and_runs_nothing()
    {
        var page = SignedIn("/documents/hostile/page");

        Assert.Null(((IJavaScriptExecutor)page).ExecuteScript("return window.ran ?? null"));
        Assert.Contains("<script>window.ran = 1</script>", page.FindElement(By.CssSelector(".text")).Text, StringComparison.Ordinal);
        Assert.True(page.FindElement(By.CssSelector(".findings")).Displayed);
        Assert.Empty(page.FindElements(By.CssSelector("main script, main img, main svg, main style")));
    }
}
