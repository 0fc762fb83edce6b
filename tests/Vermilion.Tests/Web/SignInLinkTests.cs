using Vermilion.Web.Security;

namespace Vermilion.Tests.Web;

public class SignInLinkTests
{
    [Fact]
    public void A_token_works_once()
    {
        var link = new SignInLink();
        var token = link.Renew();

        Assert.True(link.Redeem(token));
        Assert.False(link.Redeem(token));
    }

    [Fact]
    public void A_new_link_makes_the_one_before_void()
    {
        var link = new SignInLink();
        var first = link.Renew();
        var second = link.Renew();

        Assert.False(link.Redeem(first));
        Assert.True(link.Redeem(second));
    }

    [Fact]
    public void A_wrong_token_neither_works_nor_spoils_the_right_one()
    {
        var link = new SignInLink();
        var token = link.Renew();

        Assert.False(link.Redeem(""));
        Assert.False(link.Redeem(token + "x"));
        Assert.True(link.Redeem(token));
    }

    [Fact]
    public void Before_a_link_was_printed_nothing_works() => Assert.False(new SignInLink().Redeem(""));
}
