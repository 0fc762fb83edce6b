using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Vermilion.Model;
using Vermilion.Web;
using Vermilion.Web.Security;

namespace Vermilion.Cli;

/// <summary><c>vermilion serve</c>: the desk.</summary>
public static class ServeCommand
{
    public static readonly Option<string> Urls = new("--urls")
    {
        Description = "The addresses to listen on, separated by ';'. On this machine only.",
        DefaultValueFactory = _ => DeskServer.DefaultUrl,
    };

    public static Command Create()
    {
        var command = new Command("serve", "Serve the desk on this machine.") { Urls };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(
            parsed, workspace => ServeAsync(workspace, parsed.GetValue(Urls)!, onAnswering: null, stop), stop));
        return command;
    }

    /// <summary>Serves until it is stopped; prints the sign-in link once it answers.</summary>
    /// <param name="onAnswering">Is told the sign-in link when the desk answers.</param>
    public static async Task<int> ServeAsync(Workspace workspace, string urls, Action<Uri>? onAnswering, CancellationToken stop)
    {
        var addresses = LoopbackRule.Check(urls);
        if (!addresses.Succeeded) return CommandLine.Fail(addresses.Failure);
        await using var desk = DeskServer.Build(workspace, addresses.Value);
        try
        {
            await desk.StartAsync(stop);
        }
        catch (IOException e)
        {
            return CommandLine.Fail(new Failure($"--urls {urls}: cannot listen ({e.Message}); choose another port, for example --urls http://127.0.0.1:0"));
        }

        var address = desk.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.Error.WriteLine($"The desk answers at {address} (stop with Ctrl-C)");
        var link = SignInLink.Address(new Uri(address), desk.Services.GetRequiredService<SignInLink>().Renew());
        SignInLink.Print(link);
        onAnswering?.Invoke(link);
        await desk.WaitForShutdownAsync(stop);
        return CommandLine.Done;
    }
}
