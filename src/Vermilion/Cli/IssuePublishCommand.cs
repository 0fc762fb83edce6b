using System.CommandLine;
using Vermilion.Composing;
using Vermilion.Model;
using Vermilion.Publishing;
using Vermilion.Publishing.Pdf;

namespace Vermilion.Cli;

/// <summary><c>vermilion issue publish PERIOD</c></summary>
static class IssuePublishCommand
{
    static readonly Argument<string> Period = new("PERIOD") { Description = "The month, like 2021-02." };
    static readonly Option<string?> Briefing = new("--briefing") { Description = "The serial, where a team has several." };
    static readonly Option<string?> Out = new("--out") { Description = "The directory for the files (default DATA/published/PERIOD)." };
    static readonly Option<string?> Format = new("--format") { Description = "html,pdf,docx,md (default all)." };
    static readonly Option<bool> Draft = new("--draft") { Description = "Publish any Issue, marked as a draft; no Edition is made." };

    public static Command Create()
    {
        var command = new Command("publish", "Publishes the Issue of a period as HTML, PDF, DOCX and Markdown.") { Period, Briefing, Out, Format, Draft };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (ReportingPeriod.TryParse(parsed.GetValue(Period)!) is not { } period)
            return CommandLine.Fail(new Failure($"{parsed.GetValue(Period)}: no period; write a month like 2021-02"));
        var formats = OutputFormats.Parse(parsed.GetValue(Format));
        if (!formats.Succeeded) return CommandLine.Fail(formats.Failure);
        return await CommandLine.InStoreAsync(parsed, async workspace =>
        {
            var directory = parsed.GetValue(Out) ?? Path.Combine(workspace.DataDirectory, "published", period.ToString());
            var order = new PublishingOrder(directory, formats.Value, parsed.GetValue(Draft));
            var publication = await PublishAsync(workspace, period, parsed.GetValue(Briefing), order, stop);
            if (!publication.Succeeded) return CommandLine.Fail(publication.Failure);
            foreach (var path in publication.Value.Paths) Console.WriteLine(path);
            if (publication.Value.Notice is { } notice) await Console.Error.WriteLineAsync(notice);
            return CommandLine.Done;
        }, stop);
    }

    /// <summary>The newest revision of the period to the files of the order; also the last step of the demo.</summary>
    public static async Task<Outcome<Publication>> PublishAsync(
        Workspace workspace, ReportingPeriod period, string? briefing, PublishingOrder order, CancellationToken stop)
    {
        await using var db = workspace.OpenDb();
        var saved = await new IssueStore(db, workspace.Clock).LatestAsync(period, briefing, stop);
        if (!saved.Succeeded) return saved.Failure;
        var publisher = new Publisher(db, new BriefingFiles(BrowserLocator.Find()), workspace.Clock, workspace.Catalog);
        return await publisher.PublishAsync(saved.Value.Issue, saved.Value.Revision.Revision, order, stop);
    }
}
