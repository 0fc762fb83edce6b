using System.CommandLine;
using Vermilion.Cli;

var root = new RootCommand("Vermilion: the desk of a team that watches China's industrial policy.")
{
    CommandLine.Data,
    CommandLine.CatalogDirectory,
    ServeCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine($"error: {error.Message} (see vermilion --help)");
    return CommandLine.WrongUsage;
}

return await parsed.InvokeAsync();
