using System.CommandLine;
using Vermilion.Snapshots;

namespace Vermilion.Cli;

/// <summary><c>vermilion verify</c></summary>
static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Hashes every snapshot again and resolves every span again.");
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var broken = 0;
            await foreach (var failure in new StoreVerification(workspace.OpenDb).RunAsync(stop))
            {
                broken++;
                CommandLine.Fail(failure);
            }

            Console.Error.WriteLine(broken == 0 ? "every snapshot and every span is whole" : $"{broken} broken");
            return broken == 0 ? CommandLine.Done : CommandLine.BadInput;
        }, stop));
        return command;
    }
}
