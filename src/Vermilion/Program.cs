using System.CommandLine;
using System.Text;
using Vermilion.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var root = new RootCommand("Vermilion: the desk of a team that watches China's industrial policy.")
{
    CommandLine.Data,
    CommandLine.CatalogDirectory,
    DemoCommand.Create(),
    ServeCommand.Create(),
    ImportCommand.Create(),
    ReadCommand.Create(),
    EvaluateCommand.Create(),
    DocumentsCommand.Create(),
    TargetsCommand.Create(),
    ObserveCommand.Create(),
    ObservationsCommand.Create(),
    EventsCommand.Create(),
    ExportCommand.Create(),
    CalendarCommand.Create(),
    LinkCommand.Create(),
    RelationsCommand.Create(),
    StoriesCommand.Create(),
    WantedCommand.Create(),
    SeriesCommand.Create(),
    CompareCommand.Create(),
    VerifyCommand.Create(),
    DoctorCommand.Create(),
    MigrateCommand.Create(),
    IssueCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // Some of the messages have several lines; each error gets one.
    foreach (var error in parsed.Errors) Console.Error.WriteLine($"error: {string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} (see vermilion --help)");
    return CommandLine.WrongUsage;
}

return await parsed.InvokeAsync();
