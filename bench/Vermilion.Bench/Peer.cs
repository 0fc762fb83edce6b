using System.Diagnostics;

namespace Vermilion.Bench;

/// <summary>Programs of others, run beside ours in the same minute.</summary>
static class Peer
{
    /// <summary>Runs a program to its end and gives what it wrote; null where it is not installed.</summary>
    public static string? Output(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
