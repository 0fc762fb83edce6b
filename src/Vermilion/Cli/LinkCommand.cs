using System.CommandLine;
using System.Globalization;
using Vermilion.Data;
using Vermilion.Linking;
using Vermilion.Model;

namespace Vermilion.Cli;

/// <summary><c>vermilion link</c>, and an analyst's word on two documents: <c>link together A B</c>, <c>link apart A B</c>, <c>link undo A B</c>.</summary>
static class LinkCommand
{
    static readonly Argument<string> First = new("A") { Description = "A document." };
    static readonly Argument<string> Second = new("B") { Description = "The other document." };
    static readonly Option<string> As = new("--as") { Description = "What the word is on: story, or work (two versions of one text).", DefaultValueFactory = _ => "story" };
    static readonly Option<string?> Reason = new("--reason") { Description = "Why, kept with the decision." };
    static readonly Option<string?> By = new("--by") { Description = "Who decides." };

    public static Command Create()
    {
        As.AcceptOnlyFromAmong("story", "work");
        var command = new Command("link", "Links what was imported: stories, copies. Says what an analyst decides about two documents.")
        {
            Verdict("together", "together", "Says that two documents belong together, whatever the machine finds, now and later."),
            Verdict("apart", "apart", "Says that two documents do not belong together, whatever the machine finds, now and later."),
            Verdict("undo", "undone", "Takes back what was said of two documents: the machine's word holds again."),
        };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, workspace => LinkAsync(workspace, stop), stop));
        return command;
    }

    static async Task<int> LinkAsync(Workspace workspace, CancellationToken stop)
    {
        var writer = WriterLock.Take(workspace.DataDirectory);
        if (!writer.Succeeded) return CommandLine.Fail(writer.Failure);
        using var held = writer.Value;
        var progress = new LinkProgress();
        var started = workspace.Clock.GetTimestamp();
        var running = new LinkPass(workspace.OpenDb, workspace.Catalog).RunAsync(progress, stop);
        await ProgressDisplay.ShowAsync(progress, running, workspace.Clock);
        await running;
        var time = workspace.Clock.GetElapsedTime(started);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"linked {progress.Done} in {time.TotalSeconds:0.0} s ({progress.Done / Math.Max(time.TotalSeconds, 0.001):0} documents/s)"));
        return CommandLine.Done;
    }

    static Command Verdict(string name, string verdict, string description)
    {
        var command = new Command(name, description) { First, Second, As, Reason, By };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            var decided = await new DecisionDesk(workspace.Catalog).SayAsync(db, new LinkDecision
            {
                AId = parsed.GetValue(First)!, BId = parsed.GetValue(Second)!, Question = parsed.GetValue(As)!, Verdict = verdict,
                Reason = parsed.GetValue(Reason), By = parsed.GetValue(By), At = workspace.Clock.GetUtcNow(),
            }, stop);
            return decided is null ? CommandLine.Done : CommandLine.Fail(decided);
        }, stop));
        return command;
    }
}
