using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Vermilion.Web.Pages;

namespace Vermilion.Web.Security;

/// <summary>Signing in by the one-time link, and out.</summary>
static class SignInEndpoints
{
    /// <summary>Whom the tokens of forms are bound to: it stays when a person gives a name, so that open pages stay good.</summary>
    public const string Desk = "desk";

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "vermilion";
        cookie.Cookie.HttpOnly = true;
        // Lax, not Strict: a link to the desk in a mail or a chat should open it signed in.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/signin";
        cookie.ExpireTimeSpan = TimeSpan.FromDays(14);
        cookie.SlidingExpiration = true;
    }

    public static void Map(WebApplication app)
    {
        app.MapGet("/signin", SignIn).AllowAnonymous();
        app.MapPost("/signin", PrintNewLink).AllowAnonymous();
        app.MapForm("/signout", SignOut);
    }

    static async Task<IResult> SignIn(HttpContext http, SignInLink link, string? token, string? returnUrl)
    {
        if (token is null) return new RazorComponentResult<SignIn>();
        if (!link.Redeem(token)) return new RazorComponentResult<SignIn>(new { LinkIsUsed = true }) { StatusCode = StatusCodes.Status403Forbidden };
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "analyst"), new Claim(ClaimTypes.NameIdentifier, Desk)], CookieAuthenticationDefaults.AuthenticationScheme);
        var page = WithinTheDesk(returnUrl);
        // Without an address of ours the handler takes that of the query into a header, as it stands there.
        await http.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true, RedirectUri = page });
        return TypedResults.Redirect(page);
    }

    /// <summary>A new link goes to the terminal, where only the owner of the desk reads it.</summary>
    static RazorComponentResult<SignIn> PrintNewLink(HttpContext http, SignInLink link)
    {
        var desk = new UriBuilder(http.Request.Scheme, http.Request.Host.Host, http.Request.Host.Port ?? 80).Uri;
        SignInLink.Print(SignInLink.Address(desk, link.Renew()));
        return new RazorComponentResult<SignIn>(new { LinkIsPrinted = true });
    }

    static async Task<RedirectHttpResult> SignOut(HttpContext http)
    {
        await http.SignOutAsync();
        return TypedResults.Redirect("/signin");
    }

    /// <summary>The address as a header may hold it, Chinese escaped; the start page for one that leads elsewhere.</summary>
    internal static string WithinTheDesk(string? url)
    {
        if (!IsLocal(url) || !Uri.TryCreate(new Uri("http://desk"), url, out var address)) return "/";
        var escaped = address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped);
        // "/.//host" is that of another site only when its dots are resolved.
        return IsLocal(escaped) ? escaped : "/";
    }

    // "//host" and "/\host" are addresses of another site.
    static bool IsLocal(string? url) => url is "/" or ['/', not ('/' or '\\'), ..];
}
