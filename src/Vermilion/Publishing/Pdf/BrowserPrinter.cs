using System.ComponentModel;
using System.Diagnostics;
using Vermilion.Model;

namespace Vermilion.Publishing.Pdf;

/// <summary>Has a browser print a page to PDF: in a profile of its own, without the network, within a time limit.</summary>
public sealed class BrowserPrinter(string browser, TimeSpan limit)
{
    static readonly string[] Switches =
    [
        "--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
        // The page refers to nothing outside itself; should it ever, no name is resolved.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
    ];

    public async Task<Outcome<byte[]>> PrintAsync(string html, CancellationToken stop)
    {
        var directory = Directory.CreateTempSubdirectory("vermilion-print-").FullName;
        try
        {
            var page = Path.Combine(directory, "page.html");
            var pdf = Path.Combine(directory, "page.pdf");
            await File.WriteAllTextAsync(page, html, stop);
            if (await RunAsync(Arguments(directory, page, pdf), stop) is { } failure) return failure;
            if (!File.Exists(pdf)) return new Failure($"{browser}: printed no PDF; check that it starts, or name another browser in {BrowserLocator.Variable}");
            return await File.ReadAllBytesAsync(pdf, stop);
        }
        finally
        {
            Discard(directory);
        }
    }

    static IEnumerable<string> Arguments(string directory, string page, string pdf)
    {
        foreach (var item in Switches) yield return item;
        // The sandbox of the browser needs a user other than root. The page holds no script, and the network is closed.
        if (Environment.UserName == "root") yield return "--no-sandbox";
        yield return $"--user-data-dir={Path.Combine(directory, "profile")}";
        yield return $"--print-to-pdf={pdf}";
        yield return new Uri(page).AbsoluteUri;
    }

    async Task<Failure?> RunAsync(IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = new Process { StartInfo = start };
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timed.CancelAfter(limit);
        try
        {
            process.Start();
            // Read and thrown away: an unread pipe that fills would stop the browser.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(timed.Token), process.StandardError.ReadToEndAsync(timed.Token), process.WaitForExitAsync(timed.Token));
            return process.ExitCode == 0 ? null : new Failure($"{browser}: ended with code {process.ExitCode}; name another browser in {BrowserLocator.Variable}");
        }
        catch (Win32Exception e)
        {
            return new Failure($"{browser}: cannot be started ({e.Message}); name another browser in {BrowserLocator.Variable}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            stop.ThrowIfCancellationRequested();
            return new Failure($"{browser}: printed nothing within {limit.TotalSeconds:0} s; name another browser in {BrowserLocator.Variable}");
        }
    }

    static void Discard(string directory)
    {
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (IOException)
        {
            // A helper of the browser may still hold its profile for a moment; it lies in the system's temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
        }
    }
}
