using System.Diagnostics;

namespace Vermilion.Tests;

/// <summary>The built program as a process of its own.</summary>
static class VermilionProcess
{
    static string Program => Path.Combine(AppContext.BaseDirectory, "vermilion.dll");

    public static Process Start(IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        Start(environment, "dotnet", [Program, .. arguments]);

    /// <summary>
    /// As on a disk that fills up: no file can grow beyond so many kilobytes, and the write that tries fails. Skips the
    /// test where there is no shell that can set such a limit.
    /// </summary>
    public static Process StartOnSmallDisk(int kilobytes, params string[] arguments)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("a limit on the size of files takes a Unix shell");
        // The runtime's own table of code is one sparse file, beyond every limit, unless it does without.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0", ["VERMILION_BROWSER"] = "/no/browser" };
        return Start(environment, "bash", ["-c", $"ulimit -f {kilobytes}; trap '' XFSZ; exec dotnet \"$@\"", "vermilion", Program, .. arguments]);
    }

    static Process Start(IReadOnlyDictionary<string, string>? environment, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static Task<(int Exit, string Out, string Error)> RunAsync(params string[] arguments) => EndAsync(Start(null, arguments));

    public static async Task<(int Exit, string Out, string Error)> EndAsync(Process process, string? input = null)
    {
        var stop = TestContext.Current.CancellationToken;
        using (process)
        {
            if (input is not null) await process.StandardInput.WriteAsync(input.AsMemory(), stop);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var error = process.StandardError.ReadToEndAsync(stop);
            try
            {
                await process.WaitForExitAsync(stop);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            return (process.ExitCode, await output, await error);
        }
    }
}
