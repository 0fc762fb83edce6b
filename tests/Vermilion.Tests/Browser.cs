using System.Text.Json;
using Deque.AxeCore.Commons;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Vermilion.Tests;

/// <summary>
/// A real Chromium, driven by chromedriver, in a profile of its own. A class that needs it takes it as
/// <c>IClassFixture&lt;Browser&gt;</c> and calls <see cref="Open"/>, which skips the test where the machine has none.
/// </summary>
public sealed class Browser : IDisposable
{
    const string Driver = "/usr/bin/chromedriver";
    const string Chromium = "/usr/bin/chromium";

    readonly string profile = Directory.CreateTempSubdirectory("vermilion-test-browser-").FullName;
    ChromeDriver? driver;

    /// <summary>The driver, with a window of this size in CSS pixels.</summary>
    public IWebDriver Open(int width = 1280, int height = 900, bool dark = false)
    {
        if (!File.Exists(Driver) || !File.Exists(Chromium)) Assert.Skip("chromium and chromedriver are not installed");
        driver ??= Start();
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
        {
            ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false,
        });
        driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
        {
            ["features"] = new object[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" } },
        });
        return driver;
    }

    ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Chromium };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={profile}");
        return new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver)), options, TimeSpan.FromSeconds(120));
    }

    /// <summary>What axe-core finds wrong on the open page by WCAG 2.2 AA: a line each, empty when nothing.</summary>
    public static IReadOnlyList<string> AxeViolations(IWebDriver driver)
    {
        var scripts = (IJavaScriptExecutor)driver;
        scripts.ExecuteScript(new BundledAxeScriptProvider().GetScript());
        const string run = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
              .then(r => done(JSON.stringify(r.violations.map(v => v.id + ": " + v.help + ": " + v.nodes.map(n => n.target.join(" ")).join(", ")))))
              .catch(e => done(JSON.stringify(["axe failed: " + e])));
            """;
        return JsonSerializer.Deserialize<List<string>>((string)scripts.ExecuteAsyncScript(run)!)!;
    }

    public void Dispose()
    {
        driver?.Quit();
        driver?.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // The browser may still be letting go of its profile.
        }
    }
}
