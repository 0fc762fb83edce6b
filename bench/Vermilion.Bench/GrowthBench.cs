using System.Globalization;
using Vermilion.Reading;

namespace Vermilion.Bench;

/// <summary>Growth: the hundred-thousandth document must cost what the thousandth does, in time and in memory.</summary>
static class GrowthBench
{
    static readonly int[] Counts = [1_000, 10_000, 100_000];

    public static void Run()
    {
        var documents = Corpus.Texts(every: 28).Where(d => d.Content.Length < 20_000).Take(1_000).ToList();
        var bytes = documents.Sum(d => (double)d.Content.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## growth: {documents.Count} documents of {bytes / documents.Count:0} bytes on average, over and over\n"));
        Console.WriteLine("| documents | CPU s | microseconds a document | to the first | memory held MB |\n|---|---|---|---|---|");
        var reader = DocumentReader.Default;
        Runs.Warm(() => documents.ForEach(d => reader.Read(d)));
        var first = 0.0;
        foreach (var count in Counts)
        {
            var before = CpuTime.OfThisProcess;
            for (var i = 0; i < count; i++) reader.Read(documents[i % documents.Count]);
            var cpu = (CpuTime.OfThisProcess - before).TotalSeconds;
            var each = cpu / count * 1e6;
            if (first == 0) first = each;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {cpu:0.0} | {each:0} | {each / first:0.00} | {Held()} |"));
        }
    }

    static long Held()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true) / 1_000_000;
    }
}
