using Vermilion.Web.Security;

namespace Vermilion.Tests.Web;

public class LoopbackRuleTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:0")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://127.0.0.2:80")]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080")]
    public void This_machine_may_be_listened_on(string urls) => Assert.True(LoopbackRule.Check(urls).Succeeded);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://localhost.example.org:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081")]
    public void Anywhere_else_is_refused_while_there_are_no_accounts(string urls)
    {
        var refused = LoopbackRule.Check(urls);

        Assert.False(refused.Succeeded);
        Assert.StartsWith("--urls ", refused.Failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    [InlineData("5080")]
    [InlineData("https://localhost:5080")]
    [InlineData("ftp://localhost")]
    public void What_is_no_http_address_is_refused(string urls) => Assert.False(LoopbackRule.Check(urls).Succeeded);
}
