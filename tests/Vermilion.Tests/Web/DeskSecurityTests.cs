using System.Net;

namespace Vermilion.Tests.Web;

public sealed class DeskSecurityTests : IAsyncLifetime
{
    TestWorkspace test = null!;
    RunningDesk desk = null!;

    public async ValueTask InitializeAsync()
    {
        test = await TestWorkspace.CreateAsync(TimeProvider.System);
        desk = await RunningDesk.StartAsync(test.Workspace);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        test.Dispose();
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/documents")]
    [InlineData("/documents/a/b")]
    [InlineData("/targets")]
    [InlineData("/stories")]
    [InlineData("/stories/a/b")]
    [InlineData("/targets/indicator?key=x")]
    [InlineData("/events")]
    [InlineData("/companies/huawei")]
    [InlineData("/calendar")]
    [InlineData("/calendar.ics")]
    [InlineData("/export/targets.csv")]
    [InlineData("/issues")]
    [InlineData("/issues/2021-02")]
    [InlineData("/issues/2021-02/edit")]
    [InlineData("/issues/2021-02/text")]
    [InlineData("/issues/2021-02/revisions")]
    [InlineData("/issues/2021-02/lookup?q=x")]
    [InlineData("/issues/compare")]
    [InlineData("/nowhere")]
    public async Task A_stranger_is_sent_to_sign_in(string path)
    {
        using var stranger = desk.Stranger();

        using var answer = await stranger.GetAsync(path, Stop);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/signin", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task The_link_signs_in_once_and_keeps_the_session()
    {
        var link = desk.NewSignInLink();
        using var first = desk.Stranger();
        using var second = desk.Stranger();

        using var accepted = await first.GetAsync(link, Stop);
        using var refused = await second.GetAsync(link, Stop);
        using var page = await first.GetAsync("/documents", Stop);
        using var still = await second.GetAsync("/documents", Stop);

        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, still.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("/x/..//evil.example")]
    public async Task Signing_in_leads_to_no_other_site(string returnUrl)
    {
        using var stranger = desk.Stranger();

        using var answer = await stranger.GetAsync($"{desk.NewSignInLink()}&returnUrl={Uri.EscapeDataString(returnUrl)}", Stop);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/targets?q=动力电池", "/targets?q=%E5%8A%A8%E5%8A%9B%E7%94%B5%E6%B1%A0")]
    [InlineData("/targets?q=%E5%8A%A8&by=2025", "/targets?q=%E5%8A%A8&by=2025")]
    public async Task Signing_in_leads_to_a_page_with_Chinese_in_its_address(string returnUrl, string location)
    {
        using var stranger = desk.Stranger();

        using var answer = await stranger.GetAsync($"{desk.NewSignInLink()}&returnUrl={Uri.EscapeDataString(returnUrl)}", Stop);

        Assert.Equal(location, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/signin")]
    [InlineData("/plain")]
    [InlineData("/nowhere")]
    [InlineData("/documents/no-such")]
    [InlineData("/assets/0/desk.css")]
    [InlineData("/assets/0/composer.js")]
    [InlineData("/issues/2021-02/edit")]
    public async Task Each_answer_carries_the_content_policy_signed_in_or_not(string path)
    {
        using var stranger = desk.Stranger();
        using var analyst = await desk.AnalystAsync();

        foreach (var client in new[] { stranger, analyst })
        {
            using var answer = await client.GetAsync(path, Stop);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var stranger = desk.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/signin") { Headers = { Host = "evil.example" } };

        using var answer = await stranger.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/signout")]
    [InlineData("/issues/new")]
    [InlineData("/issues/person")]
    [InlineData("/issues/2021-02/edit")]
    [InlineData("/issues/2021-02/text")]
    [InlineData("/issues/2021-02/state")]
    [InlineData("/issues/2021-02/restore")]
    [InlineData("/stories/decisions")]
    public async Task A_form_needs_the_token_of_its_page(string path)
    {
        using var analyst = await desk.AnalystAsync();
        using var content = new FormUrlEncodedContent([new("a", "x"), new("b", "y"), new("verdict", "together"), new("name", "A. Forger")]);

        using var forged = await analyst.PostAsync(path, content, Stop);
        using var page = await analyst.GetAsync("/documents", Stop);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task An_unknown_document_is_not_found_and_says_where_to_go()
    {
        using var analyst = await desk.AnalystAsync();

        using var answer = await analyst.GetAsync("/documents/no-such", Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Not found", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }
}
