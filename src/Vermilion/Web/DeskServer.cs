using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Vermilion.Web.Assets;
using Vermilion.Web.Pages;
using Vermilion.Web.Pages.Calendar;
using Vermilion.Web.Pages.Composer;
using Vermilion.Web.Pages.Exports;
using Vermilion.Web.Pages.Issues;
using Vermilion.Web.Pages.Stories;
using Vermilion.Web.Security;

namespace Vermilion.Web;

/// <summary>The desk: pages rendered on the server, for people on this machine.</summary>
public static class DeskServer
{
    const int MostFormValues = 50_000;

    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>A server that is ready to start. It listens on loopback only, see <see cref="LoopbackRule"/>.</summary>
    public static WebApplication Build(Workspace workspace, IReadOnlyList<string> urls)
    {
        // The content root is where the program stands, never the folder that it happens to be started in.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // The keys lie in the data directory, which is the owner's alone: that they are not encrypted there is no news.
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // A stale or forged token gets its answer (400, or a new token); it is no failure of the desk.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        AddDesk(builder.Services, workspace);

        var app = builder.Build();
        MapDesk(app);
        return app;
    }

    static void AddDesk(IServiceCollection services, Workspace workspace)
    {
        services.AddSingleton(workspace);
        services.AddSingleton(workspace.Clock);
        services.AddSingleton(workspace.Catalog);
        services.AddSingleton<SignInLink>();
        services.AddScoped(_ => workspace.OpenDb());
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddAntiforgery();
        // A whole Issue is one form: a few fields for each of its parts.
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => form.ValueCountLimit = MostFormValues);
        services.AddCascadingAuthenticationState();
        services.AddDataProtection()
            .SetApplicationName("vermilion")
            .PersistKeysToFileSystem(OwnersDirectory(Path.Combine(workspace.DataDirectory, "keys")));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SignInEndpoints.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        // Without it a foreign page could reach the desk under a name of its own that resolves to loopback.
        services.AddHostFiltering(filter => filter.AllowedHosts = [.. LoopbackRule.HostNames]);
    }

    static DirectoryInfo OwnersDirectory(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    static void MapDesk(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseHostFiltering();
        app.UseExceptionHandler("/trouble", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        AssetEndpoints.Map(app);
        SignInEndpoints.Map(app);
        IssueEndpoints.Map(app);
        ComposerEndpoints.Map(app);
        StoryEndpoints.Map(app);
        ExportEndpoints.Map(app);
        CalendarEndpoints.Map(app);
        app.MapGet("/plain", () => Results.Text("")).AllowAnonymous();
        app.MapRazorComponents<DeskApp>();
    }
}
