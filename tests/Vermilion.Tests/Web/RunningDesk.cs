using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Vermilion.Web;
using Vermilion.Web.Security;

namespace Vermilion.Tests.Web;

/// <summary>A desk that answers on a free port of loopback, over a store of its own.</summary>
sealed class RunningDesk : IAsyncDisposable
{
    readonly WebApplication desk;

    RunningDesk(Workspace workspace, WebApplication desk)
    {
        Workspace = workspace;
        this.desk = desk;
        Address = new Uri(desk.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Workspace Workspace { get; }

    public Uri Address { get; }

    public static async Task<RunningDesk> StartAsync(Workspace workspace)
    {
        var desk = DeskServer.Build(workspace, ["http://127.0.0.1:0"]);
        await desk.StartAsync(TestContext.Current.CancellationToken);
        return new RunningDesk(workspace, desk);
    }

    public string NewSignInLink() => $"/signin?token={desk.Services.GetRequiredService<SignInLink>().Renew()}";

    /// <summary>A client that keeps cookies and follows no redirect.</summary>
    public HttpClient Stranger() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    public async Task<HttpClient> AnalystAsync()
    {
        var client = Stranger();
        using var answer = await client.GetAsync(NewSignInLink(), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public async ValueTask DisposeAsync() => await desk.DisposeAsync();
}
