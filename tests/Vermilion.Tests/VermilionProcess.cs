using System.Diagnostics;

namespace Vermilion.Tests;

/// <summary>The built program as a process of its own.</summary>
static class VermilionProcess
{
    static string Program => Path.Combine(AppContext.BaseDirectory, "vermilion.dll");

    public static Process Start(IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
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
            await process.WaitForExitAsync(stop);
            return (process.ExitCode, await output, await error);
        }
    }
}
