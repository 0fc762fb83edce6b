using System.CommandLine;
using Vermilion.Tracking.Targets;

namespace Vermilion.Cli;

/// <summary><c>vermilion observe DOCUMENT#N met|missed|on-track|revised|abandoned --source … --words …</c></summary>
static class ObserveCommand
{
    static readonly Argument<string> Target = new("target") { Description = "DOCUMENT#N, as vermilion targets gives it." };
    static readonly Argument<string> Status = new("finding") { Description = string.Join(", ", TargetStates.Observed) + "." };
    static readonly Option<string> Source = new("--source") { Description = "The document that says so, or an address.", Required = true };
    static readonly Option<string> Words = new("--words") { Description = "Its words.", Required = true };
    static readonly Option<decimal?> Value = new("--value") { Description = "The figure that was reached." };
    static readonly Option<string?> Unit = new("--unit") { Description = "Its unit." };
    static readonly Option<string?> AsOf = new("--as-of") { Description = "The day or year that the figure is of." };
    static readonly Option<string?> By = new("--by") { Description = "Who says so." };

    public static Command Create()
    {
        Status.AcceptOnlyFromAmong([.. TargetStates.Observed]);
        var command = new Command("observe", "Writes down what became of a target; the latest word counts, and none is lost.") { Target, Status, Source, Words, Value, Unit, AsOf, By };
        command.SetAction((parsed, stop) => CommandLine.InStoreAsync(parsed, async workspace =>
        {
            await using var db = workspace.OpenDb();
            var said = new ObservationWords(parsed.GetValue(Status)!, parsed.GetValue(Source)!, parsed.GetValue(Words)!)
            {
                Value = parsed.GetValue(Value), Unit = parsed.GetValue(Unit), AsOf = parsed.GetValue(AsOf), By = parsed.GetValue(By),
            };
            var written = await new ObservationLog(db, workspace.Clock).AddAsync(parsed.GetValue(Target)!, said, stop);
            if (!written.Succeeded) return CommandLine.Fail(written.Failure);
            Console.Error.WriteLine($"{parsed.GetValue(Target)}: {written.Value.Status} ({written.Value.TargetWords})");
            return CommandLine.Done;
        }, stop));
        return command;
    }
}
