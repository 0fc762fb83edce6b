using System.Reflection;
using Microsoft.Net.Http.Headers;

namespace Vermilion.Web.Assets;

/// <summary>The desk's own style sheets, scripts and icon, embedded in the program, so that it runs from any folder.</summary>
static class AssetEndpoints
{
    static readonly Assembly Assembly = typeof(AssetEndpoints).Assembly;

    /// <summary>Changes with each build: an address with it may be cached for good.</summary>
    public static readonly string Version = Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static void Map(WebApplication app) => app.MapGet("/assets/{version}/{name}", Send).AllowAnonymous();

    public static string Address(string name) => $"/assets/{Version}/{name}";

    static IResult Send(HttpContext http, string name)
    {
        if (Assembly.GetManifestResourceStream($"assets/{name}") is not { } stream) return Results.NotFound();
        http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Results.Stream(stream, Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        });
    }
}
