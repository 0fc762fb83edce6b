using System.Globalization;
using System.Text;
using Vermilion.Reading;
using Vermilion.Reading.Catalogs;

namespace Vermilion.Bench;

/// <summary>What the first document of a process costs before and while it is read: one run, since it is cold but once.</summary>
static class StartupBench
{
    public static void Run()
    {
        Console.WriteLine("\n## startup of a process\n\n| step | CPU ms |\n|---|---|");
        Catalog? catalog = null;
        DocumentReader? reader = null;
        var request = new ReadRequest { Content = Encoding.UTF8.GetBytes("关于印发《样例规划》的通知\n到2025年，产量达到50万吨。\n") };
        Step("load the catalog", () => catalog = Catalog.Default);
        Step("build the reader", () => reader = new DocumentReader(catalog!));
        Step("read the first document", () => reader!.Read(request));
        Step("read the second document", () => reader!.Read(request));
    }

    static void Step(string name, Action work)
    {
        var before = CpuTime.OfThisProcess;
        work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {(CpuTime.OfThisProcess - before).TotalMilliseconds:0} |"));
    }
}
