namespace Vermilion.Publishing.Pdf;

/// <summary>Finds the Chromium-family browser of the machine.</summary>
public static class BrowserLocator
{
    public const string Variable = "VERMILION_BROWSER";

    static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge", "microsoft-edge-stable"];

    static readonly string[] MacPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    static readonly string[] WindowsPaths =
    [
        @"Google\Chrome\Application\chrome.exe",
        @"Chromium\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The one that the variable names; else the first found; null where there is none.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable, File.Exists);

    internal static string? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        // A named browser that is missing is not replaced by another: whoever set it wants that one, or (an empty path) none.
        if (variable(Variable) is { } named) return exists(named) ? named : null;
        return Candidates(variable).FirstOrDefault(exists);
    }

    static IEnumerable<string> Candidates(Func<string, string?> variable)
    {
        var endings = OperatingSystem.IsWindows() ? new[] { ".exe" } : [""];
        foreach (var command in Commands)
            foreach (var directory in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
                foreach (var ending in endings)
                    yield return Path.Combine(directory, command + ending);
        foreach (var path in MacPaths) yield return path;
        foreach (var root in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" })
            if (variable(root) is { Length: > 0 } programs)
                foreach (var path in WindowsPaths) yield return Path.Combine(programs, path);
    }
}
