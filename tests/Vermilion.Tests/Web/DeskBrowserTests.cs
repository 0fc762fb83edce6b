using OpenQA.Selenium;
using Vermilion.Composing;
using Vermilion.Linking;

namespace Vermilion.Tests.Web;

/// <summary>The desk in a real browser, over the sample month.</summary>
public sealed class DeskBrowserTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    const string Plan = "/documents/sources/miit-industrial-internet-plan";
    const string Side = "/compare?a=drafts%2Fdraft&b=drafts%2Ffinal";
    const string Draft = """
        锂离子电池回收利用管理办法（征求意见稿）
        第一条 为了加强锂离子电池的回收利用，制定本办法。
        第二条 生产企业应当向社会公布回收网点的地址。
        第三条 到2025年，新能源汽车新车销量占比达到25%。
        工业和信息化部
        2020年3月10日
        """;

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
        test.Write("drafts/draft.txt", Draft);
        test.Write("drafts/final.txt", Draft.Replace("（征求意见稿）", "", StringComparison.Ordinal).Replace("25%", "20%", StringComparison.Ordinal)
            .Replace("第二条 生产企业应当向社会公布回收网点的地址。", "第二条 违反本办法的，依照《锂离子电池安全条例》处以五万元罚款。", StringComparison.Ordinal).Replace("3月10日", "12月1日", StringComparison.Ordinal));
        await test.ImportAsync(Repository.File("samples/2021-02/sources"), Path.Combine(test.Files, "hostile"), Path.Combine(test.Files, "drafts"));
        await new LinkPass(test.Workspace.OpenDb, test.Workspace.Catalog).RunAsync(new LinkProgress(), TestContext.Current.CancellationToken);
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
    [InlineData("/wanted", 1280, false)]
    [InlineData("/wanted", 390, true)]
    [InlineData("/series", 1280, true)]
    [InlineData("/series?stem=none", 390, false)]
    [InlineData("/compare", 390, false)]
    [InlineData(Side, 1280, false)]
    [InlineData(Side, 390, true)]
    [InlineData("/documents/drafts/final", 1280, false)]
    [InlineData("/targets?due=nonsense", 390, false)]
    [InlineData("/targets/indicator?key=5g%E5%85%A8%E8%BF%9E%E6%8E%A5%E5%B7%A5%E5%8E%82", 1280, false)]
    [InlineData("/targets/indicator?key=5g%E5%85%A8%E8%BF%9E%E6%8E%A5%E5%B7%A5%E5%8E%82", 390, true)]
    [InlineData("/targets/timeline", 1280, false)]
    [InlineData("/targets/timeline", 390, true)]
    [InlineData("/events", 1280, true)]
    [InlineData("/events", 390, false)]
    [InlineData("/companies", 1280, false)]
    [InlineData("/companies/huawei", 1280, true)]
    [InlineData("/companies/svolt", 390, false)]
    [InlineData("/calendar?from=2021-01-01&days=3000", 1280, false)]
    [InlineData("/calendar", 390, true)]
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
    public void A_document_leads_to_its_draft_and_the_words_that_it_rests_on()
    {
        var page = SignedIn("/documents/drafts/final");

        Assert.Contains("draftOf, from", page.FindElement(By.TagName("main")).Text, StringComparison.Ordinal);
        Assert.Contains("锂离子电池安全条例", page.FindElement(By.CssSelector(".neighbours .wanted")).Text, StringComparison.Ordinal);
        page.FindElement(By.CssSelector(".neighbours a[href^='/compare']")).SendKeys(Keys.Enter);
        Assert.Contains("25 → 20 percent", page.FindElement(By.TagName("table")).Text, StringComparison.Ordinal);
        Assert.Contains("网点", page.FindElement(By.CssSelector(".changes del")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_cited_and_not_held_is_wanted()
    {
        var row = SignedIn("/wanted").FindElements(By.CssSelector("tbody tr")).First(r => r.Text.Contains("锂离子电池安全条例", StringComparison.Ordinal));

        Assert.Equal("/documents/drafts/final", new Uri(row.FindElement(By.CssSelector("a")).GetAttribute("href")!).AbsolutePath);
    }

    [Fact]
    public void The_chart_of_an_indicator_is_drawn_and_nothing_of_it_is_refused()
    {
        browser.Open().Manage().Logs.GetLog(LogType.Browser);
        var page = SignedIn("/targets/indicator?key=" + Uri.EscapeDataString("5g全连接工厂"));

        Assert.NotEmpty(page.FindElements(By.CssSelector("svg.chart circle.point")));
        Assert.True(page.FindElement(By.CssSelector("svg.chart")).Size.Width > 300);
        Assert.DoesNotContain(page.Manage().Logs.GetLog(LogType.Browser), l => l.Level >= LogLevel.Severe);
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
