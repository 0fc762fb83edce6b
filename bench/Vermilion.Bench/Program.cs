using Vermilion.Bench;

// One core for us, and for the peers, which inherit it: what is compared is work, not threads.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) System.Diagnostics.Process.GetCurrentProcess().ProcessorAffinity = 1;

switch (args)
{
    case ["stages"]: StageBench.Run(); break;
    case ["growth"]: GrowthBench.Run(); break;
    case ["html"]: HtmlBench.Run(); break;
    case ["terms"]: TermBench.Run(); break;
    case ["link", .. var sizes]:
        await LinkBench.RunAsync(sizes.Length > 0 ? [.. sizes.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))] : [10_000, 100_000]);
        break;
    case ["copies", .. var counts]:
        CopyBench.Run(counts.Length > 0 ? [.. counts.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture))] : [100_000]);
        break;
    case ["startup"]: StartupBench.Run(); break;
    case ["file", var path]: StageBench.RunFile(path); break;
    case [] or ["all"]:
        StageBench.Run();
        GrowthBench.Run();
        HtmlBench.Run();
        TermBench.Run();
        break;
    default:
        Console.Error.WriteLine("usage: Vermilion.Bench [all | stages | growth | html | terms | link [SIZE…] | copies | startup | file PATH]; see bench/README.md");
        return 2;
}

return 0;
