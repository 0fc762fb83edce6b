using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Vermilion.Bench;

/// <summary>CPU time of this process and of the peers it started: on a machine that others use too the wall clock says little.</summary>
static partial class CpuTime
{
    const int Self = 0;
    const int Children = -1;

    public static TimeSpan OfThisProcess => Read(Self);

    public static TimeSpan OfChildren => Read(Children);

    // struct rusage begins with two times, of the user and of the system, each in seconds and microseconds.
    static TimeSpan Read(int who)
    {
        var usage = new long[32];
        if (GetUsage(who, usage) != 0) throw new InvalidOperationException("getrusage failed");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, [Out] long[] usage);
}

/// <summary>Several runs of one thing: the median, and how far apart the runs were.</summary>
sealed record Runs(IReadOnlyList<double> Seconds)
{
    public const int Count = 5;

    public double Median => Seconds.Order().ElementAt(Seconds.Count / 2);

    /// <summary>(slowest - fastest) / median: what the machine's noise was.</summary>
    public double Spread => (Seconds.Max() - Seconds.Min()) / Median;

    public static Runs OfCpu(Action work, int count = Count) => new([.. Enumerable.Range(0, count).Select(_ => Once(work))]);

    static double Once(Action work)
    {
        var before = CpuTime.OfThisProcess;
        work();
        return (CpuTime.OfThisProcess - before).TotalSeconds;
    }

    /// <summary>The runtime compiles hot code again, and better, while it runs: not before that is over is anything timed.</summary>
    public static void Warm(Action work, double seconds = 6)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds;) work();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:0.000} s (spread {Spread:0%})");
}
