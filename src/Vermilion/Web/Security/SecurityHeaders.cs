namespace Vermilion.Web.Security;

/// <summary>What every answer carries, redirects and errors too. A page that needs more says so in <see cref="ContentPolicy"/>.</summary>
sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = http.Features.Get<ContentPolicy>()?.Value ?? ContentPolicy.Desk;
            headers.XContentTypeOptions = "nosniff";
            // The sign-in link holds a token in its address: no other site may learn addresses of the desk.
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(http);
    }
}

/// <summary>The Content-Security-Policy of one answer.</summary>
sealed record ContentPolicy(string Value)
{
    public const string Desk =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>For the composer: the desk's own scripts, which talk to the desk alone.</summary>
    public const string Composer = Desk + "; script-src 'self'; connect-src 'self'";

    /// <summary>For a published page, which brings its own style sheet: allowed by hash, and the desk may frame it.</summary>
    public static ContentPolicy PublishedPage(string? styleHash) => new(
        $"default-src 'none'; style-src {styleHash ?? "'none'"}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
}
