using System.CommandLine;
using Vermilion.Model;
using Vermilion.Publishing;

namespace Vermilion.Cli;

/// <summary><c>vermilion demo</c>: the sample month, from captured documents to the published briefing, then the desk.</summary>
public static class DemoCommand
{
    const string Approver = "Dora Muster, sample editor";

    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "Exit after publishing, without serving the desk." };
        var command = new Command("demo", "Take the sample month from captured documents to the published briefing, then serve the desk.") { once, ServeCommand.Urls };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var published = await PublishSampleAsync(workspace, stop);
            if (!published.Succeeded) return CommandLine.Fail(published.Failure);
            foreach (var path in published.Value.Paths) Console.WriteLine(path);
            if (published.Value.Notice is { } notice) Console.Error.WriteLine(notice);
            if (parsed.GetValue(once)) return CommandLine.Done;
            return await ServeCommand.ServeAsync(workspace, parsed.GetValue(ServeCommand.Urls)!, Desktop.Open, stop);
        }, stop));
        return command;
    }

    static async Task<Outcome<Publication>> PublishSampleAsync(Workspace workspace, CancellationToken stop)
    {
        Say($"collect, snapshot, read, link: {SampleMonth.Sources}");
        var imported = await ImportCommand.ImportAsync(workspace, [SampleMonth.Sources], SampleMonth.Id, stop);
        if (imported != CommandLine.Done) return new Failure("the sample month was not imported whole; the lines above say why");

        Say("compose, check, approve");
        var approved = await SampleMonth.ComposeAsync(workspace, Approver, Say, stop);
        if (!approved.Succeeded) return approved.Failure;

        Say("publish");
        var directory = Path.Combine(workspace.DataDirectory, "published", SampleMonth.Period.ToString());
        return await IssuePublishCommand.PublishAsync(
            workspace, SampleMonth.Period, SampleMonth.Briefing, new PublishingOrder(directory, OutputFormats.All, Draft: false), stop);
    }

    static void Say(string what) => Console.Error.WriteLine($"· {what}");
}
