using System.Globalization;
using Spectre.Console;
using Vermilion.Linking;

namespace Vermilion.Cli;

/// <summary>Long work shows how far it is: a bar on a terminal, else a line every few seconds. On stderr; stdout is for results.</summary>
static class ProgressDisplay
{
    static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    static readonly TimeSpan BarEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>Returns when the work has ended, however it ended: the caller awaits it.</summary>
    public static Task ShowAsync(PipelineProgress progress, Task work, TimeProvider clock) =>
        Console.IsErrorRedirected ? LinesAsync(progress, work, clock) : BarAsync(progress, work, clock);

    /// <summary>The same for the pass that links.</summary>
    public static Task ShowAsync(LinkProgress progress, Task work, TimeProvider clock) =>
        Console.IsErrorRedirected ? LinesAsync(progress, work, clock) : BarAsync(progress, work, clock);

    static async Task LinesAsync(LinkProgress progress, Task work, TimeProvider clock)
    {
        while (await Task.WhenAny(work, Task.Delay(LineEvery, clock)) != work)
            Console.Error.WriteLine(Line(progress));
    }

    internal static string Line(LinkProgress progress) => string.Create(CultureInfo.InvariantCulture, $"linking: {progress.Done} of {progress.Total} documents");

    static async Task BarAsync(LinkProgress progress, Task work, TimeProvider clock)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("linking");
                while (await Task.WhenAny(work, Task.Delay(BarEvery, clock)) != work)
                {
                    bar.MaxValue = Math.Max(progress.Total, 1);
                    bar.Value = progress.Done;
                }
            });
    }

    static async Task LinesAsync(PipelineProgress progress, Task work, TimeProvider clock)
    {
        var started = clock.GetTimestamp();
        while (await Task.WhenAny(work, Task.Delay(LineEvery, clock)) != work)
            Console.Error.WriteLine(progress.Linking.Total > 0 ? Line(progress.Linking) : Line(progress, clock.GetElapsedTime(started)));
    }

    internal static string Line(PipelineProgress progress, TimeSpan time)
    {
        var share = progress.BytesTotal == 0 ? 0 : Math.Min(1.0, (double)progress.BytesRead / progress.BytesTotal);
        var left = share > 0 ? time * ((1 - share) / share) : (TimeSpan?)null;
        return string.Create(CultureInfo.InvariantCulture,
            $"{share:P0}, {progress.Done} documents, {Rate(progress, time):0} documents/s, {(left is { } l ? $"{l:h\\:mm\\:ss} left" : "time left unknown")}");
    }

    static double Rate(PipelineProgress progress, TimeSpan time) => progress.Done / Math.Max(time.TotalSeconds, 0.001);

    static async Task BarAsync(PipelineProgress progress, Task work, TimeProvider clock)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var started = clock.GetTimestamp();
        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask? linking = null;
                var bar = context.AddTask("importing", maxValue: Math.Max(progress.BytesTotal, 1));
                while (await Task.WhenAny(work, Task.Delay(BarEvery, clock)) != work)
                {
                    bar.Value = progress.BytesRead;
                    // Linking begins when all is read, and takes its own time.
                    if (progress.Linking.Total > 0)
                    {
                        linking ??= context.AddTask("linking");
                        (bar.Value, linking.MaxValue, linking.Value) = (bar.MaxValue, progress.Linking.Total, progress.Linking.Done);
                    }
                    else
                    {
                        bar.Description = string.Create(CultureInfo.InvariantCulture, $"{progress.Done} documents, {Rate(progress, clock.GetElapsedTime(started)):0}/s");
                    }
                }
            });
    }
}
