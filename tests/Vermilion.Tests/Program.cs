using System.Diagnostics;
using System.Text;

namespace Vermilion.Tests;

sealed record ProgramRun(int ExitCode, string Output, string Error);

/// <summary>The built program, run as a process of its own in the checkout.</summary>
static class Program
{
    static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "vermilion.dll");

    /// <summary>Runs a line as documentation shows it: <c>vermilion documents status:draft</c>. What serves is stopped once it answers.</summary>
    public static async Task<ProgramRun> RunAsync(string line, string data)
    {
        var words = Words(line);
        if (words[0] != "vermilion") throw new ArgumentException($"Not a command of the program: {line}", nameof(line));
        return await RunAsync(words[1..], data);
    }

    public static async Task<ProgramRun> RunAsync(IReadOnlyList<string> arguments, string data)
    {
        using var process = Start(arguments, data);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = new StringBuilder();
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } said)
        {
            error.AppendLine(said);
            // A desk serves until it is interrupted, and that is a good end.
            if (said.StartsWith("Sign in ", StringComparison.Ordinal)) Interrupt(process);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, error.ToString());
    }

    public static Process Start(IReadOnlyList<string> arguments, string data)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["VERMILION_DATA"] = data;
        return Process.Start(start)!;
    }

    static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Splits at spaces outside double quotes, as a shell does with the plain lines of the documentation.</summary>
    static string[] Words(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
