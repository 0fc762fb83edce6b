using System.CommandLine;

namespace Vermilion.Cli;

/// <summary><c>vermilion migrate</c></summary>
static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the store to the newest schema.");
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, workspace =>
        {
            // Every command on the store does this first; here it is all there is to do.
            Console.Error.WriteLine($"{workspace.DatabaseFile}: at the newest schema");
            return Task.FromResult(CommandLine.Done);
        }, stop));
        return command;
    }
}
